/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-tree-picture.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TREE_VIEW (fujin_tree_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinTreeView, fujin_tree_view, FUJIN, TREE_VIEW, GtkWidget)

void   fujin_tree_view_set_picture  (FujinTreeView    *self,
                                     FujinTreePicture *picture,
                                     int               selected);
void   fujin_tree_view_set_home     (FujinTreeView    *self,
                                     int               index);
void   fujin_tree_view_set_editable (FujinTreeView    *self,
                                     gboolean          editable);
int    fujin_tree_view_get_selected (FujinTreeView    *self);
void   fujin_tree_view_select       (FujinTreeView    *self,
                                     int               index);
void   fujin_tree_view_set_found    (FujinTreeView    *self,
                                     const gboolean   *found);
double fujin_tree_view_get_zoom     (FujinTreeView    *self);
void   fujin_tree_view_zoom_by      (FujinTreeView    *self,
                                     double            factor);
void   fujin_tree_view_zoom_to      (FujinTreeView    *self,
                                     double            zoom);
void   fujin_tree_view_fit          (FujinTreeView    *self);
void   fujin_tree_view_get_area     (FujinTreeView    *self,
                                     int               index,
                                     GdkRectangle     *area);

G_END_DECLS
