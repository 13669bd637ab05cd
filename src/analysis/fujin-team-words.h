/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-team.h"

G_BEGIN_DECLS

const char *fujin_team_role_name  (FujinTeamRole   role,
                                   FujinLang       lang);
const char *fujin_team_kind_name  (FujinTeam      *team,
                                   FujinLang       lang);
const char *fujin_team_hours_name (FujinTeamHours  hours,
                                   FujinLang       lang);

G_END_DECLS
