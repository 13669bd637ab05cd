/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-slides.h"
#include "fujin-words.h"

/*
 * _fujin_export_slides_pdf:
 *
 * The slides that are shown, one a page of 16 : 9.
 */
GBytes *
_fujin_export_slides_pdf (const FujinExportJob  *job,
                          GError               **error)
{
  g_autoptr (GPtrArray) slides = fujin_slides_list (job->project, job->lang, FALSE);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface =
    _fujin_export_pdf_new (bytes, job->project, fujin_words (job->lang, "Presentation"),
                           FUJIN_SLIDE_WIDTH, FUJIN_SLIDE_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  for (guint i = 0; i < slides->len; i++)
    {
      fujin_slide_draw (g_ptr_array_index (slides, i), cr, FUJIN_SLIDE_WIDTH, FUJIN_SLIDE_HEIGHT,
                        FUJIN_PALETTE_PRINT, i + 1, slides->len);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  return _fujin_export_finish (surface, status, bytes, error);
}
