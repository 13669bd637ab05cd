/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

void   _fujin_radar_labels_arrange (FujinChartScene    *scene);
double _fujin_radar_angle          (guint               n,
                                    guint               axis);
void   _fujin_radar_labels_draw    (FujinChartScene    *scene,
                                    cairo_t            *cr,
                                    const FujinPalette *palette);

G_END_DECLS
