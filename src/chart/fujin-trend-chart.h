/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

void _fujin_trend_chart_arrange (FujinChartScene    *scene);
void _fujin_trend_chart_draw    (FujinChartScene    *scene,
                                 cairo_t            *cr,
                                 const FujinPalette *palette);

G_END_DECLS
