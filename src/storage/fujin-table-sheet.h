/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* More than any sheet of services has; a file of garbage could have a million. */
#define FUJIN_TABLE_MAX_ROWS 100000
#define FUJIN_TABLE_MAX_COLUMNS 1000
#define FUJIN_TABLE_MAX_CELLS 2000000

/**
 * FujinTableSheet:
 * @name: its name, "" for the only sheet of a CSV file
 * @rows: (element-type GPtrArray): the rows, each (nullable) an array of (nullable) texts
 * @n_columns: how many columns the longest row has
 * @n_cells: how many cells hold a text
 *
 * One sheet of a table file: cells as text.
 */
typedef struct
{
  char *name;
  GPtrArray *rows;
  guint n_columns;
  guint n_cells;
} FujinTableSheet;

FujinTableSheet *fujin_table_sheet_new      (const char            *name);
void             fujin_table_sheet_free     (FujinTableSheet       *self);
gboolean         fujin_table_sheet_set      (FujinTableSheet       *self,
                                             guint                  row,
                                             guint                  column,
                                             const char            *text);
const char      *fujin_table_sheet_get      (const FujinTableSheet *self,
                                             guint                  row,
                                             guint                  column);
guint            fujin_table_sheet_get_n_rows (const FujinTableSheet *self);
gboolean         fujin_table_sheet_is_empty_row (const FujinTableSheet *self,
                                             guint                  row);
char            *fujin_table_dup_column     (guint                  column);
gboolean         fujin_table_parse_column   (const char            *text,
                                             guint                 *column);

G_END_DECLS
