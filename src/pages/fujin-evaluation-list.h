/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-evaluation-item.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_LIST (fujin_evaluation_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationList, fujin_evaluation_list, FUJIN, EVALUATION_LIST,
                      GtkWidget)

GtkWidget           *fujin_evaluation_list_new          (const char           *name,
                                                         gboolean              ranking);
void                 fujin_evaluation_list_set_items    (FujinEvaluationList  *self,
                                                         GPtrArray            *items,
                                                         const char           *nothing);
FujinEvaluationItem *fujin_evaluation_list_get_selected (FujinEvaluationList  *self);
GListModel          *fujin_evaluation_list_get_model    (FujinEvaluationList  *self);
gboolean             fujin_evaluation_list_select       (FujinEvaluationList  *self,
                                                         FujinServicePlan     *plan);

G_END_DECLS
