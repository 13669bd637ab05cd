/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staffing-table.h"

G_BEGIN_DECLS

enum
{
  COLUMN_FUNCTION,
  COLUMN_LEVELS,
  COLUMN_OURS = COLUMN_LEVELS + FUJIN_N_STAFF_LEVELS,
  COLUMN_HEADS,
  COLUMN_GAP,
  N_COLUMNS,
};

struct _FujinStaffingTable
{
  GtkWidget parent_instance;
  GtkGrid *grid;
  GPtrArray *labels; /* by row and column */
  guint n_rows;
  int level;
  gboolean narrow; /* the chosen level alone */
  int all_width;   /* least width with all levels, as far as it is known */
  guint narrow_source;
};

GtkLabel *_fujin_staffing_table_label_at    (FujinStaffingTable *self,
                                             guint               row,
                                             guint               column);
void      _fujin_staffing_table_make_labels (FujinStaffingTable *self,
                                             guint               n_rows);
void      _fujin_staffing_table_show_levels (FujinStaffingTable *self);

G_END_DECLS
