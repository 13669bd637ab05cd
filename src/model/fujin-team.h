/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-types.h"

G_BEGIN_DECLS

/* Colours a team can have; 0 is neutral. */
#define FUJIN_N_TEAM_COLOURS 10

#define FUJIN_TEAM_HEADS_MAX 9999

/**
 * FujinTeamRole:
 * @FUJIN_TEAM_ROLE_TEAM: does the work: a security team, or a provider when it is external
 * @FUJIN_TEAM_ROLE_EXECUTIVE: 経営層
 * @FUJIN_TEAM_ROLE_CISO: CISO
 * @FUJIN_TEAM_ROLE_CDC: the cyber defence centre itself
 * @FUJIN_TEAM_ROLE_DEPARTMENT: 部門
 * @FUJIN_TEAM_ROLE_GROUP_COMPANY: グループ会社
 *
 * What a team is in the organisation (textbook figure 2).
 */
typedef enum
{
  FUJIN_TEAM_ROLE_TEAM,
  FUJIN_TEAM_ROLE_EXECUTIVE,
  FUJIN_TEAM_ROLE_CISO,
  FUJIN_TEAM_ROLE_CDC,
  FUJIN_TEAM_ROLE_DEPARTMENT,
  FUJIN_TEAM_ROLE_GROUP_COMPANY,
  FUJIN_N_TEAM_ROLES,
} FujinTeamRole;

/**
 * FujinTeamHours:
 * @FUJIN_TEAM_HOURS_UNKNOWN: not stated
 * @FUJIN_TEAM_HOURS_DAY: working days, until 18:00
 * @FUJIN_TEAM_HOURS_EXTENDED: until 22:00
 * @FUJIN_TEAM_HOURS_ALWAYS: 24 hours, 7 days
 *
 * When a team can be reached.
 */
typedef enum
{
  FUJIN_TEAM_HOURS_UNKNOWN,
  FUJIN_TEAM_HOURS_DAY,
  FUJIN_TEAM_HOURS_EXTENDED,
  FUJIN_TEAM_HOURS_ALWAYS,
  FUJIN_N_TEAM_HOURS,
} FujinTeamHours;

/**
 * FujinTeamField:
 * @FUJIN_TEAM_NAME: "name", string
 * @FUJIN_TEAM_EXTERNAL: "external", boolean
 * @FUJIN_TEAM_COLOUR: "colour", integer 0 to 9
 * @FUJIN_TEAM_NOTE: "note", string
 * @FUJIN_TEAM_ROLE: "role", integer, a #FujinTeamRole
 * @FUJIN_TEAM_HEADS: "heads", integer 0 to %FUJIN_TEAM_HEADS_MAX, -1 not stated
 * @FUJIN_TEAM_HOURS: "hours", integer, a #FujinTeamHours
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
  FUJIN_TEAM_ROLE,
  FUJIN_TEAM_HEADS,
  FUJIN_TEAM_HOURS,
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
FujinTeamRole  fujin_team_get_role     (FujinTeam *self);
int            fujin_team_get_heads    (FujinTeam *self);
FujinTeamHours fujin_team_get_hours    (FujinTeam *self);
FujinTeam     *fujin_team_get_parent   (FujinTeam *self);
gboolean       fujin_team_is_inside_of (FujinTeam *self,
                                        FujinTeam *ancestor);
FujinPlanList *fujin_team_get_plans    (FujinTeam *self);
FujinProject  *fujin_team_get_project  (FujinTeam *self);

const char    *fujin_team_role_id      (FujinTeamRole   role);
gboolean       fujin_team_role_parse   (const char     *id,
                                        FujinTeamRole  *role);
const char    *fujin_team_hours_id     (FujinTeamHours  hours);
gboolean       fujin_team_hours_parse  (const char     *id,
                                        FujinTeamHours *hours);

G_END_DECLS
