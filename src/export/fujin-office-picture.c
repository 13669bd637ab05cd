/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-office-picture.h"

#include <cairo-svg.h>
#include <string.h>

#include "fujin-export-private.h"

/* Pixels for a point: enough for paper. */
#define PNG_SCALE 2.5

/* A chart and how it is drawn. */
typedef struct
{
  FujinChartData  *data;
  FujinChartParts  parts;
  double           font;
} Chart;

static void
draw_chart (cairo_t  *cr,
            double    width,
            double    height,
            gpointer  user_data)
{
  const Chart *chart = user_data;
  g_autoptr (FujinChartPainter) painter = fujin_chart_painter_new ();

  fujin_chart_painter_set_data (painter, chart->data);
  fujin_chart_painter_set_palette (painter, FUJIN_PALETTE_PRINT);
  fujin_chart_painter_set_parts (painter, chart->parts);
  fujin_chart_painter_set_font (painter, "Sans", chart->font);
  fujin_chart_painter_draw (painter, cr, width, height);
}

static void
draw_on (cairo_surface_t *surface,
         FujinOfficeDraw  draw,
         gpointer         user_data,
         double           width,
         double           height)
{
  cairo_t *cr = cairo_create (surface);

  fujin_colour_set (&fujin_palette_get (FUJIN_PALETTE_PRINT)->ground, cr, 1.0);
  cairo_paint (cr);
  draw (cr, width, height, user_data);
  cairo_destroy (cr);
}

static gboolean
number_id (const GMatchInfo *match,
           GString          *result,
           gpointer          user_data)
{
  GHashTable *numbers = user_data;
  g_autofree char *before = g_match_info_fetch (match, 1);
  g_autofree char *id = g_match_info_fetch (match, 2);
  gpointer number = g_hash_table_lookup (numbers, id);

  if (number == NULL)
    {
      number = GUINT_TO_POINTER (g_hash_table_size (numbers) + 1);
      g_hash_table_insert (numbers, g_strdup (id), number);
    }
  g_string_append_printf (result, "%sn%u", before, GPOINTER_TO_UINT (number));
  return FALSE;
}

/*
 * _fujin_office_number_svg:
 *
 * cairo counts the ids of a drawing on through all drawings of a process: numbers them anew, so
 * that the same chart gives the same bytes.
 */
GBytes *
_fujin_office_number_svg (GBytes *svg)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GRegex) ids =
    g_regex_new ("(\\bid=\"|href=\"#|url\\(#)([A-Za-z][-_.A-Za-z0-9]*)", 0, 0, NULL);
  gsize size;
  const char *data = g_bytes_get_data (svg, &size);
  char *text = g_regex_replace_eval (ids, data, (gssize) size, 0, 0,
                                     (GRegexEvalCallback) number_id, numbers, NULL);

  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
make_svg (FujinOfficeDraw  draw,
          gpointer         user_data,
          double           width,
          double           height)
{
  GByteArray *array = g_byte_array_new ();
  cairo_surface_t *surface =
    cairo_svg_surface_create_for_stream (_fujin_export_stream, array, width, height);
  g_autoptr (GBytes) bytes = NULL;

  draw_on (surface, draw, user_data, width, height);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  bytes = g_byte_array_free_to_bytes (array);
  return _fujin_office_number_svg (bytes);
}

static GBytes *
make_png (FujinOfficeDraw  draw,
          gpointer         user_data,
          double           width,
          double           height)
{
  GByteArray *array = g_byte_array_new ();
  cairo_surface_t *surface = cairo_image_surface_create (
    CAIRO_FORMAT_RGB24, (int) (width * PNG_SCALE), (int) (height * PNG_SCALE));

  cairo_surface_set_device_scale (surface, PNG_SCALE, PNG_SCALE);
  draw_on (surface, draw, user_data, width, height);
  cairo_surface_write_to_png_stream (surface, _fujin_export_stream, array);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (array);
}

/*
 * _fujin_office_picture_new_drawn:
 * @folder: such as "/ppt/media"
 * @number: of the picture, from 1
 * @draw: draws it
 * @words: (transfer full): what can be seen
 * @width: points
 * @height: points
 *
 * Adds a picture to the package as a drawing, and as pixels to fall back on.
 */
FujinOfficePicture *
_fujin_office_picture_new_drawn (FujinPackage    *package,
                                 const char      *folder,
                                 guint            number,
                                 FujinOfficeDraw  draw,
                                 gpointer         user_data,
                                 char            *words,
                                 double           width,
                                 double           height)
{
  FujinOfficePicture *self = g_new0 (FujinOfficePicture, 1);

  self->svg = g_strdup_printf ("%s/chart%u.svg", folder, number);
  self->png = g_strdup_printf ("%s/chart%u.png", folder, number);
  self->width = width;
  self->height = height;
  self->words = words;
  fujin_package_add_part (package, self->png, "image/png",
                          make_png (draw, user_data, width, height));
  fujin_package_add_part (package, self->svg, "image/svg+xml",
                          make_svg (draw, user_data, width, height));
  return self;
}

/*
 * _fujin_office_picture_new:
 * @parts: what stands around the chart
 * @font: size of its texts, points
 *
 * Adds a chart likewise; its sentence says what can be seen.
 */
FujinOfficePicture *
_fujin_office_picture_new (FujinPackage    *package,
                           const char      *folder,
                           guint            number,
                           FujinChartData  *data,
                           FujinChartParts  parts,
                           double           font,
                           double           width,
                           double           height)
{
  Chart chart = { data, parts, font };

  return _fujin_office_picture_new_drawn (package, folder, number, draw_chart, &chart,
                                          fujin_chart_data_make_sentence (data), width, height);
}

void
_fujin_office_picture_free (FujinOfficePicture *self)
{
  g_free (self->svg);
  g_free (self->png);
  g_free (self->words);
  g_free (self);
}
