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

/**
 * fujin_draw_text:
 * @snapshot: where to draw
 * @layout: the text
 * @rgba: its colour
 * @x: where its middle is, in pixels
 * @y: where its middle is
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
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (int) (x - width / 2.0 + 0.5),
                                                          (float) (int) (y - height / 2.0 + 0.5)));
  gtk_snapshot_append_layout (snapshot, layout, rgba);
  gtk_snapshot_restore (snapshot);
}
