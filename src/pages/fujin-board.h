/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_BOARD (fujin_board_get_type ())
G_DECLARE_FINAL_TYPE (FujinBoard, fujin_board, FUJIN, BOARD, GtkWidget)

void              fujin_board_set_project   (FujinBoard       *self,
                                             FujinProject     *project);
void              fujin_board_reveal_plan   (FujinBoard       *self,
                                             FujinServicePlan *plan);
void              fujin_board_reveal_team   (FujinBoard       *self,
                                             FujinTeam        *team);
void              fujin_board_update_marks  (FujinBoard       *self);
void              fujin_board_take_focus    (FujinBoard       *self);
void              fujin_board_new_team      (FujinBoard       *self);
FujinServicePlan *fujin_board_get_cursor    (FujinBoard       *self,
                                             FujinTeam       **team);
guint             fujin_board_get_n_created (FujinBoard       *self);

G_END_DECLS
