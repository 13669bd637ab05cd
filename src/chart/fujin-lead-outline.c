/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-lead-outline.h"

#define TINT 0.13
#define HATCH_ALPHA 0.30

/* Lines at 45 degrees; @step is their distance along the upper edge. */
static void
hatch (cairo_t *cr,
       double   step,
       gboolean falling,
       double   width,
       double   height)
{
  for (double x = -height; x < width; x += step)
    {
      cairo_move_to (cr, falling ? x : x + height, 0);
      cairo_line_to (cr, falling ? x + height : x, height);
    }
  cairo_stroke (cr);
}

/* What is inside is filled, what is outside is not; whoever helps shows as lines. */
static void
draw_ground (cairo_t           *cr,
             const FujinColour *colour,
             FujinLead          lead,
             double             size,
             double             width,
             double             height)
{
  cairo_rectangle (cr, 0, 0, width, height);
  if (fujin_lead_is_inside (lead))
    {
      fujin_colour_set (colour, cr, TINT);
      cairo_fill_preserve (cr);
    }
  cairo_clip (cr);
  if (lead == FUJIN_LEAD_SELF || lead == FUJIN_LEAD_PARTNER)
    return;
  fujin_colour_set (colour, cr, HATCH_ALPHA);
  cairo_set_line_width (cr, size / 12);
  hatch (cr, size * 1.4, lead == FUJIN_LEAD_PARTNER_WITH_SELF, width, height);
}

/**
 * fujin_lead_outline_draw:
 * @cr: where to draw, the upper left corner at 0, 0
 * @palette: the colours
 * @lead: who leads
 * @target: whether it is what is aimed at rather than what is
 * @size: font size in the units of @cr
 * @width: of the quadrant
 * @height: of the quadrant
 *
 * Lays over a quadrant who should lead there: filled with a thick edge where the organisation
 * itself leads, empty with a thin edge where a specialist does, hatched where the other helps. It
 * can be told without colour; the present stands in solid lines, the target in dashed ones.
 */
void
fujin_lead_outline_draw (cairo_t            *cr,
                         const FujinPalette *palette,
                         FujinLead           lead,
                         gboolean            target,
                         double              size,
                         double              width,
                         double              height)
{
  const FujinColour *colour = target ? &palette->to_be : &palette->as_is;
  double line = fujin_lead_is_inside (lead) ? size / 4 : size / 10;
  double dashes[] = { size * 0.6, size * 0.35 };

  cairo_save (cr);
  draw_ground (cr, colour, lead, size, width, height);
  cairo_restore (cr);
  cairo_save (cr);
  fujin_colour_set (colour, cr, 1);
  cairo_set_line_width (cr, line);
  if (target)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_rectangle (cr, line / 2, line / 2, MAX (width - line, 0), MAX (height - line, 0));
  cairo_stroke (cr);
  cairo_restore (cr);
}
