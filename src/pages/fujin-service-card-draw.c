/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "fujin-draw.h"
#include "fujin-look.h"
#include "fujin-service-card-private.h"

#define BAR 4
#define PADDING 8
#define GAP 6

static void
draw_at (GtkSnapshot   *snapshot,
         PangoLayout   *layout,
         const GdkRGBA *colour,
         double         x,
         double         y)
{
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static int
layout_width (PangoLayout *layout)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static int
layout_height (PangoLayout *layout)
{
  int height;

  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

/* A triangle with an exclamation mark: drawn, because no font is sure to have one. */
static void
draw_warning (GtkSnapshot       *snapshot,
              const FujinColour *colour,
              double             x,
              double             y,
              double             size)
{
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) size, (float) size));

  fujin_colour_set (colour, cr, 1);
  cairo_set_line_width (cr, size * 0.11);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, x + size / 2, y + size * 0.1);
  cairo_line_to (cr, x + size * 0.94, y + size * 0.9);
  cairo_line_to (cr, x + size * 0.06, y + size * 0.9);
  cairo_close_path (cr);
  cairo_stroke (cr);
  cairo_rectangle (cr, x + size * 0.45, y + size * 0.36, size * 0.11, size * 0.28);
  cairo_rectangle (cr, x + size * 0.45, y + size * 0.7, size * 0.11, size * 0.1);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
draw_first_line (FujinServiceCard   *self,
                 GtkSnapshot        *snapshot,
                 const FujinPalette *palette,
                 const GdkRGBA      *text,
                 const GdkRGBA      *dim,
                 double              width,
                 double              middle)
{
  double size = layout_height (self->code) * 0.95;
  GdkRGBA category;
  GdkRGBA on_category;
  double x = BAR + PADDING;
  double right = width - PADDING;

  fujin_draw_get_rgba (
    &palette->categories[fujin_service_plan_get_category (self->plan)->index], 1, &category);
  fujin_draw_get_rgba (&palette->on_colour, 1, &on_category);
  fujin_draw_box (snapshot, &category, x, middle - size / 2, size, size, size / 2);
  fujin_draw_text (snapshot, self->letter, &on_category, x + size / 2, middle);
  x += size + GAP;
  draw_at (snapshot, self->code, text, x, middle - layout_height (self->code) / 2.0);
  x += layout_width (self->code) + GAP;
  if (self->breaks)
    {
      draw_warning (snapshot, &palette->warning, right - size, middle - size / 2, size);
      right -= size + GAP;
    }
  if (right <= x)
    return;
  pango_layout_set_width (self->facts, (int) (right - x) * PANGO_SCALE);
  draw_at (snapshot, self->facts, dim, x, middle - layout_height (self->facts) / 2.0);
}

static void
draw_second_line (FujinServiceCard   *self,
                  GtkSnapshot        *snapshot,
                  const FujinPalette *palette,
                  const GdkRGBA      *text,
                  double              width,
                  double              middle)
{
  GdkRGBA accent;
  int others = layout_width (self->others);
  double room = width - BAR - 2 * PADDING - (others ? others + GAP : 0);

  pango_layout_set_width (self->name, (int) MAX (room, 10) * PANGO_SCALE);
  draw_at (snapshot, self->name, text, BAR + PADDING,
           middle - layout_height (self->name) / 2.0);
  if (!others)
    return;
  fujin_draw_get_rgba (&palette->as_is, 1, &accent);
  draw_at (snapshot, self->others, &accent, width - PADDING - others,
           middle - layout_height (self->others) / 2.0);
}

void
_fujin_service_card_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  FujinServiceCard *self = FUJIN_SERVICE_CARD (widget);
  const FujinPalette *palette = fujin_look_palette (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  GdkRGBA text;
  GdkRGBA dim;
  GdkRGBA bar;

  if (!self->plan)
    return;
  if (!self->code)
    _fujin_service_card_make_layouts (self);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &text);
  fujin_draw_get_rgba (&palette->dim_text, 1, &dim);
  fujin_draw_get_rgba (
    &palette->categories[fujin_service_plan_get_category (self->plan)->index], 1, &bar);
  fujin_draw_box (snapshot, &bar, 0, 1, BAR, height - 2, 2);
  draw_first_line (self, snapshot, palette, &text, &dim, width, height * 0.3);
  draw_second_line (self, snapshot, palette, &text, width, height * 0.72);
}
