/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-scene.h"

G_BEGIN_DECLS

void _fujin_chart_hatch    (cairo_t            *cr,
                            const FujinColour  *colour,
                            double              alpha,
                            const FujinBox     *box,
                            double              step,
                            double              width,
                            gboolean            crossed);
void _fujin_chart_fill_box (cairo_t            *cr,
                            const FujinPalette *palette,
                            FujinChartMark      mark,
                            const FujinColour  *colour,
                            const FujinBox     *box,
                            double              unit);
void _fujin_chart_kind_dot (cairo_t            *cr,
                            const FujinPalette *palette,
                            FujinChartMark      mark,
                            double              x,
                            double              y,
                            double              radius,
                            double              unit);

G_END_DECLS
