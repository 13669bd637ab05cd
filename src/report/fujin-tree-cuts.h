/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinTreeSheet:
 * @start: where the sheet begins
 * @end: where the next one does
 * @before: how far boxes of the sheet may reach over @start
 * @after: how far over @end
 *
 * What of a long strip comes on one sheet.
 */
typedef struct
{
  double start;
  double end;
  double before;
  double after;
} FujinTreeSheet;

GArray *_fujin_tree_cuts_new  (const double *starts,
                               guint         n,
                               double        length,
                               double        total,
                               double        room);
guint   _fujin_tree_cuts_find (GArray       *sheets,
                               double        position);

G_END_DECLS
