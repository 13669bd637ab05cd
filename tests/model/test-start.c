/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-comparison.h"
#include "fujin-edit-record.h"
#include "fujin-edit-start.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-align.h"
#include "model-check.h"

static const FujinStartSet *
set_of (const char *id)
{
  return fujin_framework_find_start_set (fujin_framework_get_default (), id);
}

static guint
count_level (FujinProject *project,
             FujinLevel    level)
{
  FujinTally total;

  fujin_project_get_total (project, &total);
  return total.n_levels[level];
}

/* Sizes of the categories: A 13, B 4, C 4, D 7, E 9, F 5, G 13, H 2, I 7. */
static void
test_sets (void)
{
  static const struct
  {
    const char *id;
    guint n_main;
    guint n_as_needed;
  } cases[] = {
    { "new", 24, 7 },        { "one-person", 24, 7 },   { "existing", 24, 0 },
    { "prevention", 14, 0 }, { "liaison", 7, 0 },       { "not-enough", 24, 40 },
    { "many-bodies", 0, 0 }, { "supply-chain", 0, 0 },  { "full-order", 57, 7 },
  };
  const FujinStartLevels levels = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_OPTIONAL, FALSE };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      gboolean changes = cases[i].n_main + cases[i].n_as_needed > 0;

      g_assert_true (fujin_edit_start_set (project, set_of (cases[i].id), &levels) == changes);
      g_assert_cmpuint (count_level (project, FUJIN_LEVEL_BASIC), ==, cases[i].n_main);
      g_assert_cmpuint (count_level (project, FUJIN_LEVEL_OPTIONAL), ==, cases[i].n_as_needed);
      g_assert_cmpuint (count_level (project, FUJIN_LEVEL_UNDECIDED), ==,
                        64 - cases[i].n_main - cases[i].n_as_needed);
      g_assert_cmpuint (fujin_history_get_n_steps (fujin_project_get_history (project)), ==,
                        changes ? 1 : 0);
      model_check (project);
    }
}

/* What was decided stays, unless it is asked for; "undecided" leaves what is to be chosen from. */
static void
test_decided (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "A-1 B-2 I-1");
  FujinStartLevels levels = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_UNDECIDED, FALSE };

  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  g_assert_true (fujin_edit_start_set (project, set_of ("new"), &levels));
  g_assert_cmpuint (count_level (project, FUJIN_LEVEL_UNNECESSARY), ==, 3);
  g_assert_cmpuint (count_level (project, FUJIN_LEVEL_BASIC), ==, 22);
  g_assert_cmpuint (count_level (project, FUJIN_LEVEL_UNDECIDED), ==, 39);
  g_assert_false (fujin_edit_start_set (project, set_of ("new"), &levels));
  levels.decided_too = TRUE;
  g_assert_true (fujin_edit_start_set (project, set_of ("new"), &levels));
  g_assert_cmpuint (count_level (project, FUJIN_LEVEL_BASIC), ==, 24);
  /* I-1 is to be chosen as needed: nothing is said about it. */
  g_assert_cmpuint (count_level (project, FUJIN_LEVEL_UNNECESSARY), ==, 1);
  model_check (project);
}

/* The copy that is shown before it is taken over: all of it comes as one step. */
static void
test_preview (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) copy = fujin_project_copy (project);
  g_autofree char *before = model_dump (project);
  g_autofree char *after = NULL;
  g_autoptr (FujinComparison) comparison = NULL;
  const FujinStartLevels levels = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_UNDECIDED, FALSE };

  fujin_edit_start_set (copy, set_of ("new"), &levels);
  comparison = fujin_comparison_new (project, copy);
  g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 24);
  after = model_dump (project);
  g_assert_cmpstr (after, ==, before);
}

static void
test_teams (void)
{
  FujinFramework *framework = fujin_framework_get_default ();
  g_autoptr (FujinProject) project = fujin_project_new ();
  const FujinStartLevels levels = { FUJIN_LEVEL_BASIC, FUJIN_LEVEL_UNDECIDED, FALSE };
  guint n = fujin_framework_get_n_proposed_teams (framework);
  g_autofree FujinStartTeam *teams = g_new0 (FujinStartTeam, n);
  g_autoptr (GPtrArray) a1 = model_plans (project, "A-1");
  FujinTeam *own = fujin_edit_add_team (project, "Head office", FALSE, 0);
  FujinTally total;

  for (guint i = 0; i < n; i++)
    {
      teams[i].proposed = fujin_framework_get_proposed_team (framework, i);
      teams[i].name = teams[i].proposed->name.en;
      teams[i].external = teams[i].proposed->in_table_11;
    }
  fujin_edit_start_set (project, set_of ("new"), &levels);
  fujin_edit_assign (project, a1, NULL, own);
  g_assert_true (fujin_edit_start_teams (project, teams, n));
  g_assert_cmpuint (fujin_project_get_n_teams (project), ==, n + 1);
  fujin_project_get_total (project, &total);
  /* All 24 that are wanted are carried, and nothing else. */
  g_assert_cmpuint (fujin_tally_get_assigned (&total), ==, 24);
  g_assert_true (fujin_service_plan_get_kind (model_plan (project, "E-1"))
                 == FUJIN_ASSIGNMENT_UNASSIGNED);
  /* Who carries a service already keeps it alone. */
  g_assert_true (fujin_assignments_get_lead (
                   fujin_service_plan_get_assignments (model_plan (project, "A-1"))) == own);
  g_assert_cmpuint (fujin_assignments_get_n_teams (
                      fujin_service_plan_get_assignments (model_plan (project, "A-1"))), ==, 1);
  /* B-1 is proposed for two tiers. */
  g_assert_cmpuint (fujin_assignments_get_n_teams (
                      fujin_service_plan_get_assignments (model_plan (project, "B-1"))), ==, 2);
  g_assert_true (fujin_service_plan_get_kind (model_plan (project, "B-1"))
                 == FUJIN_ASSIGNMENT_OUTSOURCE);
  /* Once more finds all teams by name and has nothing to add. */
  g_assert_false (fujin_edit_start_teams (project, teams, n));
  model_check (project);
}

static void
test_today (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc = fujin_edit_add_team (project, "SOC", FALSE, 0);
  const FujinToday today[] = {
    { model_plan (project, "B-1"), " soc ", TRUE, 3 },
    { model_plan (project, "B-2"), "Acme MSS", TRUE, FUJIN_SCORE_NONE },
    { model_plan (project, "B-3"), "Acme MSS", TRUE, 2 },
    { model_plan (project, "B-4"), "", FALSE, 1 },
  };
  const FujinToday again = { model_plan (project, "B-1"), "Acme MSS", TRUE, 3 };
  guint steps = fujin_history_get_n_steps (fujin_project_get_history (project));

  g_assert_true (fujin_edit_map_today (project, today, G_N_ELEMENTS (today)));
  g_assert_cmpuint (fujin_history_get_n_steps (fujin_project_get_history (project)), ==,
                    steps + 1);
  /* A name is a team however it is written; what it is stays as it was. */
  g_assert_cmpuint (fujin_project_get_n_teams (project), ==, 2);
  g_assert_false (fujin_team_get_external (soc));
  g_assert_true (fujin_team_get_external (fujin_project_find_team_name (project, "acme mss")));
  g_assert_true (fujin_service_plan_get_kind (model_plan (project, "B-1"))
                 == FUJIN_ASSIGNMENT_INSOURCE);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (project, "B-1")), ==, 3);
  g_assert_true (fujin_service_plan_get_kind (model_plan (project, "B-2"))
                 == FUJIN_ASSIGNMENT_OUTSOURCE);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (project, "B-2")), ==,
                   FUJIN_SCORE_NONE);
  g_assert_true (fujin_service_plan_get_kind (model_plan (project, "B-4"))
                 == FUJIN_ASSIGNMENT_UNASSIGNED);
  g_assert_cmpint (fujin_service_plan_get_as_is (model_plan (project, "B-4")), ==, 1);
  /* Levels are for later. */
  g_assert_cmpuint (count_level (project, FUJIN_LEVEL_UNDECIDED), ==, 64);
  g_assert_false (fujin_edit_map_today (project, today, G_N_ELEMENTS (today)));
  /* A score that is not changed keeps the scale it was given on. */
  g_assert_true (fujin_edit_map_today (project, &again, 1));
  g_assert_true (fujin_service_plan_get_kind (model_plan (project, "B-1"))
                 == FUJIN_ASSIGNMENT_COMBINATION);
  g_assert_true (fujin_service_plan_get_as_is_scale (model_plan (project, "B-1"))
                 == FUJIN_ASSIGNMENT_INSOURCE);
  fujin_history_undo (fujin_project_get_history (project));
  fujin_history_undo (fujin_project_get_history (project));
  g_assert_cmpuint (fujin_project_get_n_teams (project), ==, 1);
  model_check (project);
}

/* Two files that say the same, made apart from each other: only their ids differ. */
static FujinProject *
new_apart (gboolean external)
{
  FujinProject *project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1 B-2");
  FujinTeam *team = fujin_edit_add_team (project, "SOC", external, 0);
  FujinServicePlan *own = fujin_edit_add_own_service (project, "B", "Own watch");
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  g_ptr_array_add (plans, g_object_ref (own));
  fujin_edit_assign (project, plans, NULL, team);
  values[FUJIN_IMPROVEMENT_TITLE] = "Do it";
  values[FUJIN_IMPROVEMENT_SERVICES] = fujin_service_plan_get_id (own);
  values[FUJIN_IMPROVEMENT_TEAM] = fujin_team_get_id (team);
  fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, "i-1", values);
  return project;
}

static void
test_align (void)
{
  g_autoptr (FujinProject) a = new_apart (FALSE);
  g_autoptr (FujinProject) b = new_apart (FALSE);
  g_autoptr (FujinProject) outside = new_apart (TRUE);
  g_autoptr (FujinProject) aligned = fujin_project_align (b, a);
  g_autoptr (FujinProject) other = fujin_project_align (outside, a);
  g_autoptr (FujinProject) same = fujin_project_align (a, a);
  g_autoptr (FujinComparison) comparison = fujin_comparison_new (a, aligned);
  const char *own = fujin_service_plan_get_id (fujin_project_find_code (a, "B-X1"));
  const char *team = fujin_team_get_id (fujin_project_get_team (a, 0));
  GPtrArray *records = fujin_record_list_get_for (
    fujin_project_get_records (aligned, FUJIN_RECORD_IMPROVEMENT), own);

  model_check (aligned);
  g_assert_true (same == a);
  g_assert_false (aligned == b);
  g_assert_nonnull (fujin_project_find_team (aligned, team));
  g_assert_null (fujin_project_find_team (b, team));
  g_assert_nonnull (fujin_project_find_plan (aligned, own));
  g_assert_cmpuint (records->len, ==, 1);
  g_assert_cmpstr (fujin_record_get (records->pdata[0], FUJIN_IMPROVEMENT_TEAM), ==, team);
  g_assert_cmpuint (fujin_comparison_get_n (comparison), ==, 0);
  g_assert_null (fujin_project_find_team (other, team)); /* another side, another team */
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_test_add_func ("/start/sets", test_sets);
  g_test_add_func ("/start/decided", test_decided);
  g_test_add_func ("/start/preview", test_preview);
  g_test_add_func ("/start/teams", test_teams);
  g_test_add_func ("/start/today", test_today);
  g_test_add_func ("/start/align", test_align);
  return g_test_run ();
}
