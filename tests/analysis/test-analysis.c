/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-category-score.h"
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-gap.h"
#include "fujin-pattern-advice.h"
#include "model-check.h"

static void
score (FujinProject *project,
       const char   *code,
       int           as_is,
       int           to_be)
{
  g_autoptr (GPtrArray) plans = model_plans (project, code);

  fujin_edit_set_score (project, plans, FALSE, as_is);
  fujin_edit_set_score (project, plans, TRUE, to_be);
}

static void
set_level (FujinProject *project,
           const char   *codes,
           FujinLevel    level)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_set_level (project, plans, level);
}

static void
carry (FujinProject *project,
       const char   *codes,
       FujinTeam    *team)
{
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_assign (project, plans, NULL, team);
}

static void
test_means (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinCategoryScore result;

  fujin_category_score_get (project, 1, &result);
  g_assert_cmpstr (result.category->id, ==, "B");
  g_assert_cmpuint (result.n_in_scope, ==, 4);
  g_assert_cmpuint (result.n_as_is, ==, 0);

  score (project, "B-1", 2, 4);
  score (project, "B-2", 5, FUJIN_SCORE_NONE);
  score (project, "B-3", FUJIN_SCORE_NOT_EVALUATED, 3);
  score (project, "B-4", 1, 5);
  set_level (project, "B-4", FUJIN_LEVEL_UNNECESSARY);
  fujin_category_score_get (project, 1, &result);
  g_assert_cmpuint (result.n_in_scope, ==, 3);
  g_assert_cmpuint (result.n_as_is, ==, 2);
  g_assert_cmpfloat (result.as_is, ==, 3.5);
  g_assert_cmpuint (result.n_to_be, ==, 2);
  g_assert_cmpfloat (result.to_be, ==, 3.5);
  g_assert_cmpuint (result.n_not_evaluated, ==, 1);
  g_assert_cmpuint (result.n_not_evaluated_to_be, ==, 0);

  score (project, "A-1", 1, 3);
  score (project, "A-2", 2, 3);
  fujin_category_score_get_total (project, &result);
  g_assert_null (result.category);
  g_assert_cmpuint (result.n_in_scope, ==, 63);
  g_assert_cmpuint (result.n_as_is, ==, 4);
  g_assert_cmpfloat (result.as_is, ==, 2.5);
  g_assert_cmpuint (result.n_to_be, ==, 4);
  g_assert_cmpfloat (result.to_be, ==, 3.25);
  g_assert_cmpuint (result.n_not_evaluated, ==, 1);
}

/* What is left out of one assessment is still to be scored in the other. */
static void
test_to_score (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinCategoryScore result;

  score (project, "B-1", 2, FUJIN_SCORE_NOT_EVALUATED);
  score (project, "B-2", FUJIN_SCORE_NOT_EVALUATED, FUJIN_SCORE_NOT_EVALUATED);
  score (project, "B-3", FUJIN_SCORE_NONE, FUJIN_SCORE_NOT_EVALUATED);
  fujin_category_score_get (project, 1, &result);
  g_assert_cmpuint (result.n_not_evaluated, ==, 1);
  g_assert_cmpuint (result.n_not_evaluated_to_be, ==, 3);
  g_assert_cmpuint (fujin_category_score_count_to_score (&result, FALSE), ==, 3);
  g_assert_cmpuint (fujin_category_score_count_to_score (&result, TRUE), ==, 1);

  set_level (project, "B-3", FUJIN_LEVEL_UNNECESSARY);
  fujin_category_score_get_total (project, &result);
  g_assert_cmpuint (result.n_not_evaluated_to_be, ==, 2);
  g_assert_cmpuint (fujin_category_score_count_to_score (&result, FALSE), ==, 62);
  g_assert_cmpuint (fujin_category_score_count_to_score (&result, TRUE), ==, 61);
}

static void
assert_ranking (FujinProject *project,
                gboolean      strongest_first,
                const char   *letters)
{
  g_autoptr (GArray) ranking = fujin_category_score_rank (project, strongest_first);
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < ranking->len; i++)
    g_string_append (got, g_array_index (ranking, FujinCategoryScore, i).category->id);
  g_assert_cmpstr (got->str, ==, letters);
}

/* A: 3 of 1 in 13. B: 3 of 2 in 4. C: 3 of 2 in 4. H: 5 of 1 in 2. I: 1 of 1 in 7; D not
 * evaluated. */
static void
test_ranks (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  assert_ranking (project, TRUE, "");
  score (project, "A-1", 3, 0);
  score (project, "B-1", 2, 0);
  score (project, "B-2", 4, 0);
  score (project, "C-1", 3, 0);
  score (project, "C-2", 3, 0);
  score (project, "D-1", FUJIN_SCORE_NOT_EVALUATED, 0);
  score (project, "H-1", 5, 0);
  score (project, "I-1", 1, 0);
  assert_ranking (project, TRUE, "HBCAI");
  assert_ranking (project, FALSE, "IBCAH");
  /* C is now fully covered: 2 of 2. */
  set_level (project, "C-3 C-4", FUJIN_LEVEL_UNNECESSARY);
  assert_ranking (project, TRUE, "HCBAI");
  assert_ranking (project, FALSE, "ICBAH");
}

typedef struct
{
  const char *scores; /* A to I: the As-Is of each first service and, behind it, the second */
  guint       max;
  const char *strongest;
  const char *weakest;
  gboolean    alike;
} Extremes;

static const Extremes extremes[] = {
  { "", 2, "", "", FALSE },
  { "A3", 2, "A", "", FALSE },
  { "A3 B3", 2, "", "", TRUE },
  { "A2 B2 C2 D2 E2 F2 G2 H2 I2", 3, "", "", TRUE },
  { "A3 B2", 2, "A", "B", FALSE },
  { "A3 B2 C1", 2, "AB", "C", FALSE },
  { "A3 B2 C1", 3, "AB", "C", FALSE },
  /* The middle is like the end of one list only, and so no list cuts through it. */
  { "A1 B2 C2 D2 E2 F2", 3, "BCF", "A", FALSE },
  { "A4 B2 C2 D2 E2 F2", 3, "A", "BCF", FALSE },
  { "A4 B2 C2 D2 E2 F2 G1 H1", 2, "AB", "HG", FALSE },
  { "A4 B2 C2 D2 E2 F2 G1", 3, "ABC", "G", FALSE },
  { "A5 B4 C3 D2 E1", 2, "AB", "ED", FALSE },
  { "A5 B4 C3 D2 E1", 9, "ABC", "ED", FALSE },
  { "A12 B1 C2", 2, "CA", "B", FALSE },
};

static void
score_all (FujinProject *project,
           const char   *scores)
{
  g_auto (GStrv) words = g_strsplit (scores, " ", 0);

  for (guint i = 0; words[i] != NULL; i++)
    for (guint k = 1; words[i][k] != '\0'; k++)
      {
        g_autofree char *code = g_strdup_printf ("%c-%u", words[i][0], k);

        score (project, code, words[i][k] - '0', 0);
      }
}

static void
assert_letters (GArray     *scores,
                const char *letters)
{
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < scores->len; i++)
    g_string_append (got, g_array_index (scores, FujinCategoryScore, i).category->id);
  g_assert_cmpstr (got->str, ==, letters);
}

static void
test_extremes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (extremes); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_autoptr (GArray) strongest = NULL;
      g_autoptr (GArray) weakest = NULL;
      gboolean alike;

      score_all (project, extremes[i].scores);
      alike = fujin_category_score_get_extremes (project, extremes[i].max, &strongest, &weakest);
      g_assert_cmpint (alike, ==, extremes[i].alike);
      assert_letters (strongest, extremes[i].strongest);
      assert_letters (weakest, extremes[i].weakest);
    }
}

/* Means that are shown alike are alike, though they are not equal. */
static void
test_extremes_as_shown (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GArray) strongest = NULL;
  g_autoptr (GArray) weakest = NULL;

  score_all (project, "A222222222 F22222");
  score (project, "A-10", 2, 0);
  score (project, "A-11", 2, 0);
  score (project, "A-12", 2, 0);
  score (project, "A-13", 1, 0);
  score_all (project, "D222 E1");
  /* A shows 1.9, D and F 2.0, E 1.0. */
  fujin_category_score_get_extremes (project, 2, &strongest, &weakest);
  assert_letters (strongest, "FD");
  assert_letters (weakest, "EA");
  g_array_unref (g_steal_pointer (&strongest));
  g_array_unref (g_steal_pointer (&weakest));
  for (guint i = 0; i < 20; i++)
    {
      FujinServicePlan *own = fujin_edit_add_own_service (project, "A", "Own");

      score (project, fujin_service_plan_get_code (own), 2, 0);
    }
  /* 65 / 33 is 1.97 and shows 2.0, as D and F do. */
  fujin_category_score_get_extremes (project, 2, &strongest, &weakest);
  assert_letters (strongest, "FD");
  assert_letters (weakest, "E");
}

static void
assert_gaps (FujinProject *project,
             guint         max,
             const char   *codes)
{
  g_autoptr (GPtrArray) gaps = fujin_gap_rank (project, max);
  g_autoptr (GString) got = g_string_new (NULL);

  for (guint i = 0; i < gaps->len; i++)
    g_string_append_printf (got, "%s%s", i ? " " : "",
                            fujin_service_plan_get_code (gaps->pdata[i]));
  g_assert_cmpstr (got->str, ==, codes);
}

static void
test_gaps (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  assert_gaps (project, 0, "");
  score (project, "A-1", 1, 5);  /* gap 4, undecided */
  score (project, "A-2", 2, 4);  /* gap 2, optional */
  score (project, "A-3", 3, 5);  /* gap 2, basic */
  score (project, "A-10", 1, 3); /* gap 2, basic, lower As-Is */
  score (project, "A-9", 3, 5);  /* gap 2, basic, same As-Is as A-3 */
  score (project, "B-1", 2, 4);  /* gap 2, standard */
  score (project, "B-2", 2, 4);  /* gap 2, advanced */
  score (project, "B-3", 2, 4);  /* gap 2, undecided */
  score (project, "C-1", 4, 4);  /* none */
  score (project, "C-2", 5, 3);  /* above its target */
  score (project, "C-3", 1, FUJIN_SCORE_NONE);
  score (project, "C-4", FUJIN_SCORE_NOT_EVALUATED, 5);
  score (project, "D-1", 1, 5); /* unnecessary */
  set_level (project, "A-2", FUJIN_LEVEL_OPTIONAL);
  set_level (project, "A-3 A-9 A-10", FUJIN_LEVEL_BASIC);
  set_level (project, "B-1", FUJIN_LEVEL_STANDARD);
  set_level (project, "B-2", FUJIN_LEVEL_ADVANCED);
  set_level (project, "D-1", FUJIN_LEVEL_UNNECESSARY);
  assert_gaps (project, 0, "A-1 A-10 A-3 A-9 B-1 B-2 A-2 B-3");
  assert_gaps (project, 3, "A-1 A-10 A-3");
  assert_gaps (project, 99, "A-1 A-10 A-3 A-9 B-1 B-2 A-2 B-3");
  g_assert_cmpuint (fujin_gap_count (project), ==, 8);
}

typedef struct
{
  const char *teams; /* i inside, o outside, O the other outside; the first one leads */
  int score;
  const char *en;
  const char *ja;
} Cause;

static const Cause causes[] = {
  { "", 1, "nobody carries it", "担当するチームがない" },
  { "i", 0, "not scored yet", "まだ点数がない" },
  { "i", -1, "decided not to do it, not evaluated", "行わないと決めたため評価対象外" },
  { "i", 1, "not done", "行えていない" },
  { "i", 2, "one person, unwritten", "担当者ひとりに頼り、文書がない" },
  { "i", 3, "unwritten, a stand-in for part of it", "文書がなく、代わりの人は一部しかできない" },
  { "i", 4, "written, but not approved", "文書はあるが、承認されていない" },
  { "i", 5, "written and approved", "文書があり、承認もされている" },
  { "o", 1, "carried outside by Aoba SOC; reports are not read",
    "Aoba SOCに委託。報告に目を通せていない" },
  { "o", 2, "carried outside by Aoba SOC; neither service nor results understood",
    "Aoba SOCに委託。サービスの内容も結果も理解できていない" },
  { "o", 3, "carried outside by Aoba SOC; service or results not understood",
    "Aoba SOCに委託。サービスの内容か結果の一方を理解できていない" },
  { "o", 4, "carried outside by Aoba SOC; results fall short",
    "Aoba SOCに委託。結果が想定に届かない" },
  { "o", 5, "carried outside by Aoba SOC; results as expected",
    "Aoba SOCに委託。結果は想定どおり" },
  { "Oo", 1, "carried outside by Kita and 1 more; reports are not read",
    "Kitaほか1者に委託。報告に目を通せていない" },
  { "io", 1, "shared with Aoba SOC; not done, reports not read",
    "Aoba SOCと併用。行えておらず、報告も読めていない" },
  { "oi", 2, "shared with Aoba SOC; at best one person, or not understood",
    "Aoba SOCと併用。よくても担当者頼み、または内容を理解できていない" },
  { "ioO", 3, "shared with Aoba SOC and 1 more; at best a stand-in, or half understood",
    "Aoba SOCほか1者と併用。よくても代わりは一部だけ、または理解が半ば" },
  { "io", 4, "shared with Aoba SOC; at best unapproved, or short of expectation",
    "Aoba SOCと併用。よくても未承認、または結果が想定に届かない" },
  { "io", 5, "shared with Aoba SOC; approved, or results as expected",
    "Aoba SOCと併用。承認済み、または結果は想定どおり" },
};

typedef struct
{
  FujinProject *project;
  FujinTeam *inside;
  FujinTeam *outside;
  FujinTeam *other;
} House;

static void
house_open (House *house)
{
  house->project = fujin_project_new ();
  house->inside = fujin_edit_add_team (house->project, "IT", FALSE, 9);
  house->outside = fujin_edit_add_team (house->project, "Aoba SOC", TRUE, 9);
  house->other = fujin_edit_add_team (house->project, "Kita", TRUE, 9);
}

static void
assert_cause (FujinServicePlan *plan,
              const char       *en,
              const char       *ja)
{
  g_autofree char *got_en = fujin_gap_dup_cause (plan, FUJIN_LANG_EN);
  g_autofree char *got_ja = fujin_gap_dup_cause (plan, FUJIN_LANG_JA);

  g_assert_cmpstr (got_en, ==, en);
  g_assert_cmpstr (got_ja, ==, ja);
}

static void
test_causes (void)
{
  House house;

  house_open (&house);
  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    {
      g_autoptr (GPtrArray) plans = model_plans (house.project, "B-1");

      fujin_edit_unassign (house.project, plans);
      for (const char *team = causes[i].teams; *team; team++)
        fujin_edit_add_assignment (house.project, plans,
                                   *team == 'i'   ? house.inside
                                   : *team == 'o' ? house.outside
                                                  : house.other);
      fujin_edit_set_score (house.project, plans, FALSE, causes[i].score);
      assert_cause (plans->pdata[0], causes[i].en, causes[i].ja);
    }
  g_object_unref (house.project);
}

/* A score keeps the meaning of the scale it was given on. */
static void
test_causes_of_old_scores (void)
{
  House house;
  g_autoptr (GPtrArray) plans = NULL;

  house_open (&house);
  plans = model_plans (house.project, "B-1");
  carry (house.project, "B-1", house.inside);
  score (house.project, "B-1", 2, 4);
  fujin_edit_add_assignment (house.project, plans, house.outside);
  assert_cause (plans->pdata[0], "shared with Aoba SOC; one person, unwritten",
                "Aoba SOCと併用。担当者ひとりに頼り、文書がない");
  fujin_edit_withdraw (house.project, plans, house.inside);
  assert_cause (plans->pdata[0], "scored before its teams changed, to be scored again",
                "担い手が変わる前の点数のため、採点し直しが必要");
  score (house.project, "B-1", 1, 4);
  fujin_edit_add_assignment (house.project, plans, house.inside);
  assert_cause (plans->pdata[0], "shared with Aoba SOC; reports are not read",
                "Aoba SOCと併用。報告に目を通せていない");
  g_object_unref (house.project);
}

/* The table was worked out from the fact tables, not from the program's own data. */
static void
test_advice (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "analysis", "advice.tsv", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  House house;
  guint n = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", 0);
  house_open (&house);
  for (guint i = 1; lines[i] && *lines[i]; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", 0);
      FujinServicePlan *plan = model_plan (house.project, cells[0]);

      g_assert_cmpuint (g_strv_length (cells), ==, 9);
      for (int pattern = 1; pattern <= 4; pattern++)
        for (int external = 0; external <= 1; external++, n++)
          {
            gboolean breaks = strcmp (cells[pattern * 2 - 1 + external], "breaks") == 0;
            g_autofree char *reason = NULL;

            carry (house.project, cells[0], external ? house.outside : house.inside);
            g_assert_cmpint (fujin_pattern_advice_breaks (plan, pattern), ==, breaks);
            reason = fujin_pattern_advice_dup_reason (plan, pattern, FUJIN_LANG_JA);
            g_assert_cmpint (reason != NULL, ==, breaks);
          }
      g_assert_false (fujin_pattern_advice_breaks (plan, 0));
    }
  g_assert_cmpuint (n, ==, 64 * 8);
  g_object_unref (house.project);
}

static void
assert_reason (FujinProject *project,
               const char   *code,
               int           pattern,
               const char   *en,
               const char   *ja)
{
  FujinServicePlan *plan = model_plan (project, code);
  g_autofree char *got_en = fujin_pattern_advice_dup_reason (plan, pattern, FUJIN_LANG_EN);
  g_autofree char *got_ja = fujin_pattern_advice_dup_reason (plan, pattern, FUJIN_LANG_JA);

  g_assert_cmpstr (got_en, ==, en);
  g_assert_cmpstr (got_ja, ==, ja);
}

static void
test_reasons (void)
{
  House house;
  g_autoptr (GPtrArray) judged = NULL;

  house_open (&house);
  judged = model_plans (house.project, "A-1");
  carry (house.project, "D-2 A-1 I-5", house.outside);
  carry (house.project, "B-1", house.inside);
  assert_reason (house.project, "D-2", 2,
                 "Pattern 2: our own organisation leads in quadrant I, but Aoba SOC (outside) "
                 "leads D-2. (placement: stated by the textbook)",
                 "パターン2では領域 I は自組織が主となりますが、D-2 の主担当はAoba SOC（外部）です。"
                 "（領域の位置づけ：教科書に明記）");
  assert_reason (house.project, "A-1", 1,
                 "Pattern 1: our own organisation leads in quadrant I, but Aoba SOC (outside) "
                 "leads A-1. (placement: our own reasoning)",
                 "パターン1では領域 I は自組織が主となりますが、A-1 の主担当はAoba SOC（外部）です。"
                 "（領域の位置づけ：布陣の読み）");
  assert_reason (house.project, "I-5", 4,
                 "Pattern 4: our own organisation leads in quadrants I–IV, but Aoba SOC (outside) "
                 "leads I-5. (placement: stated by the textbook)",
                 "パターン4では領域 I–IV は自組織が主となりますが、I-5 の主担当はAoba SOC（外部）です。"
                 "（領域の位置づけ：教科書に明記）");
  assert_reason (house.project, "I-5", 3, NULL, NULL);
  assert_reason (house.project, "B-1", 2,
                 "Pattern 2: a specialist outside leads in quadrant IV, but IT (inside) leads B-1. "
                 "(placement: our own reasoning)",
                 "パターン2では領域 IV は外部の専門組織が主となりますが、B-1 の主担当はIT（内部）です。"
                 "（領域の位置づけ：布陣の読み）");
  fujin_edit_set_quadrant (house.project, judged, 2);
  assert_reason (house.project, "A-1", 2,
                 "Pattern 2: our own organisation leads in quadrant II, but Aoba SOC (outside) "
                 "leads A-1. (placement: this plan's own)",
                 "パターン2では領域 II は自組織が主となりますが、A-1 の主担当はAoba SOC（外部）です。"
                 "（領域の位置づけ：この計画での判断）");
  assert_reason (house.project, "A-1", 1, NULL, NULL);
  g_object_unref (house.project);
}

static void
test_advice_list (void)
{
  House house;
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) combination = NULL;
  FujinServicePlan *own;

  house_open (&house);
  combination = model_plans (house.project, "A-3");
  own = fujin_edit_add_own_service (house.project, "A", "Own");
  carry (house.project, "D-2 A-2 A-10 A-1 A-X1", house.outside);
  carry (house.project, "A-3", house.inside);
  fujin_edit_add_assignment (house.project, combination, house.outside);
  set_level (house.project, "A-1", FUJIN_LEVEL_UNNECESSARY);
  g_assert_false (fujin_pattern_advice_breaks (own, 2));

  list = fujin_pattern_advice_list (house.project, 2);
  g_assert_cmpuint (list->len, ==, 3);
  g_assert_cmpstr (fujin_service_plan_get_code (list->pdata[0]), ==, "A-2");
  g_assert_cmpstr (fujin_service_plan_get_code (list->pdata[1]), ==, "A-10");
  g_assert_cmpstr (fujin_service_plan_get_code (list->pdata[2]), ==, "D-2");
  /* The team that leads decides. */
  fujin_edit_set_lead (house.project, combination, house.outside);
  g_assert_true (fujin_pattern_advice_breaks (combination->pdata[0], 2));
  g_object_unref (house.project);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/means", test_means);
  g_test_add_func ("/analysis/to-score", test_to_score);
  g_test_add_func ("/analysis/ranks", test_ranks);
  g_test_add_func ("/analysis/extremes", test_extremes);
  g_test_add_func ("/analysis/extremes-as-shown", test_extremes_as_shown);
  g_test_add_func ("/analysis/gaps", test_gaps);
  g_test_add_func ("/analysis/causes", test_causes);
  g_test_add_func ("/analysis/causes-of-old-scores", test_causes_of_old_scores);
  g_test_add_func ("/analysis/advice", test_advice);
  g_test_add_func ("/analysis/reasons", test_reasons);
  g_test_add_func ("/analysis/advice-list", test_advice_list);
  return g_test_run ();
}
