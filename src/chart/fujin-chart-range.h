/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"

G_BEGIN_DECLS

/* What is remembered of one quantity over all axes: its ends, and who shares them. */
typedef struct
{
  guint   n;
  double  low;
  double  high;
  GArray *lowest;
  GArray *highest;
} FujinChartRange;

gboolean _fujin_chart_range_same       (double           a,
                                        double           b);
void     _fujin_chart_range_init       (FujinChartRange *range);
void     _fujin_chart_range_clear      (FujinChartRange *range);
void     _fujin_chart_range_add_series (FujinChartData  *self,
                                        int              series,
                                        FujinChartRange *range);
void     _fujin_chart_range_add_gaps   (FujinChartData  *self,
                                        FujinChartRange *range);

G_END_DECLS
