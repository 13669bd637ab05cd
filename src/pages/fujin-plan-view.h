/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PLAN_VIEW (fujin_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinPlanView, fujin_plan_view, FUJIN, PLAN_VIEW, GObject)

FujinPlanView    *fujin_plan_view_new        (GtkFilter        *filter,
                                              GtkSorter        *sorter);
void              fujin_plan_view_set_source (FujinPlanView    *self,
                                              GListModel       *source);
guint             fujin_plan_view_get_n      (FujinPlanView    *self);
FujinServicePlan *fujin_plan_view_peek       (FujinPlanView    *self,
                                              guint             position);
gboolean          fujin_plan_view_find       (FujinPlanView    *self,
                                              FujinServicePlan *plan,
                                              guint            *position);
void              fujin_plan_view_set_hurried (FujinPlanView   *self,
                                              gboolean          hurried);

G_END_DECLS
