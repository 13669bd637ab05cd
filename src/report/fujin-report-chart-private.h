/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"
#include "fujin-report-pages.h"
#include "fujin-report-table.h"

G_BEGIN_DECLS

/* Charts are drawn one to a page; a ranking of gaps goes on over several. The table stands beside
 * the chart, or under it on a portrait page, and goes on on pages of its own; one that is too wide
 * or too long stands apart, on the pages after the chart. */
struct _FujinReportChart
{
  FujinPageLayout  *page;
  gboolean          is_gaps;
  gboolean          is_apart;
  double            share;
  double            least_width;
  GPtrArray        *charts;
  GPtrArray        *tables;
  guint             n_more;
  double            top;
  double            bottom;
};

FujinReportTable *_fujin_report_chart_make_table (FujinReportChart *self,
                                                  FujinChartData   *data);

G_END_DECLS
