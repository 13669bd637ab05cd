/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-chart-painter.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CHART_VIEW (fujin_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinChartView, fujin_chart_view, FUJIN, CHART_VIEW, GtkWidget)

GtkWidget      *fujin_chart_view_new       (void);
FujinChartData *fujin_chart_view_get_data  (FujinChartView  *self);
void            fujin_chart_view_set_data  (FujinChartView  *self,
                                            FujinChartData  *data);
void            fujin_chart_view_set_parts (FujinChartView  *self,
                                            FujinChartParts  parts);
gboolean        fujin_chart_view_get_point (FujinChartView  *self,
                                            guint           *series,
                                            guint           *axis);
void            fujin_chart_view_set_point (FujinChartView  *self,
                                            int              series,
                                            int              axis);
gboolean        fujin_chart_view_get_place (FujinChartView  *self,
                                            guint            series,
                                            guint            axis,
                                            double          *x,
                                            double          *y);

G_END_DECLS
