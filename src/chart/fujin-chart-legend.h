/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

GArray *_fujin_chart_legend_list                  (FujinChartScene      *scene);
void    _fujin_chart_legend_add                   (FujinChartScene      *scene,
                                                   GArray               *entries,
                                                   int                   sample,
                                                   double                width,
                                                   const char           *text);
double  _fujin_chart_legend_place_in_corner       (FujinChartScene      *scene,
                                                   GArray               *entries,
                                                   FujinBox             *area,
                                                   double                width);
double  _fujin_chart_legend_measure_or_place_foot (FujinChartScene      *scene,
                                                   GArray               *entries,
                                                   FujinBox             *area,
                                                   double                top,
                                                   gboolean              place);
double  _fujin_chart_legend_corner_width          (FujinChartScene      *scene,
                                                   GArray               *entries);
void    _fujin_chart_legend_draw_key              (FujinChartScene      *scene,
                                                   cairo_t              *cr,
                                                   const FujinPalette   *palette,
                                                   const FujinPlacedKey *key);

G_END_DECLS
