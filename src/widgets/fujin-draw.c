/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-draw.h"

/**
 * fujin_draw_get_rgba:
 * @colour: a colour of the palette
 * @alpha: 0 (unseen) to 1 (opaque)
 * @rgba: (out caller-allocates): the same for GTK
 *
 * Turns a colour of the palette into one of GTK's.
 */
void
fujin_draw_get_rgba (const FujinColour *colour,
                     double             alpha,
                     GdkRGBA           *rgba)
{
  rgba->red = (float) colour->red;
  rgba->green = (float) colour->green;
  rgba->blue = (float) colour->blue;
  rgba->alpha = (float) alpha;
}

/**
 * fujin_draw_box:
 * @snapshot: where to draw
 * @rgba: the colour
 * @x: left edge, in pixels
 * @y: top edge
 * @width: width
 * @height: height
 * @radius: radius of the corners; half of the size makes a disc
 *
 * Draws a filled box with round corners.
 */
void
fujin_draw_box (GtkSnapshot   *snapshot,
                const GdkRGBA *rgba,
                double         x,
                double         y,
                double         width,
                double         height,
                double         radius)
{
  GskRoundedRect outline;
  graphene_rect_t rect =
    GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height);

  gsk_rounded_rect_init_from_rect (&outline, &rect, (float) radius);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, rgba, &rect);
  gtk_snapshot_pop (snapshot);
}

/* Where the baseline is below the middle of a line, for a font size of 1. Latin capitals, digits
 * and kanji all look centred there, so that texts of different fonts stand on one line; centring
 * the boxes of their fonts would not do that. */
#define BASELINE 0.37

static double
font_size_of (PangoLayout *layout)
{
  PangoContext *context = pango_layout_get_context (layout);
  const PangoFontDescription *font = pango_layout_get_font_description (layout);
  double size;

  if (!font)
    font = pango_context_get_font_description (context);
  size = (double) pango_font_description_get_size (font) / PANGO_SCALE;
  if (pango_font_description_get_size_is_absolute (font))
    return size;
  return size * pango_cairo_context_get_resolution (context) / 72.0;
}

/**
 * fujin_draw_get_top:
 * @layout: a text of one line
 * @y: where the middle of the line is, in pixels
 *
 * Finds the place of a text, so that all texts of a row stand on one baseline whatever fonts
 * they need.
 *
 * Returns: where to put the top of @layout, in whole pixels
 */
int
fujin_draw_get_top (PangoLayout *layout,
                    double       y)
{
  double baseline = (int) (y + BASELINE * font_size_of (layout) + 0.5);

  return (int) (baseline - (double) pango_layout_get_baseline (layout) / PANGO_SCALE + 0.5);
}

/**
 * fujin_draw_text:
 * @snapshot: where to draw
 * @layout: a text of one line
 * @rgba: its colour
 * @x: where its middle is, in pixels
 * @y: where the middle of its line is
 *
 * Draws a text around a point.
 */
void
fujin_draw_text (GtkSnapshot   *snapshot,
                 PangoLayout   *layout,
                 const GdkRGBA *rgba,
                 double         x,
                 double         y)
{
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (int) (x - width / 2.0 + 0.5),
                                                (float) fujin_draw_get_top (layout, y)));
  gtk_snapshot_append_layout (snapshot, layout, rgba);
  gtk_snapshot_restore (snapshot);
}
