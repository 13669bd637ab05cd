/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-service-plan-private.h"

/**
 * fujin_service_plan_get_as_is:
 * @self: a service plan
 *
 * Returns: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 */
int
fujin_service_plan_get_as_is (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_SCORE_NONE);

  return self->numbers[FUJIN_PLAN_AS_IS];
}

/**
 * fujin_service_plan_get_to_be:
 * @self: a service plan
 *
 * Returns: 1 to 5, %FUJIN_SCORE_NONE or %FUJIN_SCORE_NOT_EVALUATED
 */
int
fujin_service_plan_get_to_be (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_SCORE_NONE);

  return self->numbers[FUJIN_PLAN_TO_BE];
}

/**
 * fujin_service_plan_get_as_is_scale:
 * @self: a service plan
 *
 * Returns: the assignment type the service had when As-Is was given
 */
FujinAssignmentType
fujin_service_plan_get_as_is_scale (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_ASSIGNMENT_UNASSIGNED);

  return (FujinAssignmentType) self->numbers[FUJIN_PLAN_AS_IS_SCALE];
}

/**
 * fujin_service_plan_get_to_be_scale:
 * @self: a service plan
 *
 * Returns: the assignment type the service had when To-Be was given
 */
FujinAssignmentType
fujin_service_plan_get_to_be_scale (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_ASSIGNMENT_UNASSIGNED);

  return (FujinAssignmentType) self->numbers[FUJIN_PLAN_TO_BE_SCALE];
}

/**
 * fujin_service_plan_get_side:
 * @self: a service plan
 * @to_be: %TRUE to ask about To-Be, %FALSE about As-Is
 * @outside: %TRUE for the part providers carry, %FALSE for that of own teams
 *
 * A service of both kinds of team may be scored part by part, each on its own scale; the higher
 * one is the score of the service (guide to the self-check sheet of the textbook's second
 * edition).
 *
 * Returns: the score of the part, 1 to 5, or %FUJIN_SCORE_NONE
 */
int
fujin_service_plan_get_side (FujinServicePlan *self,
                             gboolean          to_be,
                             gboolean          outside)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), FUJIN_SCORE_NONE);

  if (to_be)
    return self->numbers[outside ? FUJIN_PLAN_TO_BE_OUTSOURCE : FUJIN_PLAN_TO_BE_INSOURCE];
  return self->numbers[outside ? FUJIN_PLAN_AS_IS_OUTSOURCE : FUJIN_PLAN_AS_IS_INSOURCE];
}

/**
 * fujin_service_plan_get_score_note:
 * @self: a service plan
 *
 * Returns: how its scores were agreed, never %NULL
 */
const char *
fujin_service_plan_get_score_note (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->strings[FUJIN_PLAN_SCORE_NOTE];
}

/**
 * fujin_service_plan_get_to_be_reason:
 * @self: a service plan
 *
 * Returns: why To-Be is lower than As-Is, never %NULL
 */
const char *
fujin_service_plan_get_to_be_reason (FujinServicePlan *self)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (self), NULL);

  return self->strings[FUJIN_PLAN_TO_BE_REASON];
}

/**
 * fujin_service_plan_on_other_scale:
 * @self: a service plan
 * @to_be: %TRUE to ask about To-Be, %FALSE about As-Is
 *
 * Insource and outsource are scored on scales of different wording (textbook 8.3). A score is
 * kept when the assignment type changes, but it then speaks another language. A service of both
 * kinds of team may be scored on either scale.
 *
 * Returns: whether the score was given on the scale that no longer applies
 */
gboolean
fujin_service_plan_on_other_scale (FujinServicePlan *self,
                                   gboolean          to_be)
{
  int score = to_be ? fujin_service_plan_get_to_be (self) : fujin_service_plan_get_as_is (self);
  FujinAssignmentType given = to_be ? fujin_service_plan_get_to_be_scale (self)
                                    : fujin_service_plan_get_as_is_scale (self);
  FujinAssignmentType now = fujin_service_plan_get_kind (self);

  if (score == FUJIN_SCORE_NONE || given == FUJIN_ASSIGNMENT_COMBINATION ||
      now == FUJIN_ASSIGNMENT_COMBINATION)
    return FALSE;
  return (given == FUJIN_ASSIGNMENT_OUTSOURCE) != (now == FUJIN_ASSIGNMENT_OUTSOURCE);
}

/**
 * fujin_service_plan_get_gap:
 * @self: a service plan
 * @gap: (out) (optional): To-Be less As-Is, -4 to 4
 *
 * Returns: whether there is a gap to speak of: both scores are 1 to 5
 */
gboolean
fujin_service_plan_get_gap (FujinServicePlan *self,
                            int              *gap)
{
  int as_is = fujin_service_plan_get_as_is (self);
  int to_be = fujin_service_plan_get_to_be (self);

  if (as_is < 1 || to_be < 1)
    return FALSE;
  if (gap)
    *gap = to_be - as_is;
  return TRUE;
}
