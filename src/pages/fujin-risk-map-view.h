/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RISK_MAP_VIEW (fujin_risk_map_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinRiskMapView, fujin_risk_map_view, FUJIN, RISK_MAP_VIEW, GtkWidget)

void fujin_risk_map_view_set_project (FujinRiskMapView *self,
                                      FujinProject     *project);
void fujin_risk_map_view_reveal      (FujinRiskMapView *self,
                                      const char       *target);
void fujin_risk_map_view_take_focus  (FujinRiskMapView *self);
char *fujin_risk_map_view_dup_subject (FujinRiskMapView *self);
char *fujin_risk_map_view_dup_nearest (FujinRiskMapView *self);

G_END_DECLS
