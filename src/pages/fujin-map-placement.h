/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_PLACEMENT (fujin_map_placement_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapPlacement, fujin_map_placement, FUJIN, MAP_PLACEMENT, GtkWidget)

void fujin_map_placement_show (FujinMapPlacement *self,
                               FujinServicePlan  *plan);

G_END_DECLS
