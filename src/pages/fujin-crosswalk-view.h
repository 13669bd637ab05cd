/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"
#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CROSSWALK_VIEW (fujin_crosswalk_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinCrosswalkView, fujin_crosswalk_view, FUJIN, CROSSWALK_VIEW, GtkWidget)

GtkWidget *fujin_crosswalk_view_new (FujinProject     *project,
                                     FujinServicePlan *plan);

G_END_DECLS
