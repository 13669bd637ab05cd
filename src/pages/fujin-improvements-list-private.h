/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-improvements-list.h"

G_BEGIN_DECLS

struct _FujinImprovementsList
{
  GtkWidget parent_instance;
  GtkWidget *scroller;
  GtkColumnView *view;
  GtkWidget *rows; /* the GtkListView inside of the view */
  GListStore *records;
  GtkMultiSelection *selection;
  GHashTable *bound; /* set of GtkListItem that show an improvement */
  char *today;
  gboolean filling;
  guint scroll_source;
};

void _fujin_improvements_list_add_columns (FujinImprovementsList *self);
void _fujin_improvements_list_show_item   (GtkListItem           *item);

G_END_DECLS
