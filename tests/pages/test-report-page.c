/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-handout.h"
#include "fujin-history.h"
#include "fujin-record-list.h"
#include "fujin-report-page-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinReportPage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->window = gtk_window_new ();
  fixture->page = FUJIN_REPORT_PAGE (fujin_report_page_new ());
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1100, 700);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->project);
}

static gboolean
timeout_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* Pages are cut a moment after the last change. */
static void
wait_for_pages (Fixture *fixture)
{
  gboolean over = FALSE;

  g_timeout_add (350, timeout_cb, &over);
  while (!over || fixture->page->draw_source != 0)
    g_main_context_iteration (NULL, TRUE);
  page_check_settle (fixture->window);
}

static guint
count_reports (Fixture *fixture)
{
  return fujin_record_list_get_n (fujin_project_get_records (fixture->project,
                                                             FUJIN_RECORD_REPORT));
}

static GtkCheckButton *
check_of (Fixture *fixture,
          int      index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (fixture->page->parts, index);

  return g_object_get_data (G_OBJECT (row), "fujin-check");
}

/* Looking makes nothing; the first own word makes a report, and undo takes it away again. */
static void
test_first_edit (Fixture       *fixture,
                 gconstpointer  data)
{
  FujinRecord *record;

  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 0);
  g_assert_false (fujin_history_get_modified (fujin_project_get_history (fixture->project)));
  g_assert_cmpuint (fujin_paged_get_n_pages (fixture->page->paged), >=, 3);

  gtk_editable_set_text (fixture->page->lines[1], "Secret");
  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 1);
  record = _fujin_report_page_record (fixture->page);
  g_assert_nonnull (record);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_REPORT_MARK), ==, "Secret");
  g_assert_cmpstr (gtk_editable_get_text (fixture->page->lines[1]), ==, "Secret");

  fujin_history_undo (fujin_project_get_history (fixture->project));
  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 0);
  g_assert_cmpstr (gtk_editable_get_text (fixture->page->lines[1]), ==, "");
}

/* What is typed after a pause goes on where the caret is, also behind a space. */
static void
test_typing (Fixture       *fixture,
             gconstpointer  data)
{
  GtkEditable *line = fixture->page->lines[3];

  wait_for_pages (fixture);
  for (guint i = 0; i < 2; i++)
    {
      int position = -1;

      gtk_editable_set_text (line, "Security ");
      gtk_editable_set_position (line, -1);
      wait_for_pages (fixture);
      g_assert_cmpstr (gtk_editable_get_text (line), ==, "Security ");
      position = gtk_editable_get_position (line);
      g_assert_cmpint (position, ==, 9);
      gtk_editable_insert_text (line, "office", -1, &position);
      wait_for_pages (fixture);
      g_assert_cmpstr (gtk_editable_get_text (line), ==, "Security office");
    }
}

/* A part left out is left out of the pages; the usual parts come back at a click. */
static void
test_parts (Fixture       *fixture,
            gconstpointer  data)
{
  guint before, after;
  FujinRecord *record;

  wait_for_pages (fixture);
  before = fujin_paged_get_n_pages (fixture->page->paged);
  g_assert_true (gtk_check_button_get_active (check_of (fixture, 0)));
  gtk_check_button_set_active (check_of (fixture, 0), FALSE);
  wait_for_pages (fixture);
  record = _fujin_report_page_record (fixture->page);
  g_assert_nonnull (record);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_REPORT_PARTS), !=, "");
  after = fujin_paged_get_n_pages (fixture->page->paged);
  g_assert_cmpuint (after, <, before);
  g_assert_true (gtk_widget_get_visible (fixture->page->usual_button));
  g_signal_emit_by_name (fixture->page->usual_button, "clicked");
  wait_for_pages (fixture);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_REPORT_PARTS), ==, "");
  g_assert_cmpuint (fujin_paged_get_n_pages (fixture->page->paged), ==, before);
}

/* Alt and an arrow change the order, which is that of the pages. */
static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *row;
  g_auto (GStrv) first = NULL;
  FujinRecord *record;
  const char *moved;

  wait_for_pages (fixture);
  row = GTK_WIDGET (gtk_list_box_get_row_at_index (fixture->page->parts, 1));
  moved = g_object_get_data (G_OBJECT (row), "fujin-part");
  {
    GtkWidget *box = gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row));
    GtkWidget *up = gtk_widget_get_next_sibling (gtk_widget_get_first_child (box));

    g_signal_emit_by_name (up, "clicked");
  }
  wait_for_pages (fixture);
  record = _fujin_report_page_record (fixture->page);
  g_assert_nonnull (record);
  first = g_strsplit (fujin_record_get (record, FUJIN_REPORT_PARTS), " ", -1);
  g_assert_cmpstr (first[0], ==, moved);
}

/* A handout is chosen by its place in the list, and shows its own sheet. */
static void
test_handout (Fixture       *fixture,
              gconstpointer  data)
{
  wait_for_pages (fixture);
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "handout:service-cards");
  wait_for_pages (fixture);
  g_assert_true (FUJIN_IS_HANDOUT (fixture->page->paged));
  g_assert_cmpuint (fujin_paged_get_n_pages (fixture->page->paged), ==, 8);
  g_assert_false (gtk_widget_get_visible (fixture->page->report_options));
  gtk_drop_down_set_selected (fixture->page->handout_paper, FUJIN_PAPER_A3_LANDSCAPE);
  wait_for_pages (fixture);
  g_assert_cmpuint (fujin_paged_get_n_pages (fixture->page->paged), ==, 4);
  g_assert_cmpuint (count_reports (fixture), ==, 0);
}

/* Only pages near the view are kept, and the page looked at follows. */
static void
test_view (Fixture       *fixture,
           gconstpointer  data)
{
  FujinPagedView *view = fixture->page->view;

  wait_for_pages (fixture);
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "handout:service-cards");
  wait_for_pages (fixture);
  g_assert_cmpuint (fujin_paged_view_get_page (view), ==, 0);
  g_assert_cmpuint (fujin_paged_view_get_n_kept (view), <=, 4);
  fujin_paged_view_set_page (view, 5);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_paged_view_get_page (view), ==, 5);
  g_assert_cmpuint (fujin_paged_view_get_page (fixture->page->thumbnails), ==, 5);
  g_assert_cmpuint (fujin_paged_view_get_n_kept (view), <=, 6);
  page_check_press (GTK_WIDGET (view), GDK_KEY_Home);
  g_assert_cmpuint (fujin_paged_view_get_page (view), ==, 0);
  page_check_press (GTK_WIDGET (view), GDK_KEY_Page_Down);
  g_assert_cmpuint (fujin_paged_view_get_page (view), ==, 1);
}

/* A second report, removed and brought back. */
static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  wait_for_pages (fixture);
  /* The usual one is kept beside the first of one's own, in one step. */
  g_signal_emit_by_name (fixture->page->new_button, "clicked");
  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 2);
  fujin_history_undo (fujin_project_get_history (fixture->project));
  g_assert_cmpuint (count_reports (fixture), ==, 0);
  fujin_history_redo (fujin_project_get_history (fixture->project));
  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 2);
  g_assert_true (gtk_widget_get_sensitive (fixture->page->remove_button));
  g_signal_emit_by_name (fixture->page->remove_button, "clicked");
  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 1);
  fujin_history_undo (fujin_project_get_history (fixture->project));
  wait_for_pages (fixture);
  g_assert_cmpuint (count_reports (fixture), ==, 2);
}

#define ADD(path, function) \
  g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);

  ADD ("/report-page/first-edit", test_first_edit);
  ADD ("/report-page/typing", test_typing);
  ADD ("/report-page/parts", test_parts);
  ADD ("/report-page/order", test_order);
  ADD ("/report-page/handout", test_handout);
  ADD ("/report-page/view", test_view);
  ADD ("/report-page/several", test_several);

  return g_test_run ();
}
