/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-map-field.h"
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP (fujin_map_get_type ())
G_DECLARE_FINAL_TYPE (FujinMap, fujin_map, FUJIN, MAP, GtkWidget)

void              fujin_map_set_project    (FujinMap         *self,
                                            FujinProject     *project);
void              fujin_map_refresh        (FujinMap         *self);
void              fujin_map_set_outline    (FujinMap         *self,
                                            gboolean          shown,
                                            gboolean          target);
FujinServicePlan *fujin_map_get_plan       (FujinMap         *self);
gboolean          fujin_map_select         (FujinMap         *self,
                                            FujinServicePlan *plan);
gboolean          fujin_map_place          (FujinMap         *self,
                                            FujinServicePlan *plan,
                                            int               quadrant);
FujinMapField    *fujin_map_get_field      (FujinMap         *self,
                                            int               quadrant);

G_END_DECLS
