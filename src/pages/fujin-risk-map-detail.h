/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-risk-map.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RISK_MAP_DETAIL (fujin_risk_map_detail_get_type ())
G_DECLARE_FINAL_TYPE (FujinRiskMapDetail, fujin_risk_map_detail, FUJIN, RISK_MAP_DETAIL, GtkWidget)

void fujin_risk_map_detail_show       (FujinRiskMapDetail *self,
                                       FujinProject       *project,
                                       const FujinRiskRow *row);
void fujin_risk_map_detail_edit_title (FujinRiskMapDetail *self);

G_END_DECLS
