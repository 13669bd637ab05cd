/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

gboolean   fujin_improvement_is_open            (FujinRecord      *record);
gboolean   fujin_improvement_is_overdue         (FujinRecord      *record,
                                                 const char       *today);
GPtrArray *fujin_improvement_list_open          (FujinServicePlan *plan);
GPtrArray *fujin_improvement_list_kept          (FujinServicePlan *plan);
gboolean   fujin_improvement_is_long            (FujinRecord      *record);
char      *fujin_improvement_dup_cycle_sentence (FujinServicePlan *plan,
                                                 const char       *today,
                                                 FujinLang         lang);
char     **fujin_improvement_suggest            (FujinServicePlan *plan,
                                                 const char       *today,
                                                 FujinLang         lang);

G_END_DECLS
