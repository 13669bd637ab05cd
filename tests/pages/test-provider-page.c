/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "fujin-contract-form.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-partner-edit.h"
#include "fujin-provider-page-private.h"
#include "page-check.h"

typedef struct
{
  FujinProject *project;
  GtkWidget *window;
  FujinProviderPage *page;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_setenv ("SOURCE_DATE_EPOCH", "1795219200", TRUE); /* 2026-11-21 */
  fixture->project = fujin_project_new ();
  fixture->page = g_object_new (FUJIN_TYPE_PROVIDER_PAGE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1000, 700);
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

static FujinTeam *
add_provider (Fixture    *fixture,
              const char *name,
              const char *code)
{
  FujinTeam *team = fujin_edit_add_team (fixture->project, name, TRUE,
                                         fujin_project_get_n_teams (fixture->project));
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (fixture->project, code));
  fujin_edit_assign (fixture->project, plans, NULL, team);
  page_check_settle (fixture->window);
  return team;
}

static GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget)
      && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0
      && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static void
click (Fixture    *fixture,
       const char *label)
{
  GtkWidget *button = find_button (GTK_WIDGET (fixture->page), label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  page_check_settle (fixture->window);
}

static guint
count (Fixture         *fixture,
       FujinRecordKind  kind)
{
  return fujin_record_list_get_n (fujin_project_get_records (fixture->project, kind));
}

static FujinRecord *
first (Fixture         *fixture,
       FujinRecordKind  kind)
{
  return fujin_record_list_peek (fujin_project_get_records (fixture->project, kind), 0);
}

static void
undo (Fixture *fixture)
{
  fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "empty");
  add_provider (fixture, "SOC", "B-1");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "list");
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (fixture->page->items)), ==, 1);
  undo (fixture);
  undo (fixture);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->page->stack), ==, "empty");
}

/* A contract is added, filled in by typing, and taken away; each can be taken back. */
static void
test_contract (Fixture       *fixture,
               gconstpointer  data)
{
  FujinTeam *team = add_provider (fixture, "SOC", "B-1");
  GtkWidget *form;
  GtkWidget *title;

  click (fixture, "Add a Contract");
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_CONTRACT), ==, 1);
  g_assert_cmpstr (fujin_record_get (first (fixture, FUJIN_RECORD_CONTRACT), FUJIN_CONTRACT_TEAM),
                   ==, fujin_team_get_id (team));
  form = find_type (GTK_WIDGET (fixture->page->detail), FUJIN_TYPE_CONTRACT_FORM);
  g_assert_nonnull (form);
  title = find_type (form, GTK_TYPE_ENTRY);
  g_assert_true (gtk_widget_get_focus_child (form) != NULL);
  gtk_editable_set_text (GTK_EDITABLE (title), "Watch");
  page_check_settle (fixture->window);
  g_assert_cmpstr (fujin_record_get (first (fixture, FUJIN_RECORD_CONTRACT),
                                     FUJIN_CONTRACT_TITLE), ==, "Watch");
  click (fixture, "Remove the Contract");
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_CONTRACT), ==, 0);
  g_assert_null (find_type (GTK_WIDGET (fixture->page->detail), FUJIN_TYPE_CONTRACT_FORM));
  undo (fixture);
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_CONTRACT), ==, 1);
  form = find_type (GTK_WIDGET (fixture->page->detail), FUJIN_TYPE_CONTRACT_FORM);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_type (form, GTK_TYPE_ENTRY))), ==,
                   "Watch");
  undo (fixture);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (find_type (form, GTK_TYPE_ENTRY))), ==,
                   "");
}

/* The warning that no contract is on record becomes one improvement, and not two. */
static void
test_improvement (Fixture       *fixture,
                  gconstpointer  data)
{
  add_provider (fixture, "SOC", "B-1");
  click (fixture, "Make an improvement");
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_IMPROVEMENT), ==, 1);
  g_assert_cmpstr (fujin_record_get (first (fixture, FUJIN_RECORD_IMPROVEMENT),
                                     FUJIN_IMPROVEMENT_SERVICES), ==, "B-1");
  g_assert_null (find_button (GTK_WIDGET (fixture->page), "Make an improvement"));
  g_assert_nonnull (find_button (GTK_WIDGET (fixture->page), "Show the improvement"));
  undo (fixture);
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_IMPROVEMENT), ==, 0);
  g_assert_nonnull (find_button (GTK_WIDGET (fixture->page), "Make an improvement"));
}

/* Who is chosen stays chosen when others come, and the overview leads to the right one. */
static void
test_chosen (Fixture       *fixture,
             gconstpointer  data)
{
  FujinTeam *soc = add_provider (fixture, "SOC", "B-1");
  FujinTeam *lab = add_provider (fixture, "Lab", "C-1");
  g_autofree char *target = g_strdup_printf ("team:%s", fujin_team_get_id (lab));

  g_assert_cmpuint (gtk_single_selection_get_selected (fixture->page->selection), ==, 0);
  fujin_page_reveal (FUJIN_PAGE (fixture->page), target);
  page_check_settle (fixture->window);
  g_assert_cmpuint (gtk_single_selection_get_selected (fixture->page->selection), ==, 1);
  fujin_edit_add_team (fixture->project, "New", TRUE, 0);
  page_check_settle (fixture->window);
  g_assert_cmpuint (gtk_single_selection_get_selected (fixture->page->selection), ==, 2);
  fujin_edit_remove_team (fixture->project, soc);
  page_check_settle (fixture->window);
  g_assert_cmpuint (gtk_single_selection_get_selected (fixture->page->selection), ==, 1);
}

static void
test_partner (Fixture       *fixture,
              gconstpointer  data)
{
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, "B-1");
  FujinRecord *record;

  fujin_page_reveal (FUJIN_PAGE (fixture->page), "filter:partners");
  page_check_settle (fixture->window);
  record = fujin_partner_edit_add (fixture->project, "Alpha");
  g_assert_nonnull (record);
  g_assert_true (fujin_partner_edit_add (fixture->project, "Alpha") == record);
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_PARTNER), ==, 1);
  page_check_settle (fixture->window);
  click (fixture, "Take over the Suggestion for Any Partner");
  g_assert_cmpstr (fujin_record_get (record, FUJIN_PARTNER_SERVICES), !=, "");
  undo (fixture);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_PARTNER_SERVICES), ==, "");
  fujin_partner_edit_set_service (fixture->project, record, FUJIN_PARTNER_SERVICES, plan, TRUE);
  fujin_partner_edit_set_service (fixture->project, record, FUJIN_PARTNER_CONFIRMED, plan, TRUE);
  page_check_settle (fixture->window);
  fujin_partner_edit_drop_service (fixture->project, record, plan);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_PARTNER_CONFIRMED), ==, "");
  undo (fixture);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_PARTNER_SERVICES), ==, "B-1");
  g_assert_cmpstr (fujin_record_get (record, FUJIN_PARTNER_CONFIRMED), ==, "B-1");
  click (fixture, "Checked Today");
  g_assert_cmpstr (fujin_record_get (record, FUJIN_PARTNER_CHECKED), ==, "2026-11-21");
  click (fixture, "Remove the Partner");
  g_assert_cmpuint (count (fixture, FUJIN_RECORD_PARTNER), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
#define ADD(name, test) \
  g_test_add ("/provider-page/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("empty", test_empty);
  ADD ("contract", test_contract);
  ADD ("improvement", test_improvement);
  ADD ("chosen", test_chosen);
  ADD ("partner", test_partner);
  return g_test_run ();
}
