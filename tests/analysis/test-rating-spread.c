/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-rating-spread.h"
#include "fujin-target-check.h"
#include "model-check.h"

/* Answers of the raters with a space between; "-" for one who did not answer. */
typedef struct
{
  const char *answers;
  guint n_ratings;
  guint n_scores;
  guint n_unsure;
  guint n_not_evaluated;
  int lowest;
  int highest;
  double median;
  int middle;
  gboolean disagrees;
} Case;

static const Case cases[] = {
  { "", 0, 0, 0, 0, 0, 0, 0, 0, FALSE },
  { "-", 0, 0, 0, 0, 0, 0, 0, 0, FALSE },
  { "3", 1, 1, 0, 0, 3, 3, 3, 3, FALSE },
  { "3 3 3", 3, 3, 0, 0, 3, 3, 3, 3, FALSE },
  { "3 4", 2, 2, 0, 0, 3, 4, 3.5, 3, FALSE },
  { "2 4", 2, 2, 0, 0, 2, 4, 3, 2, TRUE },
  { "5 1 2", 3, 3, 0, 0, 1, 5, 2, 2, TRUE },
  { "4 2 5 3", 4, 4, 0, 0, 2, 5, 3.5, 3, TRUE },
  { "1 2 2 5 5", 5, 5, 0, 0, 1, 5, 2, 2, TRUE },
  /* Who is unsure counts as 1. */
  { "unsure", 1, 1, 1, 0, 1, 1, 1, 1, FALSE },
  { "unsure 2", 2, 2, 1, 0, 1, 2, 1.5, 1, FALSE },
  { "unsure 3 4", 3, 3, 1, 0, 1, 4, 3, 3, TRUE },
  /* Not evaluated is no number, but it is no agreement with one either. */
  { "not-evaluated", 1, 0, 0, 1, 0, 0, 0, 0, FALSE },
  { "not-evaluated not-evaluated", 2, 0, 0, 2, 0, 0, 0, 0, FALSE },
  { "not-evaluated 4 4", 3, 2, 0, 1, 4, 4, 4, 4, TRUE },
  { "- 4 - 5", 2, 2, 0, 0, 4, 5, 4.5, 4, FALSE },
};

static void
add_ratings (FujinProject *project,
             const char   *answers,
             gboolean      to_be,
             const char   *scale)
{
  g_auto (GStrv) values = g_strsplit (answers, " ", -1);

  for (guint i = 0; values[i]; i++)
    {
      const char *record[FUJIN_RECORD_MAX_FIELDS] = { NULL };
      const char *answer = g_str_equal (values[i], "-") ? NULL : values[i];

      record[FUJIN_RATING_SERVICE] = "B-1";
      record[FUJIN_RATING_RATER] = "rater";
      record[FUJIN_RATING_SCALE] = scale;
      record[to_be ? FUJIN_RATING_TO_BE : FUJIN_RATING_AS_IS] = answer;
      g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_RATING, NULL, record));
    }
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;

  for (int to_be = 0; to_be < 2; to_be++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      FujinRatingSpread spread, other;

      add_ratings (project, expected->answers, to_be, "insource");
      fujin_rating_spread_get (model_plan (project, "B-1"), to_be, &spread);
      g_assert_cmpuint (spread.n_ratings, ==, expected->n_ratings);
      g_assert_cmpuint (spread.n_scores, ==, expected->n_scores);
      g_assert_cmpuint (spread.n_unsure, ==, expected->n_unsure);
      g_assert_cmpuint (spread.n_not_evaluated, ==, expected->n_not_evaluated);
      g_assert_cmpint (spread.lowest, ==, expected->lowest);
      g_assert_cmpint (spread.highest, ==, expected->highest);
      g_assert_cmpfloat (spread.median, ==, expected->median);
      g_assert_cmpint (spread.middle, ==, expected->middle);
      g_assert_cmpint (fujin_rating_spread_get_difference (&spread), ==,
                       expected->highest - expected->lowest);
      g_assert_cmpint (fujin_rating_spread_disagrees (&spread), ==, expected->disagrees);
      g_assert_cmpint (fujin_rating_spread_plan_disagrees (model_plan (project, "B-1")), ==,
                       expected->disagrees);
      /* The other question has no answers, nor has another service. */
      fujin_rating_spread_get (model_plan (project, "B-1"), !to_be, &other);
      g_assert_cmpuint (other.n_ratings, ==, 0);
      fujin_rating_spread_get (model_plan (project, "B-2"), to_be, &other);
      g_assert_cmpuint (other.n_ratings, ==, 0);
    }
}

static void
test_other_scale (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *inside = fujin_edit_add_team (project, "SOC", FALSE, 0);
  FujinTeam *outside = fujin_edit_add_team (project, "Provider", TRUE, 1);
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1");
  FujinRatingSpread spread;

  fujin_edit_assign (project, plans, NULL, inside);
  add_ratings (project, "3 4", FALSE, "insource");
  fujin_rating_spread_get (plans->pdata[0], FALSE, &spread);
  g_assert_cmpuint (spread.n_other_scale, ==, 0);
  fujin_edit_assign (project, plans, inside, outside);
  fujin_rating_spread_get (plans->pdata[0], FALSE, &spread);
  g_assert_cmpuint (spread.n_other_scale, ==, 2);
  fujin_edit_assign (project, plans, NULL, inside);
  fujin_rating_spread_get (plans->pdata[0], FALSE, &spread);
  g_assert_cmpuint (spread.n_other_scale, ==, 0);
}

static void
test_all_highest (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) two = model_plans (project, "A-1 A-2");
  g_autoptr (GPtrArray) third = model_plans (project, "B-1");

  g_assert_false (fujin_target_check_all_highest (project));
  fujin_edit_set_score (project, two, TRUE, 5);
  g_assert_false (fujin_target_check_all_highest (project));
  fujin_edit_set_score (project, third, TRUE, 5);
  g_assert_true (fujin_target_check_all_highest (project));
  g_assert_true (fujin_target_check_asks (project));
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TO_BE_REASON, "Law asks for it.");
  g_assert_true (fujin_target_check_all_highest (project));
  g_assert_false (fujin_target_check_asks (project));
  fujin_edit_set_score (project, third, TRUE, 4);
  g_assert_false (fujin_target_check_all_highest (project));
  /* What is not evaluated has no say in it. */
  fujin_edit_set_score (project, third, TRUE, 5);
  {
    g_autoptr (GPtrArray) left = model_plans (project, "C-1");

    fujin_edit_set_score (project, left, TRUE, FUJIN_SCORE_NOT_EVALUATED);
  }
  g_assert_true (fujin_target_check_all_highest (project));
}

static void
test_lower (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = model_plans (project, "B-1");
  FujinServicePlan *plan = plans->pdata[0];

  fujin_edit_set_score (project, plans, FALSE, 4);
  g_assert_false (fujin_target_check_is_lower (plan));
  fujin_edit_set_score (project, plans, TRUE, 4);
  g_assert_false (fujin_target_check_is_lower (plan));
  fujin_edit_set_score (project, plans, TRUE, 3);
  g_assert_true (fujin_target_check_is_lower (plan));
  g_assert_true (fujin_target_check_plan_asks (plan));
  g_assert_cmpuint (fujin_target_check_count (project), ==, 1);
  fujin_edit_set_to_be_reason (project, plan, "Depending on one person is accepted.");
  g_assert_true (fujin_target_check_is_lower (plan));
  g_assert_false (fujin_target_check_plan_asks (plan));
  g_assert_cmpuint (fujin_target_check_count (project), ==, 0);
  fujin_edit_set_to_be_reason (project, plan, "");
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_UNNECESSARY);
  g_assert_false (fujin_target_check_plan_asks (plan));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strdup_printf ("/rating-spread/%s", *cases[i].answers ? cases[i].answers : "none");

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/rating-spread/other-scale", test_other_scale);
  g_test_add_func ("/target-check/all-highest", test_all_highest);
  g_test_add_func ("/target-check/lower", test_lower);
  return g_test_run ();
}
