/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-ranking.h"

G_BEGIN_DECLS

/**
 * FujinGapSummary:
 * @n_scored: services in scope with both scores
 * @n_below: how many of them have As-Is below To-Be
 * @n_unscored: services in scope with As-Is or To-Be missing
 * @n_nobody: services in scope that nobody carries
 * @n_unaddressed: gaps that nothing answers, see fujin_gap_answer_get()
 * @n_accepted: gaps without an improvement that were accepted by a decision that lacks nothing
 * @level: the most binding level with a gap
 * @gap: the largest gap in it, 1 to 4; 0 when there is none
 * @largest: (element-type FujinServicePlan): the services of @level with this gap, by code
 *
 * The gap analyses in a few figures.
 */
typedef struct
{
  guint      n_scored;
  guint      n_below;
  guint      n_unscored;
  guint      n_nobody;
  guint      n_unaddressed;
  guint      n_accepted;
  FujinLevel level;
  int        gap;
  GPtrArray *largest;
} FujinGapSummary;

FujinGapSummary *fujin_gap_summary_new       (FujinProject           *project,
                                              const FujinGapRanking  *ranking);
void             fujin_gap_summary_free      (FujinGapSummary        *self);
char            *fujin_gap_summary_dup_words (const FujinGapSummary  *self,
                                              FujinLang               lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinGapSummary, fujin_gap_summary_free)

G_END_DECLS
