/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-types.h"

G_BEGIN_DECLS

/* Colours a team can have; 0 is neutral. */
#define FUJIN_N_TEAM_COLOURS 10

/**
 * FujinTeamField:
 * @FUJIN_TEAM_NAME: "name", string
 * @FUJIN_TEAM_EXTERNAL: "external", boolean
 * @FUJIN_TEAM_COLOUR: "colour", integer 0 to 9
 * @FUJIN_TEAM_NOTE: "note", string
 * @FUJIN_TEAM_PARENT: "parent", team or %NULL
 *
 * What an edit can change of a team; also the numbers of its properties.
 */
typedef enum
{
  FUJIN_TEAM_NAME = 1,
  FUJIN_TEAM_EXTERNAL,
  FUJIN_TEAM_COLOUR,
  FUJIN_TEAM_NOTE,
  FUJIN_TEAM_PARENT,
  FUJIN_N_TEAM_FIELDS,
} FujinTeamField;

#define FUJIN_TYPE_TEAM (fujin_team_get_type ())
G_DECLARE_FINAL_TYPE (FujinTeam, fujin_team, FUJIN, TEAM, GObject)

const char    *fujin_team_get_id       (FujinTeam *self);
const char    *fujin_team_get_name     (FujinTeam *self);
gboolean       fujin_team_get_external (FujinTeam *self);
int            fujin_team_get_colour   (FujinTeam *self);
const char    *fujin_team_get_note     (FujinTeam *self);
FujinTeam     *fujin_team_get_parent   (FujinTeam *self);
gboolean       fujin_team_is_inside_of (FujinTeam *self,
                                        FujinTeam *ancestor);
FujinPlanList *fujin_team_get_plans    (FujinTeam *self);
FujinProject  *fujin_team_get_project  (FujinTeam *self);

G_END_DECLS
