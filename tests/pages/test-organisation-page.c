/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-organisation-page.h"
#include "fujin-organisation-tree-private.h"
#include "fujin-team-detail-private.h"
#include "fujin-tree-view-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  FujinTeam *department;
  FujinTeam *team;
  FujinTeam *provider;
  GtkWidget *window;
  FujinOrganisationPage *page;
  FujinOrganisationTree *tree;
} Fixture;

static FujinOrganisationTree *
find_tree (GtkWidget *widget)
{
  FujinOrganisationTree *found =
    FUJIN_IS_ORGANISATION_TREE (widget) ? FUJIN_ORGANISATION_TREE (widget) : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_tree (child);
  return found;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  if (data == NULL)
    {
      fixture->department = fujin_edit_add_team (fixture->project, "Office", FALSE, G_MAXUINT);
      fixture->team = fujin_edit_add_team (fixture->project, "CSIRT", FALSE, G_MAXUINT);
      fixture->provider = fujin_edit_add_team (fixture->project, "SOC", TRUE, G_MAXUINT);
      fujin_edit_set_team_parent (fixture->project, fixture->team, fixture->department);
    }
  fixture->page = g_object_new (FUJIN_TYPE_ORGANISATION_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 640);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
  fixture->tree = find_tree (GTK_WIDGET (fixture->page));
  g_assert_nonnull (fixture->tree);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->project);
}

static void
reveal (Fixture   *fixture,
        FujinTeam *team)
{
  g_autofree char *target = g_strconcat ("team:", fujin_team_get_id (team), NULL);

  fujin_page_reveal (FUJIN_PAGE (fixture->page), target);
  page_check_settle (fixture->window);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == team);
}

static void
press (Fixture *fixture,
       guint    key)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->tree->view));
  page_check_press (GTK_WIDGET (fixture->tree->view), key);
  page_check_settle (fixture->window);
}

static void
undo (Fixture *fixture)
{
  g_assert_true (fujin_history_undo (fujin_project_get_history (fixture->project)));
  page_check_settle (fixture->window);
}

static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  guint64 before = fujin_history_get_state (history);

  g_assert_true (_fujin_organisation_tree_drop (fixture->tree, fixture->provider, fixture->team));
  g_assert_true (fujin_team_get_parent (fixture->provider) == fixture->team);
  undo (fixture);
  g_assert_null (fujin_team_get_parent (fixture->provider));
  g_assert_cmpuint (fujin_history_get_state (history), ==, before);

  /* Empty ground is the top level. */
  g_assert_true (_fujin_organisation_tree_drop (fixture->tree, fixture->team, NULL));
  g_assert_null (fujin_team_get_parent (fixture->team));
  undo (fixture);
  g_assert_true (fujin_team_get_parent (fixture->team) == fixture->department);
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  guint64 before = fujin_history_get_state (history);

  g_assert_false (_fujin_organisation_tree_drop (fixture->tree, fixture->department,
                                                 fixture->team));
  g_assert_null (fujin_team_get_parent (fixture->department));
  g_assert_cmpuint (fujin_history_get_state (history), ==, before);
  g_assert_nonnull (strstr (gtk_label_get_text (fixture->tree->line), "CSIRT"));
  g_assert_nonnull (strstr (gtk_label_get_text (fixture->tree->line), "Office"));
}

/* The same by the list of what it is part of, which keys reach. */
static void
test_part_of (Fixture       *fixture,
              gconstpointer  data)
{
  FujinTeamDetail *detail = fixture->tree->detail;
  guint position;

  reveal (fixture, fixture->provider);
  g_assert_cmpuint (gtk_drop_down_get_selected (detail->parent_choice), ==, 0);
  g_assert_true (g_ptr_array_find (detail->parents, fixture->department, &position));
  g_assert_false (g_ptr_array_find (detail->parents, fixture->provider, NULL));
  gtk_drop_down_set_selected (detail->parent_choice, position + 1);
  page_check_settle (fixture->window);
  g_assert_true (fujin_team_get_parent (fixture->provider) == fixture->department);
  undo (fixture);
  g_assert_cmpuint (gtk_drop_down_get_selected (detail->parent_choice), ==, 0);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  FujinTreeView *view = fixture->tree->view;

  reveal (fixture, fixture->department);
  press (fixture, GDK_KEY_Down);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == fixture->team);
  press (fixture, GDK_KEY_Left);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == fixture->department);
  /* Closed, the team is passed over; opened, it is there again. */
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Down);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == fixture->provider);
  press (fixture, GDK_KEY_Home);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Right);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == fixture->team);
  press (fixture, GDK_KEY_End);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == fixture->provider);
  g_assert_cmpint (fujin_tree_view_get_selected (view), ==, 2);
}

static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  reveal (fixture, fixture->department);
  press (fixture, GDK_KEY_Delete);
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->project), ==, 2);
  g_assert_null (fujin_team_get_parent (fixture->team));
  undo (fixture);
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->project), ==, 3);
  g_assert_true (fujin_team_get_parent (fixture->team) == fixture->department);
}

static void
toast_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  char **text = data;

  g_free (*text);
  *text = g_variant_dup_string (parameter, NULL);
}

/* Services that nobody else carries are counted; none is not. */
static void
test_removed_services (Fixture       *fixture,
                       gconstpointer  data)
{
  static const GActionEntry entries[] = { { "toast", toast_cb, "s" } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GPtrArray) both = g_ptr_array_new ();
  g_autoptr (GPtrArray) alone = g_ptr_array_new ();
  g_autofree char *text = NULL;

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, 1, &text);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  g_ptr_array_add (both, fujin_project_find_code (fixture->project, "A-1"));
  g_ptr_array_add (alone, fujin_project_find_code (fixture->project, "B-1"));
  g_ptr_array_add (alone, fujin_project_find_code (fixture->project, "B-2"));
  fujin_edit_add_assignment (fixture->project, both, fixture->provider);
  fujin_edit_add_assignment (fixture->project, both, fixture->team);
  fujin_edit_add_assignment (fixture->project, alone, fixture->provider);
  reveal (fixture, fixture->provider);
  press (fixture, GDK_KEY_Delete);
  g_assert_cmpstr (text, ==, "Removed SOC; 2 services are now unassigned. Ctrl+Z takes it back.");
  undo (fixture);
  g_assert_cmpuint (fujin_plan_list_get_n (fujin_team_get_plans (fixture->provider)), ==, 3);
  reveal (fixture, fixture->department);
  press (fixture, GDK_KEY_Delete);
  g_assert_cmpstr (text, ==, "Removed Office. Ctrl+Z takes it back.");
  gtk_widget_insert_action_group (fixture->window, "win", NULL);
}

static gboolean
is_seen (FujinTreeView *view,
         guint          index)
{
  return fujin_tree_layout_get (fujin_tree_picture_get_layout (view->picture), index)->visible;
}

/* What is closed stays so when the plan is shown again, and while another one was shown. */
static void
test_collapsed (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (FujinProject) other = fujin_project_new ();
  FujinTreeView *view = fixture->tree->view;
  FujinTeam *top = fujin_edit_add_team (other, "Top", FALSE, G_MAXUINT);

  fujin_edit_set_team_parent (other, fujin_edit_add_team (other, "Part", FALSE, G_MAXUINT), top);
  _fujin_organisation_tree_toggle (fixture->tree, 0);
  g_assert_false (is_seen (view, 1));
  fujin_page_set_project (FUJIN_PAGE (fixture->page), NULL);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), other);
  page_check_settle (fixture->window);
  g_assert_true (is_seen (view, 1));
  _fujin_organisation_tree_collapse_all (fixture->tree, TRUE);
  _fujin_organisation_tree_collapse_all (fixture->tree, FALSE);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  page_check_settle (fixture->window);
  g_assert_false (is_seen (view, 1));
  _fujin_organisation_tree_collapse_all (fixture->tree, FALSE);
  g_assert_true (is_seen (view, 1));
}

static void
test_add (Fixture       *fixture,
          gconstpointer  data)
{
  FujinTeam *team;

  reveal (fixture, fixture->department);
  team = _fujin_organisation_tree_add (fixture->tree, FUJIN_TEAM_ROLE_CDC, FALSE);
  page_check_settle (fixture->window);
  g_assert_nonnull (team);
  g_assert_cmpint (fujin_team_get_role (team), ==, FUJIN_TEAM_ROLE_CDC);
  g_assert_true (fujin_team_get_parent (team) == fixture->department);
  g_assert_true (_fujin_organisation_tree_get_current (fixture->tree) == team);
  undo (fixture);
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->project), ==, 3);
}

/* What was removed and is brought back has the cursor, and is in view. */
static void
test_restored (Fixture       *fixture,
               gconstpointer  data)
{
  FujinTreeView *view = fixture->tree->view;
  g_autofree char *id = g_strdup (fujin_team_get_id (fixture->team));
  GdkRectangle area;

  reveal (fixture, fixture->team);
  _fujin_organisation_tree_remove (fixture->tree);
  page_check_settle (fixture->window);
  g_assert_null (fujin_project_find_team (fixture->project, id));
  undo (fixture);
  page_check_settle (fixture->window);
  g_assert_nonnull (_fujin_organisation_tree_get_current (fixture->tree));
  g_assert_cmpstr (fujin_team_get_id (_fujin_organisation_tree_get_current (fixture->tree)), ==,
                   id);
  fujin_tree_view_get_area (view, fujin_tree_view_get_selected (view), &area);
  g_assert_cmpint (area.x, >=, 0);
  g_assert_cmpint (area.y, >=, 0);
  g_assert_cmpint (area.x + area.width, <=, gtk_widget_get_width (GTK_WIDGET (view)));
}

static void
test_heads (Fixture       *fixture,
            gconstpointer  data)
{
  FujinTeamDetail *detail = fixture->tree->detail;

  reveal (fixture, fixture->team);
  gtk_widget_grab_focus (GTK_WIDGET (detail->heads));
  gtk_editable_set_text (GTK_EDITABLE (detail->heads), "12");
  g_signal_emit_by_name (detail->heads, "activate");
  g_assert_cmpint (fujin_team_get_heads (fixture->team), ==, 12);
  gtk_editable_set_text (GTK_EDITABLE (detail->heads), "many");
  g_signal_emit_by_name (detail->heads, "activate");
  g_assert_cmpint (fujin_team_get_heads (fixture->team), ==, 12);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (detail->heads_problem)));
  gtk_editable_set_text (GTK_EDITABLE (detail->heads), "");
  g_signal_emit_by_name (detail->heads, "activate");
  g_assert_cmpint (fujin_team_get_heads (fixture->team), ==, -1);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (detail->heads_problem)));
}

static void
test_people (Fixture       *fixture,
             gconstpointer  data)
{
  FujinTeamDetail *detail = fixture->tree->detail;
  g_autofree char *teams = g_strdup_printf ("%s %s", fujin_team_get_id (fixture->team),
                                            fujin_team_get_id (fixture->department));
  FujinRecord *person;

  reveal (fixture, fixture->team);
  g_signal_emit_by_name (detail->add_person, "clicked");
  page_check_settle (fixture->window);
  person = fujin_person_form_get_person (detail->person);
  g_assert_nonnull (person);
  g_assert_cmpstr (fujin_record_get (person, FUJIN_PERSON_TEAMS), ==,
                   fujin_team_get_id (fixture->team));
  fujin_edit_set_record (fixture->project, person, FUJIN_PERSON_TEAMS, teams);
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_organisation_get (fixture->tree->organisation, 0)->n_concurrent, ==, 1);
  g_assert_cmpuint (fujin_organisation_get (fixture->tree->organisation, 1)->n_named, ==, 1);
  g_assert_cmpint (fujin_organisation_get (fixture->tree->organisation, 1)->heads, ==, -1);
}

static void
test_zoom (Fixture       *fixture,
           gconstpointer  data)
{
  FujinTreeView *view = fixture->tree->view;

  fujin_tree_view_zoom_to (view, 1);
  fujin_tree_view_zoom_by (view, 2);
  g_assert_cmpfloat_with_epsilon (fujin_tree_view_get_zoom (view), 2, 0.001);
  fujin_tree_view_fit (view);
  g_assert_cmpfloat (fujin_tree_view_get_zoom (view), <=, 1);
  fujin_tree_view_zoom_by (view, 1e9);
  g_assert_cmpfloat (fujin_tree_view_get_zoom (view), <=, 3);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->tree->stack), ==, "empty");
  gtk_widget_activate_action (GTK_WIDGET (fixture->tree), "tree.add", "s", "department");
  page_check_settle (fixture->window);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->tree->stack), ==, "tree");
  g_assert_cmpint (fujin_team_get_role (fujin_project_get_team (fixture->project, 0)), ==,
                   FUJIN_TEAM_ROLE_DEPARTMENT);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
#define ADD(name, func, data) \
  g_test_add ("/organisation-page/" name, Fixture, data, set_up, func, tear_down)
  ADD ("drop", test_drop, NULL);
  ADD ("refused", test_refused, NULL);
  ADD ("part-of", test_part_of, NULL);
  ADD ("keys", test_keys, NULL);
  ADD ("remove", test_remove, NULL);
  ADD ("removed-services", test_removed_services, NULL);
  ADD ("collapsed", test_collapsed, NULL);
  ADD ("add", test_add, NULL);
  ADD ("restored", test_restored, NULL);
  ADD ("heads", test_heads, NULL);
  ADD ("people", test_people, NULL);
  ADD ("zoom", test_zoom, NULL);
  ADD ("empty", test_empty, "empty");
  return g_test_run ();
}
