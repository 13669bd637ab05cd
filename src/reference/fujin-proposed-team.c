/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-proposed-team.h"

/**
 * fujin_proposed_team_new:
 *
 * Returns: (transfer full): a team without name and services
 */
FujinProposedTeam *
fujin_proposed_team_new (void)
{
  FujinProposedTeam *team = g_new0 (FujinProposedTeam, 1);

  team->services = g_array_new (FALSE, FALSE, sizeof (FujinProposedService));
  return team;
}

/**
 * fujin_proposed_team_free:
 * @team: (nullable): a proposed team
 *
 * Frees @team.
 */
void
fujin_proposed_team_free (FujinProposedTeam *team)
{
  if (team == NULL)
    return;
  g_free (team->id);
  fujin_text_clear (&team->name);
  fujin_text_clear (&team->note);
  g_array_unref (team->services);
  g_free (team);
}

/**
 * fujin_proposed_team_get_n:
 * @team: a proposed team
 *
 * Returns: how many services it would carry
 */
guint
fujin_proposed_team_get_n (const FujinProposedTeam *team)
{
  return team->services->len;
}

/**
 * fujin_proposed_team_get:
 * @team: a proposed team
 * @index: position of a service
 *
 * Returns: (transfer none): what it would carry
 */
const FujinProposedService *
fujin_proposed_team_get (const FujinProposedTeam *team,
                         guint                    index)
{
  g_return_val_if_fail (index < team->services->len, NULL);

  return &g_array_index (team->services, FujinProposedService, index);
}
