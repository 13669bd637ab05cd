/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean   fujin_pattern_advice_breaks     (FujinServicePlan *plan,
                                            int               pattern);
char      *fujin_pattern_advice_dup_reason (FujinServicePlan *plan,
                                            int               pattern,
                                            FujinLang         lang);
GPtrArray *fujin_pattern_advice_list       (FujinProject     *project,
                                            int               pattern);

G_END_DECLS
