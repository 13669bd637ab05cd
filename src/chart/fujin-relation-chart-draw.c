/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-relation-chart-private.h"

#include <math.h>

#define LINE 0.1
#define TURN 0.35

/* The layout is kept for all who ask for the same text, so its lines are centred one by one. */
static void
draw_centred (cairo_t     *cr,
              PangoLayout *layout,
              double       x,
              double       y,
              double       width)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);

  do
    {
      PangoRectangle line;

      pango_layout_iter_get_line_extents (iter, NULL, &line);
      cairo_move_to (cr, x + (width - (double) line.width / PANGO_SCALE) / 2,
                     y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

static void
draw_node (FujinRelationChart      *self,
           cairo_t                 *cr,
           const FujinPalette      *palette,
           const FujinRelationNode *node,
           gboolean                 chosen)
{
  double pad = FUJIN_RELATION_PAD * self->size, width = node->area.width - 2 * pad;
  double name_height, state_height = 0, y;
  PangoLayout *name = _fujin_relation_chart_text (self, node->shown, FUJIN_RELATION_NAME, width,
                                                  NULL, &name_height);

  _fujin_relation_chart_draw_frame (cr, palette, node->shape, node->basis, &node->area,
                                    self->size, chosen);
  if (node->state != NULL)
    _fujin_relation_chart_text (self, node->state, FUJIN_RELATION_LABEL, width, NULL,
                                &state_height);
  y = node->area.y + (node->area.height - name_height - state_height) / 2;
  fujin_colour_set (&palette->text, cr, 1);
  draw_centred (cr, name, node->area.x + pad, y, width);
  if (node->state == NULL)
    return;
  fujin_colour_set (&palette->dim_text, cr, 1);
  draw_centred (cr, _fujin_relation_chart_text (self, node->state, FUJIN_RELATION_LABEL, width,
                                                NULL, &state_height),
                node->area.x + pad, y + name_height, width);
}

/* From one corner on, with the turns rounded. */
static void
add_path (const FujinRelationChart *self,
          cairo_t                  *cr,
          const double             *points,
          guint                     n)
{
  cairo_move_to (cr, points[0], points[1]);
  for (guint i = 1; i + 1 < n; i++)
    {
      const double *before = points + 2 * i - 2, *at = points + 2 * i, *after = points + 2 * i + 2;
      double in = hypot (at[0] - before[0], at[1] - before[1]);
      double out = hypot (after[0] - at[0], after[1] - at[1]);
      double turn = MIN (TURN * self->size, MIN (in, out) / 2);

      cairo_line_to (cr, at[0] + (before[0] - at[0]) * turn / in,
                     at[1] + (before[1] - at[1]) * turn / in);
      cairo_curve_to (cr, at[0], at[1], at[0], at[1], at[0] + (after[0] - at[0]) * turn / out,
                      at[1] + (after[1] - at[1]) * turn / out);
    }
  cairo_line_to (cr, points[2 * n - 2], points[2 * n - 1]);
}

/* Its point is at the edge of the box; the line ends behind it. */
static void
draw_head (const FujinRelationChart *self,
           cairo_t                  *cr,
           double                   *tip,
           const double             *from)
{
  double length = FUJIN_RELATION_HEAD * self->size;
  double away = hypot (from[0] - tip[0], from[1] - tip[1]);

  _fujin_relation_chart_add_head (cr, tip, from, length);
  cairo_fill (cr);
  tip[0] += (from[0] - tip[0]) / away * length * 0.8;
  tip[1] += (from[1] - tip[1]) / away * length * 0.8;
}

static void
draw_line (FujinRelationChart *self,
           cairo_t            *cr,
           const FujinPalette *palette,
           guint               index,
           gboolean            marked)
{
  const FujinRelationLine *line = _fujin_relation_line (self, index);
  g_autofree char *text = fujin_relation_chart_dup_label (self, index);
  double points[8], height;
  guint n = fujin_relation_chart_get_points (self, index, points);

  if (n < 2)
    return;
  cairo_save (cr);
  fujin_colour_set (marked ? &palette->as_is : &palette->dim_text, cr, 1);
  if (line->head_a && !line->reworded)
    draw_head (self, cr, points, points + 2);
  if (line->head_b && !line->reworded)
    draw_head (self, cr, points + 2 * n - 2, points + 2 * n - 4);
  cairo_set_line_width (cr, LINE * self->size * (marked ? 1.8 : 1));
  _fujin_relation_chart_set_dash (cr, line->basis, self->size);
  add_path (self, cr, points, n);
  cairo_stroke (cr);
  cairo_restore (cr);
  fujin_colour_set (marked ? &palette->as_is : &palette->text, cr, 1);
  cairo_move_to (cr, line->label.x, line->label.y);
  pango_cairo_show_layout (cr, _fujin_relation_chart_text (self, text, FUJIN_RELATION_LABEL,
                                                           line->layout_width, NULL, &height));
}

/**
 * fujin_relation_chart_draw:
 * @self: a picture that is laid out
 * @cr: where to draw
 * @palette: the colours
 * @node: position of the box that stands out with all its lines, -1 for none
 * @relation: position of the relation whose line stands out, -1 for none
 *
 * Draws the picture. Shapes and dashes say all that colours do.
 */
void
fujin_relation_chart_draw (FujinRelationChart *self,
                           cairo_t            *cr,
                           const FujinPalette *palette,
                           int                 node,
                           int                 relation)
{
  int chosen = relation >= 0 ? fujin_relation_chart_get_line (self, (guint) relation) : -1;
  double height;

  g_return_if_fail (self != NULL && self->size > 0);

  if (self->title != NULL)
    {
      fujin_colour_set (&palette->text, cr, 1);
      cairo_move_to (cr, self->size * 0.3, self->size * 0.3);
      pango_cairo_show_layout (
        cr, _fujin_relation_chart_text (self, self->title, FUJIN_TEXT_TITLE | FUJIN_TEXT_BOLD, -1,
                                        NULL, &height));
    }
  for (guint i = 0; i < self->lines->len; i++)
    {
      const FujinRelationLine *line = _fujin_relation_line (self, i);

      draw_line (self, cr, palette, i,
                 chosen == (int) i || node == (int) line->a || node == (int) line->b);
    }
  for (guint i = 0; i < self->nodes->len; i++)
    draw_node (self, cr, palette, _fujin_relation_node (self, i), node == (int) i);
  _fujin_relation_chart_legend (self, cr, palette, self->bottom + self->size * 1.2,
                                self->width - 0.6 * self->size);
}
