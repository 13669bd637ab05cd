/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-chart-picture.h"

#include <math.h>

/* 24 MB; larger drawings are exports, made once. */
#define MAX_PIXELS 6000000.0

struct _FujinChartPicture
{
  cairo_surface_t *surface;
  double           scale;
  gboolean         was_asked;
};

/* An empty store. */
FujinChartPicture *
_fujin_chart_picture_new (void)
{
  return g_new0 (FujinChartPicture, 1);
}

/* Frees the store and what it keeps. */
void
_fujin_chart_picture_free (FujinChartPicture *self)
{
  _fujin_chart_picture_drop (self);
  g_free (self);
}

/* Forgets the picture, as what it shows has changed. */
void
_fujin_chart_picture_drop (FujinChartPicture *self)
{
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  self->was_asked = FALSE;
}

/* Only where pixels fall on pixels is a copy the same as a drawing: a raster, no turning,
 * no part of a pixel aside. PDF, SVG and recordings always get the drawing itself. */
static gboolean
find_scale (cairo_t *cr,
            double  *scale)
{
  cairo_surface_t *target = cairo_get_group_target (cr);
  double device_x, device_y, offset_x, offset_y;
  cairo_matrix_t matrix;

  if (cairo_surface_get_type (target) != CAIRO_SURFACE_TYPE_IMAGE)
    return FALSE;
  cairo_get_matrix (cr, &matrix);
  cairo_surface_get_device_scale (target, &device_x, &device_y);
  cairo_surface_get_device_offset (target, &offset_x, &offset_y);
  *scale = matrix.xx * device_x;
  return matrix.xy == 0.0 && matrix.yx == 0.0 && matrix.xx == matrix.yy && device_x == device_y
         && *scale > 0.0 && offset_x == rint (offset_x) && offset_y == rint (offset_y)
         && matrix.x0 * device_x == rint (matrix.x0 * device_x)
         && matrix.y0 * device_y == rint (matrix.y0 * device_y);
}

/* Copies the kept picture to @cr. Returns FALSE if there is none that fits. */
gboolean
_fujin_chart_picture_show (FujinChartPicture *self,
                           cairo_t           *cr)
{
  double scale;

  if (self->surface == NULL || !find_scale (cr, &scale) || scale != self->scale)
    return FALSE;
  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_paint (cr);

  return TRUE;
}

/* Asked for the second time, gives a context to draw the picture with; the caller
 * destroys it. NULL where keeping a picture is of no use: most charts are drawn once. */
cairo_t *
_fujin_chart_picture_begin (FujinChartPicture *self,
                            cairo_t           *cr,
                            double             width,
                            double             height)
{
  double scale;

  if (!find_scale (cr, &scale) || width * height * scale * scale > MAX_PIXELS)
    return NULL;
  if (!self->was_asked)
    {
      self->was_asked = TRUE;
      return NULL;
    }

  g_clear_pointer (&self->surface, cairo_surface_destroy);
  self->scale = scale;
  self->surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (width * scale),
                                              (int) ceil (height * scale));
  cairo_surface_set_device_scale (self->surface, scale, scale);

  return cairo_create (self->surface);
}
