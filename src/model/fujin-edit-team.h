/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

FujinTeam *fujin_edit_add_team      (FujinProject *project,
                                     const char   *name,
                                     gboolean      external,
                                     guint         position);
gboolean   fujin_edit_remove_team   (FujinProject *project,
                                     FujinTeam    *team);
gboolean   fujin_edit_move_team     (FujinProject *project,
                                     FujinTeam    *team,
                                     guint         position);
gboolean   fujin_edit_rename_team   (FujinProject *project,
                                     FujinTeam    *team,
                                     const char   *name);
gboolean   fujin_edit_set_team_external (FujinProject *project,
                                     FujinTeam    *team,
                                     gboolean      external);
gboolean   fujin_edit_set_team_colour (FujinProject *project,
                                     FujinTeam    *team,
                                     int           colour);
gboolean   fujin_edit_set_team_note (FujinProject *project,
                                     FujinTeam    *team,
                                     const char   *note);
gboolean   fujin_edit_set_team_role (FujinProject  *project,
                                     FujinTeam     *team,
                                     FujinTeamRole  role);
gboolean   fujin_edit_set_team_heads (FujinProject *project,
                                     FujinTeam    *team,
                                     int           heads);
gboolean   fujin_edit_set_team_hours (FujinProject   *project,
                                     FujinTeam      *team,
                                     FujinTeamHours  hours);
gboolean   fujin_edit_set_team_parent (FujinProject *project,
                                     FujinTeam    *team,
                                     FujinTeam    *parent);

G_END_DECLS
