/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-rating-spread.h"

static GPtrArray *
ratings_of (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);

  return project ? fujin_record_list_get_for (
                     fujin_project_get_records (project, FUJIN_RECORD_RATING),
                     fujin_service_plan_get_id (plan))
                 : NULL;
}

/* Insource and outsource are worded differently (textbook 8.3); of a combination either counts. */
static gboolean
is_on_other_scale (FujinServicePlan *plan,
                   FujinRecord      *rating)
{
  FujinAssignmentType now = fujin_service_plan_get_kind (plan);
  FujinAssignmentType given;

  if (!fujin_assignment_type_from_id (fujin_record_get (rating, FUJIN_RATING_SCALE), &given) ||
      now == FUJIN_ASSIGNMENT_COMBINATION || given == FUJIN_ASSIGNMENT_COMBINATION)
    return FALSE;
  return (now == FUJIN_ASSIGNMENT_OUTSOURCE) != (given == FUJIN_ASSIGNMENT_OUTSOURCE);
}

static void
count_rating (FujinServicePlan  *plan,
              FujinRecord       *rating,
              guint              field,
              FujinRatingSpread *spread)
{
  int score = fujin_record_get_score (rating, field);

  if (score == FUJIN_SCORE_NONE)
    return;
  spread->n_ratings++;
  if (score == FUJIN_SCORE_NOT_EVALUATED)
    {
      spread->n_not_evaluated++;
      return;
    }
  spread->n_scores++;
  spread->counts[score]++;
  spread->n_unsure += g_str_equal (fujin_record_get (rating, field), "unsure") ? 1 : 0;
  spread->n_other_scale += is_on_other_scale (plan, rating) ? 1 : 0;
}

/* The score at a place among all scores in order, from 0. */
static int
score_at (const FujinRatingSpread *spread,
          guint                    place)
{
  guint passed = 0;

  for (int score = 1; score <= FUJIN_SCORE_MAX; score++)
    {
      passed += spread->counts[score];
      if (place < passed)
        return score;
    }
  return 0;
}

/**
 * fujin_rating_spread_get:
 * @plan: a service plan
 * @to_be: %TRUE to ask about To-Be, %FALSE about As-Is
 * @spread: (out caller-allocates): the answer
 *
 * How far the raters of a service lie apart. Who is unsure counts as 1 (guide to the self-check
 * sheet of the textbook's second edition); who would not have it evaluated is kept apart and is
 * never a number.
 */
void
fujin_rating_spread_get (FujinServicePlan  *plan,
                         gboolean           to_be,
                         FujinRatingSpread *spread)
{
  GPtrArray *ratings = ratings_of (plan);
  guint n;

  *spread = (FujinRatingSpread) { 0 };
  for (guint i = 0; ratings && i < ratings->len; i++)
    count_rating (plan, g_ptr_array_index (ratings, i),
                  to_be ? FUJIN_RATING_TO_BE : FUJIN_RATING_AS_IS, spread);
  n = spread->n_scores;
  if (n == 0)
    return;
  spread->lowest = score_at (spread, 0);
  spread->highest = score_at (spread, n - 1);
  spread->middle = score_at (spread, (n - 1) / 2);
  spread->median = (spread->middle + score_at (spread, n / 2)) / 2.0;
}

/**
 * fujin_rating_spread_get_difference:
 * @spread: a spread
 *
 * Returns: highest less lowest score, 0 to 4
 */
int
fujin_rating_spread_get_difference (const FujinRatingSpread *spread)
{
  return spread->highest - spread->lowest;
}

/**
 * fujin_rating_spread_disagrees:
 * @spread: a spread
 *
 * Returns: whether raters differ by %FUJIN_RATING_DISAGREE or more, or some gave a score to what
 *   others would not have evaluated
 */
gboolean
fujin_rating_spread_disagrees (const FujinRatingSpread *spread)
{
  return fujin_rating_spread_get_difference (spread) >= FUJIN_RATING_DISAGREE ||
         (spread->n_scores > 0 && spread->n_not_evaluated > 0);
}

/**
 * fujin_rating_spread_plan_disagrees:
 * @plan: a service plan
 *
 * Returns: whether its raters disagree about As-Is or To-Be
 */
gboolean
fujin_rating_spread_plan_disagrees (FujinServicePlan *plan)
{
  FujinRatingSpread as_is, to_be;

  fujin_rating_spread_get (plan, FALSE, &as_is);
  fujin_rating_spread_get (plan, TRUE, &to_be);
  return fujin_rating_spread_disagrees (&as_is) || fujin_rating_spread_disagrees (&to_be);
}

/**
 * fujin_rating_is_empty:
 * @rating: a rating
 *
 * Returns: whether it says nothing: such a one only stands for answers that were taken back
 */
gboolean
fujin_rating_is_empty (FujinRecord *rating)
{
  return !*fujin_record_get (rating, FUJIN_RATING_AS_IS) &&
         !*fujin_record_get (rating, FUJIN_RATING_TO_BE) &&
         !*fujin_record_get (rating, FUJIN_RATING_NOTE);
}
