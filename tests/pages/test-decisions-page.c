/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>
#include <time.h>

#include "fujin-decision-edit.h"
#include "fujin-decision-form-private.h"
#include "fujin-decisions-page-private.h"
#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-overview-page.h"
#include "page-check.h"

#define TODAY "2026-06-15"
#define TODAY_EPOCH "1781481600"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinDecisionsPage *page;
} Fixture;

static GPtrArray *
plans_of (Fixture    *fixture,
          const char *codes)
{
  g_auto (GStrv) list = g_strsplit (codes, " ", -1);
  GPtrArray *plans = g_ptr_array_new ();

  for (guint i = 0; list[i]; i++)
    g_ptr_array_add (plans, fujin_project_find_code (fixture->project, list[i]));
  return plans;
}

static FujinRecord *
record (Fixture    *fixture,
        const char *code,
        const char *about,
        const char *review)
{
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, code);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { fujin_service_plan_get_id (plan), about };

  values[FUJIN_DECISION_REVIEW] = review;
  return fujin_edit_add_record (fixture->project, FUJIN_RECORD_DECISION, NULL, values);
}

/* A-1 unnecessary and overdue, A-2 unnecessary and not on record, B-1 and B-2 with a gap,
 * C-1 once unnecessary. */
static void
fill (Fixture *fixture)
{
  g_autoptr (GPtrArray) out = plans_of (fixture, "A-1 A-2");
  g_autoptr (GPtrArray) gaps = plans_of (fixture, "B-1 B-2");

  fujin_edit_set_level (fixture->project, out, FUJIN_LEVEL_UNNECESSARY);
  fujin_edit_set_score (fixture->project, gaps, FALSE, 2);
  fujin_edit_set_score (fixture->project, gaps, TRUE, 4);
  record (fixture, "A-1", "unnecessary", "2026-06-01");
  record (fixture, "C-1", "unnecessary", "2026-01-01");
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  if (data)
    fill (fixture);
  fixture->page = g_object_new (FUJIN_TYPE_DECISIONS_PAGE, NULL);
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
reveal (Fixture    *fixture,
        const char *target)
{
  fujin_page_reveal (FUJIN_PAGE (fixture->page), target);
  page_check_settle (fixture->window);
}

static guint
n_steps (Fixture *fixture)
{
  return fujin_history_get_n_steps (fujin_project_get_history (fixture->project));
}

static void
undo (Fixture *fixture)
{
  fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
}

/* The codes that the list shows, in its order. */
static void
assert_shown (Fixture    *fixture,
              const char *expected)
{
  g_autoptr (GString) codes = g_string_new (NULL);
  GListModel *model = G_LIST_MODEL (fixture->page->selection);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (FujinDecisionRow) row = g_list_model_get_item (model, i);

      g_string_append_printf (codes, "%s%s", i > 0 ? " " : "",
                              fujin_service_plan_get_code (
                                fujin_decision_row_get_entry (row)->plan));
    }
  g_assert_cmpstr (codes->str, ==, expected);
}

static const FujinLedgerEntry *
current (Fixture *fixture)
{
  g_assert_nonnull (fixture->page->current);
  return fujin_decision_row_get_entry (fixture->page->current);
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->page->actions), action, NULL);
  page_check_settle (fixture->window);
}

static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  /* The most urgent first; what is past is asked for. */
  assert_shown (fixture, "A-1 A-2");
  reveal (fixture, "filter:past");
  assert_shown (fixture, "C-1");
  reveal (fixture, "filter:all");
  assert_shown (fixture, "A-1 A-2 C-1");
  reveal (fixture, "filter:overdue");
  assert_shown (fixture, "A-1");
  reveal (fixture, "filter:unrecorded");
  assert_shown (fixture, "A-2");
  reveal (fixture, "filter:accepted-gap");
  assert_shown (fixture, "");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "nothing-found");
  activate (fixture, "show-all");
  assert_shown (fixture, "A-1 A-2 C-1");
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = plans_of (fixture, "A-2");

  fujin_edit_set_reason (fixture->project, plans->pdata[0], "no factory of our own");
  page_check_settle (fixture->window);
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->search), "FACTORY");
  page_check_settle (fixture->window);
  assert_shown (fixture, "A-2");
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->search), "a-1");
  page_check_settle (fixture->window);
  assert_shown (fixture, "A-1");
  page_check_press (GTK_WIDGET (fixture->page->search), GDK_KEY_Escape);
  page_check_settle (fixture->window);
  assert_shown (fixture, "A-1 A-2");
}

/* What the plan says and what the ledger says stay one, and undo brings both back. */
static void
test_follow (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = plans_of (fixture, "A-1");

  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_BASIC);
  page_check_settle (fixture->window);
  assert_shown (fixture, "A-2");
  undo (fixture);
  assert_shown (fixture, "A-1 A-2");
  plans = plans_of (fixture, "D-1");
  fujin_edit_set_score (fixture->project, plans, FALSE, FUJIN_SCORE_NOT_EVALUATED);
  page_check_settle (fixture->window);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->page->selection)), ==, 3);
}

/* A line that is filled in stays at hand, even when it no longer fits the filter. */
static void
test_stays (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) entries = NULL;

  reveal (fixture, "filter:unrecorded");
  reveal (fixture, "plan:A-2");
  g_assert_null (current (fixture)->record);
  entries = _fujin_decisions_page_list_selected (fixture->page);
  g_assert_true (fujin_decision_edit_set (fixture->project, entries, FUJIN_DECISION_DECIDER,
                                          "CISO"));
  page_check_settle (fixture->window);
  assert_shown (fixture, "A-2");
  g_assert_nonnull (current (fixture)->record);
  g_assert_cmpstr (fujin_ledger_entry_get (current (fixture), FUJIN_DECISION_DECIDER), ==, "CISO");
  undo (fixture);
  g_assert_null (current (fixture)->record);
  reveal (fixture, "filter:in-force");
  reveal (fixture, "filter:unrecorded");
  assert_shown (fixture, "A-2");
}

static void
test_reviewed (Fixture       *fixture,
               gconstpointer  data)
{
  guint before = n_steps (fixture);

  reveal (fixture, "plan:A-1");
  g_assert_cmpint ((int) current (fixture)->due, ==, FUJIN_DUE_OVERDUE);
  gtk_drop_down_set_selected (fixture->page->interval, 1);
  activate (fixture, "reviewed");
  g_assert_cmpstr (fujin_ledger_entry_get (current (fixture), FUJIN_DECISION_DECIDED), ==, TODAY);
  g_assert_cmpstr (fujin_ledger_entry_get (current (fixture), FUJIN_DECISION_REVIEW), ==,
                   "2026-12-15");
  g_assert_cmpint ((int) current (fixture)->due, ==, FUJIN_DUE_LATER);
  g_assert_cmpuint (n_steps (fixture), ==, before + 1);
  undo (fixture);
  g_assert_cmpint ((int) current (fixture)->due, ==, FUJIN_DUE_OVERDUE);
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  guint before = n_steps (fixture);
  FujinRecordList *list = fujin_project_get_records (fixture->project, FUJIN_RECORD_DECISION);

  reveal (fixture, "filter:all");
  gtk_selection_model_select_all (GTK_SELECTION_MODEL (fixture->page->selection));
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->detail), ==, "many");
  gtk_editable_set_text (GTK_EDITABLE (fixture->page->many_decider), "Board");
  activate (fixture, "set-decider");
  g_assert_cmpuint (n_steps (fixture), ==, before + 1);
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 3);
  /* History stays as it was. */
  for (guint i = 0; i < 3; i++)
    {
      FujinRecord *it = fujin_record_list_peek (list, i);
      FujinServicePlan *plan = fujin_project_find_plan (
        fixture->project, fujin_record_get (it, FUJIN_DECISION_SERVICE));
      gboolean past = fujin_service_plan_in_scope (plan);

      g_assert_cmpstr (fujin_record_get (it, FUJIN_DECISION_DECIDER), ==, past ? "" : "Board");
    }
  fujin_date_entry_set_text (fixture->page->many_review, "2027-01-31");
  activate (fixture, "set-review");
  g_assert_cmpuint (n_steps (fixture), ==, before + 2);
  undo (fixture);
  undo (fixture);
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 2);
  g_assert_cmpuint (fixture->page->n_selected, ==, 3);
}

static void
test_accept_gap (Fixture       *fixture,
                 gconstpointer  data)
{
  guint before = n_steps (fixture);
  FujinRecordList *list = fujin_project_get_records (fixture->project, FUJIN_RECORD_DECISION);

  reveal (fixture, "accept-gap:B-2");
  g_assert_cmpstr (fujin_service_plan_get_code (current (fixture)->plan), ==, "B-2");
  g_assert_cmpint ((int) current (fixture)->about, ==, FUJIN_ABOUT_ACCEPTED_GAP);
  g_assert_cmpstr (fujin_ledger_entry_get (current (fixture), FUJIN_DECISION_DECIDED), ==, TODAY);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                         GTK_WIDGET (fixture->page->form)));
  g_assert_cmpuint (n_steps (fixture), ==, before + 1);
  /* Once is enough, and where there is no gap there is nothing to accept. */
  reveal (fixture, "accept-gap:B-2");
  reveal (fixture, "accept-gap:D-2");
  g_assert_cmpuint (n_steps (fixture), ==, before + 1);
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 3);
  fujin_gap_picker_fill (fixture->page->gaps, fixture->project);
  g_assert_cmpuint (fujin_gap_picker_get_n (fixture->page->gaps), ==, 1);
  activate (fixture, "remove");
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, 2);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = plans_of (fixture, "A-1");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "empty");
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_UNNECESSARY);
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "table");
  fujin_page_set_project (FUJIN_PAGE (fixture->page), NULL);
  page_check_settle (fixture->window);
  assert_shown (fixture, "");
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  FujinRecordList *list = fujin_project_get_records (fixture->project, FUJIN_RECORD_DECISION);
  guint before = fujin_record_list_get_n (list);

  fujin_page_set_project (FUJIN_PAGE (fixture->page), NULL);
  fujin_project_set_read_only (fixture->project, TRUE);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  page_check_settle (fixture->window);
  reveal (fixture, "plan:A-1");
  activate (fixture, "reviewed");
  activate (fixture, "remove");
  reveal (fixture, "accept-gap:B-2");
  g_assert_cmpuint (fujin_record_list_get_n (list), ==, before);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->page->actions),
                                                     "reviewed"));
}

/* Thousands of decisions: a change anywhere must not be felt while one types. */
static void
test_size (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  clock_t start;
  double ms;

  for (guint i = 0; i < 2000; i++)
    g_ptr_array_add (plans, fujin_edit_add_own_service (fixture->project, "A", "Own"));
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_UNNECESSARY);
  _fujin_decisions_page_update_list (fixture->page);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->page->selection)), ==, 2002);
  start = clock ();
  _fujin_decisions_page_update_list (fixture->page);
  ms = (double) (clock () - start) * 1000.0 / CLOCKS_PER_SEC;
  g_test_message ("2,000 decisions brought up to date in %.1f ms", ms);
  /* Ten times what is meant, as other programs run beside a test. */
  g_assert_cmpfloat (ms, <, 160.0);
}

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && strstr (gtk_label_get_label (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;
  return FALSE;
}

/* What is due comes back on the Overview, and only then. */
static void
test_overview (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *page = fujin_overview_page_new ();
  g_autoptr (GPtrArray) plans = plans_of (fixture, "A-1");
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { "Train the night shift" };

  gtk_window_set_child (GTK_WINDOW (fixture->window), page);
  fujin_page_set_project (FUJIN_PAGE (page), fixture->project);
  page_check_settle (fixture->window);
  g_assert_true (has_label (page, "The review of 1 decision is overdue: A-1"));
  g_assert_true (has_label (page, "Due as of today"));
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_BASIC);
  page_check_settle (fixture->window);
  g_assert_false (has_label (page, "Due as of today"));
  values[FUJIN_IMPROVEMENT_DUE] = "2026-06-14";
  fujin_edit_add_record (fixture->project, FUJIN_RECORD_IMPROVEMENT, NULL, values);
  page_check_settle (fixture->window);
  g_assert_true (has_label (page, "1 improvement is overdue: Train the night shift"));
  fujin_page_set_project (FUJIN_PAGE (page), NULL);
}

/* Whoever comes to the page sees the first decision, goes past the list by one Tab, and comes back
 * from a text by Escape. */
static void
test_enter (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *list = fixture->page->list;

  g_assert_cmpuint (fixture->page->n_selected, ==, 1);
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (fixture->page->selection),
                                                  0));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->detail), ==, "one");
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  g_assert_nonnull (gtk_widget_get_focus_child (list));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->page->selection)), >, 1);
  g_assert_cmpuint (page_check_tabs (fixture->window, fixture->page->detail_scroller), ==, 1);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_nonnull (gtk_widget_get_focus_child (list));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_null (gtk_widget_get_focus_child (list));
  gtk_widget_grab_focus (page_check_find (GTK_WIDGET (fixture->page->form), "evidence"));
  g_assert_null (gtk_widget_get_focus_child (list));
  page_check_press (GTK_WIDGET (fixture->page), GDK_KEY_Escape);
  g_assert_nonnull (gtk_widget_get_focus_child (list));
}

/* Files of a decision are looked for beside the plan, wherever that is saved in the end. */
static void
test_folder (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/srv/plan");
  g_autoptr (GFile) base = NULL;
  g_autoptr (GFile) nothing = NULL;

  fujin_page_set_folder (FUJIN_PAGE (fixture->page), folder);
  g_object_get (fixture->page->form->links, "base", &base, NULL);
  g_assert_true (base == folder);
  fujin_page_set_folder (FUJIN_PAGE (fixture->page), NULL);
  g_object_get (fixture->page->form->links, "base", &nothing, NULL);
  g_assert_null (nothing);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_setenv ("SOURCE_DATE_EPOCH", TODAY_EPOCH, TRUE);
#define ADD(name, data, func) \
  g_test_add ("/decisions-page/" name, Fixture, data, set_up, func, tear_down)
  ADD ("list", "filled", test_list);
  ADD ("search", "filled", test_search);
  ADD ("follow", "filled", test_follow);
  ADD ("stays", "filled", test_stays);
  ADD ("reviewed", "filled", test_reviewed);
  ADD ("many", "filled", test_many);
  ADD ("accept-gap", "filled", test_accept_gap);
  ADD ("empty", NULL, test_empty);
  ADD ("read-only", "filled", test_read_only);
  ADD ("size", "filled", test_size);
  ADD ("overview", "filled", test_overview);
  ADD ("folder", "filled", test_folder);
  ADD ("enter", "filled", test_enter);
  return g_test_run ();
}
