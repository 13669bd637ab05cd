/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-tally.h"

static void
count_scores (FujinTally       *tally,
              FujinServicePlan *plan,
              int               direction)
{
  int as_is = fujin_service_plan_get_as_is (plan);
  int to_be = fujin_service_plan_get_to_be (plan);
  int gap;

  if (as_is > 0)
    {
      tally->n_as_is += direction;
      tally->sum_as_is += direction * as_is;
    }
  if (to_be > 0)
    {
      tally->n_to_be += direction;
      tally->sum_to_be += direction * to_be;
    }
  if (fujin_service_plan_get_gap (plan, &gap))
    {
      tally->n_both += direction;
      tally->sum_gap += direction * gap;
    }
  if (as_is == FUJIN_SCORE_NOT_EVALUATED)
    tally->n_not_evaluated += direction;
  if (to_be == FUJIN_SCORE_NOT_EVALUATED)
    tally->n_not_evaluated_to_be += direction;
}

/**
 * fujin_tally_count:
 * @tally: a tally
 * @plan: a plan
 * @direction: 1 to count it in, -1 to count it out as it was counted in
 *
 * Counts one plan.
 */
void
fujin_tally_count (FujinTally       *tally,
                   FujinServicePlan *plan,
                   int               direction)
{
  tally->n_services += direction;
  tally->n_levels[fujin_service_plan_get_level (plan)] += direction;
  if (!fujin_service_plan_in_scope (plan))
    return;
  tally->n_kinds[fujin_service_plan_get_kind (plan)] += direction;
  count_scores (tally, plan, direction);
}

/**
 * fujin_tally_add:
 * @tally: a tally
 * @other: what to add to it
 *
 * Adds all counts and sums.
 */
void
fujin_tally_add (FujinTally       *tally,
                 const FujinTally *other)
{
  tally->n_services += other->n_services;
  for (guint i = 0; i < FUJIN_N_LEVELS; i++)
    tally->n_levels[i] += other->n_levels[i];
  for (guint i = 0; i < FUJIN_N_ASSIGNMENT_TYPES; i++)
    tally->n_kinds[i] += other->n_kinds[i];
  tally->n_as_is += other->n_as_is;
  tally->sum_as_is += other->sum_as_is;
  tally->n_to_be += other->n_to_be;
  tally->sum_to_be += other->sum_to_be;
  tally->n_both += other->n_both;
  tally->sum_gap += other->sum_gap;
  tally->n_not_evaluated += other->n_not_evaluated;
  tally->n_not_evaluated_to_be += other->n_not_evaluated_to_be;
}

/**
 * fujin_tally_get_in_scope:
 * @tally: a tally
 *
 * Returns: how many services are not unnecessary
 */
guint
fujin_tally_get_in_scope (const FujinTally *tally)
{
  return tally->n_services - tally->n_levels[FUJIN_LEVEL_UNNECESSARY];
}

/**
 * fujin_tally_get_decided:
 * @tally: a tally
 *
 * Returns: how many services have a level, unnecessary included
 */
guint
fujin_tally_get_decided (const FujinTally *tally)
{
  return tally->n_services - tally->n_levels[FUJIN_LEVEL_UNDECIDED];
}

/**
 * fujin_tally_get_assigned:
 * @tally: a tally
 *
 * Returns: how many services in scope somebody carries
 */
guint
fujin_tally_get_assigned (const FujinTally *tally)
{
  return fujin_tally_get_in_scope (tally) - tally->n_kinds[FUJIN_ASSIGNMENT_UNASSIGNED];
}
