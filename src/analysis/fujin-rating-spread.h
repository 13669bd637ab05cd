/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* From this difference on raters are said to disagree. */
#define FUJIN_RATING_DISAGREE 2

/**
 * FujinRatingSpread:
 * @n_ratings: raters with any answer to the question, "not evaluated" included
 * @n_scores: of these, those with a score; "unsure" is one and counts as 1
 * @n_unsure: of these, those who were unsure
 * @n_not_evaluated: raters who would not have it evaluated
 * @n_other_scale: those of @n_scores who went by a scale that does not apply any more
 * @counts: how many gave each score, by score
 * @lowest: lowest score, 1 to 5, or 0 when there is none
 * @highest: highest score, or 0
 * @median: the middle score; with an even number of scores the mean of the two in the middle;
 *   0 when there is none
 * @middle: the middle score as one of the scale: of two in the middle the lower
 *
 * How far several raters of one service lie apart.
 */
typedef struct
{
  guint n_ratings;
  guint n_scores;
  guint n_unsure;
  guint n_not_evaluated;
  guint n_other_scale;
  guint counts[FUJIN_SCORE_MAX + 1];
  int lowest;
  int highest;
  double median;
  int middle;
} FujinRatingSpread;

void     fujin_rating_spread_get            (FujinServicePlan        *plan,
                                             gboolean                 to_be,
                                             FujinRatingSpread       *spread);
int      fujin_rating_spread_get_difference (const FujinRatingSpread *spread);
gboolean fujin_rating_spread_disagrees      (const FujinRatingSpread *spread);
gboolean fujin_rating_spread_plan_disagrees (FujinServicePlan        *plan);
gboolean fujin_rating_is_empty              (FujinRecord             *rating);

G_END_DECLS
