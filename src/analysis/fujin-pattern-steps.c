/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-pattern-steps.h"

#include "fujin-improvement.h"
#include "fujin-pattern-advice.h"
#include "fujin-record.h"

/* Several quadrants stand behind the four. */
#define N_GROUPS (FUJIN_N_QUADRANTS + 1)

static const FujinPattern *
pattern_of (FujinServicePlan *plan,
            int               number)
{
  FujinProject *project = fujin_service_plan_get_project (plan);

  if (number == 0 || !project)
    return NULL;
  return fujin_framework_get_pattern (fujin_project_get_framework (project), number);
}

/* What nobody carries: of several quadrants, one with the organisation in the lead is enough,
 * for there it can begin by itself. */
static FujinPatternMove
fill (FujinServicePlan   *plan,
      const FujinPattern *pattern)
{
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (plan, quadrants);

  for (guint i = 0; i < n; i++)
    if (fujin_lead_is_inside (pattern->leads[quadrants[i] - 1]))
      return FUJIN_MOVE_FILL_IN;
  return n > 0 ? FUJIN_MOVE_FILL_OUT : FUJIN_MOVE_NONE;
}

/**
 * fujin_pattern_steps_judge:
 * @plan: a service plan
 * @pattern: an organisation pattern, 1 to 4; 0 for none
 *
 * What has to happen for the assignment to fit the pattern. The textbook describes the patterns
 * (6.3) but gives no such rule: this is our own reasoning, the one of
 * fujin_pattern_advice_breaks() with what nobody carries besides. That a pattern is fitted says
 * nothing of how well the service is done.
 *
 * Returns: the move; %FUJIN_MOVE_NONE for what fits, is out of scope, or is in no quadrant
 */
FujinPatternMove
fujin_pattern_steps_judge (FujinServicePlan *plan,
                           int               pattern)
{
  const FujinPattern *rule;
  FujinTeam *lead;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FUJIN_MOVE_NONE);
  g_return_val_if_fail (pattern >= 0 && pattern <= FUJIN_N_PATTERNS, FUJIN_MOVE_NONE);

  rule = pattern_of (plan, pattern);
  if (!rule || !fujin_service_plan_in_scope (plan))
    return FUJIN_MOVE_NONE;
  lead = fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan));
  if (!lead)
    return fill (plan, rule);
  if (!fujin_pattern_advice_breaks (plan, pattern))
    return FUJIN_MOVE_NONE;
  return fujin_team_get_external (lead) ? FUJIN_MOVE_IN : FUJIN_MOVE_OUT;
}

static void
clear_step (gpointer data)
{
  g_object_unref (((FujinPatternStep *) data)->plan);
}

static void
add_plan (FujinPatternSteps *self,
          GArray           **groups,
          FujinServicePlan  *plan,
          int                present)
{
  int quadrants[FUJIN_N_QUADRANTS];
  guint n = fujin_service_plan_get_quadrants (plan, quadrants);
  FujinPatternStep step = { .move = fujin_pattern_steps_judge (plan, self->pattern) };

  if (n == 0)
    {
      self->n_unplaced++;
      return;
    }
  if (step.move == FUJIN_MOVE_NONE)
    {
      self->n_fitting++;
      return;
    }
  self->n_moves[step.move]++;
  step.plan = g_object_ref (plan);
  step.quadrant = n == 1 ? quadrants[0] : 0;
  step.lead = pattern_of (plan, self->pattern)->leads[quadrants[0] - 1];
  step.differs_now = fujin_pattern_advice_breaks (plan, present);
  g_array_append_val (groups[n == 1 ? quadrants[0] - 1 : FUJIN_N_QUADRANTS], step);
}

/**
 * fujin_pattern_steps_new:
 * @project: a project
 * @pattern: the pattern aimed at, 1 to 4
 *
 * Lists what has to happen for all services in scope to fit a pattern. Linear in the services.
 *
 * Returns: (transfer full): the steps
 */
FujinPatternSteps *
fujin_pattern_steps_new (FujinProject *project,
                         int           pattern)
{
  FujinPatternSteps *self;
  GArray *groups[N_GROUPS];
  int present;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (pattern >= 1 && pattern <= FUJIN_N_PATTERNS, NULL);

  self = g_new0 (FujinPatternSteps, 1);
  self->pattern = pattern;
  self->steps = g_array_new (FALSE, TRUE, sizeof (FujinPatternStep));
  g_array_set_clear_func (self->steps, clear_step);
  present = fujin_project_get_present_pattern (project);
  for (guint i = 0; i < N_GROUPS; i++)
    groups[i] = g_array_new (FALSE, FALSE, sizeof (FujinPatternStep));
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);

      if (fujin_service_plan_in_scope (plan))
        add_plan (self, groups, plan, present);
    }
  for (guint i = 0; i < N_GROUPS; i++)
    {
      if (groups[i]->len > 0)
        g_array_append_vals (self->steps, groups[i]->data, groups[i]->len);
      g_array_unref (groups[i]);
    }
  return self;
}

/**
 * fujin_pattern_steps_free:
 * @self: (nullable): steps
 *
 * Frees @self.
 */
void
fujin_pattern_steps_free (FujinPatternSteps *self)
{
  if (!self)
    return;
  g_array_unref (self->steps);
  g_free (self);
}

/**
 * fujin_pattern_step_find_improvement:
 * @self: a step
 *
 * Looks for an improvement that may stand for the step already: one of the long cycle for this
 * service that is neither done nor dropped. An improvement does not say what made it, so one of
 * another reason is found as well.
 *
 * Returns: (transfer none) (nullable): the improvement
 */
FujinRecord *
fujin_pattern_step_find_improvement (const FujinPatternStep *self)
{
  FujinProject *project = fujin_service_plan_get_project (self->plan);
  GPtrArray *records;

  if (!project)
    return NULL;
  records = fujin_record_list_get_for (
    fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT),
    fujin_service_plan_get_id (self->plan));
  for (guint i = 0; records && i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);

      if (fujin_improvement_is_open (record) && fujin_improvement_is_long (record))
        return record;
    }
  return NULL;
}
