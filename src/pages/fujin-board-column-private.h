/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-board-column.h"
#include "fujin-kind-mark.h"

G_BEGIN_DECLS

struct _FujinBoardColumn
{
  GtkWidget parent_instance;
  const FujinColumnFuncs *funcs;
  gpointer board;
  FujinProject *project;
  FujinTeam *team;
  FujinPlanList *plans;
  FujinRecycler *cards;
  GtkBox *heading;
  FujinKindMark *mark;
  GtkLabel *name;
  GtkLabel *count;
  GtkButton *edit_button;
  GtkProgressBar *share;
  GtkScrolledWindow *scrolled;
  GtkLabel *hint;
  GtkLabel *empty;
};

void _fujin_board_column_init_input (FujinBoardColumn *self);

G_END_DECLS
