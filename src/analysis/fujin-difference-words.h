/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"
#include "fujin-difference-class.h"

G_BEGIN_DECLS

/* A difference in words: what it is about, what of that, from what, to what; or all in one. */
char       *fujin_difference_dup_subject  (const FujinComparison *comparison,
                                           const FujinDifference *difference,
                                           FujinLang              lang);
const char *fujin_difference_get_what     (const FujinComparison *comparison,
                                           const FujinDifference *difference,
                                           FujinLang              lang);
char       *fujin_difference_dup_before   (const FujinComparison *comparison,
                                           const FujinDifference *difference,
                                           FujinLang              lang);
char       *fujin_difference_dup_after    (const FujinComparison *comparison,
                                           const FujinDifference *difference,
                                           FujinLang              lang);
char       *fujin_difference_dup_sentence (const FujinComparison *comparison,
                                           const FujinDifference *difference,
                                           FujinLang              lang);

G_END_DECLS
