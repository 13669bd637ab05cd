/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-handout.h"

/* A handout as PDF. */
GBytes *
_fujin_export_handout_pdf (const FujinExportJob  *job,
                           GError               **error)
{
  g_autoptr (FujinHandout) handout =
    fujin_handout_new (job->project, job->handout, job->lang, job->paper);
  FujinPaged *paged = FUJIN_PAGED (handout);
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  double width, height;
  cairo_t *cr;

  fujin_paged_get_page_size (paged, 0, &width, &height);
  surface = _fujin_export_pdf_new (bytes, job->project, fujin_paged_get_title (paged), width,
                                   height);
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
