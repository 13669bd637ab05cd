/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-risk-map.h"

G_BEGIN_DECLS

const char  *fujin_risk_words_answer      (FujinRiskAnswer     answer,
                                           FujinLang           lang);
const char  *fujin_risk_words_mark        (FujinRiskAnswer     answer);
const char  *fujin_risk_words_size        (FujinRecord        *risk,
                                           FujinLang           lang);
const char  *fujin_risk_words_rule        (FujinLang           lang);
char        *fujin_risk_words_dup_reason  (const FujinRiskRow *row,
                                           FujinLang           lang);
char        *fujin_risk_words_dup_part    (FujinServicePlan   *plan,
                                           FujinLang           lang);
char        *fujin_risk_words_dup_parts   (FujinRecord        *risk,
                                           FujinLang           lang);
char        *fujin_risk_words_dup_codes   (FujinRecord        *risk);
char        *fujin_risk_words_dup_places  (FujinRecord        *risk,
                                           FujinLang           lang);
char        *fujin_risk_words_dup_counts  (const FujinRiskMap *map,
                                           FujinLang           lang);
char       **fujin_risk_words_suggest     (const FujinRiskRow *row,
                                           FujinLang           lang);
FujinRecord *fujin_risk_words_find_improvement (FujinRecord   *risk);

G_END_DECLS
