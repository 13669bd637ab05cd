/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-svg.h>
#include <math.h>

#include "fujin-export-private.h"
#include "fujin-project-role-chart.h"

/* The picture alone is as wide as asked for and as high as it needs. */
#define FONT 13.0
#define NORMAL_WIDTH 960.0
#define MARGIN 16.0
#define LEAST_WIDTH 320
#define MOST_WIDTH 8192

typedef struct
{
  FujinRoleChart *chart;
  double          margin;
  int             width;
  int             height;
} Picture;

static Picture
make_picture (const FujinExportJob *job)
{
  g_autoptr (FujinCdcRoles) roles = fujin_cdc_roles_new (job->project);
  int width = job->width > 0 ? CLAMP (job->width, LEAST_WIDTH, MOST_WIDTH) : (int) NORMAL_WIDTH;
  double scale = width / NORMAL_WIDTH;
  Picture picture = { fujin_project_role_chart_new (job->project, roles, job->lang),
                      MARGIN * scale, width, 0 };

  picture.height = (int) ceil (fujin_role_chart_layout (picture.chart, "Sans", FONT * scale,
                                                        width - 2 * picture.margin)
                               + 2 * picture.margin);
  return picture;
}

static cairo_status_t
draw_picture (const Picture   *picture,
              cairo_surface_t *surface)
{
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_paint (cr);
  cairo_translate (cr, picture->margin, picture->margin);
  fujin_role_chart_draw (picture->chart, cr, palette, -1);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

GBytes *
_fujin_export_roles_svg (const FujinExportJob  *job,
                         GError               **error)
{
  Picture picture = make_picture (job);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (
    _fujin_export_stream, bytes, picture.width, picture.height);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw_picture (&picture, surface);
  fujin_role_chart_free (picture.chart);
  return _fujin_export_finish (surface, status, bytes, error);
}

GBytes *
_fujin_export_roles_png (const FujinExportJob  *job,
                         GError               **error)
{
  Picture picture = make_picture (job);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, picture.width, picture.height);
  cairo_status_t status = draw_picture (&picture, surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, _fujin_export_stream, bytes);
  fujin_role_chart_free (picture.chart);
  return _fujin_export_finish (surface, status, bytes, error);
}
