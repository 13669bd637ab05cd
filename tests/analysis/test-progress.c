/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-progress.h"
#include "model-check.h"

typedef struct
{
  const char *page;
  const char *filter;
  guint count;
  const char *en;
  const char *ja;
} Expected;

static void
assert_steps (FujinProject   *project,
              const Expected *expected,
              guint           n)
{
  g_autoptr (GPtrArray) en = fujin_progress_next_steps (project, FUJIN_LANG_EN);
  g_autoptr (GPtrArray) ja = fujin_progress_next_steps (project, FUJIN_LANG_JA);

  g_assert_cmpuint (ja->len, ==, en->len);
  for (guint i = 0; i < MIN (n, en->len); i++)
    {
      const FujinNextStep *step = en->pdata[i];

      g_assert_cmpstr (step->text, ==, expected[i].en);
      g_assert_cmpstr (((FujinNextStep *) ja->pdata[i])->text, ==, expected[i].ja);
      g_assert_cmpstr (step->page, ==, expected[i].page);
      g_assert_cmpstr (step->filter, ==, expected[i].filter);
      g_assert_cmpuint (step->count, ==, expected[i].count);
    }
  g_assert_cmpuint (en->len, ==, n);
}

static void
assert_phase (FujinProject *project,
              FujinPhase    phase,
              guint         done,
              guint         total)
{
  guint got_done;
  guint got_total;

  fujin_progress_get (project, phase, &got_done, &got_total);
  g_assert_cmpuint (got_done, ==, done);
  g_assert_cmpuint (got_total, ==, total);
}

static void
test_new (void)
{
  static const Expected expected[] = {
    { "catalogue", "undecided", 64, "Decide the level of 64 services",
      "64 件のサービスの推奨レベルを決める" },
    { "assignment", "", 0, "Choose the present organisation pattern",
      "現在の組織パターンを選ぶ" },
    { "assignment", "", 0, "Choose the target organisation pattern", "目標の組織パターンを選ぶ" },
    { "assignment", "", 0, "Make the first team", "最初のチームを作る" },
    { "assignment", "unassigned", 64, "Assign 64 services to teams",
      "64 件のサービスをチームに割り当てる" },
    { "portfolio", "unscored", 64, "Score the As-Is of 64 services",
      "64 件のサービスの現状に点数を付ける" },
    { "portfolio", "no-target", 64, "Set the To-Be of 64 services",
      "64 件のサービスのあるべき姿を決める" },
  };
  g_autoptr (FujinProject) project = fujin_project_new ();

  assert_phase (project, FUJIN_PHASE_CATALOGUE, 0, 64);
  assert_phase (project, FUJIN_PHASE_PROFILE, 0, 64);
  assert_phase (project, FUJIN_PHASE_PORTFOLIO, 0, 64);
  assert_steps (project, expected, G_N_ELEMENTS (expected));
}

/* Everything is decided: all inside, As-Is and To-Be 3, no pattern broken. */
static FujinProject *
finished_project (FujinTeam **inside,
                  FujinTeam **outside)
{
  FujinProject *project = fujin_project_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    g_ptr_array_add (plans, fujin_project_get_plan (project, i));
  *inside = fujin_edit_add_team (project, "IT", FALSE, 9);
  *outside = fujin_edit_add_team (project, "MSS", TRUE, 9);
  fujin_edit_set_level (project, plans, FUJIN_LEVEL_BASIC);
  fujin_edit_assign (project, plans, NULL, *inside);
  fujin_edit_set_score (project, plans, FALSE, 3);
  fujin_edit_set_score (project, plans, TRUE, 3);
  fujin_edit_set_pattern (project, FALSE, 2);
  fujin_edit_set_pattern (project, TRUE, 4);
  return project;
}

static void
test_finished (void)
{
  FujinTeam *inside;
  FujinTeam *outside;
  g_autoptr (FujinProject) project = finished_project (&inside, &outside);
  g_autoptr (GPtrArray) against = model_plans (project, "C-1");

  assert_phase (project, FUJIN_PHASE_CATALOGUE, 64, 64);
  assert_phase (project, FUJIN_PHASE_PROFILE, 64, 64);
  assert_phase (project, FUJIN_PHASE_PORTFOLIO, 64, 64);
  assert_steps (project, NULL, 0);
  /* Decided against: it needs no target either, and counts as done. */
  fujin_edit_set_score (project, against, FALSE, FUJIN_SCORE_NOT_EVALUATED);
  fujin_edit_set_score (project, against, TRUE, FUJIN_SCORE_NONE);
  assert_phase (project, FUJIN_PHASE_PORTFOLIO, 64, 64);
  assert_steps (project, NULL, 0);
}

static void
leave_work (FujinProject *project,
            FujinTeam    *outside,
            const char   *undecided,
            const char   *unnecessary,
            const char   *moved)
{
  g_autoptr (GPtrArray) open = model_plans (project, undecided);
  g_autoptr (GPtrArray) out = model_plans (project, unnecessary);
  g_autoptr (GPtrArray) away = model_plans (project, moved);

  fujin_edit_set_level (project, open, FUJIN_LEVEL_UNDECIDED);
  fujin_edit_unassign (project, open);
  fujin_edit_set_score (project, open, FALSE, FUJIN_SCORE_NONE);
  fujin_edit_set_score (project, open, TRUE, FUJIN_SCORE_NONE);
  fujin_edit_set_level (project, out, FUJIN_LEVEL_UNNECESSARY);
  fujin_edit_assign (project, away, NULL, outside);
  fujin_edit_set_score (project, away, TRUE, 5);
}

static void
test_one_each (void)
{
  static const Expected expected[] = {
    { "catalogue", "undecided", 1, "Decide the level of 1 service",
      "1 件のサービスの推奨レベルを決める" },
    { "catalogue", "no-reason", 1, "Give a reason for 1 unnecessary service",
      "「不要」とした 1 件のサービスの理由を書く" },
    { "assignment", "unassigned", 1, "Assign 1 service to a team",
      "1 件のサービスをチームに割り当てる" },
    { "assignment", "pattern", 1, "Review 1 assignment that does not fit pattern 4",
      "パターン4と異なる 1 件の割り当てを見直す" },
    { "portfolio", "unscored", 1, "Score the As-Is of 1 service",
      "1 件のサービスの現状に点数を付ける" },
    { "portfolio", "no-target", 1, "Set the To-Be of 1 service",
      "1 件のサービスのあるべき姿を決める" },
    { "portfolio", "other-scale", 1, "Score again 1 service whose scale changed with its teams",
      "担い手が変わり、尺度が合わなくなった 1 件を採点し直す" },
    { "charts", "gaps", 1, "Look at the gap of 1 service", "1 件のサービスのギャップを確かめる" },
  };
  FujinTeam *inside;
  FujinTeam *outside;
  g_autoptr (FujinProject) project = finished_project (&inside, &outside);

  leave_work (project, outside, "A-1", "A-2", "B-1");
  assert_phase (project, FUJIN_PHASE_CATALOGUE, 63, 64);
  assert_phase (project, FUJIN_PHASE_PROFILE, 62, 63);
  assert_phase (project, FUJIN_PHASE_PORTFOLIO, 62, 63);
  assert_steps (project, expected, G_N_ELEMENTS (expected));
}

static void
test_two_each (void)
{
  static const Expected expected[] = {
    { "catalogue", "undecided", 2, "Decide the level of 2 services",
      "2 件のサービスの推奨レベルを決める" },
    { "catalogue", "no-reason", 2, "Give a reason for 2 unnecessary services",
      "「不要」とした 2 件のサービスの理由を書く" },
    { "assignment", "unassigned", 2, "Assign 2 services to teams",
      "2 件のサービスをチームに割り当てる" },
    { "assignment", "pattern", 2, "Review 2 assignments that do not fit pattern 4",
      "パターン4と異なる 2 件の割り当てを見直す" },
    { "portfolio", "unscored", 2, "Score the As-Is of 2 services",
      "2 件のサービスの現状に点数を付ける" },
    { "portfolio", "no-target", 2, "Set the To-Be of 2 services",
      "2 件のサービスのあるべき姿を決める" },
    { "portfolio", "other-scale", 2, "Score again 2 services whose scale changed with their teams",
      "担い手が変わり、尺度が合わなくなった 2 件を採点し直す" },
    { "charts", "gaps", 2, "Look at the gaps of 2 services",
      "2 件のサービスのギャップを確かめる" },
  };
  FujinTeam *inside;
  FujinTeam *outside;
  g_autoptr (FujinProject) project = finished_project (&inside, &outside);

  leave_work (project, outside, "A-1 I-7", "A-2 A-3", "B-1 C-1");
  assert_steps (project, expected, G_N_ELEMENTS (expected));
  fujin_edit_set_reason (project, model_plan (project, "A-2"), "done by the parent company");
  {
    g_autoptr (GPtrArray) steps = fujin_progress_next_steps (project, FUJIN_LANG_EN);

    g_assert_cmpuint (((FujinNextStep *) steps->pdata[1])->count, ==, 1);
  }
  /* Without a target the present pattern judges: in pattern 2 a specialist leads B and C. */
  fujin_edit_set_pattern (project, TRUE, 0);
  {
    g_autoptr (GPtrArray) steps = fujin_progress_next_steps (project, FUJIN_LANG_EN);

    g_assert_cmpstr (((FujinNextStep *) steps->pdata[2])->text, ==,
                     "Choose the target organisation pattern");
    g_assert_cmpstr (((FujinNextStep *) steps->pdata[4])->text, ==,
                     "Review 28 assignments that do not fit pattern 2");
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/progress/new", test_new);
  g_test_add_func ("/analysis/progress/finished", test_finished);
  g_test_add_func ("/analysis/progress/one-each", test_one_each);
  g_test_add_func ("/analysis/progress/two-each", test_two_each);
  return g_test_run ();
}
