/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-radar-label-private.h"

/* The leaders are one path. */
static void
draw_leaders (FujinChartScene    *scene,
              cairo_t            *cr,
              const FujinPalette *palette)
{
  cairo_new_path (cr);
  for (guint i = 0; i < scene->labels->len; i++)
    {
      const FujinPlacedLabel *label = _fujin_radar_label_at (scene, i);
      double side = label->x > label->leader_x ? -1.0 : 1.0;

      if (!label->has_leader)
        continue;
      cairo_move_to (cr, label->leader_x, label->leader_y);
      cairo_line_to (cr, label->x + side * (label->half_width + 10.0), label->y);
      cairo_line_to (cr, label->x + side * (label->half_width + 3.0), label->y);
    }
  fujin_colour_set (&palette->grid, cr, 1.0);
  cairo_set_line_width (cr, 0.8);
  cairo_stroke (cr);
}

static void
draw_lead_alone (const FujinPlacedLabel *label,
                 cairo_t                *cr,
                 const FujinPalette     *palette)
{
  PangoRectangle ink;

  pango_layout_get_extents (label->lead, &ink, NULL);
  _fujin_chart_show (cr, palette, label->lead, -label->lead_width / 2,
                     -(ink.y + ink.height / 2.0) / PANGO_SCALE, label->ink);
}

/* Lead and name share the baseline of the first line. */
static void
draw_full (const FujinPlacedLabel *label,
           cairo_t                *cr,
           const FujinPalette     *palette)
{
  double left = label->x - label->half_width;
  double name_x = label->x + label->half_width - _fujin_chart_layout_width (label->name);
  double top = label->y - _fujin_chart_layout_height (label->name) / 2;
  double baseline = round (top + _fujin_chart_layout_baseline (label->name));

  if (label->lead != NULL)
    _fujin_chart_show (cr, palette, label->lead, left,
                       baseline - _fujin_chart_layout_baseline (label->lead), label->ink);
  _fujin_chart_show (cr, palette, label->name, name_x,
                     baseline - _fujin_chart_layout_baseline (label->name), FUJIN_INK_TEXT);
}

static void
draw_label (const FujinPlacedLabel *label,
            cairo_t                *cr,
            const FujinPalette     *palette)
{
  if (label->name != NULL)
    {
      draw_full (label, cr, palette);
      return;
    }
  cairo_save (cr);
  cairo_translate (cr, label->x, label->y);
  if (label->angle != 0.0)
    cairo_rotate (cr, label->angle);
  draw_lead_alone (label, cr, palette);
  cairo_restore (cr);
}

/* Draws the labels: the bold lead in its category's colour, the name in that of text. */
void
_fujin_radar_labels_draw (FujinChartScene    *scene,
                          cairo_t            *cr,
                          const FujinPalette *palette)
{
  draw_leaders (scene, cr, palette);
  for (guint i = 0; i < scene->labels->len; i++)
    draw_label (_fujin_radar_label_at (scene, i), cr, palette);
}
