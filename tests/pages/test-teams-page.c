/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-comparison.h"
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-teams-grid-private.h"
#include "fujin-teams-page-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  FujinTeam *inside;
  FujinTeam *outside;
  GtkWidget *window;
  FujinTeamsPage *page;
  FujinProject *proposed;
  GPtrArray *notes;
} Fixture;

static void
propose_cb (Fixture      *fixture,
            FujinProject *proposed,
            GPtrArray    *notes)
{
  g_set_object (&fixture->proposed, proposed);
  g_clear_pointer (&fixture->notes, g_ptr_array_unref);
  fixture->notes = g_ptr_array_ref (notes);
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
assign (Fixture    *fixture,
        const char *code,
        FujinTeam  *team)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, plan_of (fixture, code));
  fujin_edit_add_assignment (fixture->project, plans, team);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->inside = fujin_edit_add_team (fixture->project, "Office", FALSE, G_MAXUINT);
  fixture->outside = fujin_edit_add_team (fixture->project, "Provider", TRUE, G_MAXUINT);
  assign (fixture, "B-1", fixture->inside);
  fixture->page = g_object_new (FUJIN_TYPE_TEAMS_PAGE, NULL);
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
  g_clear_pointer (&fixture->notes, g_ptr_array_unref);
  g_object_unref (fixture->project);
}

static void
press (Fixture         *fixture,
       guint            keyval,
       GdkModifierType  modifiers)
{
  GtkWidget *grid = GTK_WIDGET (fixture->page->grid);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (grid);

  /* The bindings of the class, asked as a key would. */
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      GListModel *shortcuts = GTK_IS_SHORTCUT_CONTROLLER (controller) ? G_LIST_MODEL (controller)
                                                                      : NULL;

      for (guint j = 0; shortcuts && j < g_list_model_get_n_items (shortcuts); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (!GTK_IS_KEYVAL_TRIGGER (trigger) ||
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) != keyval ||
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) != modifiers)
            continue;
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, grid,
                                        gtk_shortcut_get_arguments (shortcut));
          page_check_settle (fixture->window);
          return;
        }
    }
  g_assert_not_reached ();
}

static void
go_to (Fixture    *fixture,
       const char *code)
{
  g_autofree char *target = g_strdup_printf ("plan:%s", code);

  fujin_page_reveal (FUJIN_PAGE (fixture->page), target);
  page_check_settle (fixture->window);
  g_assert_true (fujin_teams_grid_get_plan (fixture->page->grid) == plan_of (fixture, code));
}

static void
test_move (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinServicePlan *plan = plan_of (fixture, "B-1");
  guint row;

  go_to (fixture, "B-1");
  press (fixture, GDK_KEY_x, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (fujin_teams_grid_get_team (fixture->page->grid) == fixture->outside);
  press (fixture, GDK_KEY_v, GDK_CONTROL_MASK);
  g_assert_true (fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) ==
                 fixture->outside);
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_OUTSOURCE);
  /* The cursor goes along. */
  g_assert_true (fujin_teams_grid_get_plan (fixture->page->grid) == plan);
  g_assert_true (fujin_teams_grid_get_cursor (fixture->page->grid, &row, NULL));
  g_assert_cmpuint (row, ==, 1);
  fujin_history_undo (history);
  page_check_settle (fixture->window);
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_cmpuint (fujin_team_table_get (fujin_teams_grid_get_table (fixture->page->grid), 0)
                      ->n_services, ==, 1);

  /* Copied and pasted, both carry it. */
  go_to (fixture, "B-1");
  press (fixture, GDK_KEY_c, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_v, GDK_CONTROL_MASK);
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_COMBINATION);
  go_to (fixture, "B-1");
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpint (fujin_service_plan_get_kind (plan), ==, FUJIN_ASSIGNMENT_OUTSOURCE);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  guint row, column;

  fujin_teams_grid_set_cursor (fixture->page->grid, 0, 0, 0);
  press (fixture, GDK_KEY_End, 0);
  g_assert_true (fujin_teams_grid_get_cursor (fixture->page->grid, &row, &column));
  g_assert_cmpuint (column, ==, FUJIN_N_QUADRANTS - 1);
  press (fixture, GDK_KEY_End, GDK_CONTROL_MASK);
  fujin_teams_grid_get_cursor (fixture->page->grid, &row, NULL);
  g_assert_cmpuint (row, ==, 2);
  g_assert_null (fujin_teams_grid_get_team (fixture->page->grid));
  press (fixture, GDK_KEY_Home, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Right, 0);
  press (fixture, GDK_KEY_Right, 0);
  g_assert_true (fujin_teams_grid_get_plan (fixture->page->grid) == plan_of (fixture, "B-1"));
}

/* Many services of a row are counted; a key or Enter on the count shows them. */
static void
test_more (Fixture       *fixture,
           gconstpointer  data)
{
  FujinTeamsGrid *grid = fixture->page->grid;
  FujinTeamsSpot spot = { 2, 0, 0 };
  guint shown = _fujin_teams_grid_get_n_shown (grid, 2, 0);
  guint all = _fujin_teams_grid_get_cell (grid, 2, 0)->len;

  g_assert_cmpuint (shown, <, all);
  spot.index = shown - 1;
  g_assert_true (_fujin_teams_grid_is_more (grid, &spot));
  fujin_teams_grid_set_cursor (grid, 2, 0, shown - 1);
  g_assert_null (fujin_teams_grid_get_plan (grid));
  press (fixture, GDK_KEY_Return, 0);
  g_assert_cmpuint (_fujin_teams_grid_get_n_shown (grid, 2, 0), ==, all);
  press (fixture, GDK_KEY_space, 0);
  g_assert_cmpuint (_fujin_teams_grid_get_n_shown (grid, 2, 0), ==, shown);
  /* What is behind the count can be gone to. */
  go_to (fixture, "I-7");
}

static void
test_views (Fixture       *fixture,
            gconstpointer  data)
{
  FujinTeamTable *table;

  fujin_edit_set_pattern (fixture->project, FALSE, 1);
  fujin_edit_set_pattern (fixture->project, TRUE, 4);
  page_check_settle (fixture->window);
  table = fujin_teams_grid_get_table (fixture->page->grid);
  g_assert_cmpint (table->pattern->number, ==, 1);
  g_assert_cmpuint (table->n_misfits, ==, 1); /* B-1 inside, where a partner should lead */
  g_assert_cmpstr (fujin_teams_page_get_subject (fixture->page), ==, "team-table");
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "filter:target");
  page_check_settle (fixture->window);
  table = fujin_teams_grid_get_table (fixture->page->grid);
  g_assert_cmpint (table->pattern->number, ==, 4);
  g_assert_cmpuint (table->n_misfits, ==, 0);
  g_assert_cmpstr (fujin_teams_page_get_subject (fixture->page), ==, "team-table-target");
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "filter:misfits");
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_teams_grid_get_table (fixture->page->grid)->n_services, ==, 1);
  fujin_page_reveal (FUJIN_PAGE (fixture->page), "category:C");
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_teams_grid_get_table (fixture->page->grid)->n_services, ==, 4);
}

static void
test_proposal (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinServicePlan *proposed;

  g_ptr_array_add (plans, plan_of (fixture, "C-1"));
  g_ptr_array_add (plans, plan_of (fixture, "B-1"));
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_BASIC);
  page_check_settle (fixture->window);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "teams.propose", NULL);
  g_assert_nonnull (fixture->proposed);
  /* Only in the copy. */
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->project), ==, 2);
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->proposed), ==, 12);
  proposed = fujin_project_find_code (fixture->proposed, "C-1");
  g_assert_cmpint (fujin_service_plan_get_kind (proposed), ==, FUJIN_ASSIGNMENT_INSOURCE);
  proposed = fujin_project_find_code (fixture->proposed, "B-1");
  g_assert_cmpuint (fujin_assignments_get_n_teams (fujin_service_plan_get_assignments (proposed)),
                    ==, 1);
  g_assert_cmpuint (fixture->notes->len, ==, 4);
  g_assert_nonnull (strstr (fixture->notes->pdata[0], "6 of 70"));
  g_assert_nonnull (strstr (fixture->notes->pdata[0], "64"));
  g_assert_nonnull (strstr (fixture->notes->pdata[1], "8 of 10"));
}

static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  fujin_project_set_read_only (fixture->project, TRUE);
  go_to (fixture, "B-1");
  press (fixture, GDK_KEY_x, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Down, 0);
  press (fixture, GDK_KEY_v, GDK_CONTROL_MASK);
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpint (fujin_service_plan_get_kind (plan_of (fixture, "B-1")), ==,
                   FUJIN_ASSIGNMENT_INSOURCE);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add ("/teams-page/move", Fixture, NULL, set_up, test_move, tear_down);
  g_test_add ("/teams-page/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/teams-page/more", Fixture, NULL, set_up, test_more, tear_down);
  g_test_add ("/teams-page/views", Fixture, NULL, set_up, test_views, tear_down);
  g_test_add ("/teams-page/proposal", Fixture, NULL, set_up, test_proposal, tear_down);
  g_test_add ("/teams-page/read-only", Fixture, NULL, set_up, test_read_only, tear_down);
  return g_test_run ();
}
