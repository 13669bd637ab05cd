/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-team-removed.h"

#include <glib/gi18n.h>

#include "fujin-plan-list.h"
#include "fujin-service-plan.h"

/* Services that no other team carries too: those that become unassigned. */
static guint
count_alone (FujinTeam *team)
{
  FujinPlanList *plans = fujin_team_get_plans (team);
  guint n = 0;

  for (guint i = 0; i < fujin_plan_list_get_n (plans); i++)
    if (fujin_assignments_get_n_teams (
          fujin_service_plan_get_assignments (fujin_plan_list_peek (plans, i))) == 1)
      n++;
  return n;
}

/**
 * fujin_team_dup_removed:
 * @team: a team that is about to be removed
 *
 * Undo stands ready, so there is nothing to ask when a team is removed; but it is said what
 * happens to its services.
 *
 * Returns: (transfer full): what to say after the removal
 */
char *
fujin_team_dup_removed (FujinTeam *team)
{
  guint n = count_alone (team);

  if (n == 0)
    return g_strdup_printf (_("Removed %s. Ctrl+Z takes it back."), fujin_team_get_name (team));
  return g_strdup_printf (
    ngettext ("Removed %1$s; %2$u service is now unassigned. Ctrl+Z takes it back.",
              "Removed %1$s; %2$u services are now unassigned. Ctrl+Z takes it back.", n),
    fujin_team_get_name (team), n);
}
