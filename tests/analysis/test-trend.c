/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-charts.h"
#include "fujin-project-writer.h"
#include "fujin-trend.h"
#include "model-check.h"

static FujinRecord *
keep (FujinProject *project,
      const char   *name,
      const char   *date)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { name, date };

  return fujin_edit_take_snapshot (project, values);
}

static void
score (FujinProject *project,
       const char   *codes,
       gboolean      to_be,
       int           value)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_set_score (project, plans, to_be, value);
}

static void
drop_all_but (FujinProject *project,
              const char   *codes)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autoptr (GPtrArray) kept = model_plans (project, codes);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    if (!g_ptr_array_find (kept, fujin_project_get_plan (project, i), NULL))
      g_ptr_array_add (all, fujin_project_get_plan (project, i));
  fujin_edit_set_level (project, all, FUJIN_LEVEL_UNNECESSARY);
}

/* By hand: four services in scope. First nothing is scored; then 1 and 3, mean 2.0 of 2 of 4; now
 * 1, 3, 5, mean 3.0 of 3 of 4. */
static FujinProject *
make_history (void)
{
  FujinProject *project = fujin_project_new ();

  drop_all_but (project, "A-1 A-2 B-1 B-2");
  keep (project, "Start", "2025-04-01");
  score (project, "A-1", FALSE, 1);
  score (project, "A-2", FALSE, 3);
  keep (project, "Year 2", "2026-04-01");
  score (project, "B-1", FALSE, 5);
  score (project, "A-1 A-2", TRUE, 4);
  return project;
}

static void
test_means (void)
{
  g_autoptr (FujinProject) project = make_history ();
  g_autoptr (GArray) trend = fujin_trend_get (project);
  const FujinStateFigures *first = &g_array_index (trend, FujinStateFigures, 0);
  const FujinStateFigures *second = &g_array_index (trend, FujinStateFigures, 1);
  const FujinStateFigures *now = &g_array_index (trend, FujinStateFigures, 2);

  g_assert_cmpuint (trend->len, ==, 3);
  g_assert_cmpuint (first->score.n_as_is, ==, 0);
  g_assert_cmpuint (first->score.n_in_scope, ==, 4);
  g_assert_cmpfloat (second->score.as_is, ==, 2.0);
  g_assert_cmpuint (second->score.n_as_is, ==, 2);
  g_assert_null (now->snapshot);
  g_assert_cmpfloat (now->score.as_is, ==, 3.0);
  g_assert_cmpuint (now->score.n_as_is, ==, 3);
  g_assert_cmpfloat (now->score.to_be, ==, 4.0);
}

/* Dates order the versions, not the order in which they were kept. */
static void
test_order (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) versions = NULL;
  const char *const wanted[] = { "No date", "Old", "New a", "New b" };

  keep (project, "New b", "2026-01-01");
  keep (project, "Old", "2024-01-01");
  keep (project, "New a", "2026-01-01");
  keep (project, "No date", NULL);
  versions = fujin_trend_list_versions (project);
  g_assert_cmpuint (versions->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < versions->len; i++)
    g_assert_cmpstr (fujin_record_get (g_ptr_array_index (versions, i), FUJIN_SNAPSHOT_NAME), ==,
                     wanted[i]);
}

/* The chart has a gap where nothing is scored, and the sentence says the coverage. */
static void
test_chart (void)
{
  g_autoptr (FujinProject) project = make_history ();
  g_autoptr (FujinChartData) data = fujin_project_charts_trend (project, FUJIN_LANG_EN);
  g_autofree char *sentence = fujin_chart_data_make_sentence (data);
  g_autofree char *value = fujin_chart_data_point_value_text (data, 0, 0);

  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 3);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 0)->state, ==, FUJIN_POINT_NOT_SCORED);
  g_assert_cmpstr (value, ==, "–");
  g_assert_cmpstr (sentence, ==,
                   "As-Is rises from 2.0 (Year 2, 2 of 4 scored) to 3.0 (Now, 3 of 4 scored). "
                   "To-Be is known only once: 4.0 (Now, 2 of 4 scored).");
}

static void
test_no_trend_yet (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) data = fujin_project_charts_trend (project, FUJIN_LANG_EN);

  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 0);
  g_assert_cmpstr (fujin_chart_data_get_empty_text (data), ==,
                   "Keep a version to see how the means go from there.");
}

static void
test_compare_radar (void)
{
  g_autoptr (FujinProject) project = make_history ();
  FujinRecord *version = fujin_trend_find_version (project, "Year 2");
  g_autoptr (FujinChartData) data = fujin_project_charts_compare (
    fujin_record_get_content (version), "Year 2", project, "Now", FUJIN_LANG_EN);

  g_assert_cmpuint (fujin_chart_data_get_n_series (data), ==, 3);
  g_assert_cmpint (fujin_chart_data_get_series_role (data, 0), ==, FUJIN_SERIES_AS_IS);
  g_assert_cmpint (fujin_chart_data_get_series_role (data, 1), ==, FUJIN_SERIES_AS_IS_BEFORE);
  g_assert_cmpstr (fujin_chart_data_get_series_name (data, 1), ==, "As-Is, Year 2");
  g_assert_cmpfloat (fujin_chart_data_get_point (data, 0, 1)->value, ==, 5.0);
  g_assert_cmpint (fujin_chart_data_get_point (data, 1, 1)->state, ==, FUJIN_POINT_NOT_SCORED);
}

static void
test_branches (void)
{
  g_autoptr (FujinProject) project = make_history ();
  FujinTeam *provider = fujin_edit_add_team (project, "Provider", TRUE, 0);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { "Contract" };
  FujinRecord *branch = fujin_edit_add_branch (project, "Outsource", "2026-05-01", NULL);
  g_autofree char *id = g_strdup (fujin_record_get_id (branch));
  g_autoptr (GPtrArray) given = NULL;
  g_autoptr (GArray) lines = NULL;
  const FujinStateFigures *figures;
  g_autofree char *costs = NULL;

  g_assert_true (fujin_edit_switch_branch (project, branch));
  given = model_plans (project, "A-1 A-2");
  fujin_edit_assign (project, given, NULL, fujin_project_get_team (project, 0));
  values[FUJIN_IMPROVEMENT_COST] = "2 million yen";
  fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values);
  g_assert_true (fujin_trend_find_state (project, id) == project);
  g_assert_true (fujin_trend_find_state (project, "main") != project);
  lines = fujin_trend_get_lines (project);
  g_assert_cmpuint (lines->len, ==, 2);
  figures = &g_array_index (lines, FujinStateFigures, 0);
  g_assert_cmpuint (figures->n_outside, ==, 0);
  g_assert_cmpuint (figures->n_unassigned, ==, 4);
  g_assert_cmpuint (figures->n_costs, ==, 0);
  figures = &g_array_index (lines, FujinStateFigures, 1);
  g_assert_cmpuint (figures->n_outside, ==, 2);
  g_assert_cmpuint (figures->n_unassigned, ==, 2);
  costs = fujin_state_figures_dup_costs (figures, FUJIN_LANG_EN);
  g_assert_cmpstr (costs, ==, "Contract: 2 million yen");
  g_assert_nonnull (provider);
  g_assert_true (fujin_edit_switch_branch (project, NULL));
  g_assert_true (fujin_trend_find_state (project, "main") == project);
  g_assert_cmpstr (fujin_project_get_branch (project), ==, "");
}

static GPtrArray *
random_plans (FujinProject *project,
              GRand        *rand)
{
  GPtrArray *plans = g_ptr_array_new ();

  for (int i = g_rand_int_range (rand, 1, 5); i > 0; i--)
    g_ptr_array_add (plans, fujin_project_get_plan (
                              project, (guint) g_rand_int_range (
                                         rand, 0, (int) fujin_project_get_n_plans (project))));
  return plans;
}

static void
random_edit (FujinProject *project,
             GRand        *rand)
{
  g_autoptr (GPtrArray) plans = random_plans (project, rand);
  guint n = fujin_project_get_n_teams (project);
  FujinTeam *team =
    n > 0 ? fujin_project_get_team (project, (guint) g_rand_int_range (rand, 0, (int) n)) : NULL;

  switch (g_rand_int_range (rand, 0, 8))
    {
    case 0:
      fujin_edit_set_level (project, plans, (FujinLevel) g_rand_int_range (rand, 0, 6));
      break;
    case 1:
      fujin_edit_set_score (project, plans, g_rand_boolean (rand), g_rand_int_range (rand, -1, 6));
      break;
    case 2:
      fujin_edit_add_team (project, "Team", g_rand_boolean (rand), 0);
      break;
    case 3:
      if (team != NULL)
        fujin_edit_assign (project, plans, NULL, team);
      break;
    case 4:
      if (team != NULL && n > 3)
        fujin_edit_remove_team (project, team);
      break;
    case 5:
      fujin_edit_add_own_service (project, "C", "Own");
      break;
    case 6:
      fujin_edit_set_note (project, g_ptr_array_index (plans, 0), "note");
      break;
    default:
      fujin_edit_unassign (project, plans);
      break;
    }
}

/* A version, any edits, and its restoring: the plans are byte for byte what they were. */
static void
test_restore_is_identity (void)
{
  for (guint32 seed = 0; seed < 20; seed++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (GBytes) before = NULL;
      g_autoptr (GBytes) after = NULL;
      FujinRecord *version;

      for (int i = 0; i < 60; i++)
        random_edit (project, rand);
      version = keep (project, "Start", "2026-01-01");
      before = fujin_project_writer_write (project);
      for (int i = 0; i < 120; i++)
        random_edit (project, rand);
      fujin_edit_restore_snapshot (project, version);
      after = fujin_project_writer_write (project);
      g_assert_cmpmem (g_bytes_get_data (before, NULL), g_bytes_get_size (before),
                       g_bytes_get_data (after, NULL), g_bytes_get_size (after));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/trend/means", test_means);
  g_test_add_func ("/trend/order", test_order);
  g_test_add_func ("/trend/chart", test_chart);
  g_test_add_func ("/trend/no-trend-yet", test_no_trend_yet);
  g_test_add_func ("/trend/compare-radar", test_compare_radar);
  g_test_add_func ("/trend/branches", test_branches);
  g_test_add_func ("/trend/restore-is-identity", test_restore_is_identity);
  return g_test_run ();
}
