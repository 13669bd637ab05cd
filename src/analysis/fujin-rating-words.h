/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-rating-spread.h"

G_BEGIN_DECLS

char *fujin_rating_words_dup_answer (const char              *value,
                                     FujinLang                lang);
char *fujin_rating_words_dup_range  (const FujinRatingSpread *spread,
                                     FujinLang                lang);
char *fujin_rating_words_dup_pair   (FujinServicePlan        *plan,
                                     FujinLang                lang);
char *fujin_rating_words_dup_spread (const FujinRatingSpread *spread,
                                     gboolean                 to_be,
                                     FujinLang                lang);
char *fujin_rating_words_dup_both   (FujinServicePlan        *plan,
                                     FujinLang                lang);
char *fujin_rating_words_dup_names  (FujinServicePlan        *plan,
                                     gboolean                 to_be,
                                     int                      score,
                                     FujinLang                lang,
                                     guint                   *n);

G_END_DECLS
