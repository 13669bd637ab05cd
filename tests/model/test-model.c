/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "model-check.h"

static void
test_new (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinHistory *history = fujin_project_get_history (project);

  g_assert_cmpuint (fujin_project_get_n_plans (project), ==, 64);
  for (guint i = 0; i < 64; i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      const FujinService *service = fujin_framework_get_service (framework, i);

      g_assert_true (fujin_service_plan_get_service (plan) == service);
      g_assert_cmpstr (fujin_service_plan_get_code (plan), ==, service->id);
      g_assert_true (fujin_service_plan_get_category (plan) == service->category);
      g_assert_true (fujin_service_plan_is_blank (plan));
      g_assert_false (fujin_service_plan_is_own (plan));
      g_assert_true (fujin_service_plan_in_scope (plan));
    }
  g_assert_null (fujin_project_get_plan (project, 64));
  g_assert_null (fujin_project_get_team (project, 0));
  g_assert_cmpuint (fujin_plan_list_get_n (fujin_project_get_unassigned (project)), ==, 64);
  g_assert_cmpstr (fujin_project_get_title (project), ==, "");
  g_assert_false (fujin_history_get_modified (history));
  g_assert_false (fujin_history_can_undo (history));
  g_assert_false (fujin_history_can_redo (history));
  g_assert_null (fujin_history_get_undo_label (history));
  g_assert_null (fujin_history_get_redo_label (history));
  g_assert_false (fujin_history_undo (history));
  g_assert_false (fujin_history_redo (history));
  model_check (project);
}

static void
count_up (guint *count)
{
  (*count)++;
}

static void
count_on (gpointer    object,
          const char *signal,
          guint      *count)
{
  *count = 0;
  g_signal_connect_swapped (object, signal, G_CALLBACK (count_up), count);
}

static void
test_plan_notify (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1");
  FujinServicePlan *plan = model_plan (project, "B-1");
  FujinTeam *team = fujin_edit_add_team (project, "SOC", FALSE, 0);
  guint level, reason, assignments, as_is, scale, note, quadrant, changed, history;
  int value;

  count_on (plan, "notify::level", &level);
  count_on (plan, "notify::reason", &reason);
  count_on (plan, "notify::assignments", &assignments);
  count_on (plan, "notify::as-is", &as_is);
  count_on (plan, "notify::as-is-scale", &scale);
  count_on (plan, "notify::note", &note);
  count_on (plan, "notify::quadrant", &quadrant);
  count_on (project, "plan-changed", &changed);
  count_on (fujin_project_get_history (project), "changed", &history);

  g_assert_true (fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC));
  g_assert_false (fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC));
  g_assert_true (fujin_edit_set_reason (project, plan, "r"));
  g_assert_true (fujin_edit_assign (project, plans, NULL, team));
  g_assert_false (fujin_edit_assign (project, plans, NULL, team));
  g_assert_true (fujin_edit_set_score (project, plans, FALSE, 4));
  g_assert_true (fujin_edit_set_note (project, plan, "n"));
  g_assert_true (fujin_edit_set_quadrant (project, plans, 2));
  g_assert_cmpuint (level, ==, 1);
  g_assert_cmpuint (reason, ==, 1);
  g_assert_cmpuint (assignments, ==, 1);
  g_assert_cmpuint (as_is, ==, 1);
  g_assert_cmpuint (scale, ==, 1);
  g_assert_cmpuint (note, ==, 1);
  g_assert_cmpuint (quadrant, ==, 1);
  g_assert_cmpuint (changed, ==, 7);
  g_assert_cmpuint (history, ==, 6);
  g_object_get (plan, "level", &value, NULL);
  g_assert_cmpint (value, ==, FUJIN_LEVEL_BASIC);
  g_object_get (plan, "as-is", &value, NULL);
  g_assert_cmpint (value, ==, 4);

  fujin_history_undo (fujin_project_get_history (project));
  g_assert_cmpuint (quadrant, ==, 2);
  g_assert_cmpuint (changed, ==, 8);
  g_assert_cmpuint (history, ==, 7);
}

static void
test_team_notify (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = fujin_edit_add_team (project, " SOC \n", FALSE, 0);
  FujinTeam *other = fujin_edit_add_team (project, "CSIRT", TRUE, 9);
  guint name, external, colour, note, parent;
  g_autofree char *got = NULL;

  g_assert_cmpstr (fujin_team_get_name (team), ==, "SOC");
  g_assert_true (g_str_has_prefix (fujin_team_get_id (team), "t-"));
  g_assert_cmpint (fujin_team_get_colour (team), !=, fujin_team_get_colour (other));
  g_assert_true (fujin_project_get_team (project, 1) == other);

  count_on (team, "notify::name", &name);
  count_on (team, "notify::external", &external);
  count_on (team, "notify::colour", &colour);
  count_on (team, "notify::note", &note);
  count_on (team, "notify::parent", &parent);
  g_assert_true (fujin_edit_rename_team (project, team, "Watch"));
  g_assert_true (fujin_edit_set_team_external (project, team, TRUE));
  g_assert_false (fujin_edit_set_team_external (project, team, TRUE));
  g_assert_true (fujin_edit_set_team_colour (project, team, 9));
  g_assert_true (fujin_edit_set_team_note (project, team, "night only"));
  g_assert_true (fujin_edit_set_team_parent (project, team, other));
  g_assert_cmpuint (name, ==, 1);
  g_assert_cmpuint (external, ==, 1);
  g_assert_cmpuint (colour, ==, 1);
  g_assert_cmpuint (note, ==, 1);
  g_assert_cmpuint (parent, ==, 1);
  g_object_get (team, "name", &got, NULL);
  g_assert_cmpstr (got, ==, "Watch");
  g_assert_cmpstr (fujin_team_get_note (team), ==, "night only");
  g_assert_true (fujin_team_get_parent (team) == other);
  g_assert_cmpint (fujin_team_get_colour (team), ==, 9);
}

static void
test_project_notify (void)
{
  static const struct
  {
    FujinProjectField field;
    const char *name;
    const char *value;
  } cases[] = {
    { FUJIN_PROJECT_TITLE, "title", "Plan 2027" },
    { FUJIN_PROJECT_ORGANISATION, "organisation", "青葉製作所" },
    { FUJIN_PROJECT_AS_OF, "as-of", "2026-11-20" },
    { FUJIN_PROJECT_NOTE, "note", "first\nsecond" },
    { FUJIN_PROJECT_LANGUAGE, "language", "ja" },
  };
  g_autoptr (FujinProject) project = fujin_project_new ();
  guint count;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *signal = g_strdup_printf ("notify::%s", cases[i].name);
      g_autofree char *value = NULL;

      count_on (project, signal, &count);
      g_assert_true (fujin_edit_set_project_text (project, cases[i].field, cases[i].value));
      g_assert_false (fujin_edit_set_project_text (project, cases[i].field, cases[i].value));
      g_assert_cmpuint (count, ==, 1);
      g_object_get (project, cases[i].name, &value, NULL);
      g_assert_cmpstr (value, ==, cases[i].value);
      g_signal_handlers_disconnect_by_data (project, &count);
    }
  g_assert_cmpstr (fujin_project_get_organisation (project), ==, "青葉製作所");
  g_assert_cmpstr (fujin_project_get_as_of (project), ==, "2026-11-20");
  g_assert_cmpstr (fujin_project_get_note (project), ==, "first\nsecond");
  g_assert_cmpint (fujin_project_get_language (project), ==, FUJIN_LANG_JA);
  count_on (project, "notify::target-pattern", &count);
  g_assert_true (fujin_edit_set_pattern (project, TRUE, 3));
  g_assert_true (fujin_edit_set_pattern (project, FALSE, 2));
  g_assert_cmpuint (count, ==, 1);
  g_assert_cmpint (fujin_project_get_target_pattern (project), ==, 3);
  g_assert_cmpint (fujin_project_get_present_pattern (project), ==, 2);
  count_on (project, "notify::read-only", &count);
  fujin_project_set_read_only (project, TRUE);
  fujin_project_set_read_only (project, TRUE);
  g_assert_cmpuint (count, ==, 1);
}

static void
test_language (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  fujin_lang_set_screen (FUJIN_LANG_JA);
  g_assert_cmpint (fujin_project_get_language (project), ==, FUJIN_LANG_JA);
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_assert_cmpint (fujin_project_get_language (project), ==, FUJIN_LANG_EN);
}

typedef struct
{
  guint n;
  guint position;
  guint removed;
  guint added;
} Items;

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  Items      *items)
{
  items->n++;
  items->position = position;
  items->removed = removed;
  items->added = added;
}

static void
test_plan_list (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinPlanList) list = fujin_plan_list_new ();
  g_autoptr (FujinServicePlan) item = NULL;
  Items items = { 0 };
  guint position = 99;

  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), &items);
  fujin_plan_list_add (list, model_plan (project, "A-10"));
  fujin_plan_list_add (list, model_plan (project, "B-1"));
  fujin_plan_list_add (list, model_plan (project, "A-2"));
  g_assert_cmpuint (items.n, ==, 3);
  g_assert_cmpuint (items.position, ==, 0);
  g_assert_cmpuint (items.added, ==, 1);
  fujin_plan_list_add (list, model_plan (project, "A-2"));
  fujin_plan_list_remove (list, model_plan (project, "C-1"));
  g_assert_cmpuint (items.n, ==, 3);
  g_assert_cmpuint (fujin_plan_list_get_n (list), ==, 3);
  g_assert_true (fujin_plan_list_find (list, model_plan (project, "A-10"), &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_false (fujin_plan_list_find (list, model_plan (project, "C-1"), &position));
  g_assert_true (fujin_plan_list_peek (list, 2) == model_plan (project, "B-1"));
  g_assert_null (fujin_plan_list_peek (list, 3));
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), 3));
  item = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_assert_true (item == model_plan (project, "A-2"));
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (list)) == FUJIN_TYPE_SERVICE_PLAN);
  fujin_plan_list_remove (list, model_plan (project, "A-10"));
  g_assert_cmpuint (items.position, ==, 1);
  g_assert_cmpuint (items.removed, ==, 1);
  fujin_plan_list_clear (list);
  g_assert_cmpuint (items.removed, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 0);
  g_assert_false (fujin_plan_list_contains (list, item));
  fujin_plan_list_clear (list);
  g_assert_cmpuint (items.n, ==, 5);
}

static void
assert_teams (const FujinAssignments *assignments,
              FujinTeam              *first,
              FujinTeam              *second,
              FujinTeam              *lead)
{
  g_assert_cmpuint (fujin_assignments_get_n_teams (assignments), ==, second ? 2 : 1);
  g_assert_true (fujin_assignments_get_team (assignments, 0) == first);
  if (second)
    g_assert_true (fujin_assignments_get_team (assignments, 1) == second);
  g_assert_true (fujin_assignments_get_lead (assignments) == lead);
}

static void
test_assignments (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *a = fujin_edit_add_team (project, "a", FALSE, 9);
  FujinTeam *b = fujin_edit_add_team (project, "b", TRUE, 9);
  FujinTeam *c = fujin_edit_add_team (project, "c", FALSE, 9);
  g_autoptr (FujinAssignments) one = fujin_assignments_with (NULL, a);
  g_autoptr (FujinAssignments) both = fujin_assignments_with (one, b);
  g_autoptr (FujinAssignments) led = fujin_assignments_with_lead (both, b);
  g_autoptr (FujinAssignments) moved = fujin_assignments_replace (led, b, c);
  g_autoptr (FujinAssignments) merged = fujin_assignments_replace (led, b, a);
  g_autoptr (FujinAssignments) left = fujin_assignments_without (led, b);
  g_autoptr (FujinAssignments) shifted = fujin_assignments_without (led, a);
  g_autoptr (FujinAssignments) again = fujin_assignments_with (one, a);
  g_autoptr (FujinAssignments) stranger = fujin_assignments_with_lead (both, c);
  g_autoptr (FujinAssignments) taken = fujin_assignments_replace (one, c, b);

  g_assert_null (fujin_assignments_new (NULL, 0, 0));
  g_assert_null (fujin_assignments_without (one, a));
  g_assert_null (fujin_assignments_with_lead (NULL, a));
  g_assert_null (fujin_assignments_get_lead (NULL));
  assert_teams (one, a, NULL, a);
  assert_teams (both, a, b, a);
  assert_teams (led, a, b, b);
  assert_teams (moved, a, c, c);
  assert_teams (merged, a, NULL, a);
  assert_teams (left, a, NULL, a);
  assert_teams (shifted, b, NULL, b);
  assert_teams (stranger, a, b, a);
  assert_teams (taken, a, b, a);
  g_assert_true (fujin_assignments_equal (one, again));
  g_assert_true (fujin_assignments_equal (both, taken));
  g_assert_false (fujin_assignments_equal (both, led));
  g_assert_false (fujin_assignments_equal (both, NULL));
  g_assert_true (fujin_assignments_equal (NULL, NULL));
  g_assert_cmpint (fujin_assignments_get_kind (NULL), ==, FUJIN_ASSIGNMENT_UNASSIGNED);
  g_assert_cmpint (fujin_assignments_get_kind (one), ==, FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_cmpint (fujin_assignments_get_kind (shifted), ==, FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_cmpint (fujin_assignments_get_kind (both), ==, FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_cmpint (fujin_assignments_get_kind (moved), ==, FUJIN_ASSIGNMENT_INSOURCE);
}

/* With three teams the lead moves up when one before it goes. */
static void
test_assignments_of_three (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *teams[3] = {
    fujin_edit_add_team (project, "a", FALSE, 9),
    fujin_edit_add_team (project, "b", FALSE, 9),
    fujin_edit_add_team (project, "c", FALSE, 9),
  };
  g_autoptr (FujinAssignments) three = fujin_assignments_new (teams, 3, 1);
  g_autoptr (FujinAssignments) less_first = fujin_assignments_without (three, teams[0]);
  g_autoptr (FujinAssignments) less_lead = fujin_assignments_without (three, teams[1]);
  g_autoptr (FujinAssignments) less_last = fujin_assignments_without (three, teams[2]);
  g_autoptr (FujinAssignments) merged = fujin_assignments_replace (three, teams[1], teams[2]);

  assert_teams (less_first, teams[1], teams[2], teams[1]);
  assert_teams (less_lead, teams[0], teams[2], teams[0]);
  assert_teams (less_last, teams[0], teams[1], teams[1]);
  assert_teams (merged, teams[0], teams[2], teams[2]);
}

static void
test_own (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  FujinServicePlan *one = fujin_edit_add_own_service (project, "B", "Night watch");
  FujinServicePlan *two = fujin_edit_add_own_service (project, "B", "Red team");
  FujinServicePlan *three = fujin_edit_add_own_service (project, "B", "Purple team");
  guint position;

  g_assert_cmpstr (fujin_service_plan_get_code (three), ==, "B-X3");
  g_assert_true (fujin_service_plan_is_own (two));
  g_assert_null (fujin_service_plan_get_service (two));
  g_assert_cmpstr (fujin_service_plan_get_name (one, FUJIN_LANG_JA), ==, "Night watch");
  g_assert_true (fujin_project_find_plan (project, fujin_service_plan_get_id (two)) == two);
  g_assert_true (fujin_plan_list_find (fujin_project_get_plans (project), one, &position));
  g_assert_cmpuint (position, ==, 17);
  g_assert_cmpuint (fujin_project_next_own_number (project, "B"), ==, 4);
  g_assert_cmpuint (fujin_project_next_own_number (project, "A"), ==, 1);
  g_ptr_array_add (plans, two);
  g_ptr_array_add (plans, two);
  g_ptr_array_add (plans, model_plan (project, "B-1"));
  g_assert_true (fujin_edit_remove_own_services (project, plans));
  g_assert_cmpuint (fujin_project_get_n_plans (project), ==, 66);
  g_assert_cmpuint (fujin_project_next_own_number (project, "B"), ==, 2);
  model_check (project);
  fujin_history_undo (fujin_project_get_history (project));
  g_assert_cmpuint (fujin_project_next_own_number (project, "B"), ==, 4);
  g_assert_true (model_plan (project, "B-X2") == two);
  fujin_history_undo (fujin_project_get_history (project));
  g_assert_cmpuint (fujin_project_next_own_number (project, "B"), ==, 3);
  g_assert_cmpuint (fujin_project_next_own_number (project, "?"), ==, 1);
  model_check (project);
}

static void
test_quadrants (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "I-5");
  FujinServicePlan *all = model_plan (project, "I-5");
  FujinServicePlan *own = fujin_edit_add_own_service (project, "A", "Own");
  g_autofree char *four = fujin_service_plan_dup_quadrants (all);
  g_autofree char *none = fujin_service_plan_dup_quadrants (own);
  g_autofree char *second = fujin_service_plan_dup_quadrants (model_plan (project, "D-1"));
  g_autofree char *judged = NULL;
  int quadrants[FUJIN_N_QUADRANTS];

  g_assert_cmpstr (four, ==, "I–IV");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (second, ==, "II");
  g_assert_cmpuint (fujin_service_plan_get_quadrants (all, quadrants), ==, 4);
  g_assert_cmpuint (fujin_service_plan_get_quadrants (own, quadrants), ==, 0);
  fujin_edit_set_quadrant (project, plans, 3);
  judged = fujin_service_plan_dup_quadrants (all);
  g_assert_cmpstr (judged, ==, "III");
  g_assert_cmpint (fujin_service_plan_get_quadrant (all), ==, 3);
}

/* Whoever listens must find the counts right at every signal. */
static void
check_cb (FujinProject     *project,
          FujinServicePlan *plan,
          guint            *count)
{
  (*count)++;
  model_check (project);
}

static void
test_kind_change (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "A-1 A-2 B-1 B-2");
  FujinTeam *team = fujin_edit_add_team (project, "SOC", FALSE, 0);
  guint count = 0;
  FujinTally total;

  fujin_edit_assign (project, plans, NULL, team);
  g_signal_connect (project, "plan-changed", G_CALLBACK (check_cb), &count);
  g_assert_true (fujin_edit_set_team_external (project, team, TRUE));
  g_assert_cmpuint (count, ==, 4);
  fujin_project_get_total (project, &total);
  g_assert_cmpuint (total.n_kinds[FUJIN_ASSIGNMENT_OUTSOURCE], ==, 4);
  g_assert_cmpuint (total.n_kinds[FUJIN_ASSIGNMENT_INSOURCE], ==, 0);
  g_assert_cmpuint (fujin_tally_get_assigned (&total), ==, 4);
  g_assert_cmpuint (fujin_tally_get_in_scope (&total), ==, 64);
  g_assert_cmpuint (fujin_tally_get_decided (&total), ==, 0);
}

static void
test_gone (void)
{
  FujinProject *project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "A-1 A-2");
  g_autoptr (FujinServicePlan) kept = g_object_ref (model_plan (project, "B-1"));
  FujinTeam *team = fujin_edit_add_team (project, "SOC", FALSE, 0);
  FujinTeam *removed = fujin_edit_add_team (project, "Old", FALSE, 0);
  gpointer weak_team = team;
  gpointer weak_removed = removed;
  gpointer weak_plan = g_ptr_array_index (plans, 0);
  gpointer weak_project = project;

  fujin_edit_assign (project, plans, NULL, removed);
  fujin_edit_assign (project, plans, NULL, team);
  fujin_edit_remove_team (project, removed);
  fujin_edit_add_own_service (project, "A", "Own");
  g_ptr_array_set_size (plans, 0);
  g_object_add_weak_pointer (weak_team, &weak_team);
  g_object_add_weak_pointer (weak_removed, &weak_removed);
  g_object_add_weak_pointer (weak_plan, &weak_plan);
  g_object_add_weak_pointer (weak_project, &weak_project);
  g_object_unref (project);
  g_assert_null (weak_project);
  g_assert_null (weak_team);
  g_assert_null (weak_removed);
  g_assert_null (weak_plan);
  g_assert_null (fujin_service_plan_get_project (kept));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/new", test_new);
  g_test_add_func ("/model/plan-notify", test_plan_notify);
  g_test_add_func ("/model/team-notify", test_team_notify);
  g_test_add_func ("/model/project-notify", test_project_notify);
  g_test_add_func ("/model/language", test_language);
  g_test_add_func ("/model/plan-list", test_plan_list);
  g_test_add_func ("/model/assignments", test_assignments);
  g_test_add_func ("/model/assignments-of-three", test_assignments_of_three);
  g_test_add_func ("/model/own", test_own);
  g_test_add_func ("/model/quadrants", test_quadrants);
  g_test_add_func ("/model/kind-change", test_kind_change);
  g_test_add_func ("/model/gone", test_gone);
  return g_test_run ();
}
