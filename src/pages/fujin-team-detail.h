/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-organisation.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TEAM_DETAIL (fujin_team_detail_get_type ())
G_DECLARE_FINAL_TYPE (FujinTeamDetail, fujin_team_detail, FUJIN, TEAM_DETAIL, GtkWidget)

void fujin_team_detail_show       (FujinTeamDetail             *self,
                                   FujinProject                *project,
                                   const FujinOrganisationUnit *unit);
void fujin_team_detail_begin      (FujinTeamDetail             *self);
void fujin_team_detail_ask_parent (FujinTeamDetail             *self);

G_END_DECLS
