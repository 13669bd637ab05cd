/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-chart-data.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CHART_TABLE (fujin_chart_table_get_type ())
G_DECLARE_FINAL_TYPE (FujinChartTable, fujin_chart_table, FUJIN, CHART_TABLE, GtkWidget)

void       fujin_chart_table_set_data              (FujinChartTable *self,
                                                    FujinChartData  *data);
int        fujin_chart_table_get_comfortable_width (FujinChartTable *self);

G_END_DECLS
