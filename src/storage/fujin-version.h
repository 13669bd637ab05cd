/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean fujin_version_parse    (const char   *text,
                                 guint        *major,
                                 guint        *minor);
void     fujin_version_keep     (FujinProject *project,
                                 guint         minor);
guint    fujin_version_minor_of (FujinProject *project);
guint    fujin_version_minor_without_plans (FujinProject     *project);
gboolean fujin_version_plan_needs_1_1      (FujinServicePlan *plan);

G_END_DECLS
