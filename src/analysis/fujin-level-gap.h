/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-kind.h"
#include "fujin-record.h"

G_BEGIN_DECLS

guint        fujin_level_gap_find          (FujinServicePlan   *plan,
                                            const char         *today);
GPtrArray   *fujin_level_gap_list_relying  (FujinServicePlan   *plan);
FujinRecord *fujin_level_gap_find_decision (FujinServicePlan   *plan,
                                            FujinDecisionAbout  about);
const char  *fujin_level_gap_get_grounds   (FujinServicePlan   *plan);
gboolean     fujin_level_gap_is_due        (FujinRecord        *decision,
                                            const char         *today);

G_END_DECLS
