/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-evaluation-page-private.h"
#include "fujin-history.h"
#include "page-check.h"

typedef struct
{
  FujinProject        *project;
  GtkWidget           *window;
  FujinEvaluationPage *page;
} Fixture;

static char *asked;

static void
go_cb (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       data)
{
  const char *page, *target;

  g_variant_get (parameter, "(&s&s)", &page, &target);
  g_free (asked);
  asked = g_strdup_printf ("%s %s", page, target);
}

static void
plan_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  g_free (asked);
  asked = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                           g_variant_get_string (parameter, NULL));
}

static const GActionEntry actions[] = {
  { "go", go_cb, "(ss)" },
  { "new-improvement", plan_cb, "s" },
  { "accept-gap", plan_cb, "s" },
};

static void
fill (FujinProject *project,
      const char   *code,
      FujinLevel    level,
      int           as_is,
      int           to_be)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (project, code));
  fujin_edit_set_level (project, plans, level);
  fujin_edit_assign (project, plans, NULL, fujin_project_get_team (project, 0));
  fujin_edit_set_score (project, plans, FALSE, as_is);
  fujin_edit_set_score (project, plans, TRUE, to_be);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fixture->project = fujin_project_new ();
  fujin_edit_add_team (fixture->project, "CSIRT", FALSE, 0);
  if (data != NULL)
    {
      fill (fixture->project, "A-1", FUJIN_LEVEL_OPTIONAL, 1, 5);
      fill (fixture->project, "B-3", FUJIN_LEVEL_STANDARD, 2, 4);
      fill (fixture->project, "C-1", FUJIN_LEVEL_BASIC, 4, 4);
    }
  fixture->window = gtk_window_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), NULL);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  fixture->page = FUJIN_EVALUATION_PAGE (fujin_evaluation_page_new ());
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1180, 700);
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gpointer project = fixture->project;

  g_object_add_weak_pointer (project, &project);
  fujin_page_set_project (FUJIN_PAGE (fixture->page), NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->project);
  g_assert_null (project);
  g_clear_pointer (&asked, g_free);
}

/* The codes of a list, as they stand. */
static char *
codes_of (FujinEvaluationList *list)
{
  GString *codes = g_string_new (NULL);
  GListModel *model = fujin_evaluation_list_get_model (list);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (model), 3); i++)
    {
      g_autoptr (FujinEvaluationItem) item = g_list_model_get_item (model, i);

      g_string_append_printf (codes, "%s%s", i > 0 ? " " : "",
                              fujin_service_plan_get_code (fujin_evaluation_item_get_plan (item)));
    }
  return g_string_free (codes, FALSE);
}

static void
assert_codes (FujinEvaluationList *list,
              const char          *expected)
{
  g_autofree char *codes = codes_of (list);

  g_assert_cmpstr (codes, ==, expected);
}

static guint
length_of (FujinEvaluationList *list)
{
  return g_list_model_get_n_items (fujin_evaluation_list_get_model (list));
}

static void
test_lists (Fixture       *fixture,
            gconstpointer  data)
{
  FujinEvaluationPage *page = fixture->page;

  g_assert_cmpuint (length_of (page->list[FUJIN_PHASE_CATALOGUE]), ==, 61);
  g_assert_cmpuint (length_of (page->list[FUJIN_PHASE_PROFILE]), ==, 62);
  g_assert_cmpstr (gtk_label_get_text (page->head[FUJIN_PHASE_PORTFOLIO]), ==,
                   "Scores: 2 below To-Be");
  g_assert_cmpstr (gtk_label_get_text (page->summary), ==,
                   "2 of 3 scored services are below To-Be. The largest gaps in Standard services "
                   "(2 steps): B-3. 61 services are not scored yet. 61 services have nobody. "
                   "2 gaps have no improvement.");
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (
    GTK_WIDGET (page->head[FUJIN_PHASE_PROFILE])), "unassigned: Nobody carries it (textbook"));
  assert_codes (page->list[FUJIN_PHASE_PORTFOLIO], "B-3 A-1 A-2");
  gtk_drop_down_set_selected (page->sort, FUJIN_EVALUATION_BY_GAP);
  page_check_settle (fixture->window);
  assert_codes (page->list[FUJIN_PHASE_PORTFOLIO], "A-1 B-3 A-2");
  gtk_drop_down_set_selected (page->category, 2);
  page_check_settle (fixture->window);
  assert_codes (page->list[FUJIN_PHASE_PORTFOLIO], "B-3 B-1 B-2");
  gtk_drop_down_set_selected (page->level, 2);
  page_check_settle (fixture->window);
  assert_codes (page->list[FUJIN_PHASE_PORTFOLIO], "B-3");
  gtk_drop_down_set_selected (page->category, 0);
  gtk_drop_down_set_selected (page->level, 0);
  gtk_editable_set_text (GTK_EDITABLE (page->search), "a-1");
  page_check_settle (fixture->window);
  page_check_settle (fixture->window);
  g_assert_cmpuint (length_of (page->list[FUJIN_PHASE_PORTFOLIO]), <=, 6);
}

/* From a row to its causes, and from there to where they can be changed. */
static void
test_causes (Fixture       *fixture,
             gconstpointer  data)
{
  FujinEvaluationPage *page = fixture->page;
  GtkWidget *button;

  fujin_page_reveal (FUJIN_PAGE (page), "plan:B-3");
  page_check_settle (fixture->window);
  g_assert_cmpstr (fujin_service_plan_get_code (fujin_evaluation_causes_get_plan (page->causes)),
                   ==, "B-3");
  button = page_check_find (GTK_WIDGET (page->causes), "improve");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (asked, ==, "new-improvement B-3");
  button = page_check_find (GTK_WIDGET (page->causes), "accept");
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (asked, ==, "accept-gap B-3");
  button = gtk_widget_get_first_child (page_check_find (GTK_WIDGET (page->causes), "chain"));
  while (!GTK_IS_BUTTON (button))
    button = gtk_widget_get_next_sibling (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpstr (asked, ==, "portfolio plan:B-3");
}

/* The other end of the chain comes first when asked for. */
static void
test_direction (Fixture       *fixture,
                gconstpointer  data)
{
  FujinEvaluationPage *page = fixture->page;
  FujinServicePlan *plan = fujin_project_find_code (fixture->project, "B-3");
  GtkWidget *chain;

  fujin_evaluation_causes_show (page->causes, plan, TRUE);
  page_check_settle (fixture->window);
  chain = page_check_find (GTK_WIDGET (page->causes), "chain");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (chain))), ==,
                   "1. How well does it go? (portfolio)");
  gtk_toggle_button_set_active (
    GTK_TOGGLE_BUTTON (page_check_find (GTK_WIDGET (page->causes), "from_catalogue")), TRUE);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (chain))), ==,
                   "1. Was it wanted? (catalogue)");
}

static void
test_ranking (Fixture       *fixture,
              gconstpointer  data)
{
  FujinEvaluationPage *page = fixture->page;

  fujin_page_reveal (FUJIN_PAGE (page), "filter:ranking");
  page_check_settle (fixture->window);
  assert_codes (page->ranking, "B-3 A-1");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (page->unscored)));
  g_signal_emit_by_name (page->unscored, "clicked");
  g_assert_cmpstr (asked, ==, "portfolio filter:unscored");
  fujin_edit_set_project_text (fixture->project, FUJIN_PROJECT_GAP_WEIGHTS, "1 1 1 9 1");
  page_check_settle (fixture->window);
  assert_codes (page->ranking, "A-1 B-3");
  fujin_history_undo (fujin_project_get_history (fixture->project));
  page_check_settle (fixture->window);
  assert_codes (page->ranking, "B-3 A-1");
  g_assert_nonnull (strstr (gtk_label_get_text (page->weights_words), "the textbook gives none"));
}

/* One list with tabs where there is no room for three; the page can become that small. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  int least = 0;

  g_assert_true (gtk_widget_get_mapped (fixture->page->column[FUJIN_PHASE_CATALOGUE]));
  gtk_window_set_child (GTK_WINDOW (fixture->window), NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 820, 560);
  fixture->page = FUJIN_EVALUATION_PAGE (fujin_evaluation_page_new ());
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  fujin_page_set_project (FUJIN_PAGE (fixture->page), fixture->project);
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
  g_assert_true (fixture->page->narrow);
  g_assert_false (gtk_widget_get_mapped (fixture->page->column[FUJIN_PHASE_CATALOGUE]));
  gtk_toggle_button_set_active (fixture->page->tab[FUJIN_PHASE_CATALOGUE], TRUE);
  page_check_settle (fixture->window);
  g_assert_true (gtk_widget_get_mapped (fixture->page->column[FUJIN_PHASE_CATALOGUE]));
  gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL,
                      NULL, NULL);
  g_assert_cmpint (least, <=, 820);
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  FujinEvaluationPage *page = fixture->page;

  g_assert_cmpuint (length_of (page->list[FUJIN_PHASE_CATALOGUE]), ==, 64);
  g_assert_cmpuint (length_of (page->ranking), ==, 0);
  g_assert_null (fujin_evaluation_causes_get_plan (page->causes));
}

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
#define ADD(name, data, func) \
  g_test_add ("/evaluation-page/" name, Fixture, data, set_up, func, tear_down)
  ADD ("lists", "filled", test_lists);
  ADD ("causes", "filled", test_causes);
  ADD ("direction", "filled", test_direction);
  ADD ("ranking", "filled", test_ranking);
  ADD ("narrow", "filled", test_narrow);
  ADD ("empty", NULL, test_empty);
  return g_test_run ();
}
