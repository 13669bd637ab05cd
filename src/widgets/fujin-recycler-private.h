/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-recycler.h"

G_BEGIN_DECLS

struct _FujinRecycler
{
  GtkWidget parent_instance;
  GtkOrientation orientation;
  FujinRecyclerFuncs funcs;
  gpointer user_data;
  GListModel *model;
  GPtrArray *slots;
  int item_size;
  int spacing;
  guint n_created;
  gboolean arranging;
  guint wanted; /* a position to scroll to once there is room, or GTK_INVALID_LIST_POSITION */
  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
};

/* One child, and what it shows. */
typedef struct
{
  GtkWidget *child;
  GObject *item;
  guint position;
  gboolean used;
} FujinRecyclerSlot;

int            _fujin_recycler_get_stride        (FujinRecycler *self);
guint          _fujin_recycler_get_n_items       (FujinRecycler *self);
GtkAdjustment *_fujin_recycler_get_adjustment    (FujinRecycler *self);
double         _fujin_recycler_get_offset        (FujinRecycler *self);
int            _fujin_recycler_get_extent        (FujinRecycler *self);
void           _fujin_recycler_free_slot         (gpointer       data);
void           _fujin_recycler_arrange           (FujinRecycler *self);
void           _fujin_recycler_allocate_children (FujinRecycler *self,
                                                  int            width,
                                                  int            height);
void           _fujin_recycler_configure         (FujinRecycler *self);

G_END_DECLS
