/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinParsedTeam:
 * @name: its name, clean, never empty
 * @team: (nullable) (transfer none): the team of that name in the project
 * @external: whether the words themselves say that it stands outside
 * @lead: whether it is marked as the one that leads (★)
 *
 * A team as a cell of a sheet names it.
 */
typedef struct
{
  char *name;
  FujinTeam *team;
  gboolean external;
  gboolean lead;
} FujinParsedTeam;

void       fujin_parsed_team_free   (FujinParsedTeam *team);
GPtrArray *fujin_parse_teams        (FujinProject    *project,
                                     const char      *text);
FujinTeam *fujin_parse_find_team    (FujinProject    *project,
                                     const char      *name);
char      *fujin_parse_quote_team   (const char      *name);

G_END_DECLS
