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
guint           _fujin_project_charts_to_score (const FujinCategoryScore *score,
                                                guint               n_scored);
char           *_fujin_project_charts_coverage (FujinProject       *project,
                                                FujinLang           lang);

G_END_DECLS
