/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-private.h"
#include "fujin-service-plan-private.h"

/* Keeps the lists, the indices and the tallies of a project in step with its plans. */

static FujinTally *
tally_of (FujinProject     *self,
          FujinServicePlan *plan)
{
  return &self->tallies[fujin_service_plan_get_category (plan)->index];
}

static void
leave_lists (FujinProject     *self,
             FujinServicePlan *plan,
             FujinAssignments *assignments)
{
  fujin_plan_list_remove (self->unassigned, plan);
  for (guint i = 0; i < fujin_assignments_get_n_teams (assignments); i++)
    fujin_plan_list_remove (fujin_team_get_plans (fujin_assignments_get_team (assignments, i)),
                            plan);
}

static void
enter_lists (FujinProject     *self,
             FujinServicePlan *plan)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (plan);

  if (!fujin_service_plan_in_scope (plan))
    return;
  for (guint i = 0; i < fujin_assignments_get_n_teams (now); i++)
    fujin_plan_list_add (fujin_team_get_plans (fujin_assignments_get_team (now, i)), plan);
  if (!now)
    fujin_plan_list_add (self->unassigned, plan);
}

void
_fujin_project_insert_plan (FujinProject     *self,
                            FujinServicePlan *plan)
{
  _fujin_service_plan_set_project (plan, self);
  g_hash_table_insert (self->plans_by_id, (gpointer) fujin_service_plan_get_id (plan), plan);
  g_hash_table_insert (self->plans_by_code, (gpointer) fujin_service_plan_get_code (plan), plan);
  fujin_tally_count (tally_of (self, plan), plan, 1);
  fujin_plan_list_add (self->plans, plan);
  enter_lists (self, plan);
  _fujin_project_emit_plan_changed (self, plan);
}

static void
free_own_number (FujinProject     *self,
                 FujinServicePlan *plan)
{
  guint *hint = &self->own_hints[fujin_service_plan_get_category (plan)->index];

  if (fujin_service_plan_is_own (plan))
    *hint = MIN (*hint, fujin_service_plan_get_number (plan));
}

void
_fujin_project_remove_plan (FujinProject     *self,
                            FujinServicePlan *plan)
{
  g_autoptr (FujinServicePlan) hold = g_object_ref (plan);

  fujin_tally_count (tally_of (self, plan), plan, -1);
  leave_lists (self, plan, fujin_service_plan_get_assignments (plan));
  fujin_plan_list_remove (self->plans, plan);
  g_hash_table_remove (self->plans_by_id, fujin_service_plan_get_id (plan));
  g_hash_table_remove (self->plans_by_code, fujin_service_plan_get_code (plan));
  free_own_number (self, plan);
  _fujin_service_plan_set_project (plan, NULL);
  _fujin_project_emit_plan_changed (self, plan);
}

void
_fujin_project_plan_changing (FujinProject     *self,
                              FujinServicePlan *plan)
{
  fujin_tally_count (tally_of (self, plan), plan, -1);
}

static void
leave_old_teams (FujinServicePlan *plan,
                 FujinAssignments *before)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (plan);

  for (guint i = 0; i < fujin_assignments_get_n_teams (before); i++)
    {
      FujinTeam *team = fujin_assignments_get_team (before, i);

      if (!fujin_assignments_contains (now, team))
        fujin_plan_list_remove (fujin_team_get_plans (team), plan);
    }
}

void
_fujin_project_plan_changed (FujinProject     *self,
                             FujinServicePlan *plan,
                             FujinAssignments *before,
                             gboolean          was_in_scope)
{
  FujinAssignments *now = fujin_service_plan_get_assignments (plan);
  gboolean in_scope = fujin_service_plan_in_scope (plan);

  fujin_tally_count (tally_of (self, plan), plan, 1);
  if (was_in_scope && !in_scope)
    leave_lists (self, plan, before);
  else if (in_scope && (before != now || !was_in_scope))
    {
      leave_old_teams (plan, before);
      if (now)
        fujin_plan_list_remove (self->unassigned, plan);
      enter_lists (self, plan);
    }
  _fujin_project_emit_plan_changed (self, plan);
}

void
_fujin_project_team_kind_changing (FujinProject *self,
                                   FujinTeam    *team,
                                   gboolean      done)
{
  FujinPlanList *plans = fujin_team_get_plans (team);

  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);

      fujin_tally_count (tally_of (self, plan), plan, done ? 1 : -1);
    }
  /* Only after all are counted: whoever listens looks at the counts. */
  for (guint i = 0; done && i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);

      _fujin_project_emit_plan_changed (self, plan);
      _fujin_service_plan_emit (plan, FUJIN_PLAN_ASSIGNMENTS);
    }
}
