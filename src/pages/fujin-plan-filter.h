/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

/* Whether a plan belongs to what is shown. */
typedef gboolean (*FujinPlanTest) (FujinServicePlan *plan);

#define FUJIN_TYPE_PLAN_FILTER (fujin_plan_filter_get_type ())
G_DECLARE_FINAL_TYPE (FujinPlanFilter, fujin_plan_filter, FUJIN, PLAN_FILTER, GtkFilter)

FujinPlanFilter *fujin_plan_filter_new          (FujinPlanTest     scope);
void             fujin_plan_filter_set_category (FujinPlanFilter  *self,
                                                 int               category);
void             fujin_plan_filter_set_choice   (FujinPlanFilter  *self,
                                                 FujinPlanTest     choice);
void             fujin_plan_filter_set_search   (FujinPlanFilter  *self,
                                                 const char       *text);
void             fujin_plan_filter_forget       (FujinPlanFilter  *self);
gboolean         fujin_plan_filter_is_narrowed  (FujinPlanFilter  *self);
gboolean         fujin_plan_filter_is_stale     (FujinPlanFilter  *self,
                                                 FujinServicePlan *plan);

G_END_DECLS
