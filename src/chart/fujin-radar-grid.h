/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

/* The outermost ring stands for this score. */
#define FUJIN_RADAR_N_RINGS 5

void _fujin_radar_grid_draw       (FujinChartScene    *scene,
                                   cairo_t            *cr,
                                   const FujinPalette *palette);
void _fujin_radar_grid_draw_arcs  (FujinChartScene    *scene,
                                   cairo_t            *cr,
                                   const FujinPalette *palette);
void _fujin_radar_grid_draw_ticks (FujinChartScene    *scene,
                                   cairo_t            *cr,
                                   const FujinPalette *palette);

G_END_DECLS
