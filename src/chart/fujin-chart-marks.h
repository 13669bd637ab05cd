/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-chart-data.h"
#include "fujin-palette.h"

G_BEGIN_DECLS

void _fujin_chart_mark_series  (cairo_t            *cr,
                                const FujinPalette *palette,
                                FujinSeriesRole     role,
                                double              x,
                                double              y,
                                double              unit);
void _fujin_chart_mark_missing (cairo_t            *cr,
                                const FujinPalette *palette,
                                FujinPointState     state,
                                double              x,
                                double              y,
                                double              radius);
void _fujin_chart_mark_halo    (cairo_t            *cr,
                                const FujinPalette *palette,
                                FujinSeriesRole     role,
                                double              x,
                                double              y,
                                double              unit);
void _fujin_chart_set_line     (cairo_t            *cr,
                                const FujinPalette *palette,
                                FujinSeriesRole     role,
                                double              unit,
                                double              offset);
void _fujin_chart_stroke_role  (cairo_t            *cr,
                                const FujinPalette *palette,
                                FujinSeriesRole     role,
                                double              unit);
const FujinColour *_fujin_chart_role_colour (const FujinPalette *palette,
                                             FujinSeriesRole     role);
const FujinColour *_fujin_chart_category_colour (const FujinPalette *palette,
                                                 int                 colour);

G_END_DECLS
