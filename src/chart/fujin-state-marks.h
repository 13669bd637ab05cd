/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include "fujin-chart-data.h"
#include "fujin-palette.h"

G_BEGIN_DECLS

gboolean           _fujin_state_marks_has    (FujinSeriesRole      role);
const FujinColour *_fujin_state_marks_colour (const FujinPalette  *palette,
                                              FujinSeriesRole      role);
void               _fujin_state_marks_draw   (cairo_t             *cr,
                                              const FujinPalette  *palette,
                                              FujinSeriesRole      role,
                                              double               x,
                                              double               y,
                                              double               unit);
void               _fujin_state_marks_dash   (cairo_t             *cr,
                                              FujinSeriesRole      role,
                                              double               unit,
                                              double               offset);

G_END_DECLS
