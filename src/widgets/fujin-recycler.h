/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FujinRecyclerFuncs:
 * @create: makes an empty child
 * @bind: shows @item in @child
 * @unbind: @child no longer shows what it showed
 *
 * How a #FujinRecycler fills its children.
 */
typedef struct
{
  GtkWidget *(*create) (gpointer user_data);
  void (*bind) (GtkWidget *child,
                gpointer   item,
                gpointer   user_data);
  void (*unbind) (GtkWidget *child,
                  gpointer   user_data);
} FujinRecyclerFuncs;

#define FUJIN_TYPE_RECYCLER (fujin_recycler_get_type ())
G_DECLARE_FINAL_TYPE (FujinRecycler, fujin_recycler, FUJIN, RECYCLER, GtkWidget)

GtkWidget *fujin_recycler_new           (GtkOrientation            orientation,
                                         const FujinRecyclerFuncs *funcs,
                                         gpointer                  user_data);
void       fujin_recycler_set_item_size (FujinRecycler            *self,
                                         int                       size,
                                         int                       spacing);
void       fujin_recycler_set_model     (FujinRecycler            *self,
                                         GListModel               *model);
GtkWidget *fujin_recycler_get_child     (FujinRecycler            *self,
                                         guint                     position);
gboolean   fujin_recycler_get_position  (FujinRecycler            *self,
                                         GtkWidget                *child,
                                         guint                    *position);
guint      fujin_recycler_get_nearest   (FujinRecycler            *self,
                                         double                    where);
void       fujin_recycler_scroll_to     (FujinRecycler            *self,
                                         guint                     position);
void       fujin_recycler_scroll_by     (FujinRecycler            *self,
                                         double                    distance);
void       fujin_recycler_foreach       (FujinRecycler            *self,
                                         GFunc                     func,
                                         gpointer                  user_data);
guint      fujin_recycler_get_n_created (FujinRecycler            *self);

G_END_DECLS
