/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-gap.h"
#include "fujin-project-charts.h"
#include "sample-project.h"

static const char *const c_codes[] = { "C-1", "C-2", "C-3", "C-4" };

static void
test_means (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) data = NULL;
  const FujinChartPoint *point;

  sample_project_score (project, "B-1", 2, 4);
  sample_project_score (project, "B-2", 3, 5);
  sample_project_score (project, "B-3", -1, 0);
  data = fujin_project_charts_categories (project, FUJIN_LANG_EN);

  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 9);
  point = fujin_chart_data_get_point (data, 0, 1);
  g_assert_cmpint (point->state, ==, FUJIN_POINT_VALUE);
  g_assert_cmpfloat (point->value, ==, 2.5);
  g_assert_cmpuint (point->n_scored, ==, 2);
  g_assert_cmpuint (point->n_total, ==, 3);
  g_assert_cmpfloat (fujin_chart_data_get_point (data, 1, 1)->value, ==, 4.5);
  g_assert_cmpuint (fujin_chart_data_get_point (data, 1, 1)->n_total, ==, 4);
  g_assert_true (fujin_chart_data_is_partial (data));
  g_assert_cmpstr (fujin_chart_data_get_subtitle (data), ==,
                   "Mean of scored services; 2 of 63 services scored, 1 not evaluated");
}

/* What nobody scored and what was set aside are two different things, and neither is zero. */
static void
test_states (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) data = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (c_codes); i++)
    sample_project_score (project, c_codes[i], -1, -1);
  data = fujin_project_charts_categories (project, FUJIN_LANG_EN);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 0)->state, ==, FUJIN_POINT_NOT_SCORED);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 2)->state, ==,
                   FUJIN_POINT_NOT_EVALUATED);
  g_assert_cmpint (fujin_chart_data_get_point (data, 1, 2)->state, ==,
                   FUJIN_POINT_NOT_EVALUATED);
  g_assert_false (fujin_chart_data_has_values (data));
  g_assert_cmpstr (fujin_chart_data_get_empty_text (data), !=, "");
}

/* A category may be left out of the assessment of one and not of the other. */
static void
test_states_differ (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) data = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (c_codes); i++)
    sample_project_score (project, c_codes[i], 3, -1);
  data = fujin_project_charts_categories (project, FUJIN_LANG_EN);
  g_assert_cmpint (fujin_chart_data_get_point (data, 0, 2)->state, ==, FUJIN_POINT_VALUE);
  g_assert_cmpuint (fujin_chart_data_get_point (data, 0, 2)->n_total, ==,
                    G_N_ELEMENTS (c_codes));
  g_assert_cmpint (fujin_chart_data_get_point (data, 1, 2)->state, ==,
                   FUJIN_POINT_NOT_EVALUATED);
}

static void
test_services (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (FujinChartData) data = NULL;
  FujinServicePlan *plan = fujin_project_find_code (project, "B-1");
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinTeam *provider = fujin_edit_add_team (project, "Provider", TRUE, 0);

  g_ptr_array_add (plans, plan);
  fujin_edit_assign (project, plans, NULL, provider);
  sample_project_score (project, "B-1", 2, 4);
  data = fujin_project_charts_services (project, "B", FUJIN_LANG_EN);

  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 4);
  g_assert_cmpstr (fujin_chart_data_get_axis (data, 0)->code, ==, "B-1");
  g_assert_cmpstr (fujin_chart_data_get_axis (data, 0)->id, ==, fujin_service_plan_get_id (plan));
  g_assert_cmpstr (fujin_chart_data_get_point (data, 0, 0)->wording, ==,
                   fujin_framework_get_criterion (framework, FUJIN_ASSIGNMENT_OUTSOURCE, 2,
                                                  FUJIN_LANG_EN));
  g_assert_null (fujin_chart_data_get_axis (data, 0)->note);
  g_assert_cmpuint (fujin_chart_data_get_point (data, 0, 0)->n_total, ==, 0);
}

static void
test_other_scale (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (FujinChartData) data = NULL;
  FujinTeam *provider = fujin_edit_add_team (project, "Provider", TRUE, 0);
  FujinTeam *own = fujin_edit_add_team (project, "Own", FALSE, 1);

  g_ptr_array_add (plans, fujin_project_find_code (project, "B-1"));
  fujin_edit_assign (project, plans, NULL, provider);
  sample_project_score (project, "B-1", 2, 0);
  fujin_edit_assign (project, plans, provider, own);
  data = fujin_project_charts_services (project, "B", FUJIN_LANG_EN);
  g_assert_cmpstr (fujin_chart_data_get_axis (data, 0)->note, ==,
                   "As-Is was given before its teams changed");
}

static void
test_out_of_scope (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (FujinChartData) data = NULL;

  g_ptr_array_add (plans, fujin_project_find_code (project, "H-1"));
  g_ptr_array_add (plans, fujin_project_find_code (project, "H-2"));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  data = fujin_project_charts_services (project, "H", FUJIN_LANG_EN);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (data), ==, 0);
  g_assert_nonnull (strstr (fujin_chart_data_get_empty_text (data), "Catalogue"));
}

/* What the sentence counts is what the subtitle counts: services in scope, however many categories
 * have none. */
static void
test_sentence_counts (void)
{
  static const char *const out[] = { "H-1", "H-2", "C-1", "C-2", "C-3", "C-4", "A-13" };
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (FujinChartData) data = NULL;
  g_autofree char *sentence = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (out); i++)
    g_ptr_array_add (plans, fujin_project_find_code (project, out[i]));
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  sample_project_score (project, "B-1", 2, 4);
  sample_project_score (project, "B-2", -1, 4);
  data = fujin_project_charts_categories (project, FUJIN_LANG_EN);
  sentence = fujin_chart_data_make_sentence (data);
  g_assert_cmpstr (fujin_chart_data_get_subtitle (data), ==,
                   "Mean of scored services; 1 of 56 services scored, 1 not evaluated");
  g_assert_nonnull (strstr (sentence, "1 of 56 services are scored."));
}

static void
test_gaps (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinChartData) all = NULL;
  g_autoptr (FujinChartData) two = NULL;
  g_autofree char *cause = NULL;

  sample_project_score (project, "A-1", 3, 4);
  sample_project_score (project, "B-1", 1, 5);
  sample_project_score (project, "C-1", 2, 4);
  sample_project_score (project, "D-1", 4, 4);
  all = fujin_project_charts_gaps (project, 0, FUJIN_LANG_EN);
  two = fujin_project_charts_gaps (project, 2, FUJIN_LANG_EN);

  g_assert_cmpuint (fujin_chart_data_get_n_axes (all), ==, 3);
  g_assert_cmpuint (fujin_chart_data_get_n_axes (two), ==, 2);
  g_assert_cmpstr (fujin_chart_data_get_axis (all, 0)->code, ==, "B-1");
  g_assert_cmpstr (fujin_chart_data_get_axis (all, 1)->code, ==, "C-1");
  g_assert_cmpstr (fujin_chart_data_get_axis (all, 2)->code, ==, "A-1");
  cause = fujin_gap_dup_cause (fujin_project_find_code (project, "B-1"), FUJIN_LANG_EN);
  g_assert_cmpstr (fujin_chart_data_get_axis (all, 0)->note, ==, cause);
  g_assert_true (g_str_has_prefix (fujin_chart_data_get_subtitle (two), "2 of 3 gaps"));
}

static void
test_languages (void)
{
  g_autoptr (FujinProject) project = sample_project_full (FUJIN_LANG_JA);
  g_autoptr (FujinChartData) en = fujin_project_charts_categories (project, FUJIN_LANG_EN);
  g_autoptr (FujinChartData) ja = fujin_project_charts_categories (project, FUJIN_LANG_JA);

  g_assert_cmpstr (fujin_chart_data_get_axis (en, 1)->label, ==, "Real-time analysis");
  g_assert_cmpstr (fujin_chart_data_get_axis (ja, 1)->label, ==, "即時分析");
  g_assert_cmpstr (fujin_chart_data_get_title (en), !=, fujin_chart_data_get_title (ja));
  g_assert_cmpstr (fujin_chart_data_get_source (ja), ==,
                   fujin_framework_get_source_line (fujin_project_get_framework (project),
                                                    FUJIN_LANG_JA));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/project-charts/means", test_means);
  g_test_add_func ("/project-charts/states", test_states);
  g_test_add_func ("/project-charts/states-differ", test_states_differ);
  g_test_add_func ("/project-charts/services", test_services);
  g_test_add_func ("/project-charts/other-scale", test_other_scale);
  g_test_add_func ("/project-charts/out-of-scope", test_out_of_scope);
  g_test_add_func ("/project-charts/sentence-counts", test_sentence_counts);
  g_test_add_func ("/project-charts/gaps", test_gaps);
  g_test_add_func ("/project-charts/languages", test_languages);
  return g_test_run ();
}
