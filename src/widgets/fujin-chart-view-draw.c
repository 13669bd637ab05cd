/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-view-private.h"
#include "fujin-dark.h"
#include "fujin-look.h"

#include <math.h>

/* How far the tip keeps from its point, so that it does not cover the value drawn there. */
#define TIP_BELOW 14
#define TIP_ABOVE 34
#define TIP_EDGE 4
/* A ranked chart asks for this much height, in text sizes. */
#define ROW_IN_EMS 2.9
#define FRAME_IN_EMS 8.0
/* No map asks for more than this. */
#define MOST_IN_EMS 60.0

static void
update_font (FujinChartView *self)
{
  g_autofree char *family = fujin_look_font_family (GTK_WIDGET (self));
  double size = fujin_look_font_size (GTK_WIDGET (self));

  if (size == self->font_size && g_strcmp0 (family, self->font_family) == 0)
    return;
  fujin_chart_painter_set_font (self->painter, family, size);
  g_free (self->font_family);
  self->font_family = g_steal_pointer (&family);
  self->font_size = size;
  g_clear_object (&self->texture);
}

static double
measure_map (FujinChartView *self,
             int             width)
{
  if (width > 0 && self->data != NULL)
    return MIN (fujin_chart_painter_get_height (self->painter, width),
                MOST_IN_EMS * fujin_look_font_size (GTK_WIDGET (self)));
  return 0.0;
}

static double
measure_rows (FujinChartView *self)
{
  if (self->data == NULL || fujin_chart_data_get_kind (self->data) != FUJIN_CHART_GAPS)
    return 0.0;
  return (fujin_chart_data_get_n_axes (self->data) * ROW_IN_EMS + FRAME_IN_EMS)
         * fujin_look_font_size (GTK_WIDGET (self));
}

/* A map names more the higher it is. */
GtkSizeRequestMode
_fujin_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Large enough for a chart of this text size, for each row of a ranking, and for what a map of the
 * width it is given names. */
void
_fujin_chart_view_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  FujinChartView *self = FUJIN_CHART_VIEW (widget);
  double width, height, size;

  update_font (self);
  fujin_chart_painter_get_minimum (self->painter, &width, &height);
  size = width;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    size = MAX (height, MAX (measure_rows (self), measure_map (self, for_size)));
  *minimum = (int) ceil (size);
  *natural = MAX (*minimum,
                  (int) ceil (orientation == GTK_ORIENTATION_HORIZONTAL ? 1.8 * width
                                                                        : 1.8 * height));
}

static void
find_tip_place (FujinChartView *self,
                int             width,
                int             height,
                GtkRequisition  size,
                int            *x,
                int            *y)
{
  double point_x, point_y;

  if (self->axis < 0 || self->series < 0
      || !fujin_chart_painter_get_position (self->painter, (guint) self->series,
                                            (guint) self->axis, &point_x, &point_y))
    {
      point_x = self->pointer_x;
      point_y = self->pointer_y;
    }
  *x = (int) point_x - size.width / 2;
  *y = (int) point_y + TIP_BELOW;
  if (*y + size.height > height - TIP_EDGE)
    *y = (int) point_y - size.height - TIP_ABOVE;
  *x = CLAMP (*x, TIP_EDGE, MAX (width - size.width - TIP_EDGE, TIP_EDGE));
  *y = CLAMP (*y, TIP_EDGE, MAX (height - size.height - TIP_EDGE, TIP_EDGE));
}

/* Places the tip beside its point, within the view. */
void
_fujin_chart_view_size_allocate (GtkWidget *widget,
                                 int        width,
                                 int        height,
                                 int        baseline)
{
  FujinChartView *self = FUJIN_CHART_VIEW (widget);
  GtkRequisition size;
  int natural, x, y;

  if (!gtk_widget_get_visible (self->tip))
    return;
  gtk_widget_measure (self->tip, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  size.width = MIN (natural, MAX (width - 2 * TIP_EDGE, 1));
  gtk_widget_measure (self->tip, GTK_ORIENTATION_VERTICAL, size.width, NULL, &size.height, NULL,
                      NULL);
  find_tip_place (self, width, height, size, &x, &y);
  gtk_widget_size_allocate (self->tip, &(GtkAllocation) { x, y, size.width, size.height }, -1);
}

static void
update_palette (FujinChartView *self)
{
  FujinPaletteKind palette = fujin_dark_get_palette (GTK_WIDGET (self));

  fujin_chart_painter_set_palette (self->painter, palette);
  if (palette != self->palette)
    g_clear_object (&self->texture);
  self->palette = palette;
}

static gboolean
is_drawn_for (FujinChartView *self,
              int             width,
              int             height,
              int             scale)
{
  return self->texture != NULL && self->texture_scale == scale
         && gdk_texture_get_width (self->texture) == width * scale
         && gdk_texture_get_height (self->texture) == height * scale;
}

/* The painter copies its picture of the chart to pixels only; a recording, as a snapshot's cairo
 * node is, would be drawn anew each time. */
static GdkTexture *
create_texture (FujinChartView *self,
                int             width,
                int             height,
                int             scale)
{
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width * scale, height * scale);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  fujin_chart_painter_draw (self->painter, cr, width, height);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface),
                                      (gsize) stride * (gsize) (height * scale),
                                      (GDestroyNotify) cairo_surface_destroy, surface);
  return gdk_memory_texture_new (width * scale, height * scale, GDK_MEMORY_DEFAULT, bytes,
                                 (gsize) stride);
}

/* Where only the tip moved, the same texture is shown again and need not be uploaded. */
static void
append_chart (FujinChartView *self,
              GtkSnapshot    *snapshot,
              int             width,
              int             height)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (!is_drawn_for (self, width, height, scale))
    {
      g_clear_object (&self->texture);
      self->texture = create_texture (self, width, height, scale);
      self->texture_scale = scale;
    }
  gtk_snapshot_append_texture (snapshot, self->texture,
                               &GRAPHENE_RECT_INIT (0, 0, width, height));
}

/* Draws the chart in the colours of the theme, and the tip over it. */
void
_fujin_chart_view_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  FujinChartView *self = FUJIN_CHART_VIEW (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (width < 1 || height < 1)
    return;
  update_font (self);
  update_palette (self);
  append_chart (self, snapshot, width, height);
  gtk_widget_snapshot_child (widget, self->tip, snapshot);
}
