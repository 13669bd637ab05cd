/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-kind.h"

G_BEGIN_DECLS

/**
 * FujinGapCycle:
 * @long_cycle: whether it takes new people, money or systems; otherwise it can be done within
 *   what there is
 * @ours: whether that is our own reasoning, not the textbook's word or an improvement on record
 * @reason: (nullable): why, a message to be looked up with fujin_words(); %NULL when an improvement
 *   on record says so
 *
 * In which cycle of management a gap can be closed (textbook 3.3.2).
 */
typedef struct
{
  gboolean    long_cycle;
  gboolean    ours;
  const char *reason;
} FujinGapCycle;

gboolean    fujin_gap_cycle_get        (FujinServicePlan    *plan,
                                        guint                kinds,
                                        FujinGapCycle       *cycle);
const char *fujin_gap_cycle_get_label  (const FujinGapCycle *cycle,
                                        FujinLang            lang);
char       *fujin_gap_cycle_dup_words  (const FujinGapCycle *cycle,
                                        FujinLang            lang);

G_END_DECLS
