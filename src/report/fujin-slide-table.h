/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-chart-sheet.h"
#include "fujin-slide-text.h"

G_BEGIN_DECLS

void _fujin_slide_table_draw (FujinChartSheet    *sheet,
                              const char         *title,
                              PangoContext       *context,
                              cairo_t            *cr,
                              const FujinPalette *palette,
                              double              x,
                              double              y,
                              double              width,
                              double              height);

G_END_DECLS
