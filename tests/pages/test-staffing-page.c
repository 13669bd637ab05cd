/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit-staffing.h"
#include "fujin-history.h"
#include "fujin-staffing-line.h"
#include "fujin-staffing-page-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinStaffingPage *page;
  FujinProject *proposed;
} Fixture;

static void
propose_cb (Fixture      *fixture,
            FujinProject *proposed,
            GPtrArray    *notes)
{
  g_assert_cmpuint (notes->len, >, 0);
  g_set_object (&fixture->proposed, proposed);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_STAFFING_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 640);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  g_signal_connect_swapped (fixture->page, "propose", G_CALLBACK (propose_cb), fixture);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->proposed);
  g_object_unref (fixture->project);
}

static guint
count_posts (Fixture *fixture)
{
  return fujin_record_list_get_n (fujin_project_get_records (fixture->project, FUJIN_RECORD_POST));
}

static void
choose_level (Fixture *fixture,
              guint    level)
{
  gtk_toggle_button_set_active (fixture->page->level_buttons[level], TRUE);
  page_check_settle (fixture->window);
}

static const char *
cell (Fixture *fixture,
      guint    row,
      guint    column)
{
  return fujin_staffing_table_get_text (fixture->page->table, row, column);
}

static void
test_levels (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const totals[] = { "4", "7", "12", "26" };

  for (guint i = 0; i < G_N_ELEMENTS (totals); i++)
    g_assert_cmpstr (cell (fixture, 9, 1 + i), ==, totals[i]);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "–");
  /* Without posts the week is that of the level. */
  choose_level (fixture, 1);
  g_assert_cmpuint (fujin_week_grid_count (fujin_week_view_get_grid (fixture->page->week),
                                           FUJIN_WEEK_UNCOVERED), ==, 168 - 45);
  choose_level (fixture, 2);
  g_assert_cmpuint (fujin_week_grid_count (fujin_week_view_get_grid (fixture->page->week),
                                           FUJIN_WEEK_UNCOVERED), ==, 0);
}

static void
test_start (Fixture       *fixture,
            gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);

  choose_level (fixture, 2);
  g_signal_emit_by_name (fixture->page->start, "clicked");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_posts (fixture), ==, 8);
  g_assert_null (fixture->proposed);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "12");
  /* Where there is something already, it is shown first. */
  choose_level (fixture, 3);
  g_signal_emit_by_name (fixture->page->start, "clicked");
  page_check_settle (fixture->window);
  g_assert_nonnull (fixture->proposed);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "12");
  g_assert_true (fujin_history_undo (history));
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_posts (fixture), ==, 0);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "–");
}

static void
enlarge (Fixture *fixture)
{
  g_autoptr (GtkCssProvider) css = gtk_css_provider_new ();
  GdkDisplay *display = gtk_widget_get_display (fixture->window);

  gtk_css_provider_load_from_data (css, "staffingtable label { font-size: 30pt; }", -1);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (css),
                                              GTK_STYLE_PROVIDER_PRIORITY_USER);
  page_check_settle (fixture->window);
  page_check_settle (fixture->window);
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (css));
}

/* All levels side by side as wide as the card is in a window of 1366 pixels; where there is not
 * even half of that, the chosen one alone. */
static void
test_widths (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *table = GTK_WIDGET (fixture->page->table);
  int least;

  choose_level (fixture, 2);
  fujin_edit_start_staffing (fixture->project, 3, "");
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_staffing_table_count_levels (fixture->page->table), ==,
                    FUJIN_N_STAFF_LEVELS);
  gtk_widget_measure (table, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (2 * least, <=, 675);
  /* What the textbook has in brackets behind a name is left to the tooltip. */
  g_assert_null (strstr (cell (fixture, 3, 1), "tier"));
  /* A name that is too long to be kept whole does not drive the levels away. */
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->function_name),
                         "Verylongnameofafunctionthatisinnotabletobekeptwholeinanarrowcolumn");
  g_signal_emit_by_name (fixture->page->function_name, "activate");
  page_check_settle (fixture->window);
  gtk_widget_measure (table, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (2 * least, <=, 675);
  enlarge (fixture);
  g_assert_cmpuint (fujin_staffing_table_count_levels (fixture->page->table), ==, 1);
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type,
           guint     *nth)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*nth)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type, nth);

      if (found)
        return found;
    }
  return NULL;
}

static GtkWidget *
part_of_line (Fixture *fixture,
              GType    type)
{
  guint first = 0;
  GtkWidget *line = find_type (GTK_WIDGET (fixture->page->posts), FUJIN_TYPE_STAFFING_LINE,
                               &first);

  first = 0;
  return find_type (line, type, &first);
}

static void
test_edit (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  const FujinStaffPost *post;
  GtkWidget *shift;

  fujin_edit_start_staffing (fixture->project, 1, "");
  page_check_settle (fixture->window);
  shift = part_of_line (fixture, GTK_TYPE_DROP_DOWN);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (shift), FUJIN_POST_24X7);
  page_check_settle (fixture->window);
  post = fixture->page->staffing->posts->pdata[0];
  g_assert_cmpint (post->shift, ==, FUJIN_POST_24X7);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "17"); /* 12 for two seats, and five more */
  /* The line stays: what is typed next goes on in it. */
  g_assert_true (shift == part_of_line (fixture, GTK_TYPE_DROP_DOWN));
  gtk_spin_button_set_value (
    GTK_SPIN_BUTTON (part_of_line (fixture, GTK_TYPE_SPIN_BUTTON)), 1);
  page_check_settle (fixture->window);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "11");
  gtk_editable_set_text (GTK_EDITABLE (part_of_line (fixture, GTK_TYPE_ENTRY)), "8 M JPY");
  page_check_settle (fixture->window);
  post = fixture->page->staffing->posts->pdata[0];
  g_assert_cmpstr (fujin_record_get (post->record, FUJIN_POST_COST), ==, "8 M JPY");
  for (guint i = 0; i < 3; i++)
    g_assert_true (fujin_history_undo (history));
  page_check_settle (fixture->window);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "7");
}

static void
test_factors (Fixture       *fixture,
              gconstpointer  data)
{
  guint first = 0;
  GtkWidget *weekly = find_type (GTK_WIDGET (fixture->page->factors), GTK_TYPE_SPIN_BUTTON,
                                 &first);

  fujin_edit_start_staffing (fixture->project, 2, "");
  page_check_settle (fixture->window);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (weekly), 30);
  page_check_settle (fixture->window);
  /* 9307.5 ÷ (214 × 6) = 7.25: eight for the one seat, and six more */
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "14");
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture->project)));
  page_check_settle (fixture->window);
  g_assert_cmpstr (cell (fixture, 9, 6), ==, "12");
  g_assert_cmpint (gtk_spin_button_get_value_as_int (GTK_SPIN_BUTTON (weekly)), ==, 40);
}

static void
test_names (Fixture       *fixture,
            gconstpointer  data)
{
  fujin_edit_start_staffing (fixture->project, 3, "");
  page_check_settle (fixture->window);
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->function_name), "Threat hunting");
  g_signal_emit_by_name (fixture->page->function_name, "activate");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_posts (fixture), ==, 9);
  g_assert_cmpstr (cell (fixture, 9, 0), ==, "Threat hunting");
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->region_name), "  ");
  g_signal_emit_by_name (fixture->page->region_name, "activate");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_posts (fixture), ==, 9);
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->region_name), "Osaka");
  g_signal_emit_by_name (fixture->page->region_name, "activate");
  page_check_settle (fixture->window);
  g_assert_cmpuint (count_posts (fixture), ==, 17);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->page->region)));
  /* All: 26 and 1 and 7; then Osaka alone. */
  g_assert_cmpstr (cell (fixture, 10, 6), ==, "34");
  gtk_drop_down_set_selected (fixture->page->region, 2);
  page_check_settle (fixture->window);
  g_assert_cmpstr (cell (fixture, 10, 6), ==, "7");
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  fujin_project_set_read_only (fixture->project, TRUE);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), NULL);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  page_check_settle (fixture->window);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (fixture->page->start)));
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (fixture->page->add_function)));
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add ("/staffing-page/levels", Fixture, NULL, set_up, test_levels, tear_down);
  g_test_add ("/staffing-page/start", Fixture, NULL, set_up, test_start, tear_down);
  g_test_add ("/staffing-page/edit", Fixture, NULL, set_up, test_edit, tear_down);
  g_test_add ("/staffing-page/factors", Fixture, NULL, set_up, test_factors, tear_down);
  g_test_add ("/staffing-page/names", Fixture, NULL, set_up, test_names, tear_down);
  g_test_add ("/staffing-page/widths", Fixture, NULL, set_up, test_widths, tear_down);
  g_test_add ("/staffing-page/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  return g_test_run ();
}
