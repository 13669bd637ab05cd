/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-marks.h"
#include "fujin-gap-chart.h"

static void
draw_scale (FujinChartScene    *scene,
            cairo_t            *cr,
            const FujinPalette *palette)
{
  FujinPlacedRow *first = &g_array_index (scene->rows, FujinPlacedRow, 0);
  FujinPlacedRow *last = &g_array_index (scene->rows, FujinPlacedRow, scene->rows->len - 1);

  fujin_colour_set (&palette->grid, cr, 0.75);
  cairo_set_line_width (cr, 0.8);
  for (guint i = 0; i < FUJIN_GAP_N_STEPS; i++)
    {
      cairo_move_to (cr, scene->scale_left + i * scene->scale_step, first->box.y);
      cairo_line_to (cr, scene->scale_left + i * scene->scale_step,
                     last->box.y + last->box.height);
    }
  cairo_stroke (cr);
  for (guint i = 0; i <= scene->rows->len; i++)
    {
      double y = first->box.y + i * first->box.height;

      cairo_move_to (cr, first->box.x, y);
      cairo_line_to (cr, first->box.x + first->box.width, y);
    }
  fujin_colour_set (&palette->grid, cr, 0.55);
  cairo_stroke (cr);
}

static void
draw_badge (FujinChartScene      *scene,
            cairo_t              *cr,
            const FujinPalette   *palette,
            const FujinPlacedRow *row)
{
  double radius = 9.5 * scene->unit;

  if (row->badge < 0)
    return;
  cairo_new_path (cr);
  cairo_arc (cr, row->box.x + 10.0 * scene->unit, row->box.y + row->box.height / 2,
             MIN (radius, row->box.height / 2), 0, 2 * G_PI);
  fujin_colour_set (_fujin_chart_category_colour (palette, row->badge), cr, 1.0);
  cairo_fill (cr);
}

/* The line between the lowest and the highest point of a row. */
static void
draw_join (FujinChartScene      *scene,
           cairo_t              *cr,
           const FujinPalette   *palette,
           const FujinPlacedRow *row)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  double from = G_MAXDOUBLE, to = -G_MAXDOUBLE, y = 0.0;

  for (guint s = 0; s < n_series; s++)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, row->axis);

      if (!place->is_drawn)
        continue;
      from = MIN (from, place->x);
      to = MAX (to, place->x);
      y = place->y;
    }
  if (to <= from)
    return;
  cairo_move_to (cr, from, y);
  cairo_line_to (cr, to, y);
  fujin_colour_set (&palette->dim_text, cr, 0.8);
  cairo_set_line_width (cr, 1.8 * scene->unit);
  cairo_stroke (cr);
}

static void
draw_row (FujinChartScene      *scene,
          cairo_t              *cr,
          const FujinPalette   *palette,
          const FujinPlacedRow *row)
{
  guint n_series = fujin_chart_data_get_n_series (scene->data);
  double unit = scene->unit * CLAMP (row->box.height / (26.0 * scene->unit), 0.8, 1.15);

  draw_badge (scene, cr, palette, row);
  draw_join (scene, cr, palette, row);
  for (guint s = n_series; s-- > 0;)
    {
      FujinPlacedPoint *place = _fujin_chart_scene_point (scene, s, row->axis);

      if (place->is_drawn)
        _fujin_chart_mark_series (cr, palette, fujin_chart_data_get_series_role (scene->data, s),
                                  place->x, place->y, unit);
    }
}

/* Draws arranged rows; @highlight is the axis of the row to tint, or -1. */
void
_fujin_gap_chart_draw (FujinChartScene    *scene,
                       cairo_t            *cr,
                       const FujinPalette *palette,
                       int                 highlight)
{
  if (scene->rows->len == 0)
    return;
  for (guint i = 0; i < scene->rows->len; i++)
    {
      FujinPlacedRow *row = &g_array_index (scene->rows, FujinPlacedRow, i);

      if ((int) row->axis != highlight)
        continue;
      cairo_rectangle (cr, row->box.x, row->box.y, row->box.width, row->box.height);
      fujin_colour_set (&palette->as_is, cr, 0.10);
      cairo_fill (cr);
    }
  draw_scale (scene, cr, palette);
  for (guint i = 0; i < scene->rows->len; i++)
    draw_row (scene, cr, palette, &g_array_index (scene->rows, FujinPlacedRow, i));
}
