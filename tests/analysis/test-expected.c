/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-expected.h"
#include "fujin-improvement-text.h"
#include "fujin-improvement.h"
#include "model-check.h"

#define NOT_EVALUATED FUJIN_SCORE_NOT_EVALUATED

static void
score (FujinProject *project,
       const char   *code,
       gboolean      to_be,
       int           value)
{
  g_autoptr (GPtrArray) plans = model_plans (project, code);

  fujin_edit_set_score (project, plans, to_be, value);
}

/* Codes stand for ids, which those of the framework are. */
static FujinRecord *
add (FujinProject *project,
     const char   *services,
     const char   *state,
     const char   *expected)
{
  const char *values[] = { "Do it", services, "short", "", "", "", state, expected, "", NULL };
  FujinRecord *record =
    fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL, values);

  g_assert_nonnull (record);
  return record;
}

/* One service: its As-Is, the improvements that name it as "state:score", what is expected. */
static const struct
{
  int as_is;
  const char *improvements;
  int expected;
} scores[] = {
  { 2, "", 2 },
  { 2, "proposed:4", 4 },
  { 2, "proposed:3 under-way:5", 5 },
  { 4, "approved:3", 4 },
  { 2, "dropped:5", 2 },
  { 2, "dropped:5 approved:3", 3 },
  { 2, "done:4", 4 },
  { 2, "proposed:", 2 },
  { FUJIN_SCORE_NONE, "", FUJIN_SCORE_NONE },
  { FUJIN_SCORE_NONE, "proposed:3", 3 },
  { FUJIN_SCORE_NONE, "dropped:3", FUJIN_SCORE_NONE },
  { NOT_EVALUATED, "proposed:3", NOT_EVALUATED },
};

static void
test_scores (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (scores); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      g_auto (GStrv) improvements = g_strsplit (scores[i].improvements, " ", -1);
      g_autoptr (FujinExpected) expected = NULL;

      score (project, "B-3", FALSE, scores[i].as_is);
      for (guint k = 0; improvements[k] && *improvements[k]; k++)
        {
          g_auto (GStrv) parts = g_strsplit (improvements[k], ":", 2);

          add (project, "B-3", parts[0], parts[1]);
        }
      expected = fujin_expected_new (project);
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (fujin_expected_get_score (expected, model_plan (project, "B-3")), ==,
                       scores[i].expected);
    }
}

/* Category B has four services. Worked out by hand: B-1 2 -> 4, B-2 3, B-3 not evaluated, B-4 none
 * -> 3, so (4 + 3 + 3) / 3; with C-1, which has 1, the whole is 11 / 4. C-2 is not in scope. */
static void
test_means (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) c2 = model_plans (project, "C-2");
  g_autoptr (FujinExpected) expected = NULL;
  const FujinExpectedMean *mean;
  g_autofree char *sentence = NULL;

  score (project, "B-1", FALSE, 2);
  score (project, "B-2", FALSE, 3);
  score (project, "B-3", FALSE, NOT_EVALUATED);
  score (project, "C-2", FALSE, 5);
  score (project, "C-1", FALSE, 1);
  fujin_edit_set_level (project, c2, FUJIN_LEVEL_UNNECESSARY);
  add (project, "B-1 B-3", "proposed", "4");
  add (project, "B-4", "under-way", "3");
  expected = fujin_expected_new (project);
  mean = fujin_expected_get_mean (
    expected, fujin_service_plan_get_category (model_plan (project, "B-1"))->index);
  g_assert_cmpuint (mean->n, ==, 3);
  g_assert_cmpuint (mean->n_not_evaluated, ==, 1);
  g_assert_cmpfloat_with_epsilon (mean->mean, 10.0 / 3, 1e-9);
  g_assert_cmpuint (expected->total.n, ==, 4);
  g_assert_cmpfloat_with_epsilon (expected->total.mean, 11.0 / 4, 1e-9);
  g_assert_cmpuint (expected->total.n_in_scope, ==, 63);
  g_assert_cmpuint (expected->n_improvements, ==, 2);
  sentence = fujin_expected_dup_sentence (expected, project, FUJIN_LANG_EN);
  g_assert_cmpstr (sentence, ==,
                   "As-Is 2.0 (3 of 62) → expected 2.8 (4 of 62) → To-Be not known");
}

static void
accept_gap (FujinProject *project,
            const char   *code,
            const char   *evidence)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = {
    [FUJIN_DECISION_SERVICE] = code,
    [FUJIN_DECISION_ABOUT] = "accepted-gap",
    [FUJIN_DECISION_CAUSE] = "budget",
    [FUJIN_DECISION_REASON] = "It waits for the next budget.",
    [FUJIN_DECISION_DECIDER] = "Board",
    [FUJIN_DECISION_DECIDED] = "2026-01-01",
    [FUJIN_DECISION_REVIEW] = "2027-01-01",
    [FUJIN_DECISION_EVIDENCE] = evidence,
  };

  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values));
}

/* Only a decision that lacks nothing answers a gap. */
static void
test_accepted (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinExpected) expected = NULL;

  for (const char *const *code = (const char *const[]) { "B-1", "B-2", "B-3", NULL }; *code; code++)
    {
      score (project, *code, FALSE, 2);
      score (project, *code, TRUE, 4);
    }
  accept_gap (project, "B-1", "Minutes of the board");
  accept_gap (project, "B-2", "");
  expected = fujin_expected_new (project);
  g_assert_cmpuint (expected->n_gaps, ==, 3);
  g_assert_cmpuint (expected->n_accepted, ==, 1);
  g_assert_cmpuint (expected->uncovered->len, ==, 2);
  g_assert_true (expected->uncovered->pdata[0] == model_plan (project, "B-2"));
  g_assert_true (expected->uncovered->pdata[1] == model_plan (project, "B-3"));
}

static void
test_uncovered (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinExpected) expected = NULL;
  FujinRecord *done;

  for (const char *const *code = (const char *const[]) { "B-1", "B-2", "B-3", "B-4", NULL }; *code;
       code++)
    {
      score (project, *code, FALSE, 2);
      score (project, *code, TRUE, 4);
    }
  score (project, "B-2", TRUE, 5);
  score (project, "D-1", FALSE, 3);
  score (project, "D-1", TRUE, 3);
  add (project, "B-1", "proposed", "4");     /* reaches To-Be */
  add (project, "B-3", "approved", "3");     /* helps, but not far enough */
  add (project, "B-4", "dropped", "4");      /* is no help */
  done = add (project, "D-1", "done", "4");  /* done, and the score not given anew */
  add (project, "D-1", "done", "3");         /* done, and the score says so */
  expected = fujin_expected_new (project);
  g_assert_cmpuint (expected->n_gaps, ==, 4);
  g_assert_cmpuint (expected->n_short, ==, 1);
  g_assert_cmpuint (expected->uncovered->len, ==, 2);
  g_assert_true (expected->uncovered->pdata[0] == model_plan (project, "B-2"));
  g_assert_true (expected->uncovered->pdata[1] == model_plan (project, "B-4"));
  g_assert_cmpuint (expected->done_unscored->len, ==, 1);
  g_assert_true (expected->done_unscored->pdata[0] == done);
}

static const struct
{
  const char *due;
  const char *state;
  gboolean overdue;
} days[] = {
  { "", "proposed", FALSE },           { "2026-03-31", "proposed", TRUE },
  { "2026-04-01", "proposed", FALSE }, { "2026-04-02", "under-way", FALSE },
  { "2026-03-31", "under-way", TRUE }, { "2025-12-31", "approved", TRUE },
  { "2026-03-31", "done", FALSE },     { "2026-03-31", "dropped", FALSE },
};

static void
test_overdue (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      FujinRecord *record = add (project, "B-1", days[i].state, "");

      fujin_edit_set_record (project, record, FUJIN_IMPROVEMENT_DUE, days[i].due);
      g_assert_cmpint (fujin_improvement_is_overdue (record, "2026-04-01"), ==, days[i].overdue);
    }
}

static FujinTeam *
assign (FujinProject *project,
        const char   *code,
        gboolean      external)
{
  g_autoptr (GPtrArray) plans = model_plans (project, code);
  FujinTeam *team = fujin_edit_add_team (project, external ? "Provider" : "SOC", external, 0);

  fujin_edit_assign (project, plans, NULL, team);
  return team;
}

static void
test_suggest (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinServicePlan *plan = model_plan (project, "B-3");
  g_auto (GStrv) inside = NULL;
  g_auto (GStrv) nobody = NULL;
  g_auto (GStrv) none = fujin_improvement_suggest (NULL, "2026-04-01", FUJIN_LANG_EN);

  nobody = fujin_improvement_suggest (plan, "2026-04-01", FUJIN_LANG_EN);
  g_assert_cmpstr (nobody[FUJIN_IMPROVEMENT_TITLE], ==, "Find who carries B-3");
  g_assert_cmpstr (nobody[FUJIN_IMPROVEMENT_CYCLE], ==, "long");
  g_assert_cmpstr (none[FUJIN_IMPROVEMENT_TITLE], ==, "New improvement");
  g_assert_cmpstr (none[FUJIN_IMPROVEMENT_SERVICES], ==, "");
  g_assert_cmpstr (none[FUJIN_IMPROVEMENT_EXPECTED], ==, "");

  assign (project, "B-3", FALSE);
  score (project, "B-3", FALSE, 2);
  score (project, "B-3", TRUE, 4);
  inside = fujin_improvement_suggest (plan, "2026-04-01", FUJIN_LANG_EN);
  g_assert_cmpstr (inside[FUJIN_IMPROVEMENT_TITLE], ==, "Raise B-3 from 2 to 4");
  g_assert_cmpstr (inside[FUJIN_IMPROVEMENT_SERVICES], ==, "B-3");
  g_assert_cmpstr (inside[FUJIN_IMPROVEMENT_EXPECTED], ==, "4");
  g_assert_cmpstr (inside[FUJIN_IMPROVEMENT_STATE], ==, "proposed");
  g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                           (const char *const *) inside));
}

/* What was copied comes back the same, whatever is in it. */
static void
test_text_round_trip (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = assign (project, "B-3", FALSE);
  const char *values[] = {
    "=SUM(A1) \"quoted\"", "B-3 D-1", "long", fujin_team_get_id (team), "2026-10-01",
    "about 2 million", "under-way", "4", "two\nlines, \"and\"\ta tab", NULL,
  };

  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autoptr (GPtrArray) records = g_ptr_array_new ();
      g_autofree char *text = NULL;
      g_autoptr (GPtrArray) back = NULL;
      char **got;

      g_ptr_array_add (records, fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                                       values));
      text = fujin_improvement_text_write (records, (FujinLang) lang);
      back = fujin_improvement_text_read (project, text, (FujinLang) lang);
      g_assert_cmpuint (back->len, ==, 1);
      got = back->pdata[0];
      for (guint i = 0; values[i]; i++)
        g_assert_cmpstr (got[i], ==, fujin_record_get (records->pdata[0], i));
    }
}

/* From a spreadsheet or a mail: other columns, wide letters, words that are not understood. */
static void
test_text_foreign (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) sheet = NULL;
  g_autoptr (GPtrArray) list = NULL;
  char **values;

  sheet = fujin_improvement_text_read (
    project, "State\tTitle\tServices\tDue\tOwner team\nDone\tWrite it down\tＢ－３、d1\t2026/4/1\t"
             "Nobody of that name\n\n\tOnly a title\n", FUJIN_LANG_EN);
  g_assert_cmpuint (sheet->len, ==, 2);
  values = sheet->pdata[0];
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_TITLE], ==, "Write it down");
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_STATE], ==, "done");
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_SERVICES], ==, "B-3 D-1");
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_DUE], ==, "2026-04-01");
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_TEAM], ==, "");
  g_assert_nonnull (strstr (values[FUJIN_IMPROVEMENT_NOTE], "Nobody of that name"));
  g_assert_cmpstr (((char **) sheet->pdata[1])[FUJIN_IMPROVEMENT_TITLE], ==, "Only a title");

  list = fujin_improvement_text_read (project, "Buy a tool\r\nTrain two people", FUJIN_LANG_EN);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (((char **) list->pdata[1])[FUJIN_IMPROVEMENT_TITLE], ==, "Train two people");
  for (guint i = 0; i < list->len; i++)
    g_assert_nonnull (fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                             list->pdata[i]));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/expected/scores", test_scores);
  g_test_add_func ("/expected/means", test_means);
  g_test_add_func ("/expected/uncovered", test_uncovered);
  g_test_add_func ("/expected/accepted", test_accepted);
  g_test_add_func ("/expected/overdue", test_overdue);
  g_test_add_func ("/expected/suggest", test_suggest);
  g_test_add_func ("/expected/text-round-trip", test_text_round_trip);
  g_test_add_func ("/expected/text-foreign", test_text_foreign);
  return g_test_run ();
}
