/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-cause.h"
#include "fujin-record.h"

G_BEGIN_DECLS

char *_fujin_gap_cause_dup_level       (FujinServicePlan *plan,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_relying     (FujinServicePlan *plan,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_carriers    (FujinServicePlan *plan,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_score       (FujinServicePlan *plan,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_side        (FujinServicePlan *plan,
                                        gboolean          outside,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_to_be       (FujinServicePlan *plan,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_decision    (FujinRecord      *decision,
                                        const char       *today,
                                        FujinLang         lang);
char *_fujin_gap_cause_dup_improvement (FujinRecord      *improvement,
                                        const char       *today,
                                        FujinLang         lang);

G_END_DECLS
