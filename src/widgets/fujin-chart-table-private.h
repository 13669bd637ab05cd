/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-table.h"

G_BEGIN_DECLS

gboolean  _fujin_chart_table_has_means     (FujinChartData *data);
char     *_fujin_chart_table_gap_text      (FujinChartData *data,
                                            guint           axis);
char     *_fujin_chart_table_coverage_text (FujinChartData *data,
                                            guint           axis);

G_END_DECLS
