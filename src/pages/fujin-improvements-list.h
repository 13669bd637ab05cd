/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_LIST (fujin_improvements_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsList, fujin_improvements_list, FUJIN, IMPROVEMENTS_LIST,
                      GtkWidget)

GtkWidget   *fujin_improvements_list_new          (void);
void         fujin_improvements_list_set_records  (FujinImprovementsList *self,
                                                   GPtrArray             *records,
                                                   const char            *today,
                                                   gboolean               may_sort);
GPtrArray   *fujin_improvements_list_dup_selected (FujinImprovementsList *self);
void         fujin_improvements_list_select       (FujinImprovementsList *self,
                                                   GPtrArray             *records);
void         fujin_improvements_list_select_all   (FujinImprovementsList *self);
void         fujin_improvements_list_take_focus   (FujinImprovementsList *self);
GListModel  *fujin_improvements_list_get_shown    (FujinImprovementsList *self);
void         fujin_improvements_list_sort_by      (FujinImprovementsList *self,
                                                   FujinImprovementField  field,
                                                   GtkSortType            direction);

G_END_DECLS
