/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"
#include "fujin-recycler.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_BOARD_COLUMN (fujin_board_column_get_type ())
G_DECLARE_FINAL_TYPE (FujinBoardColumn, fujin_board_column, FUJIN, BOARD_COLUMN, GtkWidget)

/**
 * FujinColumnFuncs:
 * @is_marked: whether a card is selected, and whether it is cut
 * @press: a press on a card, or (%NULL) on the heading or the empty part
 * @drag: a card is about to be dragged; returns what is
 * @edit: the heading's button, double click or menu: edit the team, beside @widget
 *
 * What a column asks of the board it stands on.
 */
typedef struct
{
  gboolean (*is_marked) (gpointer          board,
                         FujinTeam        *team,
                         FujinServicePlan *plan,
                         gboolean         *cut);
  void (*press) (gpointer          board,
                 FujinBoardColumn *column,
                 FujinServicePlan *plan,
                 GtkWidget        *card,
                 int               n_press,
                 guint             button,
                 GdkModifierType   state);
  GdkContentProvider *(*drag) (gpointer          board,
                               FujinBoardColumn *column,
                               FujinServicePlan *plan);
  void (*begin) (gpointer          board,
                 FujinBoardColumn *column,
                 GtkDragSource    *source,
                 GdkDrag          *drag);
  void (*edit) (gpointer          board,
                FujinBoardColumn *column,
                GtkWidget        *widget);
} FujinColumnFuncs;

GtkWidget     *fujin_board_column_new          (const FujinColumnFuncs *funcs,
                                                gpointer                board);
void           fujin_board_column_set_team     (FujinBoardColumn       *self,
                                                FujinProject           *project,
                                                FujinTeam              *team);
FujinTeam     *fujin_board_column_get_team     (FujinBoardColumn       *self);
FujinRecycler *fujin_board_column_get_cards    (FujinBoardColumn       *self);
GtkWidget     *fujin_board_column_get_heading  (FujinBoardColumn       *self);
void           fujin_board_column_set_hint     (FujinBoardColumn       *self,
                                                const char             *hint);
void           fujin_board_column_update_marks (FujinBoardColumn       *self);
int            fujin_board_column_get_width    (GtkWidget              *widget);

G_END_DECLS
