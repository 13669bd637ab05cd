/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-edit-private.h"
#include "fujin-edit.h"
#include "fujin-words.h"

/* What one plan's assignments become: given the present ones and the teams of the gesture. */
typedef FujinAssignments *(*Assigner) (const FujinAssignments *now,
                                       FujinTeam              *from,
                                       FujinTeam              *to);

static FujinAssignments *
move (const FujinAssignments *now,
      FujinTeam              *from,
      FujinTeam              *to)
{
  if (from)
    return fujin_assignments_replace (now, from, to);
  return fujin_assignments_new (&to, 1, 0);
}

static FujinAssignments *
add (const FujinAssignments *now,
     FujinTeam              *from,
     FujinTeam              *to)
{
  return fujin_assignments_with (now, to);
}

static FujinAssignments *
withdraw (const FujinAssignments *now,
          FujinTeam              *from,
          FujinTeam              *to)
{
  return fujin_assignments_without (now, from);
}

static FujinAssignments *
clear (const FujinAssignments *now,
       FujinTeam              *from,
       FujinTeam              *to)
{
  return NULL;
}

static FujinAssignments *
lead (const FujinAssignments *now,
      FujinTeam              *from,
      FujinTeam              *to)
{
  return fujin_assignments_with_lead (now, to);
}

static gboolean
assign (FujinProject *project,
        GPtrArray    *plans,
        Assigner      assigner,
        FujinTeam    *from,
        FujinTeam    *to,
        const char   *format)
{
  g_autofree char *subject = NULL;
  FujinTeam *named = to ? to : from;
  FujinStep *step;

  if (fujin_project_get_read_only (project) || plans->len == 0)
    return FALSE;

  step = fujin_step_new (project);
  for (guint i = 0; i < plans->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (plans, i);
      g_autoptr (FujinAssignments) next =
        assigner (fujin_service_plan_get_assignments (plan), from, to);

      fujin_step_plan_assign (step, plan, next);
    }
  subject = _fujin_edit_dup_subject (plans);
  return _fujin_edit_finish (project, step,
                             g_strdup_printf (format, subject,
                                              named ? fujin_team_get_name (named) : ""),
                             FALSE);
}

/**
 * fujin_edit_assign:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @from: (nullable): the team that gives them away; %NULL for all that carry them now
 * @to: the team that takes them
 *
 * Moves services to a team. Other teams of a combination stay; @to leads where @from led.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_assign (FujinProject *project,
                   GPtrArray    *plans,
                   FujinTeam    *from,
                   FujinTeam    *to)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (to), FALSE);

  return assign (project, plans, move, from, to,
                 /* Translators: undo label; %1$s a code or "12 services", %2$s a team */
                 W_ ("assign %1$s to %2$s"));
}

/**
 * fujin_edit_add_assignment:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @team: a team
 *
 * Has @team carry services besides those that carry them already.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_add_assignment (FujinProject *project,
                           GPtrArray    *plans,
                           FujinTeam    *team)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (team), FALSE);

  return assign (project, plans, add, NULL, team,
                 /* Translators: undo label; %1$s a code or "12 services", %2$s a team */
                 W_ ("add %2$s to %1$s"));
}

/**
 * fujin_edit_withdraw:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @team: a team
 *
 * @team no longer carries the services; other teams still do.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_withdraw (FujinProject *project,
                     GPtrArray    *plans,
                     FujinTeam    *team)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (team), FALSE);

  return assign (project, plans, withdraw, team, NULL,
                 /* Translators: undo label; %1$s a code or "12 services", %2$s a team */
                 W_ ("take %1$s from %2$s"));
}

/**
 * fujin_edit_unassign:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 *
 * Nobody carries the services any more.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_unassign (FujinProject *project,
                     GPtrArray    *plans)
{
  return assign (project, plans, clear, NULL, NULL,
                 /* Translators: undo label; %1$s is a code or "12 services"; %2$s is empty */
                 W_ ("unassign %1$s%2$s"));
}

/**
 * fujin_edit_set_lead:
 * @project: a project
 * @plans: (element-type FujinServicePlan): the plans
 * @team: a team that carries them
 *
 * Has @team lead. Services it does not carry are left alone.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_edit_set_lead (FujinProject *project,
                     GPtrArray    *plans,
                     FujinTeam    *team)
{
  g_return_val_if_fail (FUJIN_IS_TEAM (team), FALSE);

  return assign (project, plans, lead, NULL, team,
                 /* Translators: undo label; %1$s a code or "12 services", %2$s a team */
                 W_ ("let %2$s lead %1$s"));
}
