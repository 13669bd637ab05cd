/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-tree-view.h"

G_BEGIN_DECLS

struct _FujinTreeView
{
  GtkWidget            parent_instance;

  GtkAdjustment       *adjustments[2];
  GtkScrollablePolicy  policies[2];
  gboolean             configuring;

  FujinTreePicture    *picture;
  gboolean            *found;
  int                  selected;
  int                  home;    /* what a tree that was not seen yet begins with */
  gboolean             editable;
  double               zoom;
  double               pinch_zoom;
  gboolean             fitting; /* until somebody chooses a size */
  gboolean             fresh;   /* a tree that was not seen yet */

  int                  seen_width;
  int                  seen_height;
  guint                told_source;

  double               pointer_x;
  double               pointer_y;
  double               pan_x;
  double               pan_y;
  int                  pressed;
  int                  dragged;
  int                  target;
};

/* Sizes */
void   _fujin_tree_view_configure   (FujinTreeView *self,
                                     int            width,
                                     int            height);
double _fujin_tree_view_margin      (FujinTreeView *self);
void   _fujin_tree_view_to_tree     (FujinTreeView *self,
                                     double         x,
                                     double         y,
                                     double        *tree_x,
                                     double        *tree_y);
void   _fujin_tree_view_from_tree   (FujinTreeView *self,
                                     double         tree_x,
                                     double         tree_y,
                                     double        *x,
                                     double        *y);
void   _fujin_tree_view_zoom_at     (FujinTreeView *self,
                                     double         zoom,
                                     double         x,
                                     double         y);
void   _fujin_tree_view_show_box    (FujinTreeView *self,
                                     int            index);

/* Input */
void   _fujin_tree_view_init_pointer (FujinTreeView  *self);
void   _fujin_tree_view_init_keys    (FujinTreeView  *self);
void   _fujin_tree_view_end_drag     (FujinTreeView  *self);

/* Signals */
void   _fujin_tree_view_emit        (FujinTreeView *self,
                                     const char    *name);
void   _fujin_tree_view_emit_toggle (FujinTreeView *self,
                                     int            index);
void   _fujin_tree_view_emit_drop   (FujinTreeView *self,
                                     int            index,
                                     int            target);
void   _fujin_tree_view_emit_drag   (FujinTreeView *self);
void   _fujin_tree_view_emit_menu   (FujinTreeView *self,
                                     double         x,
                                     double         y);
void   _fujin_tree_view_emit_move   (FujinTreeView *self,
                                     int            step);

G_END_DECLS
