/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _FujinRefresher FujinRefresher;

typedef void (*FujinRefreshFunc) (GtkWidget *widget);

FujinRefresher *fujin_refresher_new   (GtkWidget        *widget,
                                       FujinRefreshFunc  refresh);
void            fujin_refresher_free  (FujinRefresher   *self);
void            fujin_refresher_queue (FujinRefresher   *self);
void            fujin_refresher_flush (FujinRefresher   *self);

G_END_DECLS
