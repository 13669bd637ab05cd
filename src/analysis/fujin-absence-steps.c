/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-absence-private.h"

/* The steps of incident response (textbook 7.1): who is there to act in each. */

static FujinStepServiceState
state_of (const FujinAbsenceResult *self,
          FujinServicePlan         *plan)
{
  FujinAssignments *assignments = fujin_service_plan_get_assignments (plan);
  guint n = fujin_assignments_get_n_teams (assignments);

  if (!fujin_service_plan_in_scope (plan))
    return FUJIN_STEP_SERVICE_OUT;
  for (guint i = 0; i < n; i++)
    if (!fujin_absence_result_is_away (self, fujin_assignments_get_team (assignments, i)))
      return FUJIN_STEP_SERVICE_PRESENT;
  return n > 0 ? FUJIN_STEP_SERVICE_LOST : FUJIN_STEP_SERVICE_NOBODY;
}

static void
add_services (const FujinAbsenceResult *self,
              FujinAbsenceStep         *step,
              GPtrArray                *services,
              gboolean                  stated)
{
  for (guint i = 0; i < services->len; i++)
    {
      const FujinService *service = services->pdata[i];
      FujinStepService item = {
        .plan = fujin_project_find_code (self->project, service->id),
        .stated = stated,
        .judged = stated || step->reasoned,
      };

      if (!item.plan)
        continue;
      item.state = state_of (self, item.plan);
      g_object_ref (item.plan);
      g_array_append_val (step->services, item);
    }
}

static FujinActorState
judge (guint n_carried,
       guint n_in_scope)
{
  if (n_carried == 0)
    return FUJIN_ACTOR_NOBODY;
  return n_carried == n_in_scope ? FUJIN_ACTOR_ALL : FUJIN_ACTOR_PARTLY;
}

static void
judge_step (FujinAbsenceStep *step)
{
  guint n_in_scope = 0, n_before = 0, n_after = 0;

  for (guint i = 0; i < step->services->len; i++)
    {
      const FujinStepService *item = &g_array_index (step->services, FujinStepService, i);

      if (!item->judged || item->state == FUJIN_STEP_SERVICE_OUT)
        continue;
      n_in_scope++;
      n_before += item->state != FUJIN_STEP_SERVICE_NOBODY;
      n_after += item->state == FUJIN_STEP_SERVICE_PRESENT;
    }
  step->before = judge (n_before, n_in_scope);
  step->after = judge (n_after, n_in_scope);
}

static void
clear_service (gpointer data)
{
  g_object_unref (((FujinStepService *) data)->plan);
}

/* Adds all steps. Where the textbook's text names services, only these decide; where it names
 * none, those of our own reasoning do, and the step says so. */
void
_fujin_absence_add_steps (FujinAbsenceResult *self)
{
  FujinFramework *framework = fujin_project_get_framework (self->project);

  for (guint i = 0; i < fujin_framework_get_n_incident_steps (framework); i++)
    {
      FujinAbsenceStep step = { .step = fujin_framework_get_incident_step (framework, i) };

      step.services = g_array_new (FALSE, FALSE, sizeof (FujinStepService));
      g_array_set_clear_func (step.services, clear_service);
      step.reasoned = step.step->services->len == 0;
      add_services (self, &step, step.step->services, TRUE);
      add_services (self, &step, step.step->services_reasoned, FALSE);
      judge_step (&step);
      g_array_append_val (self->steps, step);
    }
}
