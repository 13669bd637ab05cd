/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-recovery-row.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RECOVERY_VIEW (fujin_recovery_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinRecoveryView, fujin_recovery_view, FUJIN, RECOVERY_VIEW, GtkWidget)

GtkWidget *fujin_recovery_view_new    (void);
void       fujin_recovery_view_fill   (FujinRecoveryView *self,
                                       GPtrArray         *recoveries);
guint      fujin_recovery_view_get_n  (FujinRecoveryView *self);
void       fujin_recovery_view_remove (FujinRecoveryView *self,
                                       FujinRecoveryItem *item);
GPtrArray *fujin_recovery_view_list_of (FujinRecoveryView *self,
                                        const char        *path);
gboolean   fujin_recovery_view_open   (FujinRecoveryView *self,
                                       const char        *id);
void       fujin_recovery_view_take_focus (FujinRecoveryView *self);
void       fujin_recovery_view_focus_first (FujinRecoveryView *self);

G_END_DECLS
