/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-board-column.h"
#include "fujin-board.h"
#include "fujin-recycler.h"

G_BEGIN_DECLS

struct _FujinBoard
{
  GtkWidget parent_instance;
  FujinProject *project;
  GtkBox *box;
  FujinBoardColumn *unassigned;
  GtkStack *teams_stack;
  GtkScrolledWindow *scrolled;
  FujinRecycler *columns;

  /* The cards that are selected, all in one column; %NULL is the unassigned. */
  GHashTable *selected;
  FujinTeam *selected_team;
  /* Where the keys work: a column, and a card in it. */
  FujinTeam *cursor_team;
  guint cursor_index;
  guint anchor_index;
  gboolean focus_later; /* the card has no widget yet */
  gboolean scroll_later; /* neither has the column: its cards scroll when it has */
  /* Cards taken by cut, and the column they were taken from. */
  GPtrArray *cut;
  FujinTeam *cut_team;

  FujinBoardColumn *hovered;
  double drag_x;
  double drag_y;
  guint scroll_tick;
  int edge; /* where the drag is: -1 left, 1 right, 0 neither */
  gint64 edge_since;
  FujinBoardColumn *marked; /* an empty column that has the keys */
  GtkWidget *popover;
  GSimpleActionGroup *actions;
};

FujinPlanList    *_fujin_board_get_list        (FujinBoard       *self,
                                                FujinTeam        *team);
FujinBoardColumn *_fujin_board_get_column      (FujinBoard       *self,
                                                FujinTeam        *team);
GPtrArray        *_fujin_board_get_selection   (FujinBoard       *self);
void              _fujin_board_select_only     (FujinBoard       *self,
                                                FujinTeam        *team,
                                                FujinServicePlan *plan);
void              _fujin_board_select_range    (FujinBoard       *self,
                                                guint             first,
                                                guint             last);
void              _fujin_board_toggle          (FujinBoard       *self,
                                                FujinTeam        *team,
                                                FujinServicePlan *plan);
void              _fujin_board_clear_selection (FujinBoard       *self);
void              _fujin_board_move_cursor     (FujinBoard       *self,
                                                FujinTeam        *team,
                                                guint             index);
void              _fujin_board_focus_cursor    (FujinBoard       *self);
void              _fujin_board_show_popover    (FujinBoard       *self,
                                                GtkWidget        *popover,
                                                GtkWidget        *beside);
void              _fujin_board_edit_team       (FujinBoard       *self,
                                                FujinTeam        *team,
                                                GtkWidget        *beside);

gboolean          _fujin_board_move_team       (FujinBoard       *self,
                                                FujinTeam        *team,
                                                guint             position);

void              _fujin_board_init_dnd        (FujinBoard       *self);
GdkContentProvider *_fujin_board_prepare_drag  (FujinBoard       *self,
                                                FujinTeam        *team,
                                                FujinServicePlan *plan);
void              _fujin_board_begin_drag      (FujinBoard       *self,
                                                GdkDrag          *drag);
void              _fujin_board_stop_scrolling  (FujinBoard       *self);
void              _fujin_board_init_keys       (FujinBoard       *self);
void              _fujin_board_init_actions    (FujinBoard       *self);
void              _fujin_board_update_actions  (FujinBoard       *self);
void              _fujin_board_show_menu       (FujinBoard       *self,
                                                GtkWidget        *beside);

G_END_DECLS
