/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-fill.h"

/* Strokes diagonal lines over @box, and with @crossed those of the other way too. */
void
_fujin_chart_hatch (cairo_t           *cr,
                    const FujinColour *colour,
                    double             alpha,
                    const FujinBox    *box,
                    double             step,
                    double             width,
                    gboolean           crossed)
{
  if (box->width <= 0 || box->height <= 0)
    return;
  cairo_save (cr);
  cairo_new_path (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  cairo_clip (cr);
  for (double x = box->x - box->height; x < box->x + box->width; x += step)
    {
      cairo_move_to (cr, x, box->y + box->height);
      cairo_line_to (cr, x + box->height, box->y);
      if (!crossed)
        continue;
      cairo_move_to (cr, x, box->y);
      cairo_line_to (cr, x + box->height, box->y + box->height);
    }
  fujin_colour_set (colour, cr, alpha);
  cairo_set_line_width (cr, width);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
stroke_edge (cairo_t           *cr,
             const FujinColour *colour,
             const FujinBox    *box,
             double             width,
             double             dash)
{
  const double dashes[] = { dash, dash };

  cairo_new_path (cr);
  cairo_rectangle (cr, box->x + width / 2, box->y + width / 2, MAX (box->width - width, 0.1),
                   MAX (box->height - width, 0.1));
  cairo_set_line_width (cr, width);
  if (dash > 0)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  fujin_colour_set (colour, cr, 1.0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

/* Fills a part of a bar: by pattern first, so that it is told apart without colour. */
void
_fujin_chart_fill_box (cairo_t            *cr,
                       const FujinPalette *palette,
                       FujinChartMark      mark,
                       const FujinColour  *colour,
                       const FujinBox     *box,
                       double              unit)
{
  if (box->width <= 0 || box->height <= 0)
    return;
  cairo_new_path (cr);
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
  fujin_colour_set (mark == FUJIN_CHART_MARK_FILLED ? colour : &palette->ground, cr, 1.0);
  cairo_fill (cr);
  switch (mark)
    {
    case FUJIN_CHART_MARK_HALF:
      _fujin_chart_hatch (cr, colour, 1.0, box, 6.0 * unit, 2.4 * unit, FALSE);
      stroke_edge (cr, colour, box, 1.4 * unit, 0.0);
      break;
    case FUJIN_CHART_MARK_HOLLOW:
      stroke_edge (cr, colour, box, 1.8 * unit, 0.0);
      break;
    case FUJIN_CHART_MARK_CROSSED:
      _fujin_chart_hatch (cr, &palette->dim_text, 0.7, box, 7.0 * unit, 0.8 * unit, TRUE);
      stroke_edge (cr, &palette->dim_text, box, 1.0 * unit, 0.0);
      break;
    case FUJIN_CHART_MARK_DASHED:
      stroke_edge (cr, &palette->dim_text, box, 1.0 * unit, 3.0 * unit);
      break;
    default:
      break;
    }
}

/* The mark of who carries a service: inside filled, outside outlined, both half filled, nobody
 * dashed; as in the window and on the printed map. */
void
_fujin_chart_kind_dot (cairo_t            *cr,
                       const FujinPalette *palette,
                       FujinChartMark      mark,
                       double              x,
                       double              y,
                       double              radius,
                       double              unit)
{
  const double dashes[] = { 1.7 * unit, 1.7 * unit };

  if (mark == FUJIN_CHART_MARK_NONE)
    return;
  fujin_colour_set (mark == FUJIN_CHART_MARK_DASHED ? &palette->dim_text : &palette->as_is, cr,
                    1.0);
  cairo_set_line_width (cr, 1.3 * unit);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  if (mark == FUJIN_CHART_MARK_FILLED)
    cairo_fill_preserve (cr);
  if (mark == FUJIN_CHART_MARK_DASHED)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
  if (mark != FUJIN_CHART_MARK_HALF)
    return;
  cairo_arc (cr, x, y, radius, G_PI / 2, 3 * G_PI / 2);
  cairo_fill (cr);
}
