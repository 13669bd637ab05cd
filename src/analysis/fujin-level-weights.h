/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-weights.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinLevelWeights:
 * @of: weight of each #FujinLevel, 0 to 9
 * @usual: whether they are our own usual ones
 *
 * How much a gap counts by the level of its service.
 */
typedef struct
{
  int      of[FUJIN_N_LEVELS];
  gboolean usual;
} FujinLevelWeights;

void     fujin_level_weights_get       (FujinProject            *project,
                                        FujinLevelWeights       *weights);
void     fujin_level_weights_usual     (FujinLevelWeights       *weights);
char    *fujin_level_weights_dup_text  (const FujinLevelWeights *weights);
char    *fujin_level_weights_dup_words (const FujinLevelWeights *weights,
                                        FujinLang                lang);

G_END_DECLS
