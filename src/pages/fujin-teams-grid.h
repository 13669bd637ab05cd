/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-team-table.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TEAMS_GRID (fujin_teams_grid_get_type ())
G_DECLARE_FINAL_TYPE (FujinTeamsGrid, fujin_teams_grid, FUJIN, TEAMS_GRID, GtkWidget)

void              fujin_teams_grid_set_table     (FujinTeamsGrid     *self,
                                                  FujinProject       *project,
                                                  FujinTeamTable     *table);
FujinTeamTable   *fujin_teams_grid_get_table     (FujinTeamsGrid     *self);
gboolean          fujin_teams_grid_get_cursor    (FujinTeamsGrid     *self,
                                                  guint              *row,
                                                  guint              *column);
FujinServicePlan *fujin_teams_grid_get_plan      (FujinTeamsGrid     *self);
FujinTeam        *fujin_teams_grid_get_team      (FujinTeamsGrid     *self);
void              fujin_teams_grid_set_cursor    (FujinTeamsGrid     *self,
                                                  guint               row,
                                                  guint               column,
                                                  guint               index);
gboolean          fujin_teams_grid_show_plan     (FujinTeamsGrid     *self,
                                                  FujinServicePlan   *plan);
void              fujin_teams_grid_get_area      (FujinTeamsGrid     *self,
                                                  GdkRectangle       *area);
void              fujin_teams_grid_cut           (FujinTeamsGrid     *self,
                                                  gboolean            adding);
void              fujin_teams_grid_paste         (FujinTeamsGrid     *self);
guint             fujin_teams_grid_get_n_drawn   (FujinTeamsGrid     *self);

G_END_DECLS
