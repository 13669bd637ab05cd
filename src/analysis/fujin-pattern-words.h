/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-pattern-steps.h"

G_BEGIN_DECLS

const char *fujin_pattern_words_lead         (FujinLead               lead,
                                              FujinLang               lang);
char       *fujin_pattern_words_dup_lead     (const FujinPattern     *pattern,
                                              int                     quadrant,
                                              FujinLang               lang);
char       *fujin_pattern_words_dup_name     (const FujinPattern     *pattern,
                                              FujinLang               lang);
const char *fujin_pattern_words_move         (FujinPatternMove        move,
                                              FujinLang               lang);
const char *fujin_pattern_words_move_id      (FujinPatternMove        move);
char       *fujin_pattern_words_dup_group    (FujinProject           *project,
                                              int                     quadrant,
                                              FujinLang               lang);
char       *fujin_pattern_words_dup_basis    (FujinServicePlan       *plan,
                                              FujinLang               lang);
char       *fujin_pattern_words_dup_step     (const FujinPatternStep *step,
                                              int                     pattern,
                                              FujinLang               lang);
const char *fujin_pattern_words_caution      (FujinLang               lang);
char      **fujin_pattern_words_suggest      (const FujinPatternStep *step,
                                              int                     pattern,
                                              FujinLang               lang);

G_END_DECLS
