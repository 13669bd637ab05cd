/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinChartTime:
 * @name: what the state is called: a version, or "Now"
 * @date: its day as YYYY-MM-DD; "" for now
 * @chart: the radar over the categories of that state
 *
 * A chart at one time; all of a project have the same axes and series.
 */
typedef struct
{
  char           *name;
  char           *date;
  FujinChartData *chart;
} FujinChartTime;

GPtrArray      *fujin_project_charts_times    (FujinProject *project,
                                               FujinLang     lang);
FujinChartData *fujin_project_charts_at_time  (GPtrArray    *times,
                                               double        at);
char           *fujin_project_charts_dup_time (GPtrArray    *times,
                                               double        at,
                                               FujinLang     lang);

G_END_DECLS
