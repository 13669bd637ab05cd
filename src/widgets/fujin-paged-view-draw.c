/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drawing of the pages in view. */
#include "config.h"

#include <math.h>

#include "fujin-look.h"
#include "fujin-paged-view-private.h"

/* Pages this far beyond the view are kept. */
#define KEPT_BEYOND 2
/* No larger picture is made; what is larger is stretched. */
#define MOST_PIXELS 5000.0

static GdkTexture *
create_picture (FujinPagedView *self,
                guint           page,
                double          width,
                double          height)
{
  int factor = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  double scale = self->scale * factor;
  int pixel_width, pixel_height, stride;
  cairo_surface_t *surface;
  g_autoptr (GBytes) bytes = NULL;
  cairo_t *cr;

  scale = MIN (scale, MOST_PIXELS / MAX (width, height));
  pixel_width = MAX (1, (int) round (width * scale));
  pixel_height = MAX (1, (int) round (height * scale));
  surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, pixel_width, pixel_height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  fujin_paged_draw_page (self->paged, page, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  stride = cairo_image_surface_get_stride (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) stride * (gsize) pixel_height,
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (pixel_width, pixel_height, GDK_MEMORY_DEFAULT, bytes,
                                 (gsize) stride);
}

static GdkTexture *
get_picture (FujinPagedView *self,
             guint           page,
             double          width,
             double          height)
{
  GdkTexture *picture = g_hash_table_lookup (self->pictures, GUINT_TO_POINTER (page));

  if (picture != NULL)
    return picture;
  picture = create_picture (self, page, width, height);
  g_hash_table_insert (self->pictures, GUINT_TO_POINTER (page), picture);
  return picture;
}

static void
append_number (FujinPagedView *self,
               GtkSnapshot    *snapshot,
               guint           page,
               double          x,
               double          y,
               double          width)
{
  g_autofree char *number = g_strdup_printf ("%u", page + 1);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), number);
  int text_width;

  pango_layout_get_pixel_size (layout, &text_width, NULL);
  gtk_snapshot_render_layout (snapshot, gtk_widget_get_style_context (GTK_WIDGET (self)),
                              x + (width - text_width) / 2, y + 1, layout);
}

static void
append_edge (FujinPagedView        *self,
             GtkSnapshot           *snapshot,
             const graphene_rect_t *bounds,
             gboolean               selected)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  const FujinColour *colour = selected ? &palette->as_is : &palette->grid;
  const GdkRGBA rgba = { (float) colour->red, (float) colour->green, (float) colour->blue, 1 };
  float width = selected ? 3 : 1;
  GskRoundedRect edge;

  gsk_rounded_rect_init_from_rect (&edge, bounds, 0);
  gsk_rounded_rect_shrink (&edge, -width, -width, -width, -width);
  gtk_snapshot_append_border (snapshot, &edge, (const float[]) { width, width, width, width },
                              (const GdkRGBA[]) { rgba, rgba, rgba, rgba });
}

static void
append_page (FujinPagedView *self,
             GtkSnapshot    *snapshot,
             guint           page,
             double          shift_x,
             double          shift_y)
{
  double width, height, x, y;
  int view = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_rect_t bounds;

  fujin_paged_get_page_size (self->paged, page, &width, &height);
  x = MAX ((view - width * self->scale) / 2, self->thumbnails ? 4 : _fujin_paged_view_gap (self));
  x = round (x - shift_x);
  y = round (g_array_index (self->tops, double, page) - shift_y);
  graphene_rect_init (&bounds, (float) x, (float) y, (float) round (width * self->scale),
                      (float) round (height * self->scale));
  append_edge (self, snapshot, &bounds, self->thumbnails && page == self->page);
  gtk_snapshot_append_texture (snapshot, get_picture (self, page, width, height), &bounds);
  if (self->thumbnails)
    append_number (self, snapshot, page, x, y + bounds.size.height, bounds.size.width);
}

/* Which page stands at a place of the whole strip; the last one below it. A document that has just
 * grown has pages that have no place yet. */
guint
_fujin_paged_view_page_at (FujinPagedView *self,
                           double          y)
{
  guint n_placed = self->tops->len > 0 ? self->tops->len - 1 : 0;
  guint low = 0, high = MAX (MIN (self->n_pages, n_placed), 1) - 1;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;

      if (g_array_index (self->tops, double, middle) <= y)
        low = middle;
      else
        high = middle - 1;
    }
  return low;
}

static void
forget_far (FujinPagedView *self,
            guint           first,
            guint           last)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->pictures);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      guint page = GPOINTER_TO_UINT (key);

      if (page + KEPT_BEYOND < first || page > last + KEPT_BEYOND)
        g_hash_table_iter_remove (&iter);
    }
}

static double
get_value (FujinPagedView *self,
           GtkOrientation  orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
}

/* Draws what is in view. */
void
_fujin_paged_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FujinPagedView *self = FUJIN_PAGED_VIEW (widget);
  double x = get_value (self, GTK_ORIENTATION_HORIZONTAL);
  double y = get_value (self, GTK_ORIENTATION_VERTICAL);
  int factor = gtk_widget_get_scale_factor (widget);
  guint first, last;

  if (self->n_pages == 0 || self->tops->len != self->n_pages + 1)
    return;
  if (factor != self->picture_scale || self->drawn_scale != self->scale)
    _fujin_paged_view_drop (self);
  self->picture_scale = factor;
  self->drawn_scale = self->scale;
  first = _fujin_paged_view_page_at (self, y);
  last = _fujin_paged_view_page_at (self, y + gtk_widget_get_height (widget));
  for (guint page = first; page <= last; page++)
    append_page (self, snapshot, page, x, y);
  forget_far (self, first, last);
}
