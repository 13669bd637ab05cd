/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <cairo-pdf.h>
#include <string.h>

#include "bench-common.h"
#include "fujin-report.h"

/* The first 1, 10 and 100 pages of the service matrix of a large plan, drawn into a PDF: whether
 * ten times the pages take ten times as long, and that the same pages give the same bytes. */

#define N_SERVICES 10000
#define N_TEAMS 50
#define N_ROUNDS 15
#define A4_WIDTH (297 / 25.4 * 72)
#define A4_HEIGHT (210 / 25.4 * 72)

static const guint pages[] = { 1, 10, 100 };

static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Milliseconds; @bytes gets the file. */
static double
draw (FujinReport *report,
      guint        n_pages,
      GByteArray  *bytes)
{
  double start = bench_cpu_ms ();
  cairo_surface_t *surface =
    cairo_pdf_surface_create_for_stream (write_cb, bytes, A4_WIDTH, A4_HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, "2026-01-01T00:00:00Z");
  for (guint i = 0; i < n_pages; i++)
    {
      fujin_report_draw_page (report, i, cr);
      cairo_show_page (cr);
    }
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  return bench_cpu_ms () - start;
}

static void
measure (FujinReport *report)
{
  g_autoptr (GByteArray) first = g_byte_array_new ();
  GArray *times[G_N_ELEMENTS (pages)];
  double medians[G_N_ELEMENTS (pages)];
  guint n_same = 0;

  draw (report, pages[2], first);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    times[i] = g_array_new (FALSE, FALSE, sizeof (double));
  for (guint round = 0; round < bench_rounds (N_ROUNDS); round++)
    for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
      {
        g_autoptr (GByteArray) bytes = g_byte_array_new ();

        bench_add (times[i], draw (report, pages[i], bytes));
        n_same += i == 2 && bytes->len == first->len &&
                  memcmp (bytes->data, first->data, first->len) == 0;
      }
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      medians[i] = bench_percentile (times[i], 0.5);
      g_array_unref (times[i]);
    }
  bench_row ((BenchRow) { .value = medians[0], .unit = "ms" }, "PDF: service matrix, 1 page");
  bench_row ((BenchRow) { medians[1], "ms", medians[0], "1 page", 0, "ratio <= 12" },
             "PDF: service matrix, 10 pages");
  bench_row ((BenchRow) { medians[2], "ms", medians[1], "10 pages", 0, "ratio <= 12" },
             "PDF: service matrix, 100 pages, %.1f MB", first->len / 1e6);
  bench_row ((BenchRow) { n_same, "files", bench_rounds (N_ROUNDS), "drawn", 0, "ratio >= 1" },
             "PDF: the same bytes again, 100 pages");
}

int
main (void)
{
  g_autoptr (FujinProject) project = bench_project (N_SERVICES, N_TEAMS, N_SERVICES);
  g_autoptr (FujinReport) report =
    fujin_report_new (project, FUJIN_REPORT_MATRIX, FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);

  g_assert_cmpuint (fujin_report_get_n_pages (report), >=, pages[2]);
  measure (report);
  return 0;
}
