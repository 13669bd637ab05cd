/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_CAUSES (fujin_evaluation_causes_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationCauses, fujin_evaluation_causes, FUJIN, EVALUATION_CAUSES,
                      GtkWidget)

void              fujin_evaluation_causes_set_page (FujinEvaluationCauses *self,
                                                    FujinPage             *page);
void              fujin_evaluation_causes_show     (FujinEvaluationCauses *self,
                                                    FujinServicePlan      *plan,
                                                    gboolean               from_score);
void              fujin_evaluation_causes_refresh  (FujinEvaluationCauses *self);
FujinServicePlan *fujin_evaluation_causes_get_plan (FujinEvaluationCauses *self);

G_END_DECLS
