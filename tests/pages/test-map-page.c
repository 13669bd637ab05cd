/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-map-page-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinMapPage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_MAP_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 600);
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

static gboolean
is_in (Fixture    *fixture,
       const char *code,
       int         quadrant)
{
  guint index;

  return fujin_map_field_find (fujin_map_get_field (fixture->page->map, quadrant),
                               plan_of (fixture, code), &index);
}

static void
press (Fixture         *fixture,
       guint            key,
       GdkModifierType  state)
{
  g_autoptr (GListModel) controllers =
    gtk_widget_observe_controllers (GTK_WIDGET (fixture->page->map));
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &taken);
    }
  g_assert_true (taken);
  page_check_settle (fixture->window);
}

static void
test_places (Fixture       *fixture,
             gconstpointer  data)
{
  static const guint expected[] = { 0, 28, 7, 10, 22 };
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (int i = 0; i <= FUJIN_N_QUADRANTS; i++)
    g_assert_cmpuint (fujin_map_field_get_n (fujin_map_get_field (fixture->page->map, i)), ==,
                      expected[i]);
  for (int i = 1; i <= FUJIN_N_QUADRANTS; i++)
    g_assert_true (is_in (fixture, "I-5", i));
  g_ptr_array_add (plans, plan_of (fixture, "A-1"));
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_UNNECESSARY);
  fujin_edit_add_own_service (fixture->project, "A", "Own");
  page_check_settle (fixture->window);
  g_assert_false (is_in (fixture, "A-1", 1));
  g_assert_cmpuint (fujin_map_field_get_n (fujin_map_get_field (fixture->page->map, 0)), ==, 1);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  FujinServicePlan *plan = plan_of (fixture, "A-1");
  FujinHistory *history = fujin_project_get_history (fixture->project);

  g_assert_true (fujin_map_get_plan (fixture->page->map) == plan);
  press (fixture, GDK_KEY_Right, GDK_CONTROL_MASK);
  g_assert_cmpint (fujin_service_plan_get_quadrant (plan), ==, 2);
  g_assert_true (is_in (fixture, "A-1", 2));
  g_assert_false (is_in (fixture, "A-1", 1));
  press (fixture, GDK_KEY_Down, GDK_CONTROL_MASK);
  g_assert_cmpint (fujin_service_plan_get_quadrant (plan), ==, 3);
  press (fixture, GDK_KEY_Delete, 0);
  g_assert_cmpint (fujin_service_plan_get_quadrant (plan), ==, 0);
  g_assert_true (is_in (fixture, "A-1", 1));
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 3);
  fujin_history_undo (history);
  page_check_settle (fixture->window);
  g_assert_true (is_in (fixture, "A-1", 3));
  /* Back to where the framework has it: no judgement is left. */
  g_assert_true (fujin_map_place (fixture->page->map, plan, 1));
  g_assert_cmpint (fujin_service_plan_get_quadrant (plan), ==, 0);
}

/* All cards of a quadrant can be walked to, and the next quadrant is entered. */
static void
test_walk (Fixture       *fixture,
           gconstpointer  data)
{
  FujinMap *map = fixture->page->map;

  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (fujin_map_get_plan (map) != plan_of (fixture, "A-1"));
  press (fixture, GDK_KEY_End, 0);
  g_assert_true (fujin_map_get_plan (map) == plan_of (fixture, "I-7"));
  press (fixture, GDK_KEY_Down, 0);
  g_assert_true (is_in (fixture, fujin_service_plan_get_code (fujin_map_get_plan (map)), 4));
  press (fixture, GDK_KEY_Home, 0);
  press (fixture, GDK_KEY_Up, 0);
  g_assert_true (is_in (fixture, fujin_service_plan_get_code (fujin_map_get_plan (map)), 1));
}

static void
test_steps (Fixture       *fixture,
            gconstpointer  data)
{
  FujinTeam *provider = fujin_edit_add_team (fixture->project, "Provider", TRUE, 2);
  FujinRecordList *records =
    fujin_project_get_records (fixture->project, FUJIN_RECORD_IMPROVEMENT);
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinHistory *history = fujin_project_get_history (fixture->project);
  guint n_steps;

  g_ptr_array_add (plans, plan_of (fixture, "B-1"));
  g_ptr_array_add (plans, plan_of (fixture, "B-2"));
  fujin_edit_assign (fixture->project, plans, NULL, provider);
  fujin_edit_set_pattern (fixture->project, FALSE, 2);
  fujin_edit_set_pattern (fixture->project, TRUE, 3);
  page_check_settle (fixture->window);
  /* Both fit the present pattern; with the target all 64 but these come to nobody yet. */
  g_assert_cmpuint (g_list_model_get_n_items (
                      fujin_step_list_get_model (fixture->page->differences)), ==, 0);
  n_steps = fujin_history_get_n_steps (history);
  g_assert_cmpuint (fujin_step_list_add (fixture->page->steps), ==, 0);
  fujin_step_list_tick_all (fixture->page->steps);
  g_assert_cmpuint (fujin_step_list_add (fixture->page->steps), ==, 64);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 64);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
  page_check_settle (fixture->window);
  /* What has one is not ticked again. */
  fujin_step_list_tick_all (fixture->page->steps);
  g_assert_cmpuint (fujin_step_list_add (fixture->page->steps), ==, 0);
  fujin_history_undo (history);
  g_assert_cmpuint (fujin_record_list_get_n (records), ==, 0);
}

/* Cards exist only where in view. */
static void
test_many (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinMapField *field = fujin_map_get_field (fixture->page->map, 3);

  for (guint i = 0; i < 2000; i++)
    g_ptr_array_add (plans, fujin_edit_add_own_service (fixture->project, "A", "Own"));
  fujin_edit_set_quadrant (fixture->project, plans, 3);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_map_field_get_n (field), ==, 2010);
  g_assert_true (fujin_map_select (fixture->page->map, g_ptr_array_index (plans, 1999)));
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_recycler_get_n_created (fujin_map_field_get_rows (field)), <, 60);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  g_test_add ("/map-page/places", Fixture, NULL, set_up, test_places, tear_down);
  g_test_add ("/map-page/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/map-page/walk", Fixture, NULL, set_up, test_walk, tear_down);
  g_test_add ("/map-page/steps", Fixture, NULL, set_up, test_steps, tear_down);
  g_test_add ("/map-page/many", Fixture, NULL, set_up, test_many, tear_down);
  return g_test_run ();
}
