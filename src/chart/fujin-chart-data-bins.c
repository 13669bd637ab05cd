/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"
#include "fujin-strings.h"

void
_fujin_chart_data_init_bins (FujinChartData *self)
{
  self->rows = g_ptr_array_new_with_free_func (_fujin_chart_data_free_axis);
  self->columns = g_ptr_array_new_with_free_func (_fujin_chart_data_free_axis);
  self->cells = _fujin_chart_data_new_cells ();
  self->series_marks = g_array_new (FALSE, TRUE, sizeof (FujinChartMark));
}

void
_fujin_chart_data_clear_bins (FujinChartData *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->columns);
  g_array_unref (self->cells);
  g_array_unref (self->series_marks);
  g_free (self->row_title);
  g_free (self->column_title);
  g_free (self->first_text);
  for (guint i = 0; i < FUJIN_N_CHART_MARKS; i++)
    g_free (self->mark_names[i]);
}

static guint
add_bin (FujinChartData *self,
         GPtrArray      *bins,
         const char     *badge,
         int             colour,
         const char     *label,
         const char     *note)
{
  FujinChartAxis *bin = g_new0 (FujinChartAxis, 1);

  bin->badge = g_strdup (badge);
  bin->colour = colour;
  bin->label = g_strdup (label);
  bin->note = g_strdup (note);
  bin->row = bin->column = -1;
  g_ptr_array_add (bins, bin);
  self->serial++;
  return bins->len - 1;
}

/**
 * fujin_chart_data_add_row:
 * @self: chart data
 * @badge: (nullable): letter in a badge, or a short word
 * @colour: category index 0 to 8, or -1
 * @label: what the row stands for
 * @note: (nullable): more about it
 *
 * Adds a row that axes can fall in.
 *
 * Returns: its index
 */
guint
fujin_chart_data_add_row (FujinChartData *self,
                          const char     *badge,
                          int             colour,
                          const char     *label,
                          const char     *note)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self) && label != NULL, 0);

  return add_bin (self, self->rows, badge, colour, label, note);
}

/**
 * fujin_chart_data_add_column:
 * @self: chart data
 * @badge: (nullable): a short word for it
 * @label: what the column stands for
 * @note: (nullable): more about it
 *
 * Adds a column that axes can fall in.
 *
 * Returns: its index
 */
guint
fujin_chart_data_add_column (FujinChartData *self,
                             const char     *badge,
                             const char     *label,
                             const char     *note)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self) && label != NULL, 0);

  return add_bin (self, self->columns, badge, -1, label, note);
}

/**
 * fujin_chart_data_get_n_rows:
 * @self: chart data
 *
 * Returns: how many rows there are
 */
guint
fujin_chart_data_get_n_rows (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);

  return self->rows->len;
}

/**
 * fujin_chart_data_get_n_columns:
 * @self: chart data
 *
 * Returns: how many columns there are
 */
guint
fujin_chart_data_get_n_columns (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);

  return self->columns->len;
}

/**
 * fujin_chart_data_get_row:
 * @self: chart data
 * @row: row from 0
 *
 * Returns: (transfer none): the row
 */
const FujinChartAxis *
fujin_chart_data_get_row (FujinChartData *self,
                          guint           row)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self) && row < self->rows->len, NULL);

  return g_ptr_array_index (self->rows, row);
}

/**
 * fujin_chart_data_get_column:
 * @self: chart data
 * @column: column from 0
 *
 * Returns: (transfer none): the column
 */
const FujinChartAxis *
fujin_chart_data_get_column (FujinChartData *self,
                             guint           column)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self) && column < self->columns->len, NULL);

  return g_ptr_array_index (self->columns, column);
}

/**
 * fujin_chart_data_set_bin_titles:
 * @self: chart data
 * @row_title: (nullable): what the rows are: "Recommendation level"
 * @column_title: (nullable): what the columns are: "As-Is"
 *
 * Sets what heads the rows and the columns.
 */
void
fujin_chart_data_set_bin_titles (FujinChartData *self,
                                 const char     *row_title,
                                 const char     *column_title)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  fujin_set_str (&self->row_title, row_title);
  fujin_set_str (&self->column_title, column_title);
  self->serial++;
}

/**
 * fujin_chart_data_get_row_title:
 * @self: chart data
 *
 * Returns: (nullable): what the rows are
 */
const char *
fujin_chart_data_get_row_title (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->row_title;
}

/**
 * fujin_chart_data_get_column_title:
 * @self: chart data
 *
 * Returns: (nullable): what the columns are
 */
const char *
fujin_chart_data_get_column_title (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->column_title;
}

/**
 * fujin_chart_data_place_axis:
 * @self: chart data
 * @axis: axis index
 * @row: row from 0, or -1
 * @column: column from 0, or -1
 * @mark: its mark
 *
 * Says where an axis falls and how it is marked. What falls in several cells is several axes of
 * the same id.
 */
void
fujin_chart_data_place_axis (FujinChartData *self,
                             guint           axis,
                             int             row,
                             int             column,
                             FujinChartMark  mark)
{
  FujinChartAxis *it;

  g_return_if_fail (FUJIN_IS_CHART_DATA (self) && axis < self->axes->len);
  g_return_if_fail (row < (int) self->rows->len && column < (int) self->columns->len);

  it = g_ptr_array_index (self->axes, axis);
  it->row = row;
  it->column = column;
  it->mark = mark;
  self->serial++;
}
