/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-palette.h"
#include "fujin-quadrant.h"

G_BEGIN_DECLS

void fujin_lead_outline_draw (cairo_t            *cr,
                              const FujinPalette *palette,
                              FujinLead           lead,
                              gboolean            target,
                              double              size,
                              double              width,
                              double              height);

G_END_DECLS
