/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_BOARD (fujin_improvements_board_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsBoard, fujin_improvements_board, FUJIN, IMPROVEMENTS_BOARD,
                      GtkWidget)

GtkWidget   *fujin_improvements_board_new          (void);
void         fujin_improvements_board_set_records  (FujinImprovementsBoard *self,
                                                    GPtrArray              *records,
                                                    const char             *today);
GPtrArray   *fujin_improvements_board_dup_selected (FujinImprovementsBoard *self);
FujinRecord *fujin_improvements_board_get_current  (FujinImprovementsBoard *self);
void         fujin_improvements_board_select       (FujinImprovementsBoard *self,
                                                    GPtrArray              *records);
void         fujin_improvements_board_select_all   (FujinImprovementsBoard *self);
void         fujin_improvements_board_take_focus   (FujinImprovementsBoard *self);
GtkWidget   *fujin_improvements_board_get_card     (FujinImprovementsBoard *self,
                                                    FujinRecord            *record);
gboolean     fujin_improvements_board_drop         (FujinImprovementsBoard *self,
                                                    FujinImprovementState   state);

G_END_DECLS
