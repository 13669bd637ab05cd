/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-border.h"
#include "fujin-edit-project.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-pattern-advice.h"
#include "fujin-pattern-words.h"
#include "model-check.h"

typedef struct
{
  FujinProject *project;
  FujinTeam *inside;
  FujinTeam *outside;
} House;

static void
set_up (House         *house,
        gconstpointer  data)
{
  house->project = fujin_project_new ();
  house->inside = fujin_edit_add_team (house->project, "Own team", FALSE, 1);
  house->outside = fujin_edit_add_team (house->project, "Provider", TRUE, 2);
}

static void
tear_down (House         *house,
           gconstpointer  data)
{
  g_object_unref (house->project);
}

/* 0 inside, 1 outside, 2 nobody: the columns of the table. */
static void
carry (House      *house,
       const char *codes,
       int         who)
{
  g_autoptr (GPtrArray) plans = model_plans (house->project, codes);

  if (who == 2)
    fujin_edit_unassign (house->project, plans);
  else
    fujin_edit_assign (house->project, plans, NULL, who ? house->outside : house->inside);
}

static const FujinPatternStep *
find_step (FujinPatternSteps *steps,
           const char        *code)
{
  for (guint i = 0; i < steps->steps->len; i++)
    {
      const FujinPatternStep *step = &g_array_index (steps->steps, FujinPatternStep, i);

      if (strcmp (fujin_service_plan_get_code (step->plan), code) == 0)
        return step;
    }
  return NULL;
}

/* The table was made from the quadrants and patterns alone: 64 services, 4 patterns, carried
 * inside, outside and by nobody. */
static void
test_table (House         *house,
            gconstpointer  data)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "analysis", "pattern-steps.tsv", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", 0);
  for (guint i = 1; lines[i] && *lines[i]; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", 0);
      FujinServicePlan *plan = model_plan (house->project, cells[0]);

      g_assert_cmpuint (g_strv_length (cells), ==, 13);
      for (int who = 0; who < 3; who++)
        {
          carry (house, cells[0], who);
          for (int pattern = 1; pattern <= 4; pattern++, n++)
            {
              FujinPatternMove move = fujin_pattern_steps_judge (plan, pattern);
              gboolean breaks = move == FUJIN_MOVE_IN || move == FUJIN_MOVE_OUT;

              g_assert_cmpstr (fujin_pattern_words_move_id (move), ==,
                               cells[1 + (pattern - 1) * 3 + who]);
              g_assert_cmpint (fujin_pattern_advice_breaks (plan, pattern), ==, breaks);
            }
          g_assert_cmpint (fujin_pattern_steps_judge (plan, 0), ==, FUJIN_MOVE_NONE);
        }
    }
  g_assert_cmpuint (n, ==, 64 * 4 * 3);
}

static void
test_list (House         *house,
           gconstpointer  data)
{
  g_autoptr (FujinPatternSteps) steps = NULL;
  g_autoptr (GPtrArray) unnecessary = model_plans (house->project, "A-1");
  g_autoptr (GPtrArray) own = model_plans (house->project, "B-1");
  const FujinPatternStep *step;
  int last = 0;

  fujin_edit_add_own_service (house->project, "A", "Own");
  fujin_edit_set_pattern (house->project, FALSE, 2);
  fujin_edit_set_level (house->project, unnecessary, FUJIN_LEVEL_UNNECESSARY);
  carry (house, "B-1 B-2 A-2 I-5", 1);
  fujin_edit_set_quadrant (house->project, own, 3);

  steps = fujin_pattern_steps_new (house->project, 3);
  g_assert_cmpuint (steps->n_unplaced, ==, 1);
  g_assert_null (find_step (steps, "A-1"));
  g_assert_null (find_step (steps, "I-5"));
  /* By the project's own judgement it sits where a specialist leads. */
  g_assert_null (find_step (steps, "B-1"));
  step = find_step (steps, "B-2");
  g_assert_nonnull (step);
  g_assert_cmpint (step->move, ==, FUJIN_MOVE_IN);
  g_assert_cmpint (step->quadrant, ==, 4);
  g_assert_cmpint (step->lead, ==, FUJIN_LEAD_SELF_WITH_PARTNER);
  g_assert_false (step->differs_now);
  g_assert_true (find_step (steps, "A-2")->differs_now);
  g_assert_cmpuint (steps->n_moves[FUJIN_MOVE_IN], ==, 2);
  g_assert_cmpuint (steps->n_fitting, ==, 2);
  g_assert_cmpuint (steps->steps->len + steps->n_fitting + steps->n_unplaced, ==, 64);
  for (guint i = 0; i < steps->steps->len; i++)
    {
      int group = g_array_index (steps->steps, FujinPatternStep, i).quadrant;

      g_assert_cmpint (group ? group : 5, >=, last);
      last = group ? group : 5;
    }
}

static void
test_improvement (House         *house,
                  gconstpointer  data)
{
  g_autoptr (FujinPatternSteps) steps = NULL;
  const FujinPatternStep *step;
  g_auto (GStrv) values = NULL;
  FujinRecord *record;

  carry (house, "B-2", 1);
  steps = fujin_pattern_steps_new (house->project, 3);
  step = find_step (steps, "B-2");
  g_assert_null (fujin_pattern_step_find_improvement (step));
  values = fujin_pattern_words_suggest (step, 3, FUJIN_LANG_EN);
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_TITLE], ==,
                   "Bring the lead of B-2 inside (pattern 3)");
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_CYCLE], ==, "long");
  g_assert_cmpstr (values[FUJIN_IMPROVEMENT_EXPECTED], ==, "");
  g_assert_nonnull (strstr (values[FUJIN_IMPROVEMENT_NOTE], "our own reasoning"));
  record = fujin_edit_add_record (house->project, FUJIN_RECORD_IMPROVEMENT, NULL,
                                  (const char *const *) values);
  g_assert_true (fujin_pattern_step_find_improvement (step) == record);
  fujin_edit_set_record (house->project, record, FUJIN_IMPROVEMENT_STATE, "done");
  g_assert_null (fujin_pattern_step_find_improvement (step));
}

/* Whose word a placement is must be told right: only seven services are the textbook's. */
static void
test_basis (House         *house,
            gconstpointer  data)
{
  guint n_stated = 0;
  g_autoptr (GPtrArray) moved = model_plans (house->project, "D-1");
  g_autofree char *own = NULL;

  for (guint i = 0; i < fujin_project_get_n_plans (house->project); i++)
    {
      g_autofree char *basis = fujin_pattern_words_dup_basis (
        fujin_project_get_plan (house->project, i), FUJIN_LANG_EN);

      if (strcmp (basis, "stated by the textbook") == 0)
        n_stated++;
      else
        g_assert_true (g_str_has_prefix (basis, "our own reasoning, "));
    }
  g_assert_cmpuint (n_stated, ==, 7);
  fujin_edit_set_quadrant (house->project, moved, 3);
  own = fujin_pattern_words_dup_basis (moved->pdata[0], FUJIN_LANG_EN);
  g_assert_cmpstr (own, ==, "this project's own judgement");
}

static void
test_border (House         *house,
             gconstpointer  data)
{
  g_autoptr (FujinBorder) border = NULL;
  const FujinBorderTeam *provider;
  const FujinBorderTeam *team;

  carry (house, "B-1 B-2 C-1 D-3 A-1", 1);
  carry (house, "D-1 D-2", 0);
  border = fujin_border_new (house->project);
  g_assert_cmpuint (border->n_soc, ==, 8);
  g_assert_cmpuint (border->n_csirt, ==, 7);
  g_assert_cmpuint (border->n_unassigned, ==, 9);
  g_assert_cmpuint (border->n_crossing, ==, 1);
  g_assert_cmpuint (border->teams->len, ==, 2);
  team = g_ptr_array_index (border->teams, 0);
  provider = g_ptr_array_index (border->teams, 1);
  g_assert_cmpint (team->main, ==, FUJIN_SIDE_CSIRT);
  g_assert_cmpuint (team->crossing->len, ==, 0);
  g_assert_cmpint (provider->main, ==, FUJIN_SIDE_SOC);
  g_assert_cmpuint (provider->n_soc, ==, 3);
  g_assert_cmpuint (provider->n_csirt, ==, 1);
  g_assert_cmpstr (fujin_service_plan_get_code (provider->crossing->pdata[0]), ==, "D-3");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/pattern/table", House, NULL, set_up, test_table, tear_down);
  g_test_add ("/pattern/list", House, NULL, set_up, test_list, tear_down);
  g_test_add ("/pattern/improvement", House, NULL, set_up, test_improvement, tear_down);
  g_test_add ("/pattern/basis", House, NULL, set_up, test_basis, tear_down);
  g_test_add ("/pattern/border", House, NULL, set_up, test_border, tear_down);
  return g_test_run ();
}
