/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-cdc-roles-view-private.h"
#include "fujin-control-function-view.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-history.h"
#include "fujin-risk-map-detail-private.h"
#include "fujin-risk-map-view-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  GtkWidget *view;
  FujinTeam *sales;
  FujinTeam *board;
} Fixture;

static void
set_up (Fixture   *fixture,
        GtkWidget *view)
{
  fixture->project = fujin_project_new ();
  fixture->sales = fujin_edit_add_team (fixture->project, "Sales", FALSE, 0);
  fixture->board = fujin_edit_add_team (fixture->project, "Board", FALSE, 1);
  fujin_edit_set_team_role (fixture->project, fixture->sales, FUJIN_TEAM_ROLE_DEPARTMENT);
  fixture->view = view;
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->view);
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->project);
}

static guint
n_risks (Fixture *fixture)
{
  return fujin_record_list_get_n (fujin_project_get_records (fixture->project, FUJIN_RECORD_RISK));
}

static FujinRiskMapView *
open_risks (Fixture *fixture)
{
  FujinRiskMapView *view = g_object_new (FUJIN_TYPE_RISK_MAP_VIEW, NULL);

  set_up (fixture, GTK_WIDGET (view));
  fujin_risk_map_view_set_project (view, fixture->project);
  page_check_settle (fixture->window);
  return view;
}

static void
press_space (Fixture          *fixture,
             FujinRiskMapView *view)
{
  page_check_press (GTK_WIDGET (view->grid), GDK_KEY_space);
  page_check_settle (fixture->window);
}

/* A new risk is empty and chosen; its title is typed at once, as one undo step. */
static void
test_add (void)
{
  Fixture fixture;
  FujinRiskMapView *view = open_risks (&fixture);
  FujinHistory *history = fujin_project_get_history (fixture.project);

  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view->body)));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (view->advice)));
  g_action_group_activate_action (view->actions, "add", NULL);
  page_check_settle (fixture.window);
  g_assert_cmpuint (n_risks (&fixture), ==, 1);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (view->body)));
  gtk_editable_set_text (GTK_EDITABLE (view->detail->title), "Theft");
  gtk_editable_set_text (GTK_EDITABLE (view->detail->title), "Theft of data");
  page_check_settle (fixture.window);
  g_assert_cmpstr (fujin_record_get (view->risk, FUJIN_RISK_TITLE), ==, "Theft of data");
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_record_get (view->risk, FUJIN_RISK_TITLE), !=, "Theft of data");
  g_assert_true (fujin_history_undo (history));
  page_check_settle (fixture.window);
  g_assert_cmpuint (n_risks (&fixture), ==, 0);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (view->body)));
  tear_down (&fixture);
}

/* The rows stay where they are while one works; a heading puts the worst first again. */
static void
test_order (void)
{
  Fixture fixture;
  FujinRiskMapView *view = open_risks (&fixture);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  FujinRecord *first, *second;
  g_autoptr (FujinRecord) top = NULL;
  g_autoptr (FujinRecord) sorted = NULL;

  values[FUJIN_RISK_TITLE] = "One";
  values[FUJIN_RISK_SIZE] = "high";
  first = fujin_edit_add_record (fixture.project, FUJIN_RECORD_RISK, NULL, values);
  values[FUJIN_RISK_TITLE] = "Two";
  values[FUJIN_RISK_SIZE] = "low";
  second = fujin_edit_add_record (fixture.project, FUJIN_RECORD_RISK, NULL, values);
  page_check_settle (fixture.window);
  fujin_edit_set_record (fixture.project, first, FUJIN_RISK_SIZE, "low");
  fujin_edit_set_record (fixture.project, second, FUJIN_RISK_SIZE, "high");
  page_check_settle (fixture.window);
  top = g_list_model_get_item (G_LIST_MODEL (view->store), 0);
  g_assert_true (top == first);
  g_signal_emit_by_name (view->grid, "sort", 0u);
  page_check_settle (fixture.window);
  sorted = g_list_model_get_item (G_LIST_MODEL (view->store), 0);
  g_assert_true (sorted == second);
  tear_down (&fixture);
}

/* Where a risk sits is taken away beside the sheet too, and is not offered once more. */
static void
test_chips (void)
{
  Fixture fixture;
  FujinRiskMapView *view = open_risks (&fixture);
  GListModel *offered;
  GtkWidget *chip;

  g_action_group_activate_action (view->actions, "add", NULL);
  page_check_settle (fixture.window);
  offered = gtk_drop_down_get_model (view->detail->place);
  g_assert_cmpuint (g_list_model_get_n_items (offered), ==, 3);
  fujin_edit_set_record (fixture.project, view->risk, FUJIN_RISK_TEAMS,
                         fujin_team_get_id (fixture.board));
  page_check_settle (fixture.window);
  offered = gtk_drop_down_get_model (view->detail->place);
  g_assert_cmpuint (g_list_model_get_n_items (offered), ==, 2);
  chip = gtk_widget_get_first_child (GTK_WIDGET (view->detail->place_list));
  g_assert_nonnull (chip);
  g_signal_emit_by_name (chip, "clicked");
  page_check_settle (fixture.window);
  g_assert_false (fujin_risk_map_is_on (view->risk, fixture.board));
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (view->detail->place_list)));
  tear_down (&fixture);
}

static void
test_place (void)
{
  Fixture fixture;
  FujinRiskMapView *view = open_risks (&fixture);
  FujinHistory *history = fujin_project_get_history (fixture.project);

  g_action_group_activate_action (view->actions, "add", NULL);
  page_check_settle (fixture.window);
  g_assert_cmpuint (view->map->columns->len, ==, 1);
  fujin_grid_set_cursor (view->grid, 0, FUJIN_RISK_N_FIXED, FALSE);
  press_space (&fixture, view);
  g_assert_true (fujin_risk_map_is_on (view->risk, fixture.sales));
  g_assert_true (fujin_history_undo (history));
  g_assert_false (fujin_risk_map_is_on (view->risk, fixture.sales));
  g_assert_true (fujin_history_redo (history));
  press_space (&fixture, view);
  g_assert_false (fujin_risk_map_is_on (view->risk, fixture.sales));
  /* A team without a column gets one by what is chosen beside the sheet. */
  gtk_drop_down_set_selected (view->detail->place, 2);
  page_check_settle (fixture.window);
  g_assert_true (fujin_risk_map_is_on (view->risk, fixture.board));
  g_assert_cmpuint (view->map->columns->len, ==, 2);
  tear_down (&fixture);
}

/* Services answer it; without one an improvement is one click away. */
static void
test_answer (void)
{
  Fixture fixture;
  FujinRiskMapView *view = open_risks (&fixture);
  FujinRecordList *improvements = fujin_project_get_records (fixture.project,
                                                             FUJIN_RECORD_IMPROVEMENT);

  g_action_group_activate_action (view->actions, "add", NULL);
  page_check_settle (fixture.window);
  g_assert_cmpint (fujin_risk_map_get (view->map, 0)->answer, ==, FUJIN_RISK_NOBODY);
  g_signal_emit_by_name (view->detail->improve, "clicked");
  page_check_settle (fixture.window);
  g_assert_cmpuint (fujin_record_list_get_n (improvements), ==, 1);
  g_signal_emit_by_name (view->detail->improve, "clicked");
  page_check_settle (fixture.window);
  g_assert_cmpuint (fujin_record_list_get_n (improvements), ==, 1);
  fujin_improvements_services_add (view->detail->services,
                                   fujin_project_find_code (fixture.project, "B-1"));
  page_check_settle (fixture.window);
  g_assert_cmpuint (fujin_risk_map_get (view->map, 0)->n_services, ==, 1);
  gtk_drop_down_set_selected (view->detail->size, 1);
  g_assert_cmpstr (fujin_record_get (view->risk, FUJIN_RISK_SIZE), ==, "high");
  page_check_press (GTK_WIDGET (view->grid), GDK_KEY_Delete);
  g_assert_cmpuint (n_risks (&fixture), ==, 0);
  tear_down (&fixture);
}

static void
test_department (void)
{
  Fixture fixture;
  FujinRiskMapView *view = open_risks (&fixture);
  guint n = fujin_project_get_n_teams (fixture.project);

  gtk_editable_set_text (GTK_EDITABLE (view->department_name), "Sales");
  g_signal_emit_by_name (view->department_name, "activate");
  g_assert_cmpuint (fujin_project_get_n_teams (fixture.project), ==, n);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (view->department_words)));
  gtk_editable_set_text (GTK_EDITABLE (view->department_name), "Legal");
  g_signal_emit_by_name (view->department_name, "activate");
  g_assert_cmpuint (fujin_project_get_n_teams (fixture.project), ==, n + 1);
  g_assert_cmpint (fujin_team_get_role (fujin_project_get_team (fixture.project, n)), ==,
                   FUJIN_TEAM_ROLE_DEPARTMENT);
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture.project)));
  g_assert_cmpuint (fujin_project_get_n_teams (fixture.project), ==, n);
  tear_down (&fixture);
}

static void
test_roles (void)
{
  Fixture fixture;
  FujinCdcRolesView *view = g_object_new (FUJIN_TYPE_CDC_ROLES_VIEW, NULL);

  set_up (&fixture, GTK_WIDGET (view));
  fujin_cdc_roles_view_set_project (view, fixture.project);
  page_check_settle (fixture.window);
  g_assert_cmpuint (view->roles->n_open, ==, 3);
  page_check_press (GTK_WIDGET (view->chart), GDK_KEY_Right);
  g_assert_cmpstr (_fujin_cdc_roles_view_get_seat (view)->role->id, ==, "ciso");
  gtk_editable_set_text (GTK_EDITABLE (view->person), "Sato");
  g_signal_emit_by_name (view->person, "activate");
  page_check_settle (fixture.window);
  g_assert_cmpuint (view->roles->n_open, ==, 2);
  page_check_press (GTK_WIDGET (view->chart), GDK_KEY_Home);
  gtk_drop_down_set_selected (view->team, 2);
  page_check_settle (fixture.window);
  g_assert_cmpint (fujin_team_get_role (fixture.board), ==, FUJIN_TEAM_ROLE_EXECUTIVE);
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture.project)));
  g_assert_cmpint (fujin_team_get_role (fixture.board), ==, FUJIN_TEAM_ROLE_TEAM);
  tear_down (&fixture);
}

static GtkCheckButton *
find_choice (GtkWidget *widget)
{
  if (GTK_IS_CHECK_BUTTON (widget))
    return GTK_CHECK_BUTTON (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (find_choice (child))
      return find_choice (child);
  return NULL;
}

static void
test_control (void)
{
  Fixture fixture;
  GtkWidget *view = g_object_new (FUJIN_TYPE_CONTROL_FUNCTION_VIEW, NULL);
  GtkCheckButton *choice;

  set_up (&fixture, view);
  fujin_control_function_view_set_project (FUJIN_CONTROL_FUNCTION_VIEW (view), fixture.project);
  page_check_settle (fixture.window);
  choice = find_choice (view);
  g_assert_nonnull (choice);
  g_assert_false (gtk_check_button_get_active (choice));
  gtk_check_button_set_active (choice, TRUE);
  page_check_settle (fixture.window);
  g_assert_cmpstr (fujin_project_get_control_function (fixture.project), ==,
                   fujin_framework_get_control_function (fujin_framework_get_default (), 0)->id);
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture.project)));
  page_check_settle (fixture.window);
  g_assert_cmpstr (fujin_project_get_control_function (fixture.project), ==, "");
  g_assert_false (gtk_check_button_get_active (choice));
  tear_down (&fixture);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add_func ("/risk-map-view/add", test_add);
  g_test_add_func ("/risk-map-view/place", test_place);
  g_test_add_func ("/risk-map-view/order", test_order);
  g_test_add_func ("/risk-map-view/chips", test_chips);
  g_test_add_func ("/risk-map-view/answer", test_answer);
  g_test_add_func ("/risk-map-view/department", test_department);
  g_test_add_func ("/risk-map-view/roles", test_roles);
  g_test_add_func ("/risk-map-view/control", test_control);
  return g_test_run ();
}
