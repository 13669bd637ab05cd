/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-team.h"

G_BEGIN_DECLS

char *fujin_team_dup_removed (FujinTeam *team);

G_END_DECLS
