/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

/* The scale goes from 1 to this. */
#define FUJIN_GAP_N_STEPS 5

void _fujin_gap_chart_arrange (FujinChartScene    *scene);
void _fujin_gap_chart_draw    (FujinChartScene    *scene,
                               cairo_t            *cr,
                               const FujinPalette *palette,
                               int                 highlight);

G_END_DECLS
