/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-provider-due.h"
#include "fujin-provider-improvement.h"
#include "fujin-provider-words.h"
#include "model-check.h"

#define TODAY "2026-11-21"

static FujinTeam *
add_provider (FujinProject *project,
              const char   *name,
              const char   *codes)
{
  FujinTeam *team = fujin_edit_add_team (project, name, TRUE, fujin_project_get_n_teams (project));
  g_autoptr (GPtrArray) plans = model_plans (project, codes);

  fujin_edit_assign (project, plans, NULL, team);
  return team;
}

static FujinRecord *
add_contract (FujinTeam  *team,
              const char *begins,
              const char *ends,
              const char *decide,
              const char *reader)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { "Watch", fujin_team_get_id (team), begins, ends,
                                                  decide, reader };
  FujinRecord *record = fujin_edit_add_record (fujin_team_get_project (team),
                                               FUJIN_RECORD_CONTRACT, NULL, values);

  g_assert_nonnull (record);
  return record;
}

static void
score (FujinProject *project,
       const char   *code,
       int           value)
{
  g_autoptr (GPtrArray) plans = model_plans (project, code);

  g_assert_true (fujin_edit_set_score (project, plans, FALSE, value));
}

static const FujinProviderWarning *
find (const FujinProviderHealth *health,
      FujinProviderWarningKind   kind)
{
  for (guint i = 0; i < health->warnings->len; i++)
    {
      const FujinProviderWarning *warning = g_ptr_array_index (health->warnings, i);

      if (warning->kind == kind)
        return warning;
    }
  return NULL;
}

/* The days by hand: 9 days of November are left, then 31, 31, 28, 31, 30 and 20 of May are 180. */
static void
test_days (void)
{
  static const struct
  {
    const char *ends;
    const char *decide;
    const char *reader;
    int kinds[4]; /* one more than their number, so that 0 ends them */
    int days;     /* of the first */
  } rows[] = {
    { "2026-11-20", "2026-09-01", "", { FUJIN_PROVIDER_EXPIRED + 1 }, -1 },
    { "2026-11-21", "", "CISO", { FUJIN_PROVIDER_ENDS_PRESSING + 1 }, 0 },
    { "2027-02-19", "", "CISO", { FUJIN_PROVIDER_ENDS_PRESSING + 1 }, 90 },
    { "2027-02-20", "", "CISO", { FUJIN_PROVIDER_ENDS + 1 }, 91 },
    { "2027-05-20", "", "CISO", { FUJIN_PROVIDER_ENDS + 1 }, 180 },
    { "2027-05-21", "", "CISO", { 0 }, 0 },
    { "", "", "CISO", { 0 }, 0 },
    { "", "", "", { FUJIN_PROVIDER_NO_READER + 1 }, 0 },
    { "2028-03-31", "2026-11-20", "CISO", { FUJIN_PROVIDER_DECIDE_PASSED + 1 }, -1 },
    { "2028-03-31", "2026-11-21", "CISO", { FUJIN_PROVIDER_DECIDE_SOON + 1 }, 0 },
    { "2028-03-31", "2026-12-21", "CISO", { FUJIN_PROVIDER_DECIDE_SOON + 1 }, 30 },
    { "2028-03-31", "2026-12-22", "CISO", { 0 }, 0 },
    { "2027-03-31", "2026-12-01", "",
      { FUJIN_PROVIDER_DECIDE_SOON + 1, FUJIN_PROVIDER_ENDS + 1, FUJIN_PROVIDER_NO_READER + 1 },
      10 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      FujinTeam *team = add_provider (project, "SOC", "B-1");
      g_autoptr (FujinProviderHealth) health = NULL;
      guint n = 0;

      add_contract (team, "2024-04-01", rows[i].ends, rows[i].decide, rows[i].reader);
      health = fujin_provider_health_get (team, TODAY);
      for (; rows[i].kinds[n]; n++)
        {
          const FujinProviderWarning *warning;

          g_assert_cmpuint (n, <, health->warnings->len);
          warning = g_ptr_array_index (health->warnings, n);
          g_assert_cmpint ((int) warning->kind + 1, ==, rows[i].kinds[n]);
          if (n == 0)
            g_assert_cmpint (warning->days, ==, rows[i].days);
        }
      g_assert_cmpuint (health->warnings->len, ==, n);
    }
}

static void
test_no_contract (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = add_provider (project, "SOC", "B-1 B-2");
  FujinTeam *idle = add_provider (project, "Idle", "");
  g_autoptr (FujinProviderHealth) health = fujin_provider_health_get (team, TODAY);
  g_autoptr (FujinProviderHealth) other = fujin_provider_health_get (idle, TODAY);
  g_autofree char *words = NULL;

  g_assert_cmpuint (health->warnings->len, ==, 1);
  g_assert_nonnull (find (health, FUJIN_PROVIDER_NO_CONTRACT));
  g_assert_null (fujin_provider_health_get_next (health));
  words = fujin_provider_words_dup_warning (health, find (health, FUJIN_PROVIDER_NO_CONTRACT),
                                            FUJIN_LANG_EN);
  g_assert_cmpstr (words, ==, "No contract is on record for the 2 services it carries.");
  g_assert_cmpuint (other->warnings->len, ==, 0);
}

/* A contract that takes the place of another stills it; one that runs beside it does not. */
static void
test_followed (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = add_provider (project, "SOC", "B-1");
  FujinRecord *first = add_contract (team, "2024-01-01", "2026-12-31", "", "");
  FujinRecord *beside = add_contract (team, "2026-10-01", "2028-09-30", "", "CISO");
  g_autoptr (FujinProviderHealth) health = fujin_provider_health_get (team, TODAY);
  g_autoptr (FujinProviderHealth) renewed = NULL;

  g_assert_nonnull (find (health, FUJIN_PROVIDER_ENDS_PRESSING));
  g_assert_nonnull (find (health, FUJIN_PROVIDER_NO_READER));
  g_assert_true (fujin_provider_health_get_next (health)->record == first);
  add_contract (team, "2027-01-01", "2028-12-31", "", "CISO");
  renewed = fujin_provider_health_get (team, TODAY);
  g_assert_cmpuint (renewed->warnings->len, ==, 0);
  g_assert_true (fujin_provider_health_get_next (renewed)->record == beside);
}

static void
keep (FujinProject *project,
      const char   *name,
      const char   *date)
{
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { name, date };

  g_assert_nonnull (fujin_edit_take_snapshot (project, values));
}

/* By hand: B-1 4, B-2 5, and 4 of the outside part of C-1 are 13 / 3 over 3 of 4; the 3 of B-3 was
 * given while it was insourced. Now B-1 has 2, and B-4 came without a score: 11 / 3 over 3 of 5. */
static FujinTeam *
make_history (FujinProject *project)
{
  FujinTeam *own = fujin_edit_add_team (project, "CSIRT", FALSE, 0);
  FujinTeam *soc = add_provider (project, "SOC", "B-1 B-2 C-1");
  g_autoptr (GPtrArray) shared = model_plans (project, "C-1");
  g_autoptr (GPtrArray) moved = model_plans (project, "B-3");
  g_autoptr (GPtrArray) added = model_plans (project, "B-4");

  fujin_edit_add_assignment (project, shared, own);
  fujin_edit_assign (project, moved, NULL, own);
  score (project, "B-3", 3);
  fujin_edit_assign (project, moved, own, soc);
  score (project, "B-1", 4);
  score (project, "B-2", 5);
  fujin_edit_set_side (project, model_plan (project, "C-1"), FALSE, FALSE, 2);
  fujin_edit_set_side (project, model_plan (project, "C-1"), FALSE, TRUE, 4);
  keep (project, "First", "2025-10-01");
  score (project, "B-1", 2);
  fujin_edit_assign (project, added, NULL, soc);
  return soc;
}

static void
check_fall (FujinTeam *soc)
{
  g_autoptr (FujinProviderHealth) health = fujin_provider_health_get (soc, TODAY);
  const FujinProviderWarning *fell = find (health, FUJIN_PROVIDER_FELL);
  g_autofree char *words = NULL;

  g_assert_nonnull (fell);
  g_assert_cmpfloat_with_epsilon (fell->before, 13.0 / 3, 1e-9);
  g_assert_cmpfloat_with_epsilon (fell->after, 11.0 / 3, 1e-9);
  g_assert_cmpuint (fell->plans->len, ==, 1);
  words = fujin_provider_words_dup_warning (health, fell, FUJIN_LANG_EN);
  g_assert_cmpstr (words, ==, "Understanding fell since “First”: 4.3 → 3.7 over the services "
                              "scored both times. Lower now: B-1");
}

static void
test_trend (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc = make_history (project);
  g_autoptr (FujinProviderHealth) health = fujin_provider_health_get (soc, TODAY);
  const FujinUnderstanding *before = &g_array_index (health->states, FujinUnderstanding, 0);
  const FujinUnderstanding *now = fujin_provider_health_get_now (health);
  g_autofree char *trend = fujin_provider_words_dup_trend (health, FUJIN_LANG_EN);
  g_autofree char *left_out = fujin_provider_words_dup_left_out (now, FUJIN_LANG_EN);

  g_assert_cmpuint (health->states->len, ==, 2);
  g_assert_cmpuint (before->n_services, ==, 4);
  g_assert_cmpuint (before->n_scored, ==, 3);
  g_assert_cmpuint (before->n_other, ==, 1);
  g_assert_cmpfloat_with_epsilon (before->mean, 13.0 / 3, 1e-9);
  g_assert_cmpuint (now->n_services, ==, 5);
  g_assert_cmpuint (now->n_scored, ==, 3);
  g_assert_cmpfloat_with_epsilon (now->mean, 11.0 / 3, 1e-9);
  g_assert_cmpuint (health->n_alone, ==, 4);
  g_assert_cmpuint (health->n_lead, ==, 5);
  g_assert_cmpstr (trend, ==, "First: 4.3 (3 of 4 scored) → Now: 3.7 (3 of 5 scored)");
  g_assert_cmpstr (left_out, ==,
                   "1 score is left out: it was not given on the outsource scale.");
  check_fall (soc);
  /* A version kept after the fall does not hide it. */
  keep (project, "Second", "2026-10-01");
  check_fall (soc);
}

/* What is better again, or only measured over more services, is no fall. */
static void
test_no_fall (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc = make_history (project);
  g_autoptr (FujinProviderHealth) better = NULL;
  g_autoptr (FujinProviderHealth) wider = NULL;

  score (project, "B-1", 4);
  better = fujin_provider_health_get (soc, TODAY);
  g_assert_null (find (better, FUJIN_PROVIDER_FELL));
  score (project, "B-4", 1);
  wider = fujin_provider_health_get (soc, TODAY);
  g_assert_cmpfloat_with_epsilon (fujin_provider_health_get_now (wider)->mean, 14.0 / 4, 1e-9);
  g_assert_null (find (wider, FUJIN_PROVIDER_FELL));
}

/* The score of a combination as a whole is the higher one: whose it is, it does not say. */
static void
test_whole_score (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *own = fujin_edit_add_team (project, "CSIRT", FALSE, 0);
  FujinTeam *soc = add_provider (project, "SOC", "C-1");
  g_autoptr (GPtrArray) plans = model_plans (project, "C-1");
  g_autoptr (FujinProviderHealth) health = NULL;

  fujin_edit_add_assignment (project, plans, own);
  score (project, "C-1", 5);
  health = fujin_provider_health_get (soc, TODAY);
  g_assert_cmpuint (fujin_provider_health_get_now (health)->n_scored, ==, 0);
  g_assert_cmpuint (fujin_provider_health_get_now (health)->n_other, ==, 1);
  g_assert_cmpint (g_array_index (health->services, FujinProviderService, 0).how, ==,
                   FUJIN_OUTSIDE_OTHER_SCALE);
}

static void
test_low (void)
{
  static const struct
  {
    int scores[2];
    const char *ends;
    gboolean low;
    gboolean handed_over;
  } rows[] = {
    { { 2, 3 }, "2027-03-01", TRUE, FALSE },  { { 3, 3 }, "2027-03-01", FALSE, FALSE },
    { { 2, 3 }, "2028-03-01", FALSE, FALSE }, { { 1, 5 }, "2027-03-01", FALSE, FALSE },
    { { 1, 1 }, "2028-03-01", FALSE, TRUE },  { { 1, 1 }, "2027-03-01", TRUE, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (FujinProject) project = fujin_project_new ();
      FujinTeam *team = add_provider (project, "SOC", "B-1 B-2");
      g_autoptr (FujinProviderHealth) health = NULL;

      score (project, "B-1", rows[i].scores[0]);
      score (project, "B-2", rows[i].scores[1]);
      add_contract (team, "2025-01-01", rows[i].ends, "", "CISO");
      health = fujin_provider_health_get (team, TODAY);
      g_assert_cmpint (find (health, FUJIN_PROVIDER_LOW) != NULL, ==, rows[i].low);
      g_assert_cmpint (find (health, FUJIN_PROVIDER_HANDED_OVER) != NULL, ==,
                       rows[i].handed_over);
    }
}

/* What cannot wait stands on the overview and the board's page; what is announced does not. */
static void
test_due (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *soc = add_provider (project, "SOC", "B-1");
  FujinTeam *lab = add_provider (project, "Lab", "C-1");
  g_autoptr (GPtrArray) due = NULL;
  g_autofree char *board = NULL;

  add_contract (lab, "", "2027-04-30", "", "");
  board = fujin_provider_words_dup_board (project, TODAY, FUJIN_LANG_EN);
  g_assert_null (board);
  add_contract (soc, "", "2026-12-31", "2026-11-01", "CISO");
  due = fujin_provider_due_list (project, TODAY);
  g_assert_cmpuint (due->len, ==, 1);
  g_assert_true (((FujinProviderHealth *) g_ptr_array_index (due, 0))->team == soc);
  g_assert_cmpint (fujin_provider_due_first (g_ptr_array_index (due, 0))->kind, ==,
                   FUJIN_PROVIDER_DECIDE_PASSED);
  board = fujin_provider_words_dup_board (project, TODAY, FUJIN_LANG_EN);
  g_assert_cmpstr (board, ==, "Contracts to be decided: 1 (SOC)");
}

static void
test_improvement (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = add_provider (project, "SOC", "B-1 B-2 B-3");
  g_autoptr (FujinProviderHealth) health = NULL;
  const FujinProviderWarning *warning;
  g_auto (GStrv) values = NULL;
  FujinRecord *record;

  score (project, "B-1", 1);
  score (project, "B-2", 1);
  score (project, "B-3", 5);
  add_contract (team, "", "2027-03-31", "2026-12-28", "CISO");
  health = fujin_provider_health_get (team, TODAY);
  warning = find (health, FUJIN_PROVIDER_HANDED_OVER);
  g_assert_null (fujin_provider_improvement_find (health, warning));
  values = fujin_provider_improvement_suggest (health, warning, TODAY, FUJIN_LANG_JA);
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_DUE], ==, "2026-12-28");
  record = fujin_edit_add_record (project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                  (const char *const *) values);
  g_assert_nonnull (record);
  g_assert_cmpstr (fujin_record_get (record, FUJIN_IMPROVEMENT_SERVICES), ==, "B-1 B-2");
  g_assert_true (fujin_provider_improvement_find (health, warning) == record);
  g_assert_null (fujin_provider_improvement_find (health, find (health, FUJIN_PROVIDER_LOW)));
  fujin_history_undo (fujin_project_get_history (project));
  g_assert_null (fujin_provider_improvement_find (health, warning));
}

/* Of two contracts side by side each says its own end and its own reader. */
static void
test_two_contracts (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinTeam *team = add_provider (project, "SOC", "B-1");
  g_autoptr (FujinProviderHealth) health = NULL;
  g_autofree char *ends = NULL;
  g_autofree char *readers = NULL;
  g_autofree char *next = NULL;

  add_contract (team, "2024-04-01", "2027-03-31", "", "Sato");
  fujin_edit_set_record (project, add_contract (team, "2024-04-01", "2026-12-01", "", ""),
                         FUJIN_CONTRACT_TITLE, "Forensics");
  health = fujin_provider_health_get (team, TODAY);
  ends = fujin_provider_words_dup_contracts (health, FALSE, FUJIN_LANG_EN);
  readers = fujin_provider_words_dup_contracts (health, TRUE, FUJIN_LANG_EN);
  next = fujin_provider_words_dup_next (health, FUJIN_LANG_EN);
  g_assert_cmpstr (ends, ==, "Forensics: 2026-12-01 (in 10 days)\n"
                             "Watch: 2027-03-31 (in 130 days)");
  g_assert_cmpstr (readers, ==, "Forensics: nobody is named\nWatch: Sato");
  g_assert_cmpstr (next, ==, "Forensics: 2026-12-01 (in 10 days)");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/provider/days", test_days);
  g_test_add_func ("/provider/no-contract", test_no_contract);
  g_test_add_func ("/provider/followed", test_followed);
  g_test_add_func ("/provider/trend", test_trend);
  g_test_add_func ("/provider/no-fall", test_no_fall);
  g_test_add_func ("/provider/whole-score", test_whole_score);
  g_test_add_func ("/provider/low", test_low);
  g_test_add_func ("/provider/two-contracts", test_two_contracts);
  g_test_add_func ("/provider/due", test_due);
  g_test_add_func ("/provider/improvement", test_improvement);
  return g_test_run ();
}
