/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-expected.h"

#include "fujin-category-score.h"
#include "fujin-gap-answer.h"
#include "fujin-gap.h"
#include "fujin-words.h"

/* What the improvements say of one service: 0 where none names a score. */
typedef struct
{
  gboolean named;
  int      score;
} Aim;

static gboolean
is_dropped (FujinRecord *record)
{
  return fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) == FUJIN_STATE_DROPPED;
}

static void
aim_at (FujinExpected    *self,
        FujinServicePlan *plan,
        int               score)
{
  Aim *aim = g_hash_table_lookup (self->scores, plan);

  if (!aim)
    {
      aim = g_new0 (Aim, 1);
      g_hash_table_insert (self->scores, plan, aim);
    }
  aim->named = TRUE;
  aim->score = MAX (aim->score, score);
}

/* Who did what was to be done and still has the old score has not been scored again. */
static gboolean
is_unscored (FujinServicePlan *plan,
             int               expected)
{
  int as_is = fujin_service_plan_get_as_is (plan);

  return fujin_service_plan_in_scope (plan) && as_is != FUJIN_SCORE_NOT_EVALUATED
         && as_is < expected;
}

static void
add_record (FujinExpected *self,
            FujinRecord   *record)
{
  g_autoptr (GPtrArray) plans = NULL;
  int score = fujin_record_get_score (record, FUJIN_IMPROVEMENT_EXPECTED);
  gboolean done = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) == FUJIN_STATE_DONE;
  gboolean unscored = FALSE;

  if (is_dropped (record))
    return;
  self->n_improvements++;
  plans = fujin_record_list_plans (record);
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);

      aim_at (self, plan, MAX (score, 0));
      unscored = unscored || is_unscored (plan, score);
    }
  if (done && unscored)
    g_ptr_array_add (self->done_unscored, g_object_ref (record));
}

static void
add_to_mean (FujinExpectedMean *mean,
             int                score)
{
  mean->n_in_scope++;
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    mean->n_not_evaluated++;
  else if (score != FUJIN_SCORE_NONE)
    {
      mean->n++;
      mean->mean += score; /* a sum until all are in */
    }
}

static void
finish_mean (FujinExpectedMean *mean)
{
  mean->mean = mean->n > 0 ? mean->mean / mean->n : 0;
}

static void
add_means (FujinExpected *self,
           FujinProject  *project)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      guint category = fujin_service_plan_get_category (plan)->index;
      int score = fujin_expected_get_score (self, plan);

      if (!fujin_service_plan_in_scope (plan))
        continue;
      add_to_mean (&g_array_index (self->means, FujinExpectedMean, category), score);
      add_to_mean (&self->total, score);
    }
  for (guint i = 0; i < self->means->len; i++)
    finish_mean (&g_array_index (self->means, FujinExpectedMean, i));
  finish_mean (&self->total);
}

static void
add_gaps (FujinExpected *self,
          FujinProject  *project)
{
  g_autoptr (GPtrArray) gaps = fujin_gap_rank (project, 0);

  self->n_gaps = gaps->len;
  for (guint i = 0; i < gaps->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (gaps, i);
      const Aim *aim = g_hash_table_lookup (self->scores, plan);
      FujinGapAnswer answer = fujin_gap_answer_get (plan);

      if (answer == FUJIN_GAP_ANSWER_ACCEPTED)
        self->n_accepted++;
      else if (answer == FUJIN_GAP_ANSWER_NONE)
        g_ptr_array_add (self->uncovered, g_object_ref (plan));
      else if (!aim || aim->score < fujin_service_plan_get_to_be (plan))
        self->n_short++;
    }
}

/**
 * fujin_expected_new:
 * @project: a project
 *
 * Computes how the services stand when all improvements are done: each has the highest of its
 * As-Is and of the scores expected of its improvements. Those that are dropped do not count; those
 * that are done still do, so that finishing one never lowers the expectation. What is left out of
 * the assessment stays out. Takes time in proportion to plans and improvements.
 *
 * Returns: (transfer full): the answer, as of now
 */
FujinExpected *
fujin_expected_new (FujinProject *project)
{
  FujinRecordList *records = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  FujinFramework *framework = fujin_project_get_framework (project);
  FujinExpected *self = g_new0 (FujinExpected, 1);

  self->uncovered = g_ptr_array_new_with_free_func (g_object_unref);
  self->done_unscored = g_ptr_array_new_with_free_func (g_object_unref);
  self->scores = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->means = g_array_new (FALSE, TRUE, sizeof (FujinExpectedMean));
  g_array_set_size (self->means, fujin_framework_get_n_categories (framework));
  for (guint i = 0; i < fujin_record_list_get_n (records); i++)
    add_record (self, fujin_record_list_peek (records, i));
  add_means (self, project);
  add_gaps (self, project);
  return self;
}

/**
 * fujin_expected_free:
 * @self: (nullable): an answer
 *
 * Frees an answer.
 */
void
fujin_expected_free (FujinExpected *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->uncovered);
  g_ptr_array_unref (self->done_unscored);
  g_hash_table_unref (self->scores);
  g_array_unref (self->means);
  g_free (self);
}

/**
 * fujin_expected_get_score:
 * @self: an answer
 * @plan: a plan of its project
 *
 * Returns: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 */
int
fujin_expected_get_score (FujinExpected    *self,
                          FujinServicePlan *plan)
{
  const Aim *aim = g_hash_table_lookup (self->scores, plan);
  int as_is = fujin_service_plan_get_as_is (plan);

  if (!aim || as_is == FUJIN_SCORE_NOT_EVALUATED)
    return as_is;
  return MAX (as_is, aim->score);
}

/**
 * fujin_expected_get_mean:
 * @self: an answer
 * @category: index of a category
 *
 * Returns: (transfer none): the mean of the category and its coverage
 */
const FujinExpectedMean *
fujin_expected_get_mean (FujinExpected *self,
                         guint          category)
{
  g_return_val_if_fail (category < self->means->len, NULL);

  return &g_array_index (self->means, FujinExpectedMean, category);
}

static char *
dup_mean (FujinLang lang,
          double    mean,
          guint     n,
          guint     total)
{
  if (n == 0)
    /* Translators: a mean that is not known */
    return g_strdup (fujin_words (lang, "not known"));
  /* Translators: a mean, and how many services it is of: "2.4 (47 of 60)" */
  return g_strdup_printf (fujin_words (lang, "%1$.1f (%2$u of %3$u)"), mean, n, total);
}

/**
 * fujin_expected_dup_sentence:
 * @self: an answer
 * @project: the project it was computed for
 * @lang: language of the sentence
 *
 * Returns: (transfer full): the means of As-Is, of what is expected and of To-Be, each with its
 *   coverage
 */
char *
fujin_expected_dup_sentence (FujinExpected *self,
                             FujinProject  *project,
                             FujinLang      lang)
{
  FujinCategoryScore score;
  g_autofree char *as_is = NULL;
  g_autofree char *expected = NULL;
  g_autofree char *to_be = NULL;

  fujin_category_score_get_total (project, &score);
  as_is = dup_mean (lang, score.as_is, score.n_as_is,
                    fujin_category_score_count_to_score (&score, FALSE));
  expected = dup_mean (lang, self->total.mean, self->total.n,
                       self->total.n_in_scope - self->total.n_not_evaluated);
  to_be = dup_mean (lang, score.to_be, score.n_to_be,
                    fujin_category_score_count_to_score (&score, TRUE));
  /* Translators: three means of scores, each as "2.4 (47 of 60)" */
  return g_strdup_printf (fujin_words (lang, "As-Is %1$s → expected %2$s → To-Be %3$s"), as_is,
                          expected, to_be);
}
