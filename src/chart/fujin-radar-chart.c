/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-radar-chart.h"
#include "fujin-chart-marks.h"
#include "fujin-radar-grid.h"
#include "fujin-radar-labels.h"
#include "fujin-radar-states.h"

#include <math.h>

/* With more axes lines are finer. */
#define MANY_AXES 24

static void
place_points (FujinChartScene *scene)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  guint n = fujin_chart_data_get_n_axes (scene->data);

  for (guint s = 0; s < n_series; s++)
    for (guint a = 0; a < n; a++)
      {
        const FujinChartPoint *point = fujin_chart_data_get_point (scene->data, s, a);
        FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, a);
        double angle = _fujin_radar_angle (n, a);
        double length = scene->radius * CLAMP (point->value, 0.0, FUJIN_RADAR_N_RINGS)
                        / FUJIN_RADAR_N_RINGS;

        place->is_drawn = point->state == FUJIN_POINT_VALUE;
        place->x = scene->centre_x + length * cos (angle);
        place->y = scene->centre_y + length * sin (angle);
      }
}

/* Arranges labels, then everything else inside the radius they leave. */
void
_fujin_radar_chart_arrange (FujinChartScene *scene)
{
  _fujin_radar_labels_arrange (scene);
  place_points (scene);
  _fujin_radar_states_spread (scene);
}

static gboolean
is_value (FujinChartScene *scene,
          guint            series,
          guint            axis)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  return _fujin_chart_scene_point (scene, series, axis % n)->is_drawn;
}

/* An axis after a gap, or 0 when there is no gap at all. */
static guint
find_start (FujinChartScene *scene,
            guint            series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  for (guint a = 0; a < n; a++)
    if (!is_value (scene, series, a))
      return a + 1;

  return 0;
}

static void
go_to (FujinChartScene *scene,
       cairo_t         *cr,
       guint            series,
       guint            axis,
       gboolean         is_first)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  FujinPlacedPoint *place = _fujin_chart_scene_point (scene, series, axis % n);

  if (is_first)
    cairo_move_to (cr, place->x, place->y);
  else
    cairo_line_to (cr, place->x, place->y);
}

/* Joins neighbours only where both have a value. With @to_centre each run is closed
 * through the centre, for a fill that covers no unknown sector. */
static void
trace_runs (FujinChartScene *scene,
            cairo_t         *cr,
            guint            series,
            gboolean         to_centre)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  guint start = find_start (scene, series);
  guint run = 0;

  for (guint k = 0; k < n; k++)
    {
      if (!is_value (scene, series, start + k))
        {
          run = 0;
          continue;
        }
      go_to (scene, cr, series, start + k, run == 0);
      run++;
      if (start == 0 || !to_centre || run < 2 || is_value (scene, series, start + k + 1))
        continue;
      cairo_line_to (cr, scene->centre_x, scene->centre_y);
      cairo_close_path (cr);
    }
  if (start == 0)
    cairo_close_path (cr);
}

/* Of several states only the first is filled: six fills on one another would say nothing. */
static double
fill_of (FujinSeriesRole role)
{
  if (role == FUJIN_SERIES_AS_IS)
    return 0.17;
  if (role == FUJIN_SERIES_STATE_1)
    return 0.10;
  return role > FUJIN_SERIES_STATE_1 && role <= FUJIN_SERIES_STATE_6 ? 0.0 : 0.06;
}

static void
draw_fill (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               series)
{
  FujinSeriesRole role = fujin_chart_data_get_series_role (scene->data, series);

  if (fill_of (role) <= 0)
    return;
  cairo_new_path (cr);
  trace_runs (scene, cr, series, TRUE);
  fujin_colour_set (_fujin_chart_role_colour (palette, role), cr, fill_of (role));
  /* Its edge lies under the line, so that it need not be fine. */
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  cairo_fill (cr);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
}

/* Whether pixels are drawn. What costs much there is no matter for PDF and SVG. */
static gboolean
is_raster (cairo_t *cr)
{
  return cairo_surface_get_type (cairo_get_group_target (cr)) == CAIRO_SURFACE_TYPE_IMAGE;
}

/* The same line, a side at a time, with the dashes going on: the cost of a path grows much faster
 * than its length. Round ends of a solid line are what its round corners are. */
static void
draw_sides (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette,
            guint               series,
            double              unit)
{
  FujinSeriesRole role = fujin_chart_data_get_series_role (scene->data, series);
  guint n = fujin_chart_data_get_n_axes (scene->data);
  guint start = find_start (scene, series);
  double length = 0.0;

  for (guint k = start; k < start + n; k++)
    {
      const FujinPlacedPoint *from = _fujin_chart_scene_point (scene, series, k % n);
      const FujinPlacedPoint *to = _fujin_chart_scene_point (scene, series, (k + 1) % n);

      if (!from->is_drawn || !to->is_drawn)
        continue;
      _fujin_chart_set_line (cr, palette, role, unit, length);
      cairo_set_line_cap (cr, cairo_get_dash_count (cr) > 0 ? CAIRO_LINE_CAP_BUTT
                                                            : CAIRO_LINE_CAP_ROUND);
      cairo_move_to (cr, from->x, from->y);
      cairo_line_to (cr, to->x, to->y);
      cairo_stroke (cr);
      length += hypot (to->x - from->x, to->y - from->y);
    }
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
draw_line (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  cairo_new_path (cr);
  if (n > MANY_AXES && is_raster (cr))
    {
      draw_sides (scene, cr, palette, series, scene->unit * 0.85);
      return;
    }
  trace_runs (scene, cr, series, FALSE);
  _fujin_chart_stroke_role (cr, palette,
                            fujin_chart_data_get_series_role (scene->data, series),
                            scene->unit * (n > MANY_AXES ? 0.85 : 1.0));
}

/* Markers shrink where many axes or a small drawing would run them together. */
static double
marker_unit (FujinChartScene *scene)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double spacing = 2.0 * G_PI * scene->radius * 0.6 / n;

  return scene->unit * MIN (CLAMP (spacing / (26.0 * scene->unit), 0.55, 1.0),
                            CLAMP (scene->radius / (90.0 * scene->unit), 0.6, 1.0));
}

static void
draw_markers (FujinChartScene    *scene,
              cairo_t            *cr,
              const FujinPalette *palette,
              guint               series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  FujinSeriesRole role = fujin_chart_data_get_series_role (scene->data, series);
  double unit = marker_unit (scene);

  for (guint a = 0; a < n; a++)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, series, a);

      if (place->is_drawn)
        _fujin_chart_mark_series (cr, palette, role, place->x, place->y, unit);
    }
}

static FujinPointState
worst_state (FujinChartData *data,
             guint           axis)
{
  guint n_series = fujin_chart_data_get_n_series (data);
  FujinPointState worst = FUJIN_POINT_VALUE;

  for (guint s = 0; s < n_series; s++)
    {
      FujinPointState state = fujin_chart_data_get_point (data, s, axis)->state;

      if (state == FUJIN_POINT_NOT_SCORED)
        return state;
      if (state == FUJIN_POINT_NOT_EVALUATED)
        worst = state;
    }

  return worst;
}

/* Marks stand inside ring 1, where no score can be: missing is not zero. */
static void
draw_missing (FujinChartScene    *scene,
              cairo_t            *cr,
              const FujinPalette *palette)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double share = n > 16 ? 0.82 : 0.58;
  double distance = scene->radius * share / FUJIN_RADAR_N_RINGS;
  double size = CLAMP (2.0 * G_PI * distance / n * 0.36, 1.0, 3.2 * scene->unit);

  for (guint a = 0; a < n; a++)
    {
      FujinPointState state = worst_state (scene->data, a);
      double angle = _fujin_radar_angle (n, a);

      if (state != FUJIN_POINT_VALUE)
        _fujin_chart_mark_missing (cr, palette, state, scene->centre_x + distance * cos (angle),
                                   scene->centre_y + distance * sin (angle), size);
    }
}

/* Draws an arranged radar: To-Be below As-Is, so that the present is never hidden. */
void
_fujin_radar_chart_draw (FujinChartScene    *scene,
                         cairo_t            *cr,
                         const FujinPalette *palette)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);

  _fujin_radar_grid_draw (scene, cr, palette);
  if (scene->has_arcs)
    _fujin_radar_grid_draw_arcs (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_fill (scene, cr, palette, s);
  draw_missing (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_line (scene, cr, palette, s);
  _fujin_radar_grid_draw_ticks (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_markers (scene, cr, palette, s);
  _fujin_radar_labels_draw (scene, cr, palette);
}
