/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-chart-private.h"

#include <math.h>

#define TINT 0.10

/* The layout is kept for all who ask for the same text, so its lines are centred one by one. */
static void
draw_lines (cairo_t     *cr,
            PangoLayout *layout,
            double       x,
            double       y,
            double       width,
            gboolean     centred)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoRectangle line;
      double left = x;

      pango_layout_iter_get_line_extents (iter, NULL, &line);
      if (centred)
        left += (width - (double) line.width / PANGO_SCALE) / 2;
      cairo_move_to (cr, left, y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
draw_text (FujinRoleChart    *self,
           cairo_t           *cr,
           const FujinColour *colour,
           const char        *text,
           FujinTextStyle     style,
           double             x,
           double             y,
           double             width,
           int                lines,
           gboolean           centred,
           double            *height)
{
  PangoLayout *layout = _fujin_role_chart_text (self, text, style, width, lines, height);

  fujin_colour_set (colour, cr, 1);
  draw_lines (cr, layout, x, y, width, centred);
}

static void
draw_frame (FujinRoleChart     *self,
            cairo_t            *cr,
            const FujinPalette *palette,
            const FujinRoleBox *box,
            gboolean            chosen)
{
  const double dashes[] = { self->size * 0.4, self->size * 0.3 };
  double line = chosen ? 2 : 1;

  cairo_save (cr);
  cairo_rectangle (cr, box->x + line / 2, self->box_top + line / 2, self->box_width - line,
                   self->box_height - line);
  fujin_colour_set (&palette->as_is, cr, chosen ? 2 * TINT : box->is_open ? 0 : TINT);
  cairo_fill_preserve (cr);
  fujin_colour_set (chosen ? &palette->as_is : &palette->dim_text, cr, 1);
  cairo_set_line_width (cr, line);
  if (box->is_open)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_box (FujinRoleChart     *self,
          cairo_t            *cr,
          const FujinPalette *palette,
          const FujinRoleBox *box,
          gboolean            chosen)
{
  double pad = _fujin_role_chart_pad (self);
  double width = _fujin_role_chart_text_width (self);
  double x = box->x + pad, y = self->box_top + pad;
  double height;

  draw_frame (self, cr, palette, box, chosen);
  draw_text (self, cr, &palette->text, box->title, _fujin_role_chart_title_style (self), x, y,
             width, 3, TRUE, &height);
  y += height + pad;
  draw_text (self, cr, box->is_open ? &palette->dim_text : &palette->text, box->names,
             FUJIN_TEXT_SMALL, x, y, width, FUJIN_ROLE_NAME_LINES, TRUE, &height);
  if (box->output == NULL)
    return;
  _fujin_role_chart_text (self, box->output, FUJIN_TEXT_SMALL, width, 3, &height);
  y = rint (self->box_top + self->box_height - height - pad * 0.75);
  fujin_colour_set (&palette->dim_text, cr, 1);
  cairo_set_line_width (cr, 0.75);
  cairo_move_to (cr, box->x, y - pad * 0.25);
  cairo_rel_line_to (cr, self->box_width, 0);
  cairo_stroke (cr);
  draw_text (self, cr, &palette->dim_text, box->output, FUJIN_TEXT_SMALL, x, y, width, 3, TRUE,
             &height);
}

/* A head that points down at a box from above, or up from below. */
static void
draw_head (FujinRoleChart *self,
           cairo_t        *cr,
           double          x,
           double          y,
           gboolean        down)
{
  double length = self->size * 0.55;
  double half = self->size * 0.26;
  double back = down ? y - length : y + length;

  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x - half, back);
  cairo_line_to (cr, x + half, back);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_line (FujinRoleChart      *self,
           cairo_t             *cr,
           const FujinRoleFlow *flow)
{
  const double dashes[] = { self->size * 0.35, self->size * 0.25 };
  gboolean above = flow->from < flow->to;
  double edge = above ? self->box_top : self->box_top + self->box_height;
  double tip = edge + (above ? -1 : 1);
  double radius = MIN (self->size * 0.4, fabs (flow->y - edge));
  double turn = flow->x_to > flow->x_from ? radius : -radius;
  double rise = above ? radius : -radius;

  cairo_save (cr);
  cairo_set_line_width (cr, MAX (self->size / 11, 1));
  if (!flow->stated)
    cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, flow->x_from, edge);
  cairo_line_to (cr, flow->x_from, flow->y + rise);
  cairo_curve_to (cr, flow->x_from, flow->y, flow->x_from, flow->y, flow->x_from + turn, flow->y);
  cairo_line_to (cr, flow->x_to - turn, flow->y);
  cairo_curve_to (cr, flow->x_to, flow->y, flow->x_to, flow->y, flow->x_to, flow->y + rise);
  cairo_line_to (cr, flow->x_to, tip + (above ? -1 : 1) * self->size * 0.4);
  cairo_stroke (cr);
  cairo_restore (cr);
  draw_head (self, cr, flow->x_to, tip, above);
}

/* What is chosen stands out with all that it gives and takes. */
static void
draw_flow (FujinRoleChart      *self,
           cairo_t             *cr,
           const FujinPalette  *palette,
           const FujinRoleFlow *flow,
           gboolean             marked)
{
  double width = _fujin_role_chart_label_width (self, flow);
  double x = (flow->x_from + flow->x_to - width) / 2;
  double height;

  fujin_colour_set (marked ? &palette->as_is : &palette->dim_text, cr, 1);
  draw_line (self, cr, flow);
  _fujin_role_chart_text (self, flow->text, FUJIN_ROLE_LABEL, width, 4, &height);
  draw_text (self, cr, marked ? &palette->as_is : &palette->text, flow->text, FUJIN_ROLE_LABEL, x,
             flow->from < flow->to ? flow->y - height - 2 : flow->y + 2, width, 4, TRUE, &height);
}

/**
 * fujin_role_chart_draw:
 * @self: a picture that is laid out
 * @cr: where to draw
 * @palette: the colours
 * @chosen: position of the role that stands out, -1 for none
 *
 * Draws the picture. Arrows whose ends are not stated by the source are dashed, boxes that nobody
 * fills as well: it can be read without colour.
 */
void
fujin_role_chart_draw (FujinRoleChart     *self,
                       cairo_t            *cr,
                       const FujinPalette *palette,
                       int                 chosen)
{
  double height;

  g_return_if_fail (self && self->size > 0);

  for (guint i = 0; i < self->flows->len; i++)
    {
      const FujinRoleFlow *flow = g_ptr_array_index (self->flows, i);

      draw_flow (self, cr, palette, flow,
                 chosen == (int) flow->from || chosen == (int) flow->to);
    }
  for (guint i = 0; i < self->boxes->len; i++)
    draw_box (self, cr, palette, g_ptr_array_index (self->boxes, i), chosen == (int) i);
  if (self->note == NULL)
    return;
  _fujin_role_chart_text (self, self->note, FUJIN_TEXT_SMALL, self->width, 4, &height);
  draw_text (self, cr, &palette->dim_text, self->note, FUJIN_TEXT_SMALL, 2, self->height - height,
             self->width, 4, FALSE, &height);
}
