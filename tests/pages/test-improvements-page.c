/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-improvements-board-private.h"
#include "fujin-improvements-card.h"
#include "fujin-improvements-detail-private.h"
#include "fujin-improvements-page-private.h"
#include "fujin-improvements-services.h"
#include "page-check.h"

#define MANY 10000

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinImprovementsPage *page;
} Fixture;

static FujinRecord *
add (Fixture    *fixture,
     const char *title,
     const char *services,
     const char *state,
     const char *due)
{
  const char *values[] = { title, services, "short", "", due, "", state, "4", "", NULL };
  FujinRecord *record =
    fujin_edit_add_record (fixture->project, FUJIN_RECORD_IMPROVEMENT, NULL, values);

  g_assert_nonnull (record);
  return record;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  /* The settings live in memory, and in this one process. */
  g_autoptr (GSettings) settings = g_settings_new (FUJIN_APP_ID);

  g_settings_set_string (settings, "improvements-view", "board");
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_IMPROVEMENTS_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1160, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
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

static void
settle (Fixture *fixture)
{
  page_check_settle (fixture->window);
}

static void
select_one (Fixture     *fixture,
            FujinRecord *record)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, record);
  _fujin_improvements_page_select (fixture->page, one);
  settle (fixture);
}

static const char *
state_of (FujinRecord *record)
{
  return fujin_record_get (record, FUJIN_IMPROVEMENT_STATE);
}

static guint
n_in (Fixture *fixture,
      guint    column)
{
  return _fujin_improvements_board_get_n (fixture->page->board, column);
}

static const char *
shown (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->page->views);
}

/* An empty plan says what to do; the first improvement is ready to be named. */
static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinRecordList *records =
    fujin_project_get_records (fixture->project, FUJIN_RECORD_IMPROVEMENT);
  GtkWidget *focus;

  g_assert_cmpstr (shown (fixture), ==, "empty");
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "new:B-3");
  settle (fixture);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 1);
  g_assert_cmpstr (shown (fixture), ==, "board");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (focus && gtk_widget_is_ancestor (
                            focus, GTK_WIDGET (fixture->page->detail->title)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->page->detail->suggestion)));
  g_assert_cmpstr (fujin_record_get (fujin_record_list_peek (records, 0),
                                     FUJIN_IMPROVEMENT_SERVICES), ==, "B-3");
  g_assert_true (fujin_history_undo (history));
  settle (fixture);
  g_assert_cmpstr (shown (fixture), ==, "empty");
}

/* Drop, keys and menu end in the same edit, and each is one undo step. */
static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinRecord *one = add (fixture, "One", "B-1", "proposed", "");
  FujinRecord *two = add (fixture, "Two", "B-2", "proposed", "");
  g_autoptr (GPtrArray) both = g_ptr_array_new ();

  g_ptr_array_add (both, one);
  g_ptr_array_add (both, two);
  settle (fixture);
  g_assert_cmpuint (n_in (fixture, FUJIN_STATE_PROPOSED), ==, 2);

  select_one (fixture, one);
  g_assert_true (fujin_improvements_board_drop (fixture->page->board, FUJIN_STATE_UNDER_WAY));
  settle (fixture);
  g_assert_cmpstr (state_of (one), ==, "under-way");
  g_assert_cmpuint (n_in (fixture, FUJIN_STATE_UNDER_WAY), ==, 1);
  g_assert_true (_fujin_improvements_board_peek (fixture->page->board, FUJIN_STATE_UNDER_WAY, 0)
                 == one);

  fujin_improvements_board_take_focus (fixture->page->board);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "improvements.move", "i", 1);
  settle (fixture);
  g_assert_cmpstr (state_of (one), ==, "done");
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "improvements.move", "i", -1);

  _fujin_improvements_page_select (fixture->page, both);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "improvements.state", "i",
                              FUJIN_STATE_APPROVED);
  settle (fixture);
  g_assert_cmpuint (n_in (fixture, FUJIN_STATE_APPROVED), ==, 2);
  g_assert_true (fujin_history_undo (history));
  settle (fixture);
  g_assert_cmpstr (state_of (one), ==, "under-way");
  g_assert_cmpstr (state_of (two), ==, "proposed");
}

/* Arrow keys go through the cards, Ctrl with them takes the card along. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  FujinImprovementsBoard *board = fixture->page->board;
  FujinRecord *one = add (fixture, "One", "", "proposed", "2026-01-01");
  FujinRecord *two = add (fixture, "Two", "", "proposed", "2026-01-02");

  settle (fixture);
  fujin_improvements_board_take_focus (board);
  page_check_press (GTK_WIDGET (board), GDK_KEY_Down);
  g_assert_true (fujin_improvements_board_get_current (board) == two);
  page_check_press (GTK_WIDGET (board), GDK_KEY_Home);
  g_assert_true (fujin_improvements_board_get_current (board) == one);
  page_check_press (GTK_WIDGET (board), GDK_KEY_Right);
  g_assert_null (fujin_improvements_board_get_current (board));
  page_check_press (GTK_WIDGET (board), GDK_KEY_Left);
  g_assert_true (fujin_improvements_board_get_current (board) == one);
  page_check_press (GTK_WIDGET (fixture->page->views), GDK_KEY_Delete);
  settle (fixture);
  g_assert_null (fujin_record_get_project (one));
  g_assert_cmpuint (n_in (fixture, FUJIN_STATE_PROPOSED), ==, 1);
}

/* What is typed is in the plan at once, as one step, and the caret stays. */
static void
test_detail (Fixture       *fixture,
             gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinImprovementsDetail *detail = fixture->page->detail;
  FujinRecord *one = add (fixture, "One", "B-1", "proposed", "");
  FujinTeam *team = fujin_edit_add_team (fixture->project, "SOC", FALSE, 0);
  guint steps;

  settle (fixture);
  select_one (fixture, one);
  fujin_improvements_detail_edit_title (detail);
  steps = fujin_history_get_n_steps (history);
  gtk_editable_set_text (GTK_EDITABLE (detail->title), "Two ");
  settle (fixture);
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_TITLE), ==, "Two");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (detail->title)), ==, "Two ");
  gtk_editable_set_text (GTK_EDITABLE (detail->title), "Two c");
  settle (fixture);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps + 1);

  g_assert_true (fujin_improvements_services_add (
    detail->services, fujin_project_find_code (fixture->project, "A-1")));
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_SERVICES), ==, "A-1 B-1");
  gtk_drop_down_set_selected (detail->team, 1);
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_TEAM), ==, fujin_team_get_id (team));
  gtk_drop_down_set_selected (detail->expected, 5);
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_EXPECTED), ==, "5");
  gtk_drop_down_set_selected (detail->expected, 0);
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_EXPECTED), ==, "");
  gtk_toggle_button_set_active (detail->long_button, TRUE);
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_CYCLE), ==, "long");
}

/* A code or part of a name finds the service; Enter takes it. */
static void
test_completion (Fixture       *fixture,
                 gconstpointer  data)
{
  FujinImprovementsDetail *detail = fixture->page->detail;
  FujinRecord *one = add (fixture, "One", "", "proposed", "");
  GtkEntry *entry = fujin_improvements_services_get_entry (detail->services);

  settle (fixture);
  select_one (fixture, one);
  gtk_editable_set_text (GTK_EDITABLE (entry), "ｄ－２");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_SERVICES), ==, "D-2");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (entry), "alerting and");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_SERVICES), ==, "B-3 D-2");
  gtk_editable_set_text (GTK_EDITABLE (entry), "no such service");
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (fujin_record_get (one, FUJIN_IMPROVEMENT_SERVICES), ==, "B-3 D-2");
}

/* What is changed for several is one step; texts of one are not offered. */
static void
test_several (Fixture       *fixture,
              gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinImprovementsDetail *detail = fixture->page->detail;
  FujinRecord *one = add (fixture, "One", "", "proposed", "");
  FujinRecord *two = add (fixture, "Two", "", "approved", "");
  guint steps;

  gtk_toggle_button_set_active (fixture->page->list_button, TRUE);
  settle (fixture);
  g_assert_cmpstr (shown (fixture), ==, "list");
  fujin_improvements_list_select_all (fixture->page->list);
  settle (fixture);
  g_assert_false (gtk_widget_get_visible (detail->one_only));
  g_assert_cmpuint (gtk_drop_down_get_selected (detail->state), ==, GTK_INVALID_LIST_POSITION);
  g_assert_cmpuint (gtk_drop_down_get_selected (detail->expected), ==, 4);
  steps = fujin_history_get_n_steps (history);
  gtk_drop_down_set_selected (detail->state, FUJIN_STATE_DONE);
  settle (fixture);
  g_assert_cmpstr (state_of (one), ==, "done");
  g_assert_cmpstr (state_of (two), ==, "done");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps + 1);
}

/* The list and the board show what the filters say, and the list sorts. */
static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  FujinImprovementsPage *page = fixture->page;
  FujinRecord *late = add (fixture, "Zebra", "B-1", "proposed", "2001-01-01");
  FujinRecord *soon = add (fixture, "Alpha", "D-1", "approved", "2999-01-01");
  g_autoptr (FujinRecord) first = NULL;
  GListModel *model = fujin_improvements_list_get_shown (page->list);

  gtk_toggle_button_set_active (page->list_button, TRUE);
  settle (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  gtk_check_button_set_active (page->overdue_filter, TRUE);
  settle (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 1);
  first = g_list_model_get_item (model, 0);
  g_assert_true (first == late);
  gtk_editable_set_text (page->search, "alpha");
  settle (fixture);
  g_assert_cmpstr (shown (fixture), ==, "nothing-found");
  _fujin_improvements_page_show_all (page);
  gtk_editable_set_text (page->search, "ＡＬＰＨＡ");
  settle (fixture);
  g_set_object (&first, NULL);
  first = g_list_model_get_item (model, 0);
  g_assert_true (first == soon);
  _fujin_improvements_page_show_all (page);
  fujin_improvements_list_sort_by (page->list, FUJIN_IMPROVEMENT_TITLE, GTK_SORT_ASCENDING);
  settle (fixture);
  g_object_unref (first);
  first = g_list_model_get_item (model, 0);
  g_assert_true (first == soon);
  fujin_page_reveal (FUJIN_PAGE (page), "plan:B-1");
  settle (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 1);
}

/* Copies come back as they went, as one step. */
static void
test_paste (Fixture       *fixture,
            gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinRecordList *records =
    fujin_project_get_records (fixture->project, FUJIN_RECORD_IMPROVEMENT);
  guint steps = fujin_history_get_n_steps (history);

  g_assert_cmpuint (_fujin_improvements_page_paste_text (fixture->page, "One\nTwo\tB-1\n"), ==, 2);
  settle (fixture);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 2);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps + 1);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "improvements.duplicate", NULL);
  settle (fixture);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 4);
  g_assert_true (fujin_history_undo (history));
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 0);
  g_assert_cmpuint (_fujin_improvements_page_paste_text (fixture->page, " \n"), ==, 0);
}

/* Ten thousand do not make ten thousand cards. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  gint64 start;
  double seconds;

  fujin_edit_begin (fixture->project, g_strdup ("many"));
  for (guint i = 0; i < MANY; i++)
    {
      g_autofree char *title = g_strdup_printf ("Improvement %u", i);

      add (fixture, title, i % 2 ? "B-1" : "D-1 D-2", i % 3 ? "proposed" : "done", "");
    }
  fujin_edit_end (fixture->project);
  settle (fixture);
  g_assert_cmpuint (n_in (fixture, FUJIN_STATE_PROPOSED), >, MANY / 2);
  g_assert_cmpuint (
    fujin_recycler_get_n_created (fixture->page->board->columns[FUJIN_STATE_PROPOSED].cards), <,
    40);

  start = g_get_monotonic_time ();
  gtk_editable_set_text (fixture->page->search, "improvement 77");
  fujin_refresher_flush (fixture->page->refresher);
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_test_message ("search in %u: %.1f ms", MANY, seconds * 1000);
  start = g_get_monotonic_time ();
  gtk_editable_set_text (fixture->page->search, "improvement 777");
  fujin_refresher_flush (fixture->page->refresher);
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_test_message ("next key: %.1f ms", seconds * 1000);
  g_assert_cmpfloat (seconds, <, 0.5);
  _fujin_improvements_page_show_all (fixture->page);
  gtk_toggle_button_set_active (fixture->page->list_button, TRUE);
  start = g_get_monotonic_time ();
  fujin_refresher_flush (fixture->page->refresher);
  fujin_improvements_list_sort_by (fixture->page->list, FUJIN_IMPROVEMENT_TITLE,
                                   GTK_SORT_ASCENDING);
  seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  g_test_message ("list of all, sorted by title: %.1f ms", seconds * 1000);
  settle (fixture);
}

/* On a small window the pane waits until it is asked for, and nothing is cut. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *window = gtk_window_new ();
  FujinImprovementsPage *page = g_object_new (FUJIN_TYPE_IMPROVEMENTS_PAGE, NULL);
  int least;

  g_assert_cmpint (gtk_widget_get_width (fixture->page->side), <, 420);
  gtk_window_set_default_size (GTK_WINDOW (window), 820, 560);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  fujin_page_set_project (FUJIN_PAGE (page), fixture->project);
  gtk_window_present (GTK_WINDOW (window));
  page_check_settle (window);
  page_check_settle (window);
  g_assert_false (gtk_widget_get_visible (page->side));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (page->views), ==, "empty");
  fujin_page_reveal (FUJIN_PAGE (page), "new:");
  page_check_settle (window);
  g_assert_true (gtk_widget_get_visible (page->side));
  gtk_widget_measure (GTK_WIDGET (page), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 820);
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
ran_cb (gpointer ran)
{
  *(gboolean *) ran = TRUE;
  return G_SOURCE_REMOVE;
}

/* What is shown and left alone costs nothing: there is time for what has none of its own. */
static void
test_idle (Fixture       *fixture,
           gconstpointer  data)
{
  gboolean ran = FALSE;

  add (fixture, "One", "B-1", "proposed", "");
  settle (fixture);
  g_idle_add_full (G_PRIORITY_LOW, ran_cb, &ran, NULL);
  settle (fixture);
  settle (fixture);
  g_assert_true (ran);
}

/* The board is one stop for Tab, however many cards it has; Escape comes back from a text. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *board = GTK_WIDGET (fixture->page->board);
  FujinRecord *record = NULL;

  for (guint i = 0; i < 6; i++)
    record = add (fixture, "Train a deputy", "A-1", i < 3 ? "proposed" : "done", "");
  settle (fixture);
  select_one (fixture, record);
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  g_assert_true (FUJIN_IS_IMPROVEMENTS_CARD (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  g_assert_cmpuint (page_check_tabs (fixture->window, fixture->page->side), ==, 1);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_nonnull (gtk_widget_get_focus_child (board));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_null (gtk_widget_get_focus_child (board));
  gtk_widget_grab_focus (GTK_WIDGET (fixture->page->detail->title));
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->detail->title), "Train two");
  page_check_press (GTK_WIDGET (fixture->page), GDK_KEY_Escape);
  g_assert_nonnull (gtk_widget_get_focus_child (board));
  g_assert_cmpstr (fujin_record_get (record, FUJIN_IMPROVEMENT_TITLE), ==, "Train two");
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add ("/improvements-page/new", Fixture, NULL, set_up, test_new, tear_down);
  g_test_add ("/improvements-page/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/improvements-page/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/improvements-page/detail", Fixture, NULL, set_up, test_detail, tear_down);
  g_test_add ("/improvements-page/completion", Fixture, NULL, set_up, test_completion, tear_down);
  g_test_add ("/improvements-page/several", Fixture, NULL, set_up, test_several, tear_down);
  g_test_add ("/improvements-page/filter", Fixture, NULL, set_up, test_filter, tear_down);
  g_test_add ("/improvements-page/paste", Fixture, NULL, set_up, test_paste, tear_down);
  g_test_add ("/improvements-page/many", Fixture, NULL, set_up, test_many, tear_down);
  g_test_add ("/improvements-page/idle", Fixture, NULL, set_up, test_idle, tear_down);
  g_test_add ("/improvements-page/narrow", Fixture, NULL, set_up, test_narrow, tear_down);
  g_test_add ("/improvements-page/tab", Fixture, NULL, set_up, test_tab, tear_down);
  return g_test_run ();
}
