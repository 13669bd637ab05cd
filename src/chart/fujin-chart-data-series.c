/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-data-private.h"

/* Points lie by axis; axes without a point read as not scored. */
typedef struct
{
  FujinSeriesRole  role;
  char            *name;
  GPtrArray       *points;
} Series;

static const FujinChartPoint not_scored = { FUJIN_POINT_NOT_SCORED, 0.0, 0, 0, NULL };

static void
free_point (gpointer data)
{
  FujinChartPoint *point = data;

  if (point == NULL)
    return;
  g_free (point->wording);
  g_free (point);
}

void
_fujin_chart_data_free_series (gpointer data)
{
  Series *series = data;

  g_free (series->name);
  g_ptr_array_unref (series->points);
  g_free (series);
}

/**
 * fujin_chart_data_add_series:
 * @self: chart data
 * @role: As-Is or To-Be
 * @name: its name in the legend
 *
 * Adds a series without points.
 *
 * Returns: its index
 */
guint
fujin_chart_data_add_series (FujinChartData  *self,
                             FujinSeriesRole  role,
                             const char      *name)
{
  Series *series;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);
  g_return_val_if_fail (name != NULL, 0);

  series = g_new0 (Series, 1);
  series->role = role;
  series->name = g_strdup (name);
  series->points = g_ptr_array_new_with_free_func (free_point);
  g_ptr_array_add (self->series, series);
  self->serial++;

  return self->series->len - 1;
}

/**
 * fujin_chart_data_set_point:
 * @self: chart data
 * @series: series index
 * @axis: axis index
 * @point: what is known; copied
 *
 * Sets one point. Points never set are not scored.
 */
void
fujin_chart_data_set_point (FujinChartData        *self,
                            guint                  series,
                            guint                  axis,
                            const FujinChartPoint *point)
{
  FujinChartPoint *copy;
  GPtrArray *points;

  g_return_if_fail (FUJIN_IS_CHART_DATA (self));
  g_return_if_fail (series < self->series->len && axis < self->axes->len);
  g_return_if_fail (point != NULL);

  points = ((Series *) g_ptr_array_index (self->series, series))->points;
  if (axis >= points->len)
    g_ptr_array_set_size (points, (int) axis + 1);
  copy = g_memdup2 (point, sizeof *point);
  copy->wording = g_strdup (point->wording);
  free_point (g_ptr_array_index (points, axis));
  g_ptr_array_index (points, axis) = copy;
  self->serial++;
}

/**
 * fujin_chart_data_get_n_series:
 * @self: chart data
 *
 * Gets how many series there are.
 *
 * Returns: a count
 */
guint
fujin_chart_data_get_n_series (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), 0);

  return self->series->len;
}

/**
 * fujin_chart_data_get_series_name:
 * @self: chart data
 * @series: series index
 *
 * Gets a series' name.
 *
 * Returns: (transfer none): the name
 */
const char *
fujin_chart_data_get_series_name (FujinChartData *self,
                                  guint           series)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), NULL);
  g_return_val_if_fail (series < self->series->len, NULL);

  return ((Series *) g_ptr_array_index (self->series, series))->name;
}

/**
 * fujin_chart_data_get_series_role:
 * @self: chart data
 * @series: series index
 *
 * Gets what a series stands for.
 *
 * Returns: its role
 */
FujinSeriesRole
fujin_chart_data_get_series_role (FujinChartData *self,
                                  guint           series)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FUJIN_SERIES_AS_IS);
  g_return_val_if_fail (series < self->series->len, FUJIN_SERIES_AS_IS);

  return ((Series *) g_ptr_array_index (self->series, series))->role;
}

/**
 * fujin_chart_data_get_point:
 * @self: chart data
 * @series: series index
 * @axis: axis index
 *
 * Gets what is known of one point.
 *
 * Returns: (transfer none): the point
 */
const FujinChartPoint *
fujin_chart_data_get_point (FujinChartData *self,
                            guint           series,
                            guint           axis)
{
  const FujinChartPoint *point = NULL;
  GPtrArray *points;

  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), &not_scored);
  g_return_val_if_fail (series < self->series->len && axis < self->axes->len, &not_scored);

  points = ((Series *) g_ptr_array_index (self->series, series))->points;
  if (axis < points->len)
    point = g_ptr_array_index (points, axis);

  return point != NULL ? point : &not_scored;
}

/**
 * fujin_chart_data_has_values:
 * @self: chart data
 *
 * Checks whether any point has a value. Tiles show what has none too.
 *
 * Returns: %TRUE if there is something to draw
 */
gboolean
fujin_chart_data_has_values (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FALSE);

  if (self->kind == FUJIN_CHART_TILES)
    return self->axes->len > 0;
  for (guint s = 0; s < self->series->len; s++)
    for (guint a = 0; a < self->axes->len; a++)
      if (fujin_chart_data_get_point (self, s, a)->state == FUJIN_POINT_VALUE)
        return TRUE;

  return FALSE;
}

static gboolean
point_is_partial (const FujinChartPoint *point)
{
  if (point->state == FUJIN_POINT_NOT_SCORED)
    return TRUE;
  return point->state == FUJIN_POINT_VALUE && point->n_scored < point->n_total;
}

/**
 * fujin_chart_data_is_partial:
 * @self: chart data
 *
 * Checks whether something that should be known is not: a point that is not scored, or
 * a mean over fewer services than there are. What was decided to be left out of the
 * assessment is not missing.
 *
 * Returns: %TRUE if the chart shows partial data and must say so
 */
gboolean
fujin_chart_data_is_partial (FujinChartData *self)
{
  g_return_val_if_fail (FUJIN_IS_CHART_DATA (self), FALSE);

  for (guint s = 0; s < self->series->len; s++)
    for (guint a = 0; a < self->axes->len; a++)
      if (point_is_partial (fujin_chart_data_get_point (self, s, a)))
        return TRUE;

  return FALSE;
}
