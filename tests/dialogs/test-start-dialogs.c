/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-preset-dialog.h"
#include "fujin-preview-dialog.h"
#include "fujin-start-wizard-private.h"

typedef struct
{
  FujinProject *project;
  GtkWindow *window;
} Fixture;

static gboolean
over_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
settle (void)
{
  gboolean over = FALSE;

  g_timeout_add (100, over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->project = fujin_project_new ();
  fixture->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_present (fixture->window);
  settle ();
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gtk_window_destroy (fixture->window);
  settle ();
  g_assert_finalize_object (fixture->project);
}

static GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window;
    }
  return NULL;
}

static GtkWidget *
find_id (GtkWidget  *widget,
         const char *id)
{
  if (g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_id (child, id);

      if (found)
        return found;
    }
  return NULL;
}

static void
click (gpointer    window,
       const char *id)
{
  GtkWidget *button = find_id (GTK_WIDGET (window), id);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  settle ();
}

static guint
n_steps (Fixture *fixture)
{
  return fujin_history_get_n_steps (fujin_project_get_history (fixture->project));
}

static guint
count_level (Fixture    *fixture,
             FujinLevel  level)
{
  FujinTally total;

  fujin_project_get_total (fixture->project, &total);
  return total.n_levels[level];
}

/* Nothing changes before it was seen; a preview that is left leads back to the choice. */
static void
test_preset (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWindow *dialog = fujin_preset_dialog_present (fixture->window, fixture->project);
  FujinStartSetPicker *picker = FUJIN_START_SET_PICKER (find_id (GTK_WIDGET (dialog), "picker"));

  settle ();
  g_assert_cmpuint (fujin_start_set_picker_get_n (picker), ==, 24);
  fujin_start_set_picker_set_set (picker, "supply-chain");
  g_assert_cmpuint (fujin_start_set_picker_get_n (picker), ==, 0);
  g_assert_false (gtk_widget_get_sensitive (find_id (GTK_WIDGET (dialog), "preview")));
  fujin_start_set_picker_set_set (picker, "prevention");
  g_assert_cmpuint (fujin_start_set_picker_get_n (picker), ==, 14);
  click (dialog, "preview");
  g_assert_cmpuint (n_steps (fixture), ==, 0);
  gtk_window_close (GTK_WINDOW (find_window (FUJIN_TYPE_PREVIEW_DIALOG)));
  settle ();
  g_assert_true (find_window (FUJIN_TYPE_PRESET_DIALOG) == GTK_WIDGET (dialog));
  g_assert_cmpstr (fujin_start_set_picker_get_set (picker)->id, ==, "prevention");

  click (dialog, "preview");
  click (find_window (FUJIN_TYPE_PREVIEW_DIALOG), "apply");
  g_assert_cmpuint (n_steps (fixture), ==, 1);
  g_assert_cmpuint (count_level (fixture, FUJIN_LEVEL_BASIC), ==, 14);
  g_assert_null (find_window (FUJIN_TYPE_PRESET_DIALOG));
  g_assert_null (find_window (FUJIN_TYPE_PREVIEW_DIALOG));
}

static void
test_picker_counts (Fixture       *fixture,
                    gconstpointer  data)
{
  GtkWindow *dialog;
  FujinStartSetPicker *picker;
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (fixture->project, "A-1"));
  g_ptr_array_add (plans, fujin_project_find_code (fixture->project, "A-2"));
  fujin_edit_set_level (fixture->project, plans, FUJIN_LEVEL_UNNECESSARY);
  dialog = fujin_preset_dialog_present (fixture->window, fixture->project);
  picker = FUJIN_START_SET_PICKER (find_id (GTK_WIDGET (dialog), "picker"));
  settle ();
  g_assert_cmpuint (fujin_start_set_picker_get_n (picker), ==, 22);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find_id (GTK_WIDGET (dialog), "as_needed_level")), 1);
  g_assert_cmpuint (fujin_start_set_picker_get_n (picker), ==, 29);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_id (GTK_WIDGET (dialog), "decided_too")),
                               TRUE);
  g_assert_cmpuint (fujin_start_set_picker_get_n (picker), ==, 31);
  gtk_window_close (dialog);
  settle ();
}

static void
test_new (Fixture       *fixture,
          gconstpointer  data)
{
  FujinStartWizard *wizard = fujin_start_wizard_present (fixture->window, fixture->project);
  FujinTally total;

  settle ();
  g_assert_false (gtk_widget_get_sensitive (wizard->back));
  click (wizard, "next");
  gtk_editable_set_text (wizard->organisation, "Sakura");
  gtk_check_button_set_active (wizard->size_few, TRUE);
  click (wizard, "next");
  g_assert_cmpstr (fujin_start_set_picker_get_set (wizard->picker)->id, ==, "one-person");
  click (wizard, "next");
  /* Back and next keep everything. */
  click (wizard, "back");
  click (wizard, "back");
  g_assert_cmpstr (gtk_editable_get_text (wizard->organisation), ==, "Sakura");
  click (wizard, "next");
  click (wizard, "next");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (wizard->stack), ==, "teams");
  click (wizard, "next");
  g_assert_cmpuint (n_steps (fixture), ==, 0);
  click (find_window (FUJIN_TYPE_PREVIEW_DIALOG), "apply");

  g_assert_null (find_window (FUJIN_TYPE_START_WIZARD));
  g_assert_cmpuint (n_steps (fixture), ==, 1);
  g_assert_cmpstr (fujin_project_get_organisation (fixture->project), ==, "Sakura");
  /* Both tiers, incident response and governance: the others would have nothing to do. */
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->project), ==, 4);
  fujin_project_get_total (fixture->project, &total);
  g_assert_cmpuint (total.n_levels[FUJIN_LEVEL_BASIC], ==, 24);
  g_assert_cmpuint (fujin_tally_get_assigned (&total), ==, 24);
  g_assert_cmpuint (total.n_kinds[FUJIN_ASSIGNMENT_OUTSOURCE], >, 0);
  fujin_history_undo (fujin_project_get_history (fixture->project));
  g_assert_cmpstr (fujin_project_get_organisation (fixture->project), ==, "");
  g_assert_cmpuint (fujin_project_get_n_teams (fixture->project), ==, 0);
  g_assert_cmpuint (count_level (fixture, FUJIN_LEVEL_UNDECIDED), ==, 64);
}

static void
go_to (FujinStartWizard *wizard,
       const char       *child)
{
  while (g_strcmp0 (gtk_stack_get_visible_child_name (wizard->stack), child) != 0)
    click (wizard, "next");
}

static FujinTodayList *
today_of (FujinStartWizard *wizard,
          const char       *category)
{
  return FUJIN_TODAY_LIST (gtk_stack_get_child_by_name (wizard->stack, category));
}

static void
test_existing (Fixture       *fixture,
               gconstpointer  data)
{
  FujinTeam *soc = fujin_edit_add_team (fixture->project, "SOC", FALSE, 0);
  FujinStartWizard *wizard;
  GtkWidget *check;
  guint before;

  wizard = fujin_start_wizard_present (fixture->window, fixture->project);
  before = n_steps (fixture);
  settle ();
  /* A plan that has something in it: its organisation exists. */
  g_assert_false (_fujin_start_wizard_is_new (wizard));
  go_to (wizard, "B");
  g_assert_true (fujin_today_list_set_done (today_of (wizard, "B"), "B-1", TRUE, "SOC", 4));
  g_assert_true (fujin_today_list_set_done (today_of (wizard, "B"), "B-2", TRUE, "Acme MSS", 0));
  g_assert_true (fujin_today_list_set_done (today_of (wizard, "B"), "B-3", TRUE, "", 0));
  g_assert_false (fujin_today_list_set_done (today_of (wizard, "B"), "C-1", TRUE, "", 0));
  go_to (wizard, "rest");
  g_assert_nonnull (strstr (gtk_label_get_text (wizard->rest), "B-4"));
  g_assert_null (strstr (gtk_label_get_text (wizard->rest), "B-1 "));
  /* Only the team that is not there yet is asked about. */
  check = gtk_widget_get_first_child (GTK_WIDGET (wizard->providers));
  g_assert_cmpstr (gtk_check_button_get_label (GTK_CHECK_BUTTON (check)), ==, "Acme MSS");
  g_assert_null (gtk_widget_get_next_sibling (check));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  click (wizard, "next");
  click (find_window (FUJIN_TYPE_PREVIEW_DIALOG), "apply");

  g_assert_cmpuint (n_steps (fixture), ==, before + 1);
  g_assert_true (fujin_assignments_get_lead (fujin_service_plan_get_assignments (
                   fujin_project_find_code (fixture->project, "B-1"))) == soc);
  g_assert_cmpint (fujin_service_plan_get_as_is (
                     fujin_project_find_code (fixture->project, "B-1")), ==, 4);
  g_assert_true (fujin_service_plan_get_kind (fujin_project_find_code (fixture->project, "B-2"))
                 == FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_cmpuint (count_level (fixture, FUJIN_LEVEL_UNDECIDED), ==, 64);
}

static const char *
team_of (FujinTodayList *list,
         const char     *code)
{
  g_autoptr (GArray) done = g_array_new (FALSE, FALSE, sizeof (FujinToday));

  fujin_today_list_gather (list, done, NULL);
  for (guint i = 0; i < done->len; i++)
    if (g_str_equal (fujin_service_plan_get_code (g_array_index (done, FujinToday, i).plan), code))
      return g_array_index (done, FujinToday, i).team;
  return NULL;
}

/* Who is named for all is named for what is ticked, before and later; a blank names nobody. */
static void
test_name_all (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *widget = g_object_ref_sink (fujin_today_list_new (
    fixture->project, fujin_framework_find_category (fujin_framework_get_default (), "B")));
  FujinTodayList *list = FUJIN_TODAY_LIST (widget);
  GtkWidget *head = gtk_widget_get_first_child (gtk_widget_get_first_child (widget));
  GtkWidget *all = gtk_combo_box_get_child (GTK_COMBO_BOX (gtk_widget_get_last_child (head)));

  fujin_today_list_set_done (list, "B-1", TRUE, "SOC", 0);
  gtk_editable_set_text (GTK_EDITABLE (all), "  ");
  g_signal_emit_by_name (all, "activate");
  g_assert_cmpstr (team_of (list, "B-1"), ==, "SOC");
  gtk_editable_set_text (GTK_EDITABLE (all), "Acme");
  g_assert_cmpstr (team_of (list, "B-1"), ==, "SOC");
  g_signal_emit_by_name (all, "activate");
  g_assert_cmpstr (team_of (list, "B-1"), ==, "Acme");
  g_assert_null (team_of (list, "B-2"));
  g_signal_emit_by_name (gtk_widget_get_first_child (head), "clicked"); /* tick all */
  g_assert_cmpstr (team_of (list, "B-2"), ==, "Acme");
  g_signal_emit_by_name (gtk_widget_get_first_child (head), "clicked"); /* and none */
  g_assert_null (team_of (list, "B-1"));
  g_object_unref (widget);
}

/* Leaving with something said asks; staying keeps it. */
static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  FujinStartWizard *wizard = fujin_start_wizard_present (fixture->window, fixture->project);
  GtkWidget *question;

  settle ();
  click (wizard, "next");
  gtk_editable_set_text (wizard->organisation, "Sakura");
  gtk_window_close (GTK_WINDOW (wizard));
  settle ();
  question = find_window (GTK_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (question);
  gtk_dialog_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  settle ();
  g_assert_cmpstr (gtk_editable_get_text (wizard->organisation), ==, "Sakura");
  gtk_window_close (GTK_WINDOW (wizard));
  settle ();
  gtk_dialog_response (GTK_DIALOG (find_window (GTK_TYPE_MESSAGE_DIALOG)), GTK_RESPONSE_REJECT);
  settle ();
  g_assert_null (find_window (FUJIN_TYPE_START_WIZARD));
  g_assert_cmpuint (n_steps (fixture), ==, 0);

  /* With nothing said there is nothing to ask. */
  wizard = fujin_start_wizard_present (fixture->window, fixture->project);
  settle ();
  gtk_window_close (GTK_WINDOW (wizard));
  settle ();
  g_assert_null (find_window (FUJIN_TYPE_START_WIZARD));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);
  ADD ("/dialogs/start/preset", test_preset);
  ADD ("/dialogs/start/picker-counts", test_picker_counts);
  ADD ("/dialogs/start/new-organisation", test_new);
  ADD ("/dialogs/start/existing-organisation", test_existing);
  ADD ("/dialogs/start/name-all", test_name_all);
  ADD ("/dialogs/start/leave", test_leave);
  return g_test_run ();
}
