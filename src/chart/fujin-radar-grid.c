/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-chart-marks.h"
#include "fujin-radar-grid.h"
#include "fujin-radar-labels.h"

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
  double from = n > 24 ? scene->radius / FUJIN_RADAR_N_RINGS : 0.0;

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

void
_fujin_radar_grid_draw (FujinChartScene    *scene,
                        cairo_t            *cr,
                        const FujinPalette *palette)
{
  cairo_new_path (cr);
  draw_spokes (scene, cr, palette);
  fujin_colour_set (&palette->grid, cr, 1.0);
  for (guint ring = 1; ring <= FUJIN_RADAR_N_RINGS; ring++)
    {
      trace_ring (scene, cr, scene->radius * ring / FUJIN_RADAR_N_RINGS);
      cairo_set_line_width (cr, ring == FUJIN_RADAR_N_RINGS ? 1.3 : 0.9);
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
void
_fujin_radar_grid_draw_arcs (FujinChartScene    *scene,
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
  double y = scene->centre_y - scene->radius * ring / FUJIN_RADAR_N_RINGS;

  /* The arcs leave no room above the outer ring. */
  if (scene->has_arcs)
    y += size * 0.6;
  cairo_rectangle (cr, x - 1.0, y - size * 0.5, width + 2.0, size);
  fujin_colour_set (&palette->ground, cr, 0.78);
  cairo_fill (cr);
  _fujin_chart_show (cr, palette, layout, x, y - height / 2, FUJIN_INK_DIM);
}

void
_fujin_radar_grid_draw_ticks (FujinChartScene    *scene,
                              cairo_t            *cr,
                              const FujinPalette *palette)
{
  double size = fujin_text_cache_get_size (scene->texts_made, FUJIN_TEXT_SMALL);
  double step = scene->radius / FUJIN_RADAR_N_RINGS;

  for (guint ring = 1; ring <= FUJIN_RADAR_N_RINGS; ring++)
    if (ring == FUJIN_RADAR_N_RINGS || step >= size * 1.25
        || (ring % 2 == 1 && step * 2 >= size * 1.25))
      draw_tick (scene, cr, palette, ring);
}
