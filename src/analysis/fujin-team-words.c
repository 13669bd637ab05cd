/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-team-words.h"

#include "fujin-words.h"

static const char *const roles[FUJIN_N_TEAM_ROLES] = {
  [FUJIN_TEAM_ROLE_TEAM] = N_ ("Team"),
  /* Translators: the people at the top of an organisation, as a box of its chart */
  [FUJIN_TEAM_ROLE_EXECUTIVE] = N_ ("Executive"),
  [FUJIN_TEAM_ROLE_CISO] = N_ ("CISO"),
  /* Translators: cyber defence centre, as a box of the organisation chart */
  [FUJIN_TEAM_ROLE_CDC] = N_ ("CDC"),
  [FUJIN_TEAM_ROLE_DEPARTMENT] = N_ ("Department"),
  [FUJIN_TEAM_ROLE_GROUP_COMPANY] = N_ ("Group company"),
};

static const char *const hours_names[FUJIN_N_TEAM_HOURS] = {
  [FUJIN_TEAM_HOURS_UNKNOWN] = N_ ("Hours not stated"),
  /* Translators: when a team can be reached */
  [FUJIN_TEAM_HOURS_DAY] = N_ ("Working days until 18:00"),
  [FUJIN_TEAM_HOURS_EXTENDED] = N_ ("Working days until 22:00"),
  [FUJIN_TEAM_HOURS_ALWAYS] = N_ ("24 hours, 7 days"),
};

/**
 * fujin_team_role_name:
 * @role: a role
 * @lang: a language
 *
 * Returns: (transfer none): what it is called on screen and paper
 */
const char *
fujin_team_role_name (FujinTeamRole role,
                      FujinLang     lang)
{
  g_return_val_if_fail (role < FUJIN_N_TEAM_ROLES, "");

  return fujin_words (lang, roles[role]);
}

/**
 * fujin_team_kind_name:
 * @team: a team
 * @lang: a language
 *
 * Returns: (transfer none): its role in words; an external team without another role is a provider
 */
const char *
fujin_team_kind_name (FujinTeam *team,
                      FujinLang  lang)
{
  FujinTeamRole role = fujin_team_get_role (team);

  if (role == FUJIN_TEAM_ROLE_TEAM && fujin_team_get_external (team))
    return fujin_words (lang, "Provider");
  return fujin_team_role_name (role, lang);
}

/**
 * fujin_team_hours_name:
 * @hours: when a team can be reached
 * @lang: a language
 *
 * Returns: (transfer none): it in words
 */
const char *
fujin_team_hours_name (FujinTeamHours hours,
                       FujinLang      lang)
{
  g_return_val_if_fail (hours < FUJIN_N_TEAM_HOURS, "");

  return fujin_words (lang, hours_names[hours]);
}
