/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TEAM_POPOVER (fujin_team_popover_get_type ())
G_DECLARE_FINAL_TYPE (FujinTeamPopover, fujin_team_popover, FUJIN, TEAM_POPOVER, GtkPopover)

GtkWidget *fujin_team_popover_new (FujinProject *project,
                                   FujinTeam    *team);

G_END_DECLS
