/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PLAN_TEXT (fujin_plan_text_get_type ())
G_DECLARE_FINAL_TYPE (FujinPlanText, fujin_plan_text, FUJIN, PLAN_TEXT, GtkWidget)

void         fujin_plan_text_set_plan (FujinPlanText    *self,
                                       FujinServicePlan *plan);
GtkTextView *fujin_plan_text_get_view (FujinPlanText    *self);
void         fujin_plan_text_set_enter_ends (FujinPlanText *self,
                                       gboolean          ends);
void         fujin_plan_text_forward  (FujinPlanText    *self,
                                       GtkEventControllerKey *controller);

G_END_DECLS
