/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-edit-start.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TODAY_LIST (fujin_today_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinTodayList, fujin_today_list, FUJIN, TODAY_LIST, GtkWidget)

GtkWidget *fujin_today_list_new       (FujinProject        *project,
                                       const FujinCategory *category);
void       fujin_today_list_gather    (FujinTodayList      *self,
                                       GArray              *done,
                                       GPtrArray           *not_done);
void       fujin_today_list_set_teams (FujinTodayList      *self,
                                       GPtrArray           *names);
gboolean   fujin_today_list_set_done  (FujinTodayList      *self,
                                       const char          *code,
                                       gboolean             done,
                                       const char          *team,
                                       int                  as_is);

G_END_DECLS
