/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-gap-ranking.h"
#include "fujin-project-charts.h"
#include "sample-project.h"

static void
set_level (FujinProject *project,
           const char   *code,
           FujinLevel    level)
{
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (project, code));
  fujin_edit_set_level (project, plans, level);
}

static const FujinChartAxis *
find (FujinChartData *data,
      const char     *code)
{
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    if (g_strcmp0 (fujin_chart_data_get_axis (data, a)->code, code) == 0)
      return fujin_chart_data_get_axis (data, a);
  return NULL;
}

static guint
count (FujinChartData *data,
       const char     *code)
{
  guint n = 0;

  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    n += g_strcmp0 (fujin_chart_data_get_axis (data, a)->code, code) == 0;
  return n;
}

static void
test_heat (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) before = fujin_project_charts_heat (project, FUJIN_LANG_EN);
  g_autoptr (FujinChartData) data = NULL;

  g_assert_cmpuint (fujin_chart_data_get_n_axes (before), ==, 0);
  set_level (project, "B-1", FUJIN_LEVEL_BASIC);
  set_level (project, "B-2", FUJIN_LEVEL_UNNECESSARY);
  sample_project_score (project, "B-1", 2, 4);
  sample_project_score (project, "B-3", -1, -1);
  data = fujin_project_charts_heat (project, FUJIN_LANG_EN);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 64);
  g_assert_cmpint (find (data, "B-1")->row, ==, 1);
  g_assert_cmpint (find (data, "B-1")->column, ==, FUJIN_LEVEL_BASIC);
  g_assert_cmpint (find (data, "B-1")->mark, ==, FUJIN_CHART_MARK_NONE);
  g_assert_cmpint (find (data, "B-2")->mark, !=, FUJIN_CHART_MARK_NONE);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 13)->value, ==, 2);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 15)->state, ==,
                   FUJIN_POINT_NOT_EVALUATED);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 16)->state, ==, FUJIN_POINT_NOT_SCORED);
}

/* What is not scored, what is not evaluated and what is 1 are three columns. */
static void
test_levels (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) data = NULL;

  set_level (project, "A-1", FUJIN_LEVEL_STANDARD);
  set_level (project, "A-4", FUJIN_LEVEL_UNNECESSARY);
  sample_project_score (project, "A-1", 1, 4);
  sample_project_score (project, "A-2", -1, -1);
  data = fujin_project_charts_levels (project, FUJIN_LANG_EN);
  g_assert_cmpint (find (data, "A-1")->row, ==, 1);
  g_assert_cmpint (find (data, "A-1")->column, ==, 0);
  g_assert_cmpint (find (data, "A-2")->column, ==, 6);
  g_assert_cmpint (find (data, "A-3")->column, ==, 5);
  g_assert_null (find (data, "A-4"));
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 63);
}

/* What the matrix marks as first is the top of the ranking of gaps. */
static void
test_priority (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_EN);
  g_autoptr (FujinChartData) data = NULL;
  g_autoptr (FujinGapRanking) ranking = NULL;
  guint n_first = 0;

  set_level (project, "B-1", FUJIN_LEVEL_BASIC);
  sample_project_score (project, "B-1", 1, 5);
  set_level (project, "B-2", FUJIN_LEVEL_OPTIONAL);
  sample_project_score (project, "B-2", 1, 2);
  data = fujin_project_charts_priority (project, FUJIN_LANG_EN);
  ranking = fujin_gap_ranking_new (project);
  g_assert_cmpint (find (data, "B-1")->row, ==, 0);
  g_assert_cmpint (find (data, "B-1")->column, ==, 0);
  g_assert_true (fujin_chart_data_is_first_cell (data, 0, 0));
  g_assert_false (fujin_chart_data_is_first_cell (data, 3, 3));
  for (guint a = 0; a < fujin_chart_data_get_n_axes (data); a++)
    {
      const FujinChartAxis *it = fujin_chart_data_get_axis (data, a);

      n_first += fujin_chart_data_is_first_cell (data, (guint) it->row, (guint) it->column);
    }
  g_assert_cmpuint (n_first, >, 0);
  for (guint i = 0; i < ranking->ranked->len; i++)
    {
      FujinRankedGap *gap = &g_array_index (ranking->ranked, FujinRankedGap, i);
      const FujinChartAxis *it = find (data, fujin_service_plan_get_code (gap->plan));

      g_assert_cmpint (fujin_chart_data_is_first_cell (data, (guint) it->row,
                                                       (guint) it->column), ==, i < n_first);
    }
}

static void
test_quadrants (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) data = fujin_project_charts_quadrants (project, FUJIN_LANG_EN);

  g_assert_cmpuint (count (data, "I-5"), ==, 4);
  g_assert_cmpuint (count (data, "A-1"), ==, 1);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 67);
  g_assert_cmpint (find (data, "A-1")->mark, ==, FUJIN_CHART_MARK_DASHED);
  g_assert_nonnull (strstr (fujin_chart_data_get_subtitle (data), "our own reasoning"));
}

static void
test_bars (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (FujinChartData) shares = fujin_project_charts_shares (project, FUJIN_LANG_JA);
  g_autoptr (FujinChartData) coverage = fujin_project_charts_coverage (project, FUJIN_LANG_JA);
  FujinTally total;

  fujin_project_get_total (project, &total);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (shares), ==, 10);
  for (guint s = 0; s < 4; s++)
    {
      double sum = 0.0;

      for (guint a = 1; a < 10; a++)
        sum += fujin_chart_data_get_point (shares, s, a)->value;
      g_assert_cmpfloat (fujin_chart_data_get_point (shares, s, 0)->value, ==, sum);
    }
  g_assert_cmpfloat (fujin_chart_data_get_point (shares, 0, 0)->value, ==,
                     total.n_kinds[FUJIN_ASSIGNMENT_INSOURCE]);
  g_assert_cmpfloat (fujin_chart_data_get_point (coverage, 0, 2)->value, ==, total.n_as_is);
  g_assert_cmpfloat (fujin_chart_data_get_point (coverage, 1, 2)->value, ==,
                     total.n_not_evaluated);
  g_assert_cmpfloat (fujin_chart_data_get_point (coverage, 2, 2)->value, ==,
                     fujin_tally_get_in_scope (&total) - total.n_as_is - total.n_not_evaluated);
}

static void
add_improvement (FujinProject *project,
                 const char   *title,
                 const char   *due,
                 const char   *state)
{
  const char *const values[] = { title, "", "long", "", due, "", state, "", "", NULL };

  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values));
}

/* By day, what has none last; what was dropped is only counted. */
static void
test_timeline (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) empty = fujin_project_charts_timeline (project, FUJIN_LANG_EN);
  g_autoptr (FujinChartData) data = NULL;

  g_assert_false (fujin_chart_data_has_values (empty));
  fujin_edit_set_project_text (project, FUJIN_PROJECT_AS_OF, "2026-10-01");
  add_improvement (project, "Undated", "", "proposed");
  add_improvement (project, "Second", "2027-03-31", "under-way");
  add_improvement (project, "First", "2026-09-30", "approved");
  add_improvement (project, "Dropped", "2026-12-31", "dropped");
  data = fujin_project_charts_timeline (project, FUJIN_LANG_EN);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 3);
  g_assert_cmpstr (fujin_chart_data_get_axis (data, 0)->label, ==, "First");
  g_assert_cmpstr (fujin_chart_data_get_axis (data, 2)->label, ==, "Undated");
  g_assert_cmpint (fujin_chart_data_get_axis (data, 0)->column, ==, 1);
  g_assert_cmpstr (fujin_chart_data_get_subtitle (data), ==,
                   "3 improvements, 0 done, 1 overdue as of 2026-10-01; "
                   "1 dropped one is left out");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/more-charts/heat", test_heat);
  g_test_add_func ("/more-charts/levels", test_levels);
  g_test_add_func ("/more-charts/priority", test_priority);
  g_test_add_func ("/more-charts/quadrants", test_quadrants);
  g_test_add_func ("/more-charts/bars", test_bars);
  g_test_add_func ("/more-charts/timeline", test_timeline);
  return g_test_run ();
}
