/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-paged-view.h"

G_BEGIN_DECLS

struct _FujinPagedView
{
  GtkWidget            parent_instance;

  FujinPaged          *paged;
  gboolean             thumbnails;
  double               zoom;
  guint                page;
  gboolean             allocating;

  GtkAdjustment       *adjustments[2];
  GtkScrollablePolicy  policies[2];

  /* Where the pages stand, for the room there is: tops in pixels, one more than pages. */
  double               scale;
  double               widest;
  GArray              *tops;
  guint                n_pages;

  /* Pages drawn, by number. */
  GHashTable          *pictures;
  int                  picture_scale;
  double               drawn_scale;
};

void   _fujin_paged_view_arrange    (FujinPagedView *self,
                                     int             width,
                                     int             height);
double _fujin_paged_view_gap        (FujinPagedView *self);
void   _fujin_paged_view_drop       (FujinPagedView *self);
void   _fujin_paged_view_snapshot   (GtkWidget      *widget,
                                     GtkSnapshot    *snapshot);
guint  _fujin_paged_view_page_at    (FujinPagedView *self,
                                     double          y);
void   _fujin_paged_view_add_input  (FujinPagedView *self);
void   _fujin_paged_view_look_at    (FujinPagedView *self,
                                     guint           page);

G_END_DECLS
