/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-table-sheet.h"

static void
free_row (gpointer row)
{
  if (row)
    g_ptr_array_unref (row);
}

/**
 * fujin_table_sheet_new:
 * @name: (nullable): its name
 *
 * Returns: (transfer full): an empty sheet
 */
FujinTableSheet *
fujin_table_sheet_new (const char *name)
{
  FujinTableSheet *self = g_new0 (FujinTableSheet, 1);

  self->name = g_strdup (name ? name : "");
  self->rows = g_ptr_array_new_with_free_func (free_row);
  return self;
}

/**
 * fujin_table_sheet_free:
 * @self: a sheet
 */
void
fujin_table_sheet_free (FujinTableSheet *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * fujin_table_sheet_set:
 * @self: a sheet
 * @row: row from 0
 * @column: column from 0
 * @text: what stands there
 *
 * Writes a cell; an empty text makes none.
 *
 * Returns: %FALSE when the sheet has no room: it is larger than Fujin reads
 */
gboolean
fujin_table_sheet_set (FujinTableSheet *self,
                       guint            row,
                       guint            column,
                       const char      *text)
{
  GPtrArray *cells;

  if (!text || !*text)
    return TRUE;
  if (row >= FUJIN_TABLE_MAX_ROWS || column >= FUJIN_TABLE_MAX_COLUMNS ||
      self->n_cells >= FUJIN_TABLE_MAX_CELLS)
    return FALSE;
  if (row >= self->rows->len)
    g_ptr_array_set_size (self->rows, (int) row + 1);
  cells = g_ptr_array_index (self->rows, row);
  if (!cells)
    cells = self->rows->pdata[row] = g_ptr_array_new_with_free_func (g_free);
  if (column >= cells->len)
    g_ptr_array_set_size (cells, (int) column + 1);
  if (!g_ptr_array_index (cells, column))
    self->n_cells++;
  g_free (g_ptr_array_index (cells, column));
  cells->pdata[column] = g_strdup (text);
  self->n_columns = MAX (self->n_columns, column + 1);
  return TRUE;
}

/**
 * fujin_table_sheet_get:
 * @self: a sheet
 * @row: row from 0
 * @column: column from 0
 *
 * Returns: (transfer none): what stands in the cell; "" for nothing and outside of the sheet
 */
const char *
fujin_table_sheet_get (const FujinTableSheet *self,
                       guint                  row,
                       guint                  column)
{
  const GPtrArray *cells;
  const char *text;

  if (row >= self->rows->len)
    return "";
  cells = g_ptr_array_index (self->rows, row);
  if (!cells || column >= cells->len)
    return "";
  text = g_ptr_array_index (cells, column);
  return text ? text : "";
}

/**
 * fujin_table_sheet_get_n_rows:
 * @self: a sheet
 *
 * Returns: the number of rows up to the last that holds something
 */
guint
fujin_table_sheet_get_n_rows (const FujinTableSheet *self)
{
  return self->rows->len;
}

/**
 * fujin_table_sheet_is_empty_row:
 * @self: a sheet
 * @row: row from 0
 *
 * Returns: whether nothing stands in the row
 */
gboolean
fujin_table_sheet_is_empty_row (const FujinTableSheet *self,
                                guint                  row)
{
  return row >= self->rows->len || !g_ptr_array_index (self->rows, row);
}

/**
 * fujin_table_dup_column:
 * @column: column from 0
 *
 * Returns: (transfer full): its name in spreadsheets: "A", "Z", "AA"
 */
char *
fujin_table_dup_column (guint column)
{
  char letters[8] = { 0 };
  char *p = letters + sizeof letters - 1;

  for (guint rest = column + 1; rest > 0 && p > letters; rest = (rest - 1) / 26)
    *--p = (char) ('A' + (rest - 1) % 26);
  return g_strdup (p);
}

/**
 * fujin_table_parse_column:
 * @text: name of a column, "A" to "ALL"
 * @column: (out): the column from 0
 *
 * Returns: whether @text is the name of a column that can be read
 */
gboolean
fujin_table_parse_column (const char *text,
                          guint      *column)
{
  guint value = 0;

  if (!text || !*text)
    return FALSE;
  for (const char *p = text; *p; p++)
    {
      if (!g_ascii_isalpha (*p) || value > FUJIN_TABLE_MAX_COLUMNS)
        return FALSE;
      value = value * 26 + (guint) (g_ascii_toupper (*p) - 'A') + 1;
    }
  *column = value - 1;
  return value <= FUJIN_TABLE_MAX_COLUMNS;
}
