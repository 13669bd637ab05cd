/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"
#include "fujin-strings.h"

/* What is said of one cell. */
typedef struct
{
  guint     row;
  guint     column;
  char     *title;
  gboolean  is_first;
} Cell;

static void
clear_cell (gpointer data)
{
  g_free (((Cell *) data)->title);
}

GArray *
_fujin_chart_data_new_cells (void)
{
  GArray *cells = g_array_new (FALSE, TRUE, sizeof (Cell));

  g_array_set_clear_func (cells, clear_cell);
  return cells;
}

static Cell *
find_cell (FujinChartData *self,
           guint           row,
           guint           column)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      Cell *cell = &g_array_index (self->cells, Cell, i);

      if (cell->row == row && cell->column == column)
        return cell;
    }
  return NULL;
}

/**
 * fujin_chart_data_set_cell:
 * @self: chart data
 * @row: row from 0
 * @column: column from 0
 * @title: (nullable): its own heading
 * @is_first: whether what is in it comes first
 *
 * Says what a cell means.
 */
void
fujin_chart_data_set_cell (FujinChartData *self,
                           guint           row,
                           guint           column,
                           const char     *title,
                           gboolean        is_first)
{
  Cell *cell;

  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  cell = find_cell (self, row, column);
  if (cell == NULL)
    {
      Cell added = { row, column, NULL, FALSE };

      g_array_append_val (self->cells, added);
      cell = &g_array_index (self->cells, Cell, self->cells->len - 1);
    }
  fujin_set_str (&cell->title, title);
  cell->is_first = is_first;
  self->serial++;
}

/**
 * fujin_chart_data_get_cell_title:
 * @self: chart data
 * @row: row from 0
 * @column: column from 0
 *
 * Returns: (nullable): the heading of the cell
 */
const char *
fujin_chart_data_get_cell_title (FujinChartData *self,
                                 guint           row,
                                 guint           column)
{
  Cell *cell;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  cell = find_cell (self, row, column);
  return cell != NULL ? cell->title : NULL;
}

/**
 * fujin_chart_data_is_first_cell:
 * @self: chart data
 * @row: row from 0
 * @column: column from 0
 *
 * Returns: whether what is in the cell comes first
 */
gboolean
fujin_chart_data_is_first_cell (FujinChartData *self,
                                guint           row,
                                guint           column)
{
  Cell *cell;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FALSE);

  cell = find_cell (self, row, column);
  return cell != NULL && cell->is_first;
}

/**
 * fujin_chart_data_set_first_text:
 * @self: chart data
 * @text: (nullable): "Do first"
 *
 * Sets what is written where the cells that come first begin.
 */
void
fujin_chart_data_set_first_text (FujinChartData *self,
                                 const char     *text)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  if (fujin_set_str (&self->first_text, text))
    self->serial++;
}

/**
 * fujin_chart_data_get_first_text:
 * @self: chart data
 *
 * Returns: (nullable): the words for the cells that come first
 */
const char *
fujin_chart_data_get_first_text (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);

  return self->first_text;
}

/**
 * fujin_chart_data_set_mark_name:
 * @self: chart data
 * @mark: a mark
 * @name: (nullable): what it means in this chart
 *
 * Names a mark in the legend.
 */
void
fujin_chart_data_set_mark_name (FujinChartData *self,
                                FujinChartMark  mark,
                                const char     *name)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self) && mark < FUJIN_N_CHART_MARKS);

  if (fujin_set_str (&self->mark_names[mark], name))
    self->serial++;
}

/**
 * fujin_chart_data_get_mark_name:
 * @self: chart data
 * @mark: a mark
 *
 * Returns: (nullable): what the mark means in this chart
 */
const char *
fujin_chart_data_get_mark_name (FujinChartData *self,
                                FujinChartMark  mark)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self) && mark < FUJIN_N_CHART_MARKS, NULL);

  return self->mark_names[mark];
}

/**
 * fujin_chart_data_set_series_mark:
 * @self: chart data
 * @series: series index
 * @mark: how its part of each bar is filled
 *
 * Marks a part of stacked bars.
 */
void
fujin_chart_data_set_series_mark (FujinChartData *self,
                                  guint           series,
                                  FujinChartMark  mark)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self) && series < self->series->len);

  if (self->series_marks->len <= series)
    g_array_set_size (self->series_marks, series + 1);
  g_array_index (self->series_marks, FujinChartMark, series) = mark;
  self->serial++;
}

/**
 * fujin_chart_data_get_series_mark:
 * @self: chart data
 * @series: series index
 *
 * Returns: how the part of each bar is filled
 */
FujinChartMark
fujin_chart_data_get_series_mark (FujinChartData *self,
                                  guint           series)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FUJIN_CHART_MARK_NONE);

  return series < self->series_marks->len
           ? g_array_index (self->series_marks, FujinChartMark, series)
           : FUJIN_CHART_MARK_NONE;
}

/**
 * fujin_chart_data_set_today:
 * @self: chart data
 * @day: days since 1 January of the year 1, that day being 1; 0 for none
 *
 * Sets the day a timeline is seen from. It comes from the plan and never from the clock.
 */
void
fujin_chart_data_set_today (FujinChartData *self,
                            int             day)
{
  g_return_if_fail (FUJIN_IS_CHART_DATA (self));

  self->today = day;
  self->serial++;
}

/**
 * fujin_chart_data_get_today:
 * @self: chart data
 *
 * Returns: the day a timeline is seen from, or 0
 */
int
fujin_chart_data_get_today (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);

  return self->today;
}
