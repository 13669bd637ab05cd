/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-radar-chart.h"
#include "fujin-chart-marks.h"
#include "fujin-radar-labels.h"

#include <math.h>

#define N_RINGS 5

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
        double length = scene->radius * CLAMP (point->value, 0.0, N_RINGS) / N_RINGS;

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
}

static void
trace_ring (FujinChartScene *scene,
            cairo_t         *cr,
            double           radius)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  cairo_new_sub_path (cr);
  for (guint a = 0; a < n; a++)
    {
      double angle = _fujin_radar_angle (n, a);

      cairo_line_to (cr, scene->centre_x + radius * cos (angle),
                     scene->centre_y + radius * sin (angle));
    }
  cairo_close_path (cr);
}

/* Each line is stroked alone: the cost of a path grows faster than its length. With many
 * spokes they begin a little outside the centre, where they would only run into a blot. */
static void
draw_spokes (FujinChartScene    *scene,
             cairo_t            *cr,
             const FujinPalette *palette)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double from = n > 24 ? scene->radius / N_RINGS : 0.0;

  fujin_colour_set (&palette->grid, cr, n > 24 ? 0.6 : 0.8);
  cairo_set_line_width (cr, n > 24 ? 0.6 : 0.8);
  for (guint a = 0; a < n; a++)
    {
      double dx = cos (_fujin_radar_angle (n, a)), dy = sin (_fujin_radar_angle (n, a));

      cairo_move_to (cr, scene->centre_x + from * dx, scene->centre_y + from * dy);
      cairo_line_to (cr, scene->centre_x + scene->radius * dx,
                     scene->centre_y + scene->radius * dy);
      cairo_stroke (cr);
    }
}

static void
draw_grid (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette)
{
  cairo_new_path (cr);
  draw_spokes (scene, cr, palette);
  fujin_colour_set (&palette->grid, cr, 1.0);
  for (guint ring = 1; ring <= N_RINGS; ring++)
    {
      trace_ring (scene, cr, scene->radius * ring / N_RINGS);
      cairo_set_line_width (cr, ring == N_RINGS ? 1.3 : 0.9);
      cairo_stroke (cr);
    }
}

static gboolean
same_badge (FujinChartScene *scene,
            guint            a,
            guint            b)
{
  return g_strcmp0 (fujin_chart_data_get_axis (scene->data, a)->badge,
                    fujin_chart_data_get_axis (scene->data, b)->badge) == 0;
}

/* With many axes, an arc in the colour of the category holds its services together. */
static void
draw_arcs (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);
  double half = G_PI / n * 0.84;
  guint first = 0;

  cairo_set_line_width (cr, 3.5 * scene->unit);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  for (guint a = 1; a <= n; a++)
    {
      if (a < n && same_badge (scene, first, a))
        continue;
      cairo_new_path (cr);
      cairo_arc (cr, scene->centre_x, scene->centre_y, scene->radius + 6.0 * scene->unit,
                 _fujin_radar_angle (n, first) - half, _fujin_radar_angle (n, a - 1) + half);
      fujin_colour_set (_fujin_chart_category_colour (
                          palette, fujin_chart_data_get_axis (scene->data, first)->colour),
                        cr, 1.0);
      cairo_stroke (cr);
      first = a;
    }
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

static void
draw_fill (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               series)
{
  FujinSeriesRole role = fujin_chart_data_get_series_role (scene->data, series);

  cairo_new_path (cr);
  trace_runs (scene, cr, series, TRUE);
  fujin_colour_set (_fujin_chart_role_colour (palette, role), cr,
                    role == FUJIN_SERIES_AS_IS ? 0.17 : 0.06);
  cairo_fill (cr);
}

static void
draw_line (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               series)
{
  guint n = fujin_chart_data_get_n_axes (scene->data);

  cairo_new_path (cr);
  trace_runs (scene, cr, series, FALSE);
  _fujin_chart_stroke_role (cr, palette,
                            fujin_chart_data_get_series_role (scene->data, series),
                            scene->unit * (n > 24 ? 0.85 : 1.0));
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
  double distance = scene->radius * share / N_RINGS;
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

/* Digits stand beside the first axis, on a patch of ground that keeps them legible. */
static void
draw_tick (FujinChartScene    *scene,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               ring)
{
  const char *digits[] = { "0", "1", "2", "3", "4", "5" };
  PangoLayout *layout = _fujin_chart_scene_shape (scene, digits[ring],
                                                  FUJIN_TEXT_SMALL | FUJIN_TEXT_NUMBER, -1, 1);
  double size = fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
  double width = _fujin_chart_layout_width (layout);
  double height = _fujin_chart_layout_height (layout);
  double x = scene->centre_x + 7.0 * scene->unit;
  double y = scene->centre_y - scene->radius * ring / N_RINGS;

  /* The arcs leave no room above the outer ring. */
  if (scene->has_arcs)
    y += size * 0.6;
  cairo_rectangle (cr, x - 1.0, y - size * 0.5, width + 2.0, size);
  fujin_colour_set (&palette->ground, cr, 0.78);
  cairo_fill (cr);
  _fujin_chart_show (cr, palette, layout, x, y - height / 2, FUJIN_INK_DIM);
}

static void
draw_ticks (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  double size = fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
  double step = scene->radius / N_RINGS;

  for (guint ring = 1; ring <= N_RINGS; ring++)
    if (ring == N_RINGS || step >= size * 1.25 || (ring % 2 == 1 && step * 2 >= size * 1.25))
      draw_tick (scene, cr, palette, ring);
}

/* Draws an arranged radar: To-Be below As-Is, so that the present is never hidden. */
void
_fujin_radar_chart_draw (FujinChartScene    *scene,
                         cairo_t            *cr,
                         const FujinPalette *palette)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);

  draw_grid (scene, cr, palette);
  if (scene->has_arcs)
    draw_arcs (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_fill (scene, cr, palette, s);
  draw_missing (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_line (scene, cr, palette, s);
  draw_ticks (scene, cr, palette);
  for (guint s = n_series; s-- > 0;)
    draw_markers (scene, cr, palette, s);
  _fujin_radar_labels_draw (scene, cr, palette);
}
