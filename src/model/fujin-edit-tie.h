/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"
#include "fujin-record.h"
#include "fujin-service-plan.h"

G_BEGIN_DECLS

gboolean     fujin_tie_is_proposed     (FujinServicePlan *plan,
                                        const char       *target);
FujinRecord *fujin_project_find_tie    (FujinProject     *project,
                                        FujinServicePlan *plan,
                                        const char       *target);
gboolean     fujin_edit_set_tie        (FujinProject     *project,
                                        FujinServicePlan *plan,
                                        const char       *target,
                                        gboolean          tied);
gboolean     fujin_edit_set_tie_reason (FujinProject     *project,
                                        FujinServicePlan *plan,
                                        const char       *target,
                                        const char       *reason);

G_END_DECLS
