/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_BADGE (fujin_badge_get_type ())
G_DECLARE_FINAL_TYPE (FujinBadge, fujin_badge, FUJIN, BADGE, GtkWidget)

GtkWidget *fujin_badge_new (const char *letter,
                            int         colour);
void       fujin_badge_set (FujinBadge *self,
                            const char *letter,
                            int         colour);

G_END_DECLS
