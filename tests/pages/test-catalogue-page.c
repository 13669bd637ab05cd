/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-catalogue-page-private.h"
#include "fujin-decision-form-private.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-plan-text.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinCataloguePage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_CATALOGUE_PAGE, NULL);
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

static FujinServicePlan *
plan_of (Fixture    *fixture,
         const char *code)
{
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, code);

  g_assert_nonnull (plan);
  return plan;
}

static void
reveal (Fixture    *fixture,
        const char *target)
{
  fujin_page_reveal (FUJIN_PAGE (fixture->page), target);
  page_check_settle (fixture->window);
}

static void
press (Fixture *fixture,
       guint    keyval)
{
  page_check_press (fujin_plan_table_get_view (fixture->page->table), keyval);
  page_check_settle (fixture->window);
}

static void
set_level (Fixture    *fixture,
           const char *code,
           FujinLevel  level)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan_of (fixture, code));
  g_assert_true (fujin_edit_set_level (fixture->project, plans, level));
  page_check_settle (fixture->window);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "B-1");

  reveal (fixture, "plan:B-1");
  for (guint key = 1; key <= 5; key++)
    {
      press (fixture, GDK_KEY_0 + key);
      g_assert_cmpint (fujin_service_plan_get_level (plan), ==, (int) key);
    }
  press (fixture, GDK_KEY_KP_0);
  g_assert_cmpint (fujin_service_plan_get_level (plan), ==, FUJIN_LEVEL_UNDECIDED);
}

static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  g_autoptr (GPtrArray) plans = NULL;

  reveal (fixture, "category:B");
  fujin_plan_table_select_all (fixture->page->table, TRUE);
  page_check_settle (fixture->window);
  press (fixture, GDK_KEY_2);
  plans = fujin_plan_table_dup_selected (fixture->page->table);
  g_assert_cmpuint (plans->len, ==, fujin_project_get_tally (fixture->project, 1)->n_services);
  g_assert_cmpuint (fujin_project_get_tally (fixture->project, 1)->n_levels[FUJIN_LEVEL_STANDARD],
                    ==, plans->len);
  g_assert_cmpint (fujin_level_picker_get_level (fixture->page->selection_level), ==,
                   FUJIN_LEVEL_STANDARD);
  /* One gesture is one step. */
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 1);
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpint (fujin_service_plan_get_level (plan_of (fixture, "B-2")), ==,
                   FUJIN_LEVEL_UNDECIDED);
}

static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  FujinPlanTable *table = fixture->page->table;

  set_level (fixture, "A-1", FUJIN_LEVEL_UNNECESSARY);
  set_level (fixture, "C-2", FUJIN_LEVEL_UNNECESSARY);
  reveal (fixture, "filter:no-reason");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (table), ==, 2);
  fujin_edit_set_reason (fixture->project, plan_of (fixture, "A-1"), "no such risk here");
  page_check_settle (fixture->window);
  /* Nothing vanishes from under the hand; it goes when the filter is chosen anew. */
  g_assert_cmpuint (fujin_plan_table_get_n_shown (table), ==, 2);
  reveal (fixture, "filter:no-reason");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (table), ==, 1);
  /* What newly belongs comes at once. */
  set_level (fixture, "D-1", FUJIN_LEVEL_UNNECESSARY);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (table), ==, 2);
  /* A plan that is hidden is shown none the less when it is asked for. */
  reveal (fixture, "plan:B-1");
  g_assert_true (fujin_plan_table_get_current (table) == plan_of (fixture, "B-1"));
}

static guint
count_found (Fixture    *fixture,
             const char *text)
{
  fujin_plan_filter_set_search (fujin_plan_table_get_filter (fixture->page->table), text);
  return fujin_plan_table_get_n_shown (fixture->page->table);
}

static void
test_search (Fixture       *fixture,
             gconstpointer  data)
{
  guint all = fujin_project_get_n_plans (fixture->project);

  g_assert_cmpuint (count_found (fixture, "b-1"), ==, 1);
  /* Both languages, whatever the screen speaks; kana of either kind. */
  g_assert_cmpuint (count_found (fixture, "リアルタイム監視"), >=, 1);
  g_assert_cmpuint (count_found (fixture, "りあるたいむ監視"), ==,
                    count_found (fixture, "リアルタイム監視"));
  g_assert_cmpuint (count_found (fixture, "real time"), >=, 1);
  g_assert_cmpuint (count_found (fixture, "no such thing"), ==, 0);
  g_assert_cmpuint (count_found (fixture, ""), ==, all);
  g_assert_cmpuint (count_found (fixture, "zebra"), ==, 0);
  fujin_edit_set_note (fixture->project, plan_of (fixture, "E-3"), "zebra crossing");
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 1);
}

static void
test_own (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);
  guint before = fujin_project_get_n_plans (fixture->project);
  FujinServicePlan *plan;

  /* A name that is missing is asked for. */
  g_assert_true (gtk_widget_activate_action (page, "plans.add-own", NULL));
  g_assert_true (gtk_widget_get_visible (fixture->page->name_missing));
  g_assert_cmpuint (fujin_project_get_n_plans (fixture->project), ==, before);
  gtk_drop_down_set_selected (fixture->page->own_category, 2);
  gtk_editable_set_text (fixture->page->own_name, "Plant network watch");
  g_assert_false (gtk_widget_get_visible (fixture->page->name_missing));
  g_assert_true (gtk_widget_activate_action (page, "plans.add-own", NULL));
  page_check_settle (fixture->window);
  plan = plan_of (fixture, "C-X1");
  g_assert_true (fujin_plan_table_get_current (fixture->page->table) == plan);
  g_assert_cmpstr (fujin_service_plan_get_name (plan, FUJIN_LANG_EN), ==, "Plant network watch");

  press (fixture, GDK_KEY_Delete);
  g_assert_cmpuint (fujin_project_get_n_plans (fixture->project), ==, before);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->bar), ==, "undo");
  g_assert_true (gtk_widget_activate_action (page, "plans.undo-removal", NULL));
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_project_get_n_plans (fixture->project), ==, before + 1);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->bar), !=, "undo");

  /* The framework's services stay. */
  reveal (fixture, "plan:A-1");
  press (fixture, GDK_KEY_Delete);
  g_assert_cmpuint (fujin_project_get_n_plans (fixture->project), ==, before + 1);
}

/* The text view of the box named @name in the details, when it is seen. */
static GtkTextView *
find_text (GtkWidget  *detail,
           const char *name)
{
  GtkWidget *box = page_check_find (detail, name);

  return box ? fujin_plan_text_get_view (FUJIN_PLAN_TEXT (box)) : NULL;
}

static void
assert_in_table (Fixture    *fixture,
                 const char *code)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  GtkWidget *list = fujin_plan_table_get_view (fixture->page->table);

  g_assert_true (focus && gtk_widget_is_ancestor (focus, list));
  g_assert_true (fujin_plan_table_get_current (fixture->page->table) == plan_of (fixture, code));
}

static const char *
bar_of (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->page->bar);
}

/* The key for "unnecessary" brings the question why into sight and leaves the keys in the list;
 * Enter goes to the question, and the answer leads back. */
static void
test_reason (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *detail = GTK_WIDGET (fixture->page->detail);
  GtkTextView *reason;

  reveal (fixture, "plan:A-2");
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  gtk_toggle_button_set_active (fixture->page->detail_button, FALSE);
  press (fixture, GDK_KEY_5);
  page_check_settle (fixture->window);
  g_assert_true (gtk_toggle_button_get_active (fixture->page->detail_button));
  assert_in_table (fixture, "A-2");
  g_assert_cmpstr (bar_of (fixture), ==, "reason");
  reason = find_text (detail, "reason");
  g_assert_nonnull (reason);
  g_assert_true (gtk_widget_has_css_class (page_check_find (detail, "reason"), "fujin-asked"));
  g_signal_emit_by_name (fixture->page->table, "activate");
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (reason)));
  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (reason), "no such risk", -1);
  g_assert_cmpstr (fujin_service_plan_get_reason (plan_of (fixture, "A-2")), ==, "no such risk");
  page_check_press (GTK_WIDGET (reason), GDK_KEY_Return);
  page_check_settle (fixture->window);
  assert_in_table (fixture, "A-2");
  g_assert_cmpstr (bar_of (fixture), !=, "reason");
  g_assert_false (gtk_widget_has_css_class (page_check_find (detail, "reason"), "fujin-asked"));
  /* Once there is a reason, the key stays in the list. */
  press (fixture, GDK_KEY_1);
  press (fixture, GDK_KEY_5);
  assert_in_table (fixture, "A-2");
  /* Nor is a question asked for many. */
  reveal (fixture, "category:C");
  fujin_plan_table_select_all (fixture->page->table, TRUE);
  gtk_widget_child_focus (fujin_plan_table_get_view (fixture->page->table), GTK_DIR_TAB_FORWARD);
  press (fixture, GDK_KEY_5);
  g_assert_false (gtk_widget_has_focus (GTK_WIDGET (reason)));
}

/* Escape leads from every text box of the pane back to the list, and keeps what was typed. */
static void
test_escape (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const boxes[] = { "decider", "evidence", "note", "reason" };

  reveal (fixture, "plan:A-2");
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  press (fixture, GDK_KEY_5);
  page_check_settle (fixture->window);
  for (gsize i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      GtkWidget *box = page_check_find (GTK_WIDGET (fixture->page->detail), boxes[i]);
      GtkWidget *focus;

      g_assert_nonnull (box);
      gtk_widget_grab_focus (box);
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_true (gtk_widget_is_ancestor (focus, box));
      if (GTK_IS_TEXT (focus))
        gtk_editable_set_text (GTK_EDITABLE (box), "as typed");
      else
        gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), "as typed",
                                  -1);
      page_check_press (GTK_WIDGET (fixture->page), GDK_KEY_Escape);
      page_check_settle (fixture->window);
      assert_in_table (fixture, "A-2");
    }
  g_assert_cmpstr (fujin_service_plan_get_note (plan_of (fixture, "A-2")), ==, "as typed");
  g_assert_cmpstr (fujin_service_plan_get_reason (plan_of (fixture, "A-2")), ==, "as typed");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (page_check_find (
                     GTK_WIDGET (fixture->page->detail), "decider"))),
                   ==, "as typed");
}

/* The note is a few steps away, not one for each text and row on the way. */
static void
test_tab_order (Fixture       *fixture,
                gconstpointer  data)
{
  GtkTextView *note;

  reveal (fixture, "plan:A-2");
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  note = find_text (GTK_WIDGET (fixture->page->detail), "note");
  g_assert_nonnull (note);
  g_assert_cmpuint (page_check_tabs (fixture->window, GTK_WIDGET (note)), <=, 2);
  g_assert_cmpuint (page_check_labels_on_tab (fixture->window), ==, 0);
}

/* Down goes from the search to the first hit, which is selected and has its details shown. */
static void
test_search_down (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *search;

  fujin_page_find (FUJIN_PAGE (fixture->page));
  search = gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                    GTK_TYPE_SEARCH_ENTRY);
  g_assert_nonnull (search);
  gtk_editable_set_text (GTK_EDITABLE (search), "b-2");
  page_check_settle (fixture->window);
  page_check_press (search, GDK_KEY_Down);
  page_check_settle (fixture->window);
  assert_in_table (fixture, "B-2");
  g_assert_true (fujin_catalogue_detail_get_plan (fixture->page->detail)
                 == plan_of (fixture, "B-2"));
}

/* What comes and goes below the table takes no room from it, and moves nothing. */
static void
test_still (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *list = fujin_plan_table_get_view (fixture->page->table);
  int height, width;

  reveal (fixture, "plan:A-2");
  height = gtk_widget_get_height (list);
  width = gtk_widget_get_width (list);
  g_assert_cmpint (height, >, 0);
  fujin_plan_table_select_all (fixture->page->table, TRUE);
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->bar), ==, "selection");
  g_assert_cmpint (gtk_widget_get_height (list), ==, height);
  g_assert_cmpint (gtk_widget_get_width (list), ==, width);
}

/* A page that is chosen by keys takes the focus to its current row. */
static void
test_take_focus (Fixture       *fixture,
                 gconstpointer  data)
{
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  page_check_settle (fixture->window);
  assert_in_table (fixture, "A-1");
  reveal (fixture, "plan:I-7");
  fujin_page_find (FUJIN_PAGE (fixture->page));
  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  page_check_settle (fixture->window);
  assert_in_table (fixture, "I-7");
}

static void
test_texts (Fixture       *fixture,
            gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "A-2");
  GtkWidget *detail = GTK_WIDGET (fixture->page->detail);
  GtkTextView *note;
  GtkTextBuffer *buffer;
  g_autofree char *text = NULL;

  reveal (fixture, "plan:A-2");
  g_assert_null (find_text (detail, "reason"));
  note = find_text (detail, "note");
  g_assert_nonnull (note);
  buffer = gtk_text_view_get_buffer (note);
  gtk_text_buffer_insert_at_cursor (buffer, "ask the plant ", -1);
  gtk_text_buffer_insert_at_cursor (buffer, "first", -1);
  page_check_settle (fixture->window);
  g_assert_cmpstr (fujin_service_plan_get_note (plan), ==, "ask the plant first");
  fujin_history_end_typing (fujin_project_get_history (fixture->project));
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture->project)));
  page_check_settle (fixture->window);
  g_object_get (buffer, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "");

  press (fixture, GDK_KEY_5);
  g_assert_nonnull (find_text (detail, "reason"));
}

static void
test_rail (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *status = NULL;

  set_level (fixture, "A-1", FUJIN_LEVEL_BASIC);
  status = g_strdup (gtk_label_get_text (fixture->page->status));
  set_level (fixture, "A-2", FUJIN_LEVEL_BASIC);
  g_assert_cmpstr (gtk_label_get_text (fixture->page->status), !=, status);
  reveal (fixture, "category:H");
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==,
                    fujin_project_get_tally (fixture->project, 7)->n_services);
}

static FujinRecord *
decision_of (Fixture    *fixture,
             const char *code)
{
  return fujin_decision_form_find (fixture->project, plan_of (fixture, code),
                                   FUJIN_ABOUT_UNNECESSARY);
}

static const char *
decided (Fixture            *fixture,
         const char         *code,
         FujinDecisionField  field)
{
  FujinRecord *record = decision_of (fixture, code);

  return record ? fujin_record_get (record, field) : NULL;
}

/* Why a service is unnecessary is kept from the first word on, and stays when it no longer is. */
static void
test_decision (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *detail = GTK_WIDGET (fixture->page->detail);
  FujinHistory *history = fujin_project_get_history (fixture->project);
  GtkWidget *decider, *review;
  guint steps;

  reveal (fixture, "plan:A-2");
  press (fixture, GDK_KEY_5);
  g_assert_null (decision_of (fixture, "A-2"));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (page_check_find (detail, "cause")), 2);
  g_assert_cmpstr (decided (fixture, "A-2", FUJIN_DECISION_CAUSE), ==, "budget");
  decider = page_check_find (detail, "decider");
  gtk_editable_set_text (GTK_EDITABLE (decider), "CIS");
  steps = fujin_history_get_n_steps (history);
  gtk_editable_set_text (GTK_EDITABLE (decider), "CISO ");
  page_check_settle (fixture->window);
  /* Typing stays one step, and a space at the end stays until more is typed. */
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (decider)), ==, "CISO ");
  g_assert_cmpstr (decided (fixture, "A-2", FUJIN_DECISION_DECIDER), ==, "CISO");
  review = gtk_widget_get_first_child (page_check_find (detail, "review"));
  review = gtk_widget_get_first_child (gtk_widget_get_first_child (review));
  gtk_editable_set_text (GTK_EDITABLE (review), "2027/4/1");
  g_assert_cmpstr (decided (fixture, "A-2", FUJIN_DECISION_REVIEW), ==, "2027-04-01");
  g_assert_cmpuint (fujin_record_list_get_n (
                      fujin_project_get_records (fixture->project, FUJIN_RECORD_DECISION)), ==, 1);

  fujin_page_take_focus (FUJIN_PAGE (fixture->page));
  press (fixture, GDK_KEY_1);
  g_assert_null (page_check_find (detail, "cause"));
  g_assert_nonnull (page_check_find (detail, "past"));
  g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (page_check_find (detail, "past"))),
                            "CISO"));
  press (fixture, GDK_KEY_5);
  g_assert_null (page_check_find (detail, "past"));
  decider = page_check_find (detail, "decider");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (decider)), ==, "CISO");
}

/* What is selected and unnecessary is decided together, one undo step for each thing said. */
static void
test_decide_many (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *detail = GTK_WIDGET (fixture->page->detail);
  FujinHistory *history = fujin_project_get_history (fixture->project);
  GtkWidget *words;
  guint steps;

  reveal (fixture, "category:C");
  fujin_plan_table_select_all (fixture->page->table, TRUE);
  page_check_settle (fixture->window);
  press (fixture, GDK_KEY_5);
  set_level (fixture, "C-4", FUJIN_LEVEL_BASIC);
  steps = fujin_history_get_n_steps (history);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (page_check_find (detail, "cause")), 3);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps + 1);
  g_assert_cmpstr (decided (fixture, "C-1", FUJIN_DECISION_CAUSE), ==, "people");
  g_assert_cmpstr (decided (fixture, "C-3", FUJIN_DECISION_CAUSE), ==, "people");
  g_assert_null (decision_of (fixture, "C-4"));
  words = page_check_find (detail, "words");
  gtk_text_buffer_set_text (
    gtk_text_view_get_buffer (fujin_text_box_get_view (FUJIN_TEXT_BOX (words))), "no team", -1);
  g_signal_emit_by_name (words, "left");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps + 2);
  g_assert_cmpstr (fujin_service_plan_get_reason (plan_of (fixture, "C-3")), ==, "no team");
  g_assert_cmpstr (fujin_service_plan_get_reason (plan_of (fixture, "C-4")), ==, "");
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_service_plan_get_reason (plan_of (fixture, "C-3")), ==, "");
}

static void
show_counts (Fixture *fixture)
{
  gtk_menu_button_popup (fixture->page->counts_button);
  page_check_settle (fixture->window);
}

/* The numbers live; one of them shows the services it counts. */
static void
test_counts (Fixture       *fixture,
             gconstpointer  data)
{
  FujinCatalogueCounts *counts = fixture->page->counts;

  show_counts (fixture);
  g_assert_cmpuint (fujin_catalogue_counts_get (counts, 0, FUJIN_LEVEL_UNDECIDED), ==, 13);
  g_assert_cmpuint (fujin_catalogue_counts_get (counts, FUJIN_COUNTS_ALL, FUJIN_COUNTS_ALL), ==,
                    64);
  set_level (fixture, "B-1", FUJIN_LEVEL_ADVANCED);
  set_level (fixture, "B-2", FUJIN_LEVEL_ADVANCED);
  set_level (fixture, "D-2", FUJIN_LEVEL_ADVANCED);
  g_assert_cmpuint (fujin_catalogue_counts_get (counts, 1, FUJIN_LEVEL_ADVANCED), ==, 2);
  g_assert_cmpuint (fujin_catalogue_counts_get (counts, 1, FUJIN_LEVEL_UNDECIDED), ==, 2);
  g_assert_cmpuint (fujin_catalogue_counts_get (counts, FUJIN_COUNTS_ALL, FUJIN_LEVEL_ADVANCED),
                    ==, 3);
  g_assert_cmpuint (fujin_catalogue_counts_get (counts, 1, FUJIN_COUNTS_ALL), ==, 4);
  g_signal_emit_by_name (counts, "picked", 1, FUJIN_LEVEL_ADVANCED);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 2);
  g_signal_emit_by_name (counts, "picked", FUJIN_COUNTS_ALL, FUJIN_LEVEL_ADVANCED);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 3);
  g_signal_emit_by_name (counts, "picked", FUJIN_COUNTS_ALL, FUJIN_COUNTS_ALL);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_plan_table_get_n_shown (fixture->page->table), ==, 64);
}

/* A plan with nothing in it says how to begin, in the place that is always taken. */
static void
test_begin (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->bar), ==, "start");
  set_level (fixture, "B-1", FUJIN_LEVEL_BASIC);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->bar), ==, "keys");
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  ADD ("/pages/catalogue/keys", test_keys);
  ADD ("/pages/catalogue/many", test_many);
  ADD ("/pages/catalogue/filter", test_filter);
  ADD ("/pages/catalogue/search", test_search);
  ADD ("/pages/catalogue/own-services", test_own);
  ADD ("/pages/catalogue/texts", test_texts);
  ADD ("/pages/catalogue/rail", test_rail);
  ADD ("/pages/catalogue/reason", test_reason);
  ADD ("/pages/catalogue/escape", test_escape);
  ADD ("/pages/catalogue/decision", test_decision);
  ADD ("/pages/catalogue/decide-many", test_decide_many);
  ADD ("/pages/catalogue/counts", test_counts);
  ADD ("/pages/catalogue/begin", test_begin);
  ADD ("/pages/catalogue/tab-order", test_tab_order);
  ADD ("/pages/catalogue/search-down", test_search_down);
  ADD ("/pages/catalogue/still", test_still);
  ADD ("/pages/catalogue/take-focus", test_take_focus);
  return g_test_run ();
}
