/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-category-score.h"
#include "fujin-project-charts.h"

G_BEGIN_DECLS

FujinChartData *_fujin_project_charts_gaps_of  (FujinProject       *project,
                                                GPtrArray          *plans,
                                                guint               first,
                                                guint               n,
                                                FujinLang           lang);
GPtrArray      *_fujin_project_charts_services_of (FujinProject    *project,
                                                const char         *category);
char           *_fujin_project_charts_coverage (FujinProject       *project,
                                                FujinLang           lang);

/* Shared by the charts. */
FujinChartData *_fujin_project_charts_create       (FujinProject  *project,
                                                    FujinChartKind kind,
                                                    FujinLang      lang);
void            _fujin_project_charts_add_plan     (FujinChartData   *data,
                                                    FujinServicePlan *plan,
                                                    const char       *note);
char           *_fujin_project_charts_dup_coverage (FujinLang      lang,
                                                    guint          scored,
                                                    guint          total,
                                                    guint          not_evaluated);

G_END_DECLS
