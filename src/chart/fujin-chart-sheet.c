/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-sheet.h"

typedef struct
{
  char     *title;
  gboolean  is_number;
} Column;

typedef struct
{
  char  *id;
  char **cells;
} Row;

struct _FujinChartSheet
{
  GArray *columns;
  GArray *rows;
};

static void
clear_column (gpointer data)
{
  g_free (((Column *) data)->title);
}

static void
clear_row (gpointer data)
{
  g_free (((Row *) data)->id);
  g_strfreev (((Row *) data)->cells);
}

/**
 * fujin_chart_sheet_new:
 *
 * Returns: (transfer full): a table without columns
 */
FujinChartSheet *
fujin_chart_sheet_new (void)
{
  FujinChartSheet *self = g_new0 (FujinChartSheet, 1);

  self->columns = g_array_new (FALSE, TRUE, sizeof (Column));
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  g_array_set_clear_func (self->columns, clear_column);
  g_array_set_clear_func (self->rows, clear_row);
  return self;
}

/**
 * fujin_chart_sheet_free:
 * @self: (transfer full): a table
 *
 * Frees a table.
 */
void
fujin_chart_sheet_free (FujinChartSheet *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_free (self);
}

/**
 * fujin_chart_sheet_add_column:
 * @self: a table
 * @title: its title, may be ""
 * @is_number: whether it is set to the right
 *
 * Adds a column. All columns come before the first row.
 */
void
fujin_chart_sheet_add_column (FujinChartSheet *self,
                              const char      *title,
                              gboolean         is_number)
{
  Column column = { g_strdup (title), is_number };

  g_return_if_fail (self != NULL && title != NULL && self->rows->len == 0);

  g_array_append_val (self->columns, column);
}

/**
 * fujin_chart_sheet_add_row:
 * @self: a table
 * @id: (nullable): what a click goes to: category letter or service plan id
 * @cells: (transfer full): a text for each column
 *
 * Adds a row.
 */
void
fujin_chart_sheet_add_row (FujinChartSheet  *self,
                           const char       *id,
                           char            **cells)
{
  Row row = { g_strdup (id), cells };

  g_return_if_fail (self != NULL && cells != NULL);
  g_return_if_fail (g_strv_length (cells) == self->columns->len);

  g_array_append_val (self->rows, row);
}

/**
 * fujin_chart_sheet_get_n_columns:
 * @self: a table
 *
 * Returns: how many columns there are
 */
guint
fujin_chart_sheet_get_n_columns (FujinChartSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

/**
 * fujin_chart_sheet_get_title:
 * @self: a table
 * @column: column from 0
 *
 * Returns: (transfer none): the title of the column
 */
const char *
fujin_chart_sheet_get_title (FujinChartSheet *self,
                             guint            column)
{
  g_return_val_if_fail (self != NULL && column < self->columns->len, NULL);

  return g_array_index (self->columns, Column, column).title;
}

/**
 * fujin_chart_sheet_is_number:
 * @self: a table
 * @column: column from 0
 *
 * Returns: whether the column holds numbers
 */
gboolean
fujin_chart_sheet_is_number (FujinChartSheet *self,
                             guint            column)
{
  g_return_val_if_fail (self != NULL && column < self->columns->len, FALSE);

  return g_array_index (self->columns, Column, column).is_number;
}

/**
 * fujin_chart_sheet_get_n_rows:
 * @self: a table
 *
 * Returns: how many rows there are
 */
guint
fujin_chart_sheet_get_n_rows (FujinChartSheet *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rows->len;
}

/**
 * fujin_chart_sheet_get_id:
 * @self: a table
 * @row: row from 0
 *
 * Returns: (transfer none) (nullable): what a click on the row goes to
 */
const char *
fujin_chart_sheet_get_id (FujinChartSheet *self,
                          guint            row)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, NULL);

  return g_array_index (self->rows, Row, row).id;
}

/**
 * fujin_chart_sheet_get_cell:
 * @self: a table
 * @row: row from 0
 * @column: column from 0
 *
 * Returns: (transfer none): the text of the cell
 */
const char *
fujin_chart_sheet_get_cell (FujinChartSheet *self,
                            guint            row,
                            guint            column)
{
  g_return_val_if_fail (self != NULL && row < self->rows->len, NULL);
  g_return_val_if_fail (column < self->columns->len, NULL);

  return g_array_index (self->rows, Row, row).cells[column];
}
