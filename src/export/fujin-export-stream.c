/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>

#include "fujin-export-private.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* Writes what cairo gives into a GByteArray. */
cairo_status_t
_fujin_export_stream (void                *closure,
                      const unsigned char *data,
                      unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/*
 * _fujin_export_dup_date:
 *
 * The same project must give the same bytes: the time is that of a repeatable build, or the day
 * the plan speaks of, never that of the clock.
 */
char *
_fujin_export_dup_date (FujinProject *project)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  const char *as_of = fujin_project_get_as_of (project);
  g_autoptr (GDateTime) date = NULL;
  gint64 seconds = 0;

  if (epoch == NULL || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    {
      if (fujin_is_date (as_of))
        return g_strdup_printf ("%sT00:00:00Z", as_of);
      seconds = 0;
    }
  date = g_date_time_new_from_unix_utc (seconds);
  return g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ");
}

/*
 * _fujin_export_pdf_new:
 * @bytes: where the file goes
 * @subject: what the document shows
 * @width: points
 * @height: points
 *
 * A PDF surface with its document properties set; nothing in them tells of a person or a machine.
 */
cairo_surface_t *
_fujin_export_pdf_new (GByteArray   *bytes,
                       FujinProject *project,
                       const char   *subject,
                       double        width,
                       double        height)
{
  cairo_surface_t *surface =
    cairo_pdf_surface_create_for_stream (_fujin_export_stream, bytes, width, height);
  const char *title = fujin_project_get_title (project);
  g_autofree char *date = _fujin_export_dup_date (project);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE,
                                  *title != '\0' ? title : subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Fujin");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, date);
  return surface;
}

/*
 * _fujin_export_finish:
 * @surface: (transfer full): what was drawn on
 * @status: of the drawing
 * @bytes: (transfer full): what came out
 *
 * Ends the file; a failed one gives no bytes.
 */
GBytes *
_fujin_export_finish (cairo_surface_t  *surface,
                      cairo_status_t    status,
                      GByteArray       *bytes,
                      GError          **error)
{
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return g_byte_array_free_to_bytes (bytes);

  g_byte_array_unref (bytes);
  /* Translators: %s is what the drawing library says. */
  g_set_error (error, FUJIN_EXPORT_ERROR, FUJIN_EXPORT_ERROR_FAILED,
               W_("The drawing failed: %s. A smaller size may help."),
               cairo_status_to_string (status));
  return NULL;
}

/*
 * _fujin_export_paged_pdf:
 * @paged: something on paper, all of one size
 * @project: what it is of
 *
 * Its pages as PDF: what the preview shows and the printer prints.
 */
GBytes *
_fujin_export_paged_pdf (FujinPaged    *paged,
                         FujinProject  *project,
                         GError       **error)
{
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;
  cairo_t *cr;

  fujin_paged_get_page_size (paged, 0, &width, &height);
  surface = _fujin_export_pdf_new (bytes, project, fujin_paged_get_title (paged), width, height);
  cr = cairo_create (surface);
  for (guint i = 0; i < fujin_paged_get_n_pages (paged); i++)
    {
      fujin_paged_draw_page (paged, i, cr);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  return _fujin_export_finish (surface, status, bytes, error);
}
