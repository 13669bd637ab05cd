/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-svg.h>
#include <math.h>

#include "fujin-export-private.h"
#include "fujin-library-picture.h"
#include "fujin-library-sheet.h"

/* Around the picture; a picture of pixels is this much larger than on the screen. */
#define MARGIN 12.0
#define PIXEL_SCALE 2.0
#define LEAST_WIDTH 320
#define MOST_WIDTH 8192

typedef struct
{
  FujinLibraryPicture *picture;
  double scale;
  int    width;
  int    height;
} Sheet;

static guint
find_picture (const FujinLibraryTable *table,
              const char              *id)
{
  guint n = fujin_library_picture_count (table);

  for (guint i = 0; id != NULL && i < n; i++)
    {
      g_autofree char *other = fujin_library_picture_dup_id (table, i);

      if (g_str_equal (id, other))
        return i;
    }
  return 0;
}

/* As wide as asked for, and as high as it needs. */
static Sheet
make_sheet (const FujinExportJob *job,
            double                scale)
{
  const FujinLibraryTable *table = fujin_library_sheet_find (job->table);
  Sheet sheet = { fujin_library_picture_new (table, find_picture (table, job->picture), job->lang),
                  scale, 0, 0 };
  double width, height;

  fujin_library_picture_get_size (sheet.picture, &width, &height);
  width += 2 * MARGIN;
  height += 2 * MARGIN;
  sheet.width = job->width > 0 ? CLAMP (job->width, LEAST_WIDTH, MOST_WIDTH)
                               : (int) ceil (width * scale);
  sheet.scale = sheet.width / width;
  sheet.height = (int) ceil (height * sheet.scale);
  return sheet;
}

static cairo_status_t
draw_sheet (const Sheet     *sheet,
            cairo_surface_t *surface)
{
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  fujin_colour_set (&palette->ground, cr, 1.0);
  cairo_paint (cr);
  cairo_scale (cr, sheet->scale, sheet->scale);
  cairo_translate (cr, MARGIN, MARGIN);
  fujin_library_picture_draw (sheet->picture, cr, palette, -1, NULL);
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

/*
 * _fujin_export_library_picture_pdf:
 *
 * One picture of a table of the library on a sheet of its own size. It is of no plan.
 */
GBytes *
_fujin_export_library_picture_pdf (const FujinExportJob  *job,
                                   GError               **error)
{
  Sheet sheet = make_sheet (job, 1.0);
  g_autoptr (FujinProject) none = fujin_project_new ();
  GByteArray *bytes = g_byte_array_new ();
  const FujinLibraryTable *table = fujin_library_sheet_find (job->table);
  cairo_surface_t *surface =
    _fujin_export_pdf_new (bytes, none, fujin_text_get (&table->title, job->lang), sheet.width,
                           sheet.height);
  cairo_status_t status = draw_sheet (&sheet, surface);

  fujin_library_picture_free (sheet.picture);
  return _fujin_export_finish (surface, status, bytes, error);
}

/*
 * _fujin_export_library_picture_svg:
 *
 * One picture of a table of the library as a drawing.
 */
GBytes *
_fujin_export_library_picture_svg (const FujinExportJob  *job,
                                   GError               **error)
{
  Sheet sheet = make_sheet (job, 1.0);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (_fujin_export_stream, bytes,
                                                                  sheet.width, sheet.height);
  cairo_status_t status;

  cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
  status = draw_sheet (&sheet, surface);
  fujin_library_picture_free (sheet.picture);
  return _fujin_export_finish (surface, status, bytes, error);
}

/*
 * _fujin_export_library_picture_png:
 *
 * One picture of a table of the library in pixels.
 */
GBytes *
_fujin_export_library_picture_png (const FujinExportJob  *job,
                                   GError               **error)
{
  Sheet sheet = make_sheet (job, PIXEL_SCALE);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_RGB24, sheet.width, sheet.height);
  cairo_status_t status = draw_sheet (&sheet, surface);

  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, _fujin_export_stream, bytes);
  fujin_library_picture_free (sheet.picture);
  return _fujin_export_finish (surface, status, bytes, error);
}
