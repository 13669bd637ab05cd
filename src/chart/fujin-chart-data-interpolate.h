/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"

G_BEGIN_DECLS

gboolean        fujin_chart_data_is_alike    (FujinChartData *a,
                                              FujinChartData *b);
FujinChartData *fujin_chart_data_interpolate (FujinChartData *a,
                                              FujinChartData *b,
                                              double          t);

G_END_DECLS
