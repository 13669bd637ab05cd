/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"

G_BEGIN_DECLS

guint  _fujin_chart_data_get_serial  (FujinChartData  *self);
int    _fujin_chart_data_find_role   (FujinChartData  *self,
                                      FujinSeriesRole  role);
char  *_fujin_chart_data_axis_name   (FujinChartData  *self,
                                      guint            axis);
char  *_fujin_chart_data_format      (double           value,
                                      gboolean         is_mean);
gboolean _fujin_chart_data_get_value (FujinChartData  *self,
                                      int              series,
                                      guint            axis,
                                      double          *value);
gboolean _fujin_chart_data_has_means (FujinChartData  *self);

G_END_DECLS
