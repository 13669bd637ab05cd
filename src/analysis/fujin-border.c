/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-border.h"

static void
free_team (gpointer data)
{
  FujinBorderTeam *entry = data;

  g_object_unref (entry->team);
  g_ptr_array_unref (entry->crossing);
  g_free (entry);
}

/* The services of either side that a team leads, and on which side most of them are. */
static FujinBorderTeam *
count_team (FujinTeam *team)
{
  FujinBorderTeam *entry = g_new0 (FujinBorderTeam, 1);
  FujinPlanList *plans = fujin_team_get_plans (team);

  entry->team = g_object_ref (team);
  entry->crossing = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);
      FujinSide side = fujin_service_plan_get_category (plan)->side;

      if (!fujin_service_plan_in_scope (plan) ||
          fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) != team)
        continue;
      entry->n_soc += side == FUJIN_SIDE_SOC;
      entry->n_csirt += side == FUJIN_SIDE_CSIRT;
    }
  if (entry->n_soc != entry->n_csirt)
    entry->main = entry->n_soc > entry->n_csirt ? FUJIN_SIDE_SOC : FUJIN_SIDE_CSIRT;
  return entry;
}

static void
collect_crossing (FujinBorderTeam *entry)
{
  FujinPlanList *plans = fujin_team_get_plans (entry->team);

  if (entry->main == FUJIN_SIDE_NONE)
    return;
  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    {
      FujinServicePlan *plan = fujin_plan_list_peek (plans, i);
      FujinSide side = fujin_service_plan_get_category (plan)->side;

      if (side != FUJIN_SIDE_NONE && side != entry->main &&
          fujin_service_plan_in_scope (plan) &&
          fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) == entry->team)
        g_ptr_array_add (entry->crossing, g_object_ref (plan));
    }
}

static void
count_services (FujinBorder  *self,
                FujinProject *project)
{
  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      FujinSide side = fujin_service_plan_get_category (plan)->side;

      if (side == FUJIN_SIDE_NONE || !fujin_service_plan_in_scope (plan))
        continue;
      self->n_soc += side == FUJIN_SIDE_SOC;
      self->n_csirt += side == FUJIN_SIDE_CSIRT;
      self->n_unassigned +=
        fujin_assignments_get_lead (fujin_service_plan_get_assignments (plan)) == NULL;
    }
}

/**
 * fujin_border_new:
 * @project: a project
 *
 * Finds where the border between SOC and CSIRT runs: which teams lead what of the categories
 * that textbook 6.1 names for the two, and what is led by a team that mainly leads the other
 * side. The textbook says that the border varies; that a service crosses is no fault. Linear in
 * services and assignments.
 *
 * Returns: (transfer full): the border
 */
FujinBorder *
fujin_border_new (FujinProject *project)
{
  FujinBorder *self;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);

  self = g_new0 (FujinBorder, 1);
  self->teams = g_ptr_array_new_with_free_func (free_team);
  count_services (self, project);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    {
      FujinBorderTeam *entry = count_team (fujin_project_get_team (project, i));

      if (entry->n_soc + entry->n_csirt == 0)
        {
          free_team (entry);
          continue;
        }
      collect_crossing (entry);
      self->n_crossing += entry->crossing->len;
      g_ptr_array_add (self->teams, entry);
    }
  return self;
}

/**
 * fujin_border_free:
 * @self: (nullable): a border
 *
 * Frees @self.
 */
void
fujin_border_free (FujinBorder *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->teams);
  g_free (self);
}
