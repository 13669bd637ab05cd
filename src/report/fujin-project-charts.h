/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-data.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/* Turns the plans of a project into chart data, in either language. */
FujinChartData *fujin_project_charts_categories (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_expected   (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_services   (FujinProject *project,
                                                 const char   *category,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_gaps       (FujinProject *project,
                                                 guint         max,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_compare    (FujinProject *from,
                                                 const char   *from_name,
                                                 FujinProject *to,
                                                 const char   *to_name,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_trend      (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_all_services (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_overlay    (FujinProject *project,
                                                 FujinLang     lang);

/* Every service, and the services sorted by what was decided about them. */
FujinChartData *fujin_project_charts_heat       (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_levels     (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_priority   (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_quadrants  (FujinProject *project,
                                                 FujinLang     lang);
/* How much of the whole, and when. */
FujinChartData *fujin_project_charts_shares     (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_coverage   (FujinProject *project,
                                                 FujinLang     lang);
FujinChartData *fujin_project_charts_timeline   (FujinProject *project,
                                                 FujinLang     lang);

G_END_DECLS
