/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_TARGET_REASON (fujin_target_reason_get_type ())
G_DECLARE_FINAL_TYPE (FujinTargetReason, fujin_target_reason, FUJIN, TARGET_REASON, GtkWidget)

void fujin_target_reason_show_project (FujinTargetReason *self,
                                       FujinProject      *project);
void fujin_target_reason_show_plan    (FujinTargetReason *self,
                                       FujinServicePlan  *plan);

G_END_DECLS
