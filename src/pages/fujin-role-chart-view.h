/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-role-chart.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ROLE_CHART_VIEW (fujin_role_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinRoleChartView, fujin_role_chart_view, FUJIN, ROLE_CHART_VIEW, GtkWidget)

void fujin_role_chart_view_set_chart  (FujinRoleChartView *self,
                                       FujinRoleChart     *chart);
void fujin_role_chart_view_set_chosen (FujinRoleChartView *self,
                                       int                 chosen);
int  fujin_role_chart_view_get_chosen (FujinRoleChartView *self);

G_END_DECLS
