/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STEP_LIST (fujin_step_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinStepList, fujin_step_list, FUJIN, STEP_LIST, GtkWidget)

GtkWidget  *fujin_step_list_new      (gboolean       to_target);
guint       fujin_step_list_show     (FujinStepList *self,
                                      FujinProject  *project);
GListModel *fujin_step_list_get_model (FujinStepList *self);
void        fujin_step_list_tick_all (FujinStepList *self);
guint       fujin_step_list_add      (FujinStepList *self);

G_END_DECLS
