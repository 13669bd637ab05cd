/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-table-sheet.h"

G_BEGIN_DECLS

/**
 * FujinTable:
 * @sheets: (element-type FujinTableSheet): the sheets in their order, one at least
 * @notes: (element-type utf8): what could not be read as it stands, with place and remedy
 * @is_csv: whether it came from a CSV file
 *
 * What a table file holds.
 */
typedef struct
{
  GPtrArray *sheets;
  GPtrArray *notes;
  gboolean is_csv;
} FujinTable;

FujinTable            *fujin_table_new        (void);
void                   fujin_table_free       (FujinTable       *self);
guint                  fujin_table_get_n      (const FujinTable *self);
const FujinTableSheet *fujin_table_get        (const FujinTable *self,
                                               guint             index);
gboolean               fujin_table_find       (const FujinTable *self,
                                               const char       *name,
                                               guint            *index);

FujinTable            *fujin_table_read_file  (const char       *path,
                                               GPtrArray        *problems);
FujinTable            *fujin_table_read_bytes (GBytes           *bytes,
                                               GPtrArray        *problems);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinTable, fujin_table_free)

G_END_DECLS
