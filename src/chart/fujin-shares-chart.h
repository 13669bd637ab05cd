/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

void             _fujin_shares_chart_arrange       (FujinChartScene      *scene);
void             _fujin_shares_chart_draw          (FujinChartScene      *scene,
                                                    cairo_t              *cr,
                                                    const FujinPalette   *palette,
                                                    int                   highlight);
void             _fujin_shares_chart_list_keys     (FujinChartScene      *scene,
                                                    GArray               *entries);
void             _fujin_shares_chart_draw_key      (FujinChartScene      *scene,
                                                    cairo_t              *cr,
                                                    const FujinPalette   *palette,
                                                    const FujinPlacedKey *key);
char            *_fujin_shares_chart_dup_value     (FujinChartData       *data,
                                                    guint                 series,
                                                    guint                 axis);
char            *_fujin_shares_chart_make_sentence (FujinChartData       *data);
FujinChartSheet *_fujin_shares_chart_make_sheet    (FujinChartData       *data);

G_END_DECLS
