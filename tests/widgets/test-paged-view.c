/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "fujin-paged-view-private.h"
#include "fujin-report.h"

/* A document that grew is asked for a place before the view has laid its pages out: a scroll bar
 * may move first. */
static void
test_grows (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinReport) report =
    fujin_report_new (project, FUJIN_REPORT_LIBRARY, FUJIN_LANG_EN, FUJIN_PAPER_A4_LANDSCAPE);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = fujin_paged_view_new ();
  FujinPagedView *self = FUJIN_PAGED_VIEW (view);
  guint n_before;

  fujin_report_set_table (report, "csf:involvement");
  n_before = fujin_paged_get_n_pages (FUJIN_PAGED (report));
  g_assert_cmpuint (_fujin_paged_view_page_at (self, 1e6), ==, 0);
  fujin_paged_view_set_paged (self, FUJIN_PAGED (report));
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), 600, 400);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (view) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (_fujin_paged_view_page_at (self, 1e6), ==, n_before - 1);
  fujin_report_set_table (report, "csf:calendar");
  g_assert_cmpuint (fujin_paged_get_n_pages (FUJIN_PAGED (report)), >, n_before + 3);
  fujin_paged_view_refresh (self);
  g_assert_cmpuint (_fujin_paged_view_page_at (self, 1e6), ==, n_before - 1);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paged-view/grows", test_grows);
  return g_test_run ();
}
