/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-staffing.h"
#include "fujin-week-grid.h"

G_BEGIN_DECLS

FujinWeekGrid *fujin_staffing_week_new (const FujinStaffing *staffing,
                                        guint                slice,
                                        int                  row,
                                        FujinLang            lang);

G_END_DECLS
