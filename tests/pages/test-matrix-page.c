/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-matrix-page-private.h"
#include "fujin-plan-text.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinMatrixPage *page;
  FujinProject *proposed;
  guint n_notes;
} Fixture;

static void
propose_cb (Fixture      *fixture,
            FujinProject *proposed,
            GPtrArray    *notes)
{
  g_set_object (&fixture->proposed, proposed);
  fixture->n_notes = notes->len;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSettings) settings = g_settings_new (FUJIN_APP_ID);

  g_settings_reset (settings, "matrix-columns");
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_MATRIX_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
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

static FujinServicePlan *
plan_of (FujinProject *project,
         const char   *code)
{
  FujinServicePlan *plan = fujin_project_find_code (project, code);

  g_assert_nonnull (plan);
  return plan;
}

static guint
column_of (Fixture          *fixture,
           FujinSheetColumn  column)
{
  for (guint i = 0; i < fixture->page->columns->len; i++)
    if (g_array_index (fixture->page->columns, FujinSheetColumn, i) == column)
      return i;
  g_assert_not_reached ();
}

static guint
row_of (Fixture    *fixture,
        const char *code)
{
  guint row;

  g_assert_true (fujin_plan_view_find (fixture->page->view, plan_of (fixture->project, code),
                                       &row));
  return row;
}

static void
go_to (Fixture          *fixture,
       const char       *code,
       FujinSheetColumn  column,
       gboolean          extend)
{
  fujin_grid_set_cursor (fixture->page->grid, row_of (fixture, code),
                         column_of (fixture, column), extend);
  page_check_settle (fixture->window);
}

static void
press (Fixture *fixture,
       guint    keyval)
{
  page_check_press (GTK_WIDGET (fixture->page->grid), keyval);
  page_check_settle (fixture->window);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);

  go_to (fixture, "B-1", FUJIN_SHEET_AS_IS, FALSE);
  press (fixture, GDK_KEY_2);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (fixture->project, "B-1")), ==, 2);
  press (fixture, GDK_KEY_n);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (fixture->project, "B-1")), ==,
                   FUJIN_SCORE_NOT_EVALUATED);
  /* A block is one step. */
  go_to (fixture, "B-1", FUJIN_SHEET_TO_BE, FALSE);
  go_to (fixture, "B-4", FUJIN_SHEET_TO_BE, TRUE);
  press (fixture, GDK_KEY_KP_4);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan_of (fixture->project, "B-4")), ==, 4);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 3);
  go_to (fixture, "B-2", FUJIN_SHEET_LEVEL, FALSE);
  press (fixture, GDK_KEY_3);
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (fixture->project, "B-2")), ==,
                   FUJIN_LEVEL_ADVANCED);
}

/* A menu of values opens on the present one: Enter, Enter changes nothing. */
static void
test_menu (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  GtkWidget *focus;
  guint n;

  go_to (fixture, "B-4", FUJIN_SHEET_LEVEL, FALSE);
  press (fixture, GDK_KEY_3);
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (fixture->project, "B-4")), ==,
                   FUJIN_LEVEL_ADVANCED);
  n = fujin_history_get_n_steps (history);
  _fujin_matrix_page_edit (fixture->page, NULL);
  page_check_settle (fixture->window);
  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (fixture->page)));
  g_assert_true (gtk_widget_is_ancestor (focus, fixture->page->popover));
  g_assert_true (gtk_widget_activate (focus));
  page_check_settle (fixture->window);
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (fixture->project, "B-4")), ==,
                   FUJIN_LEVEL_ADVANCED);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n);

  /* The best score stands first, so a score of 2 is the fourth. */
  go_to (fixture, "B-4", FUJIN_SHEET_AS_IS, FALSE);
  press (fixture, GDK_KEY_2);
  n = fujin_history_get_n_steps (history);
  _fujin_matrix_page_edit (fixture->page, NULL);
  page_check_settle (fixture->window);
  g_assert_true (gtk_widget_activate (
    gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (fixture->page)))));
  page_check_settle (fixture->window);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (fixture->project, "B-4")), ==, 2);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n);
}

static void
test_clear (Fixture       *fixture,
            gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  guint n_steps;

  go_to (fixture, "D-1", FUJIN_SHEET_LEVEL, FALSE);
  press (fixture, GDK_KEY_1);
  go_to (fixture, "D-1", FUJIN_SHEET_AS_IS, FALSE);
  press (fixture, GDK_KEY_3);
  n_steps = fujin_history_get_n_steps (history);
  go_to (fixture, "D-1", FUJIN_SHEET_LEVEL, FALSE);
  go_to (fixture, "D-2", FUJIN_SHEET_NOTE, TRUE);
  press (fixture, GDK_KEY_Delete);
  g_assert_true (fujin_service_plan_is_blank (plan_of (fixture->project, "D-1")));
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
  fujin_history_undo (history);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (fixture->project, "D-1")), ==, 3);
}

static void
test_text (Fixture       *fixture,
           gconstpointer  data)
{
  GtkTextView *view;

  go_to (fixture, "C-1", FUJIN_SHEET_NOTE, FALSE);
  g_signal_emit_by_name (fixture->page->grid, "activate");
  page_check_settle (fixture->window);
  g_assert_nonnull (fixture->page->popover);
  view = fujin_plan_text_get_view (
    FUJIN_PLAN_TEXT (gtk_popover_get_child (GTK_POPOVER (fixture->page->popover))));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (view), "夜間は外部", -1);
  g_assert_cmpstr (fujin_service_plan_get_note (plan_of (fixture->project, "C-1")), ==,
                   "夜間は外部");
  /* Enter ends it, and goes on to the row below. */
  page_check_press (GTK_WIDGET (view), GDK_KEY_Return);
  page_check_settle (fixture->window);
  g_assert_true (_fujin_matrix_page_get_plan (fixture->page) ==
                 plan_of (fixture->project, "C-2"));
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  guint all = fujin_project_get_n_plans (fixture->project);

  g_assert_cmpuint (fujin_plan_view_get_n (fixture->page->view), ==, all);
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->search), "b-");
  g_assert_cmpuint (fujin_plan_view_get_n (fixture->page->view), <, all);
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->search), "b-1");
  g_assert_cmpuint (fujin_plan_view_get_n (fixture->page->view), ==, 1);
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->search), "b-1zz");
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "nothing-found");
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "category:D");
  g_assert_cmpuint (fujin_plan_view_get_n (fixture->page->view), ==,
                    fujin_project_get_tally (fixture->project, 3)->n_services);
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "plan:A-2");
  page_check_settle (fixture->window);
  g_assert_true (_fujin_matrix_page_get_plan (fixture->page) ==
                 plan_of (fixture->project, "A-2"));
  g_assert_cmpuint (fujin_plan_view_get_n (fixture->page->view), ==, all);
}

static void
test_sort (Fixture       *fixture,
           gconstpointer  data)
{
  guint column = column_of (fixture, FUJIN_SHEET_TO_BE);

  go_to (fixture, "G-1", FUJIN_SHEET_TO_BE, FALSE);
  press (fixture, GDK_KEY_5);
  g_signal_emit_by_name (fixture->page->grid, "sort", column);
  g_signal_emit_by_name (fixture->page->grid, "sort", column);
  g_assert_cmpuint (row_of (fixture, "G-1"), ==, 0);
  /* The cursor went with its service. */
  g_assert_true (_fujin_matrix_page_get_plan (fixture->page) ==
                 plan_of (fixture->project, "G-1"));
  g_signal_emit_by_name (fixture->page->grid, "sort", column);
  g_assert_cmpuint (row_of (fixture, "A-1"), ==, 0);
}

static void
test_columns (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const ids[] = { "gap", "quadrant", NULL };

  _fujin_matrix_page_set_columns (fixture->page, ids);
  page_check_settle (fixture->window);
  /* Code and name are always there. */
  g_assert_cmpuint (fixture->page->columns->len, ==, 4);
  g_assert_cmpuint (column_of (fixture, FUJIN_SHEET_GAP), ==, 2);
}

static void
test_paste (Fixture       *fixture,
            gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);

  go_to (fixture, "F-1", FUJIN_SHEET_AS_IS, FALSE);
  g_assert_true (_fujin_matrix_page_paste_text (fixture->page, "2\t4\n9\t５\n"));
  /* Nothing changed yet: it is proposed. */
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 0);
  g_assert_nonnull (fixture->proposed);
  g_assert_cmpuint (fixture->n_notes, ==, 1);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (fixture->proposed, "F-1")), ==, 2);
  g_assert_cmpint (fujin_service_plan_get_as_is (plan_of (fixture->proposed, "F-2")), ==,
                   FUJIN_SCORE_NONE);
  g_assert_cmpint (fujin_service_plan_get_to_be (plan_of (fixture->proposed, "F-2")), ==, 5);
  /* The same as what is there is nothing to propose. */
  g_clear_object (&fixture->proposed);
  g_assert_false (_fujin_matrix_page_paste_text (fixture->page, "\t\n"));
  g_assert_null (fixture->proposed);
  fujin_project_set_read_only (fixture->project, TRUE);
  g_assert_false (_fujin_matrix_page_paste_text (fixture->page, "2"));
}

static void
read_cb (GObject      *clipboard,
         GAsyncResult *result,
         gpointer      text)
{
  *(char **) text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static char *
dup_clipboard (Fixture *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->page)), NULL,
                                 read_cb, &text);
  page_check_settle (fixture->window);
  return text;
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *block = NULL;
  g_autofree char *sheet = NULL;

  go_to (fixture, "B-1", FUJIN_SHEET_AS_IS, FALSE);
  press (fixture, GDK_KEY_2);
  go_to (fixture, "B-2", FUJIN_SHEET_TO_BE, TRUE);
  _fujin_matrix_page_copy (fixture->page);
  block = dup_clipboard (fixture);
  g_assert_cmpstr (block, ==, "2\t\n\t\n");
  fujin_grid_select_all (fixture->page->grid);
  _fujin_matrix_page_copy (fixture->page);
  sheet = dup_clipboard (fixture);
  g_assert_true (g_str_has_prefix (sheet, "Code\tService\tLevel\t"));
  g_assert_false (_fujin_matrix_page_paste_text (fixture->page, sheet));
}

/* The name stays in view when the other columns are scrolled to their end. */
static void
test_frozen (Fixture       *fixture,
             gconstpointer  data)
{
  GdkRectangle name, note;

  go_to (fixture, "A-1", FUJIN_SHEET_NOTE, FALSE);
  fujin_grid_get_area (fixture->page->grid, 0, column_of (fixture, FUJIN_SHEET_NOTE), &note);
  fujin_grid_get_area (fixture->page->grid, 0, column_of (fixture, FUJIN_SHEET_NAME), &name);
  g_assert_cmpint (name.x, >, 0);
  g_assert_cmpint (name.x + name.width, <=, note.x);
  g_assert_cmpint (note.x + note.width, <=, gtk_widget_get_width (GTK_WIDGET (fixture->page)));
}

static void
add (const char *name,
     void      (*test) (Fixture       *fixture,
                        gconstpointer  data))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  add ("/matrix-page/keys", test_keys);
  add ("/matrix-page/menu", test_menu);
  add ("/matrix-page/clear", test_clear);
  add ("/matrix-page/text", test_text);
  add ("/matrix-page/filter", test_filter);
  add ("/matrix-page/sort", test_sort);
  add ("/matrix-page/columns", test_columns);
  add ("/matrix-page/paste", test_paste);
  add ("/matrix-page/copy", test_copy);
  add ("/matrix-page/frozen", test_frozen);
  return g_test_run ();
}
