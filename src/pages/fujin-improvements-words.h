/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

char *fujin_improvements_words_dup_title (FujinRecord *record);
const char *fujin_improvements_words_get_cycle (FujinRecord *record);
const char *fujin_improvements_words_cycle (gboolean long_cycle);
char *fujin_improvements_words_dup_due   (FujinRecord *record,
                                          const char  *today);
char *fujin_improvements_words_dup_facts (FujinRecord *record);
char *fujin_improvements_words_dup_plan  (FujinServicePlan *plan);

G_END_DECLS
