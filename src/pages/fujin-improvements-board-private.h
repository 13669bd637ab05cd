/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-improvements-board.h"
#include "fujin-recycler.h"

G_BEGIN_DECLS

/**
 * FujinImprovementsColumn:
 *
 * The improvements in one state.
 */
typedef struct
{
  GtkWidget *widget;
  GtkWidget *heading;
  GtkLabel *count;
  GtkLabel *hint;
  GtkLabel *empty;
  FujinRecycler *cards;
  GListStore *records;
} FujinImprovementsColumn;

struct _FujinImprovementsBoard
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  FujinImprovementsColumn columns[FUJIN_N_STATES];
  char *today;
  GHashTable *selected; /* set of FujinRecord */
  FujinRecord *current; /* the card the keys are at */
  guint column;         /* and its column, or an empty one */
  guint index;
  guint anchor;
  gboolean focus_later; /* the card has no widget yet */
  int hovered;          /* column a drag is over, or -1 */
  double drag_x;
  double drag_y;
  guint scroll_tick;
};

FujinRecord *_fujin_improvements_board_peek           (FujinImprovementsBoard *self,
                                                       guint                   column,
                                                       guint                   index);
guint        _fujin_improvements_board_get_n          (FujinImprovementsBoard *self,
                                                       guint                   column);
void         _fujin_improvements_board_move_cursor    (FujinImprovementsBoard *self,
                                                       guint                   column,
                                                       guint                   index);
void         _fujin_improvements_board_select_only    (FujinImprovementsBoard *self,
                                                       FujinRecord            *record);
void         _fujin_improvements_board_select_range   (FujinImprovementsBoard *self,
                                                       guint                   first,
                                                       guint                   last);
void         _fujin_improvements_board_toggle         (FujinImprovementsBoard *self,
                                                       FujinRecord            *record);
void         _fujin_improvements_board_selection_changed (FujinImprovementsBoard *self);
void         _fujin_improvements_board_init_keys      (FujinImprovementsBoard *self);
void         _fujin_improvements_board_init_input     (FujinImprovementsBoard *self,
                                                       guint                   column);
void         _fujin_improvements_board_init_drop      (FujinImprovementsBoard *self);
void         _fujin_improvements_board_stop_drag      (FujinImprovementsBoard *self);
void         _fujin_improvements_board_focus_cursor   (FujinImprovementsBoard *self);

G_END_DECLS
