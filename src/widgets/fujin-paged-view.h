/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-paged.h"

G_BEGIN_DECLS

/* Zooms that follow the room there is; others are shares of the true size. */
#define FUJIN_PAGED_FIT_WIDTH 0.0
#define FUJIN_PAGED_FIT_PAGE (-1.0)

#define FUJIN_TYPE_PAGED_VIEW (fujin_paged_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinPagedView, fujin_paged_view, FUJIN, PAGED_VIEW, GtkWidget)

GtkWidget *fujin_paged_view_new            (void);
void       fujin_paged_view_set_paged      (FujinPagedView *self,
                                            FujinPaged     *paged);
void       fujin_paged_view_refresh        (FujinPagedView *self);
void       fujin_paged_view_set_thumbnails (FujinPagedView *self,
                                            gboolean        thumbnails);
void       fujin_paged_view_set_zoom       (FujinPagedView *self,
                                            double          zoom);
double     fujin_paged_view_get_scale      (FujinPagedView *self);
guint      fujin_paged_view_get_page       (FujinPagedView *self);
void       fujin_paged_view_set_page       (FujinPagedView *self,
                                            guint           page);
guint      fujin_paged_view_get_n_kept     (FujinPagedView *self);

G_END_DECLS
