/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean fujin_target_check_all_highest (FujinProject     *project);
gboolean fujin_target_check_asks        (FujinProject     *project);
gboolean fujin_target_check_is_lower    (FujinServicePlan *plan);
gboolean fujin_target_check_plan_asks   (FujinServicePlan *plan);
guint    fujin_target_check_count       (FujinProject     *project);

G_END_DECLS
