/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-painter-private.h"
#include "fujin-chart-data-private.h"
#include "fujin-chart-drawing.h"

#define HIT_DISTANCE 12.0

/* To the point, or to the edge of its box; 0 within it. */
static double
distance_squared (const FujinPlacedPoint *place,
                  double                  x,
                  double                  y)
{
  double dx = MAX (ABS (place->x - x) - place->half_width, 0.0);
  double dy = MAX (ABS (place->y - y) - place->half_height, 0.0);

  return dx * dx + dy * dy;
}

/* The nearest drawn point of @axis, or of all axes with -1. */
static gboolean
find_nearest (FujinChartPainter *self,
              double             x,
              double             y,
              int                only_axis,
              double             limit,
              guint             *series,
              guint             *axis)
{
  guint n_series = fujin_chart_data_get_n_series (self->data);
  guint n_axes = fujin_chart_data_get_n_axes (self->data);
  double nearest = limit * limit;
  gboolean found = FALSE;

  for (guint s = 0; s < n_series; s++)
    for (guint a = 0; a < n_axes; a++)
      {
        const FujinPlacedPoint *place = _fujin_chart_scene_point (self->scene, s, a);
        double distance = distance_squared (place, x, y);

        if (!place->is_drawn || (only_axis >= 0 && (guint) only_axis != a)
            || distance > nearest || (found && distance == nearest))
          continue;
        nearest = distance;
        *series = s;
        *axis = a;
        found = TRUE;
      }

  return found;
}

static guint
first_series (FujinChartPainter *self)
{
  return (guint) MAX (_fujin_chart_data_find_role (self->data, FUJIN_SERIES_AS_IS), 0);
}

static gboolean
hit_row (FujinChartPainter *self,
         double             x,
         double             y,
         guint             *series,
         guint             *axis)
{
  for (guint i = 0; i < self->scene->rows->len; i++)
    {
      const FujinPlacedRow *row = &g_array_index (self->scene->rows, FujinPlacedRow, i);

      if (y < row->box.y || y >= row->box.y + row->box.height || x < row->box.x
          || x > row->box.x + row->box.width)
        continue;
      *axis = row->axis;
      *series = first_series (self);
      find_nearest (self, x, y, (int) row->axis, G_MAXFLOAT, series, axis);
      return TRUE;
    }

  return FALSE;
}

static gboolean
hit_label (FujinChartPainter *self,
           double             x,
           double             y,
           guint             *series,
           guint             *axis)
{
  for (guint i = 0; i < self->scene->labels->len; i++)
    {
      const FujinPlacedLabel *label = &g_array_index (self->scene->labels, FujinPlacedLabel, i);

      if (!_fujin_chart_label_contains (label, x, y))
        continue;
      *series = first_series (self);
      *axis = (guint) label->axis;
      return TRUE;
    }

  return FALSE;
}

/**
 * fujin_chart_painter_hit:
 * @self: a painter
 * @x: position in the last drawing
 * @y: position in the last drawing
 * @series: (out): the series
 * @axis: (out): the axis
 *
 * Finds what lies under the pointer: the nearest point within 12 px, a row, or the label of
 * an axis (which stands for its As-Is). A label or row is found even where the point itself
 * has no value.
 *
 * Returns: %TRUE if something was found
 */
gboolean
fujin_chart_painter_hit (FujinChartPainter *self,
                         double             x,
                         double             y,
                         guint             *series,
                         guint             *axis)
{
  g_return_val_if_fail (FUJIN_IS_CHART_PAINTER (self), FALSE);
  g_return_val_if_fail (series != NULL && axis != NULL, FALSE);

  if (self->data == NULL || self->scene == NULL || self->scene->is_empty
      || self->scene_serial != _fujin_chart_data_get_serial (self->data))
    return FALSE;
  if (self->scene->drawing->hits_boxes)
    return hit_row (self, x, y, series, axis);
  return find_nearest (self, x, y, -1, HIT_DISTANCE, series, axis)
         || hit_label (self, x, y, series, axis);
}

/**
 * fujin_chart_painter_get_position:
 * @self: a painter
 * @series: series index
 * @axis: axis index
 * @x: (out): position in the last drawing
 * @y: (out): position in the last drawing
 *
 * Gets where a point was drawn, for focus rings and tooltips.
 *
 * Returns: %FALSE if it has no value, was not shown, or nothing was drawn yet
 */
gboolean
fujin_chart_painter_get_position (FujinChartPainter *self,
                                  guint              series,
                                  guint              axis,
                                  double            *x,
                                  double            *y)
{
  const FujinPlacedPoint *place;

  g_return_val_if_fail (FUJIN_IS_CHART_PAINTER (self), FALSE);
  g_return_val_if_fail (x != NULL && y != NULL, FALSE);

  if (self->data == NULL || self->scene == NULL || self->scene->is_empty
      || self->scene_serial != _fujin_chart_data_get_serial (self->data)
      || series >= fujin_chart_data_get_n_series (self->data)
      || axis >= fujin_chart_data_get_n_axes (self->data))
    return FALSE;
  place = _fujin_chart_scene_point (self->scene, series, axis);
  *x = place->x;
  *y = place->y;
  return place->is_drawn;
}
