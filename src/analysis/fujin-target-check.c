/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-target-check.h"

/* One or two fives are no pattern yet. */
#define FEWEST 3

/**
 * fujin_target_check_all_highest:
 * @project: a project
 *
 * Returns: whether every To-Be that is given is a 5, and at least three are: the textbook (8.3)
 *   holds fives everywhere for no aim
 */
gboolean
fujin_target_check_all_highest (FujinProject *project)
{
  FujinTally total;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);

  fujin_project_get_total (project, &total);
  return total.n_to_be >= FEWEST && total.sum_to_be == FUJIN_SCORE_MAX * total.n_to_be;
}

/**
 * fujin_target_check_asks:
 * @project: a project
 *
 * Returns: whether To-Be is 5 everywhere and nobody has said why
 */
gboolean
fujin_target_check_asks (FujinProject *project)
{
  return fujin_target_check_all_highest (project) && !*fujin_project_get_to_be_reason (project);
}

/**
 * fujin_target_check_is_lower:
 * @plan: a service plan
 *
 * Returns: whether it is in scope and its To-Be lower than its As-Is
 */
gboolean
fujin_target_check_is_lower (FujinServicePlan *plan)
{
  int gap;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FALSE);

  return fujin_service_plan_in_scope (plan) && fujin_service_plan_get_gap (plan, &gap) && gap < 0;
}

/**
 * fujin_target_check_plan_asks:
 * @plan: a service plan
 *
 * Returns: whether its To-Be is lower than its As-Is and nobody has said why
 */
gboolean
fujin_target_check_plan_asks (FujinServicePlan *plan)
{
  return fujin_target_check_is_lower (plan) && !*fujin_service_plan_get_to_be_reason (plan);
}

/**
 * fujin_target_check_count:
 * @project: a project
 *
 * Returns: how many services have a To-Be lower than their As-Is without a reason
 */
guint
fujin_target_check_count (FujinProject *project)
{
  guint n = 0;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), 0);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    n += fujin_target_check_plan_asks (fujin_project_get_plan (project, i)) ? 1 : 0;
  return n;
}
