/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-svg.h>

#include "fujin-chart-choice.h"
#include "fujin-chart-painter.h"
#include "fujin-export-private.h"

#define FONT 13.0
/* The size at which the text of a chart has its normal size. */
#define NORMAL_WIDTH 960.0
#define NORMAL_HEIGHT 680.0

static FujinChartData *
make_chart (const FujinExportJob *job)
{
  return fujin_chart_choice_create (fujin_chart_choice_find (job->chart), job->project,
                                    job->category, job->lang);
}

/* A chart that leaves the program has its title, legend and source on it. */
static cairo_status_t
draw_chart (const FujinExportJob *job,
            FujinChartData       *data,
            cairo_surface_t      *surface)
{
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();
  double scale = MIN (job->width / NORMAL_WIDTH, job->height / NORMAL_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  fujin_chart_painter_set_data (painter, data);
  fujin_chart_painter_set_palette (painter, FUJIN_PALETTE_PRINT);
  fujin_chart_painter_set_parts (painter, FUJIN_CHART_PART_ALL);
  fujin_chart_painter_set_font (painter, "Sans", FONT * MAX (scale, 0.6));
  fujin_colour_set (&fujin_palette_get (FUJIN_PALETTE_PRINT)->ground, cr, 1.0);
  cairo_paint (cr);
  fujin_chart_painter_draw (painter, cr, job->width, job->height);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

GBytes *
_fujin_export_chart_svg (const FujinExportJob  *job,
                         GError               **error)
{
  g_autoptr (FujinChartData) data = make_chart (job);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_svg_surface_create_for_stream (_fujin_export_stream, bytes, job->width, job->height);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw_chart (job, data, surface);
  return _fujin_export_finish (surface, status, bytes, error);
}

GBytes *
_fujin_export_chart_pdf (const FujinExportJob  *job,
                         GError               **error)
{
  g_autoptr (FujinChartData) data = make_chart (job);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = _fujin_export_pdf_new (bytes, job->project,
                                                    fujin_chart_data_get_title (data), job->width,
                                                    job->height);

  return _fujin_export_finish (surface, draw_chart (job, data, surface), bytes, error);
}

GBytes *
_fujin_export_chart_png (const FujinExportJob  *job,
                         GError               **error)
{
  g_autoptr (FujinChartData) data = make_chart (job);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, job->width, job->height);
  cairo_status_t status = draw_chart (job, data, surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, _fujin_export_stream, bytes);
  return _fujin_export_finish (surface, status, bytes, error);
}
