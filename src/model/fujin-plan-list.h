/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-types.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PLAN_LIST (fujin_plan_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinPlanList, fujin_plan_list, FUJIN, PLAN_LIST, GObject)

FujinPlanList    *fujin_plan_list_new      (void);
void              fujin_plan_list_add      (FujinPlanList    *self,
                                            FujinServicePlan *plan);
void              fujin_plan_list_remove   (FujinPlanList    *self,
                                            FujinServicePlan *plan);
void              fujin_plan_list_clear    (FujinPlanList    *self);
gboolean          fujin_plan_list_contains (FujinPlanList    *self,
                                            FujinServicePlan *plan);
gboolean          fujin_plan_list_find     (FujinPlanList    *self,
                                            FujinServicePlan *plan,
                                            guint            *position);
guint             fujin_plan_list_get_n    (FujinPlanList    *self);
FujinServicePlan *fujin_plan_list_peek     (FujinPlanList    *self,
                                            guint             position);

G_END_DECLS
