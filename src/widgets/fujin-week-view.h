/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-week-grid.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_WEEK_VIEW (fujin_week_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinWeekView, fujin_week_view, FUJIN, WEEK_VIEW, GtkWidget)

void                 fujin_week_view_set_grid (FujinWeekView *self,
                                               FujinWeekGrid *grid);
const FujinWeekGrid *fujin_week_view_get_grid (FujinWeekView *self);

G_END_DECLS
