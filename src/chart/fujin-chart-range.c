/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-data-private.h"
#include "fujin-chart-range.h"

/* Two numbers that read the same are a tie. */
gboolean
_fujin_chart_range_same (double a,
                         double b)
{
  return fabs (a - b) < 0.05;
}

void
_fujin_chart_range_init (FujinChartRange *range)
{
  range->n = 0;
  range->low = range->high = 0.0;
  range->lowest = g_array_new (FALSE, FALSE, sizeof (guint));
  range->highest = g_array_new (FALSE, FALSE, sizeof (guint));
}

void
_fujin_chart_range_clear (FujinChartRange *range)
{
  g_array_unref (range->lowest);
  g_array_unref (range->highest);
}

static void
keep_end (GArray  *holders,
          double  *end,
          double   value,
          gboolean is_further,
          guint    axis)
{
  if (holders->len == 0 || (is_further && !_fujin_chart_range_same (value, *end)))
    {
      g_array_set_size (holders, 0);
      *end = value;
    }
  if (_fujin_chart_range_same (value, *end))
    g_array_append_val (holders, axis);
}

static void
range_add (FujinChartRange  *range,
           guint   axis,
           double  value)
{
  keep_end (range->lowest, &range->low, value, value < range->low, axis);
  keep_end (range->highest, &range->high, value, value > range->high, axis);
  range->n++;
}

void
_fujin_chart_range_add_series (FujinChartData *self,
                               int             series,
                               FujinChartRange          *range)
{
  guint n = fujin_chart_data_get_n_axes (self);
  double value;

  for (guint a = 0; a < n; a++)
    if (_fujin_chart_data_get_value (self, series, a, &value))
      range_add (range, a, value);
}

void
_fujin_chart_range_add_gaps (FujinChartData *self,
                             FujinChartRange          *range)
{
  int as_is = _fujin_chart_data_find_role (self, FUJIN_SERIES_AS_IS);
  int to_be = _fujin_chart_data_find_role (self, FUJIN_SERIES_TO_BE);
  guint n = fujin_chart_data_get_n_axes (self);
  double from, to;

  for (guint a = 0; a < n; a++)
    if (_fujin_chart_data_get_value (self, as_is, a, &from)
        && _fujin_chart_data_get_value (self, to_be, a, &to))
      range_add (range, a, to - from);
}
