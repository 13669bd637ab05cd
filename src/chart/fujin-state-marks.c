/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-state-marks.h"

#include <math.h>

/* Smaller letters cannot be read and only fill the shape. */
#define LEAST_UNIT 0.75
#define LETTER_SIZE 8.6
#define MAX_DASHES 6

/* Corners of each shape, from which direction they begin, and how far they reach; a disc has none.
 * Triangles reach further, so that each shape has room for its letter. */
static const struct
{
  guint  corners;
  double turn;
  double reach;
  double dashes[MAX_DASHES];
} states[FUJIN_N_SERIES_STATES] = {
  { 0, 0.0, 6.6, { 0 } },
  { 4, 0.5, 8.2, { 7.0, 3.5 } },
  { 4, 0.25, 8.2, { 1.8, 2.6 } },
  { 3, 0.5, 9.6, { 9.0, 3.0, 1.5, 3.0 } },
  { 3, -0.5, 9.6, { 14.0, 4.0 } },
  { 6, 0.5, 7.4, { 9.0, 3.0, 1.5, 3.0, 1.5, 3.0 } },
};

/* Whether @role is one of several states or organisations. */
gboolean
_fujin_state_marks_has (FujinSeriesRole role)
{
  return role >= FUJIN_SERIES_STATE_1 && role <= FUJIN_SERIES_STATE_6;
}

/* The colour of a state. */
const FujinColour *
_fujin_state_marks_colour (const FujinPalette *palette,
                           FujinSeriesRole     role)
{
  return &palette->states[role - FUJIN_SERIES_STATE_1];
}

static void
trace_shape (cairo_t *cr,
             guint    state,
             double   x,
             double   y,
             double   unit)
{
  guint n = states[state].corners;
  double reach = states[state].reach * unit;

  cairo_new_path (cr);
  if (n == 0)
    cairo_arc (cr, x, y, reach, 0, 2 * G_PI);
  for (guint i = 0; i < n; i++)
    {
      double angle = 2 * G_PI * i / n - G_PI * states[state].turn;

      cairo_line_to (cr, x + reach * cos (angle), y + reach * sin (angle));
    }
  cairo_close_path (cr);
}

/* The letter stands in the middle of the shape. */
static void
draw_letter (cairo_t           *cr,
             const FujinColour *colour,
             guint              state,
             double             x,
             double             y,
             double             unit)
{
  const char letter[] = { (char) ('a' + state), '\0' };
  cairo_text_extents_t extents;

  cairo_select_font_face (cr, "Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_BOLD);
  cairo_set_font_size (cr, LETTER_SIZE * unit);
  cairo_text_extents (cr, letter, &extents);
  cairo_move_to (cr, x - extents.x_bearing - extents.width / 2,
                 y - extents.y_bearing - extents.height / 2);
  fujin_colour_set (colour, cr, 1.0);
  cairo_show_text (cr, letter);
  cairo_new_path (cr);
}

/* The mark of a state: the first is filled, the others are hollow; each has its letter in it. */
void
_fujin_state_marks_draw (cairo_t            *cr,
                         const FujinPalette *palette,
                         FujinSeriesRole     role,
                         double              x,
                         double              y,
                         double              unit)
{
  guint state = role - FUJIN_SERIES_STATE_1;
  const FujinColour *colour = _fujin_state_marks_colour (palette, role);

  trace_shape (cr, state, x, y, unit);
  fujin_colour_set (state == 0 ? colour : &palette->ground, cr, 1.0);
  cairo_fill_preserve (cr);
  fujin_colour_set (state == 0 ? &palette->ground : colour, cr, 1.0);
  cairo_set_line_width (cr, (state == 0 ? 1.0 : 1.6) * unit);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_stroke (cr);
  if (unit >= LEAST_UNIT)
    draw_letter (cr, state == 0 ? &palette->ground : colour, state, x, y, unit);
}

/* Sets the dash of a state's line, to begin @offset along. */
void
_fujin_state_marks_dash (cairo_t         *cr,
                         FujinSeriesRole  role,
                         double           unit,
                         double           offset)
{
  const double *dashes = states[role - FUJIN_SERIES_STATE_1].dashes;
  double scaled[MAX_DASHES];
  int n = 0;

  for (; n < MAX_DASHES && dashes[n] > 0; n++)
    scaled[n] = dashes[n] * unit;
  cairo_set_dash (cr, scaled, n, offset);
}
