/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-chart-table.h"
#include "fujin-chart-view.h"
#include "fujin-edit-state.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-state-table.h"
#include "fujin-trend.h"
#include "fujin-versions-compare.h"
#include "fujin-versions-list-private.h"
#include "fujin-versions-page.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinPage *page;
} Fixture;

static void
set_score (FujinProject *project,
           const char   *code,
           int           score)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (project, code));
  fujin_edit_set_score (project, plans, FALSE, score);
}

static FujinRecord *
keep (FujinProject *project,
      const char   *name,
      const char   *date)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { name, date };

  return fujin_edit_take_snapshot (project, values);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  if (data)
    {
      set_score (fixture->project, "B-1", 2);
      keep (fixture->project, "First", "2025-04-01");
      set_score (fixture->project, "B-1", 4);
      keep (fixture->project, "Second", "2026-04-01");
      set_score (fixture->project, "B-1", 3);
      set_score (fixture->project, "B-2", 3);
    }
  fixture->page = g_object_new (FUJIN_TYPE_VERSIONS_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1160, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fujin_page_set_project (fixture->page, fixture->project);
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

static GtkWidget *
find (GtkWidget *widget,
      GType      type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static FujinVersionsList *
get_list (Fixture *fixture)
{
  GtkWidget *list = find (GTK_WIDGET (fixture->page), FUJIN_TYPE_VERSIONS_LIST);

  g_assert_nonnull (list);
  return FUJIN_VERSIONS_LIST (list);
}

static void
reveal (Fixture    *fixture,
        const char *target)
{
  fujin_page_reveal (fixture->page, target);
  page_check_settle (fixture->window);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  FujinVersionsList *list = get_list (fixture);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (list->stack), ==, "empty");
  keep (fixture->project, "First", "2025-04-01");
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (list->stack), ==, "list");
  fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (list->stack), ==, "empty");
}

/* The newest on top, each with what differs from the one before it. */
static void
test_list (Fixture       *fixture,
           gconstpointer  data)
{
  FujinVersionsList *list = get_list (fixture);
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (fixture->project);
  FujinStateRow *row;
  g_autofree char *mean = NULL;

  row = fujin_state_table_get_selected (list->table);
  g_assert_cmpstr (fujin_state_row_get_id (row), ==, "");
  g_assert_cmpstr (fujin_state_row_get_changes (row), ==,
                   "1 service lowered, "
                   "and 1 smaller change (first scores, notes, dates and the like)");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (list->form)));
  fujin_versions_list_select (list, fujin_record_get_id (g_ptr_array_index (versions, 1)));
  page_check_settle (fixture->window);
  row = fujin_state_table_get_selected (list->table);
  g_assert_cmpstr (fujin_state_row_get_name (row), ==, "Second");
  g_assert_cmpstr (fujin_state_row_get_changes (row), ==, "1 service raised");
  mean = fujin_state_row_dup_mean (row, FALSE);
  g_assert_cmpstr (mean, ==, "4.0 (1/64)");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (list->form)));
  g_assert_cmpstr (gtk_editable_get_text (list->name), ==, "Second");
}

/* Typing is one step, keeps the caret, and the row stays selected. */
static void
test_rename (Fixture       *fixture,
             gconstpointer  data)
{
  FujinVersionsList *list = get_list (fixture);
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (fixture->project);
  FujinRecord *first = g_ptr_array_index (versions, 0);
  FujinHistory *history = fujin_project_get_history (fixture->project);
  guint steps = fujin_history_get_n_steps (history);

  fujin_versions_list_select (list, fujin_record_get_id (first));
  page_check_settle (fixture->window);
  for (const char *const *text = (const char *const[]) { "F", "Fi", "Fin", NULL }; *text; text++)
    {
      gtk_editable_set_text (list->name, *text);
      page_check_settle (fixture->window);
    }
  g_assert_cmpstr (fujin_record_get (first, FUJIN_SNAPSHOT_NAME), ==, "Fin");
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, steps + 1);
  g_assert_cmpstr (fujin_state_row_get_name (fujin_state_table_get_selected (list->table)), ==,
                   "Fin");
  gtk_drop_down_set_selected (list->trigger, FUJIN_TRIGGER_LAW + 1);
  g_assert_cmpstr (fujin_record_get (first, FUJIN_SNAPSHOT_TRIGGER), ==, "law");
  fujin_history_undo (history);
  fujin_history_undo (history);
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_editable_get_text (list->name), ==, "First");
}

static void
test_compare (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GPtrArray) versions = fujin_trend_list_versions (fixture->project);
  g_autofree char *target = g_strdup_printf (
    "compare:%s:%s", fujin_record_get_id (g_ptr_array_index (versions, 0)),
    fujin_record_get_id (g_ptr_array_index (versions, 1)));
  FujinVersionsCompare *compare;
  FujinChartView *radar;
  GtkWidget *list;
  GListModel *rows;

  reveal (fixture, target);
  compare = FUJIN_VERSIONS_COMPARE (
    find (GTK_WIDGET (fixture->page), FUJIN_TYPE_VERSIONS_COMPARE));
  g_assert_cmpstr (fujin_versions_compare_get_headline (compare), ==,
                   "First → Second: 1 service raised");
  radar = FUJIN_CHART_VIEW (find (GTK_WIDGET (compare), FUJIN_TYPE_CHART_VIEW));
  g_assert_cmpuint (fujin_chart_data_get_n_series (fujin_chart_view_get_data (radar)), ==, 3);
  list = find (GTK_WIDGET (compare), GTK_TYPE_LIST_VIEW);
  rows = G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 2); /* a heading and a sentence */
  fujin_versions_compare_choose (compare, "", "");
  g_assert_nonnull (strstr (fujin_versions_compare_get_headline (compare), "no differences"));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 0);
}

static gboolean
has_focus_inside (Fixture   *fixture,
                  GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* A list is one stop for Tab: the next Tab is behind it, and back again. */
static void
test_tab (Fixture       *fixture,
          gconstpointer  data)
{
  GtkWidget *list;
  GtkWidget *radar;
  GtkWidget *table = page_check_find (fixture->window, "table");

  g_assert_cmpuint (page_check_tabs (fixture->window, table), <, 10);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_false (has_focus_inside (fixture, table));
  reveal (fixture, "compare::");
  fujin_versions_compare_choose (
    FUJIN_VERSIONS_COMPARE (find (GTK_WIDGET (fixture->page), FUJIN_TYPE_VERSIONS_COMPARE)),
    fujin_record_get_id (fujin_trend_find_version (fixture->project, "First")), "");
  page_check_settle (fixture->window);
  list = page_check_find (fixture->window, "list");
  radar = page_check_find (fixture->window, "radar");
  g_assert_cmpuint (page_check_tabs (fixture->window, list), <, 15);
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (has_focus_inside (fixture, radar));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (has_focus_inside (fixture, list));
  gtk_widget_child_focus (fixture->window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (has_focus_inside (fixture, page_check_find (fixture->window, "csv_button")));
}

static FujinProject *
load_sample (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("FUJIN_SAMPLES"), name, NULL);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  return project;
}

/* Chooses as a press on an entry of the open list does. */
static void
choose (Fixture    *fixture,
        const char *name,
        guint       position)
{
  GtkDropDown *drop_down = GTK_DROP_DOWN (page_check_find (fixture->window, name));
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  GtkWidget *popover = gtk_widget_get_last_child (GTK_WIDGET (drop_down));
  GtkWidget *list;

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), TRUE);
  page_check_settle (fixture->window);
  list = find (popover, GTK_TYPE_LIST_VIEW);
  g_assert_nonnull (list);
  g_assert_true (
    gtk_widget_activate_action (list, "list.select-item", "(ubb)", position, FALSE, FALSE));
  g_assert_true (gtk_widget_activate_action (list, "list.activate-item", "u", position));
  page_check_settle (fixture->window);
}

/* Every version of the sample can be chosen on either side, with the list of differences filled. */
static void
test_choose (Fixture       *fixture,
             gconstpointer  data)
{
  FujinProject *project = load_sample ("manufacturer.en.fujin");
  FujinVersionsCompare *compare;
  GtkDropDown *from;
  GListModel *names;
  guint n;

  fujin_page_set_project (fixture->page, project);
  reveal (fixture, "compare::");
  compare = FUJIN_VERSIONS_COMPARE (
    find (GTK_WIDGET (fixture->page), FUJIN_TYPE_VERSIONS_COMPARE));
  from = GTK_DROP_DOWN (page_check_find (fixture->window, "from"));
  names = gtk_drop_down_get_model (from);
  n = g_list_model_get_n_items (names);
  g_assert_cmpuint (n, >, 2);
  for (guint i = n; i-- > 0;)
    {
      const char *name;

      choose (fixture, "from", i);
      g_assert_cmpuint (gtk_drop_down_get_selected (from), ==, i);
      /* The list stays as it is while one chooses from it. */
      g_assert_true (gtk_drop_down_get_model (from) == names);
      name = gtk_string_list_get_string (GTK_STRING_LIST (names), i);
      g_assert_true (g_str_has_prefix (fujin_versions_compare_get_headline (compare), name));
    }
  choose (fixture, "to", n - 1);
  g_assert_nonnull (strstr (fujin_versions_compare_get_headline (compare),
                            gtk_string_list_get_string (GTK_STRING_LIST (names), n - 1)));
  fujin_page_set_project (fixture->page, fixture->project);
  g_object_unref (project);
}

/* Work begins in the list of what is shown. */
static void
test_focus (Fixture       *fixture,
            gconstpointer  data)
{
  FujinVersionsList *list = get_list (fixture);

  keep (fixture->project, "First", "2025-04-01");
  page_check_settle (fixture->window);
  fujin_page_take_focus (fixture->page);
  g_assert_true (has_focus_inside (fixture, GTK_WIDGET (list->table)));
  set_score (fixture->project, "B-1", 2);
  reveal (fixture, "compare::");
  fujin_page_take_focus (fixture->page);
  g_assert_true (has_focus_inside (fixture, page_check_find (fixture->window, "from")));
  fujin_versions_compare_choose (
    FUJIN_VERSIONS_COMPARE (find (GTK_WIDGET (fixture->page), FUJIN_TYPE_VERSIONS_COMPARE)),
    fujin_record_get_id (fujin_trend_find_version (fixture->project, "First")), "");
  page_check_settle (fixture->window);
  fujin_page_take_focus (fixture->page);
  g_assert_true (has_focus_inside (fixture, page_check_find (fixture->window, "list")));
}

/* The trend has a column for each version and for now, and a table of the same. */
static void
test_trend (Fixture       *fixture,
            gconstpointer  data)
{
  FujinChartView *view;

  reveal (fixture, "trend");
  view = FUJIN_CHART_VIEW (find (GTK_WIDGET (fixture->page), FUJIN_TYPE_CHART_VIEW));
  g_assert_cmpint (fujin_chart_data_get_kind (fujin_chart_view_get_data (view)), ==,
                   FUJIN_CHART_TREND);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (fujin_chart_view_get_data (view)), ==, 3);
  g_assert_nonnull (find (GTK_WIDGET (fixture->page), FUJIN_TYPE_CHART_TABLE));
}

static void
test_branches (Fixture       *fixture,
               gconstpointer  data)
{
  FujinVersionsList *list;
  FujinRecord *branch;
  FujinStateRow *row;

  branch = fujin_edit_add_branch (fixture->project, "What if", "2026-05-01", NULL);
  fujin_edit_switch_branch (fixture->project, branch);
  set_score (fixture->project, "C-1", 5);
  set_score (fixture->project, "B-1", 5);
  reveal (fixture, "branches");
  list = get_list (fixture);
  fujin_versions_list_select (list, fujin_project_get_branch (fixture->project));
  row = fujin_state_table_get_selected (list->table);
  g_assert_cmpstr (fujin_state_row_get_name (row), ==, "What if");
  g_assert_true (fujin_state_row_is_current (row));
  g_assert_cmpstr (fujin_state_row_get_changes (row), ==,
                   "1 service raised, "
                   "and 1 smaller change (first scores, notes, dates and the like)");
  fujin_edit_switch_branch (fixture->project, NULL);
  page_check_settle (fixture->window);
  row = fujin_state_table_get_selected (list->table);
  g_assert_false (fujin_state_row_is_current (row));
  g_assert_cmpstr (fujin_state_row_get_changes (row), ==,
                   "1 service raised, "
                   "and 1 smaller change (first scores, notes, dates and the like)");
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);

#define ADD(name, filled, func)                                                                    \
  g_test_add ("/versions-page/" name, Fixture, GINT_TO_POINTER (filled), set_up, func, tear_down)
  ADD ("empty", FALSE, test_empty);
  ADD ("list", TRUE, test_list);
  ADD ("rename", TRUE, test_rename);
  ADD ("compare", TRUE, test_compare);
  ADD ("choose", FALSE, test_choose);
  ADD ("tab", TRUE, test_tab);
  ADD ("focus", FALSE, test_focus);
  ADD ("trend", TRUE, test_trend);
  ADD ("branches", TRUE, test_branches);
  return g_test_run ();
}
