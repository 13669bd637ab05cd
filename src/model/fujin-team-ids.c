/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-team.h"

/* The words of the project file for what a team is and when it can be reached. */
static const char *const roles[FUJIN_N_TEAM_ROLES] = {
  [FUJIN_TEAM_ROLE_TEAM] = "team",
  [FUJIN_TEAM_ROLE_EXECUTIVE] = "executive",
  [FUJIN_TEAM_ROLE_CISO] = "ciso",
  [FUJIN_TEAM_ROLE_CDC] = "cdc",
  [FUJIN_TEAM_ROLE_DEPARTMENT] = "department",
  [FUJIN_TEAM_ROLE_GROUP_COMPANY] = "group-company",
};

static const char *const hours_ids[FUJIN_N_TEAM_HOURS] = {
  [FUJIN_TEAM_HOURS_UNKNOWN] = "unknown",
  [FUJIN_TEAM_HOURS_DAY] = "day",
  [FUJIN_TEAM_HOURS_EXTENDED] = "extended",
  [FUJIN_TEAM_HOURS_ALWAYS] = "24x7",
};

static gboolean
find (const char *const *ids,
      guint              n,
      const char        *id,
      guint             *found)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (ids[i], id))
      {
        *found = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * fujin_team_role_id:
 * @role: a role
 *
 * Returns: (transfer none): its word in the project file
 */
const char *
fujin_team_role_id (FujinTeamRole role)
{
  g_return_val_if_fail (role < FUJIN_N_TEAM_ROLES, "");

  return roles[role];
}

/**
 * fujin_team_role_parse:
 * @id: a word of the project file
 * @role: (out): the role
 *
 * Returns: whether @id is a role
 */
gboolean
fujin_team_role_parse (const char    *id,
                       FujinTeamRole *role)
{
  guint found = 0;

  if (!find (roles, FUJIN_N_TEAM_ROLES, id, &found))
    return FALSE;
  *role = (FujinTeamRole) found;
  return TRUE;
}

/**
 * fujin_team_hours_id:
 * @hours: when a team can be reached
 *
 * Returns: (transfer none): its word in the project file
 */
const char *
fujin_team_hours_id (FujinTeamHours hours)
{
  g_return_val_if_fail (hours < FUJIN_N_TEAM_HOURS, "");

  return hours_ids[hours];
}

/**
 * fujin_team_hours_parse:
 * @id: a word of the project file
 * @hours: (out): when the team can be reached
 *
 * Returns: whether @id is such a word
 */
gboolean
fujin_team_hours_parse (const char     *id,
                        FujinTeamHours *hours)
{
  guint found = 0;

  if (!find (hours_ids, FUJIN_N_TEAM_HOURS, id, &found))
    return FALSE;
  *hours = (FujinTeamHours) found;
  return TRUE;
}
