/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit.h"
#include "fujin-words.h"

static guint
side_field (gboolean to_be,
            gboolean outside)
{
  if (to_be)
    return outside ? FUJIN_PLAN_TO_BE_OUTSOURCE : FUJIN_PLAN_TO_BE_INSOURCE;
  return outside ? FUJIN_PLAN_AS_IS_OUTSOURCE : FUJIN_PLAN_AS_IS_INSOURCE;
}

/**
 * fujin_edit_set_side:
 * @project: a project
 * @plan: a plan that both kinds of team carry
 * @to_be: %TRUE for To-Be, %FALSE for As-Is
 * @outside: %TRUE for the part providers carry, %FALSE for that of own teams
 * @score: 1 to 5 on the scale of the part, or %FUJIN_SCORE_NONE
 *
 * Scores one part of a combination. The score of the service becomes the higher one of its parts
 * (guide to the self-check sheet of the textbook's second edition); taking the last part back
 * takes the score back.
 *
 * Returns: whether anything changed; refused for a plan that is no combination
 */
gboolean
fujin_edit_set_side (FujinProject     *project,
                     FujinServicePlan *plan,
                     gboolean          to_be,
                     gboolean          outside,
                     int               score)
{
  int higher = MAX (score, fujin_service_plan_get_side (plan, to_be, !outside));
  FujinStep *step;

  g_return_val_if_fail (score >= FUJIN_SCORE_NONE && score <= FUJIN_SCORE_MAX, FALSE);

  if (fujin_project_get_read_only (project) ||
      fujin_service_plan_get_kind (plan) != FUJIN_ASSIGNMENT_COMBINATION)
    return FALSE;
  step = fujin_step_new (project);
  fujin_step_plan_number (step, plan, side_field (to_be, outside), score);
  fujin_step_plan_number (step, plan, to_be ? FUJIN_PLAN_TO_BE : FUJIN_PLAN_AS_IS, higher);
  fujin_step_plan_number (step, plan, to_be ? FUJIN_PLAN_TO_BE_SCALE : FUJIN_PLAN_AS_IS_SCALE,
                          higher == FUJIN_SCORE_NONE ? 0 : (int) FUJIN_ASSIGNMENT_COMBINATION);
  return _fujin_edit_finish (
    project, step,
    g_strdup_printf (to_be ? W_ ("set To-Be of %s") : W_ ("set As-Is of %s"),
                     fujin_service_plan_get_code (plan)),
    FALSE);
}

/**
 * fujin_edit_set_score_note:
 * @project: a project
 * @plan: a plan
 * @note: how its scores were agreed
 *
 * Changes the note on the scores; keystrokes make one undo step.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_score_note (FujinProject     *project,
                           FujinServicePlan *plan,
                           const char       *note)
{
  return _fujin_edit_text (project, plan, FUJIN_PLAN_SCORE_NOTE, note,
                           /* Translators: undo label; %s is a service code */
                           W_ ("edit note on the scores of %s"));
}

/**
 * fujin_edit_set_to_be_reason:
 * @project: a project
 * @plan: a plan
 * @reason: why its To-Be is lower than its As-Is
 *
 * Records the reason; keystrokes make one undo step.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_to_be_reason (FujinProject     *project,
                             FujinServicePlan *plan,
                             const char       *reason)
{
  return _fujin_edit_text (project, plan, FUJIN_PLAN_TO_BE_REASON, reason,
                           /* Translators: undo label; %s is a service code */
                           W_ ("edit reason for To-Be of %s"));
}
