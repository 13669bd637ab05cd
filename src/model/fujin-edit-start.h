/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinStartLevels:
 * @main: level for the categories one begins with
 * @as_needed: level for those one chooses from; undecided to leave them
 * @decided_too: whether services that have a level get another one
 *
 * What a start set does to levels.
 */
typedef struct
{
  FujinLevel main;
  FujinLevel as_needed;
  gboolean decided_too;
} FujinStartLevels;

/**
 * FujinStartTeam:
 * @name: name of the team
 * @external: whether it is a provider
 * @proposed: (nullable): the proposal whose services it gets
 *
 * A team to begin with.
 */
typedef struct
{
  const char *name;
  gboolean external;
  const FujinProposedTeam *proposed;
} FujinStartTeam;

/**
 * FujinToday:
 * @plan: a service that is done today
 * @team: name of who does it, "" when that is not said
 * @external: whether that is a provider; asked only when no team of the name exists
 * @as_is: rough score 1 to 5, or %FUJIN_SCORE_NONE
 *
 * What is done today of one service.
 */
typedef struct
{
  FujinServicePlan *plan;
  const char *team;
  gboolean external;
  int as_is;
} FujinToday;

gboolean   fujin_edit_start_set         (FujinProject           *project,
                                         const FujinStartSet    *set,
                                         const FujinStartLevels *levels);
gboolean   fujin_edit_start_is_open     (FujinServicePlan       *plan);
gboolean   fujin_edit_start_teams       (FujinProject           *project,
                                         const FujinStartTeam   *teams,
                                         guint                   n_teams);
gboolean   fujin_edit_map_today         (FujinProject           *project,
                                         const FujinToday       *services,
                                         guint                   n_services);
FujinTeam *fujin_project_find_team_name (FujinProject           *project,
                                         const char             *name);

G_END_DECLS
