/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-marks.h"
#include "fujin-state-marks.h"

#include <math.h>

/* The colour of a series. */
const FujinColour *
_fujin_chart_role_colour (const FujinPalette *palette,
                          FujinSeriesRole     role)
{
  switch (role)
    {
    case FUJIN_SERIES_AS_IS:
      return &palette->as_is;
    case FUJIN_SERIES_EXPECTED:
      return &palette->expected;
    case FUJIN_SERIES_AS_IS_BEFORE:
      return &palette->dim_text;
    case FUJIN_SERIES_STATE_1:
    case FUJIN_SERIES_STATE_2:
    case FUJIN_SERIES_STATE_3:
    case FUJIN_SERIES_STATE_4:
    case FUJIN_SERIES_STATE_5:
    case FUJIN_SERIES_STATE_6:
      return _fujin_state_marks_colour (palette, role);
    case FUJIN_SERIES_TO_BE:
    default:
      return &palette->to_be;
    }
}

/* The colour of a category, or of plain text for what has none. */
const FujinColour *
_fujin_chart_category_colour (const FujinPalette *palette,
                              int                 colour)
{
  if (colour < 0 || colour >= FUJIN_N_CATEGORY_COLOURS)
    return &palette->text;
  return &palette->categories[colour];
}

static void
trace_diamond (cairo_t *cr,
               double   x,
               double   y,
               double   half)
{
  cairo_move_to (cr, x, y - half);
  cairo_line_to (cr, x + half, y);
  cairo_line_to (cr, x, y + half);
  cairo_line_to (cr, x - half, y);
  cairo_close_path (cr);
}

static void
trace_triangle (cairo_t *cr,
                double   x,
                double   y,
                double   half)
{
  cairo_move_to (cr, x, y - half);
  cairo_line_to (cr, x + half * 0.94, y + half * 0.72);
  cairo_line_to (cr, x - half * 0.94, y + half * 0.72);
  cairo_close_path (cr);
}

/* As-Is: a filled disc with a thin edge of ground, so that it stands off its own line.
 * To-Be: a hollow diamond, wide enough that a disc in the same place leaves it visible.
 * Expected: a hollow triangle, whose corners show around either of them.
 * As-Is before: a hollow square, whose corners show around a disc in the same place. */
void
_fujin_chart_mark_series (cairo_t            *cr,
                          const FujinPalette *palette,
                          FujinSeriesRole     role,
                          double              x,
                          double              y,
                          double              unit)
{
  if (_fujin_state_marks_has (role))
    {
      _fujin_state_marks_draw (cr, palette, role, x, y, unit);
      return;
    }
  cairo_new_path (cr);
  if (role == FUJIN_SERIES_AS_IS)
    {
      cairo_arc (cr, x, y, 4.8 * unit, 0, 2 * G_PI);
      fujin_colour_set (&palette->ground, cr, 1.0);
      cairo_fill (cr);
      cairo_arc (cr, x, y, 4.0 * unit, 0, 2 * G_PI);
      fujin_colour_set (&palette->as_is, cr, 1.0);
      cairo_fill (cr);
      return;
    }

  if (role == FUJIN_SERIES_EXPECTED)
    trace_triangle (cr, x, y, 7.0 * unit);
  else if (role == FUJIN_SERIES_AS_IS_BEFORE)
    cairo_rectangle (cr, x - 4.6 * unit, y - 4.6 * unit, 9.2 * unit, 9.2 * unit);
  else
    trace_diamond (cr, x, y, 6.2 * unit);
  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  fujin_colour_set (_fujin_chart_role_colour (palette, role), cr, 1.0);
  cairo_set_line_width (cr, 1.7 * unit);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_stroke (cr);
}

/* Not scored: a small hollow ring. Not evaluated: a cross. Both grey, neither a value. */
void
_fujin_chart_mark_missing (cairo_t            *cr,
                           const FujinPalette *palette,
                           FujinPointState     state,
                           double              x,
                           double              y,
                           double              radius)
{
  cairo_new_path (cr);
  fujin_colour_set (&palette->dim_text, cr, 1.0);
  cairo_set_line_width (cr, MAX (0.7, radius * 0.36));
  if (state == FUJIN_POINT_NOT_SCORED)
    {
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
    }
  else
    {
      cairo_move_to (cr, x - radius, y - radius);
      cairo_line_to (cr, x + radius, y + radius);
      cairo_move_to (cr, x - radius, y + radius);
      cairo_line_to (cr, x + radius, y - radius);
    }
  cairo_stroke (cr);
}

/* The mark of the pointed-at value: larger, with a halo. */
void
_fujin_chart_mark_halo (cairo_t            *cr,
                        const FujinPalette *palette,
                        FujinSeriesRole     role,
                        double              x,
                        double              y,
                        double              unit)
{
  cairo_new_path (cr);
  cairo_arc (cr, x, y, 12.0 * unit, 0, 2 * G_PI);
  fujin_colour_set (_fujin_chart_role_colour (palette, role), cr, 0.24);
  cairo_fill (cr);
  _fujin_chart_mark_series (cr, palette, role, x, y, unit * 1.4);
}

/* Takes up the pen for the line of a series: solid for As-Is, dashed for To-Be, dash-dotted for
 * what is expected, dotted for what was before; each state has its own. The dashes begin @offset
 * along. */
void
_fujin_chart_set_line (cairo_t            *cr,
                       const FujinPalette *palette,
                       FujinSeriesRole     role,
                       double              unit,
                       double              offset)
{
  const double dashes[] = { 6.0 * unit, 4.0 * unit };
  const double dots[] = { 9.0 * unit, 3.0 * unit, 1.5 * unit, 3.0 * unit };
  const double before[] = { 1.8 * unit, 2.6 * unit };

  fujin_colour_set (_fujin_chart_role_colour (palette, role), cr, 1.0);
  cairo_set_line_width (cr, 2.0 * unit);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  if (role == FUJIN_SERIES_TO_BE)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), offset);
  else if (role == FUJIN_SERIES_EXPECTED)
    cairo_set_dash (cr, dots, G_N_ELEMENTS (dots), offset);
  else if (role == FUJIN_SERIES_AS_IS_BEFORE)
    cairo_set_dash (cr, before, G_N_ELEMENTS (before), offset);
  else if (_fujin_state_marks_has (role))
    _fujin_state_marks_dash (cr, role, unit, offset);
  else
    cairo_set_dash (cr, NULL, 0, 0);
}

/* Strokes the current path as the line of a series. */
void
_fujin_chart_stroke_role (cairo_t            *cr,
                          const FujinPalette *palette,
                          FujinSeriesRole     role,
                          double              unit)
{
  _fujin_chart_set_line (cr, palette, role, unit, 0.0);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}
