/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-long-range.h"

#include "fujin-pattern-advice.h"

/* A service without both scores has no distance; it comes behind all that have one. */
static int
distance_of (FujinServicePlan *plan)
{
  int gap = -FUJIN_SCORE_MAX;

  fujin_service_plan_get_gap (plan, &gap);
  return gap;
}

static int
compare_distance (gconstpointer a,
                  gconstpointer b)
{
  FujinServicePlan *one = *(FujinServicePlan *const *) a;
  FujinServicePlan *two = *(FujinServicePlan *const *) b;
  int order = distance_of (two) - distance_of (one);

  return order != 0 ? order : fujin_service_plan_compare (one, two);
}

/**
 * fujin_long_range_list:
 * @project: a project
 *
 * Picks the points for the long cycle: those furthest from the target pattern (textbook 8.2, step
 * 5). The textbook does not say how to measure that. Our own reasoning: a service stands apart
 * when the other side than the target pattern's leads it, and the larger the gap of its scores
 * the further; then the code decides.
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the services, the furthest first;
 *   none when no target pattern is chosen
 */
GPtrArray *
fujin_long_range_list (FujinProject *project)
{
  GPtrArray *plans;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  plans = fujin_pattern_advice_list (project, fujin_project_get_target_pattern (project));
  g_ptr_array_sort (plans, compare_distance);
  return plans;
}
