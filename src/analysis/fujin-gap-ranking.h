/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-level-weights.h"

G_BEGIN_DECLS

/**
 * FujinRankedGap:
 * @plan: the service; as long as the project has it
 * @gap: To-Be less As-Is, 1 to 4
 * @weight: of its level, 0 to 9
 * @priority: @weight times @gap
 * @place: from 1; services of the same priority share one
 *
 * A gap in its place.
 */
typedef struct
{
  FujinServicePlan *plan;
  int               gap;
  int               weight;
  int               priority;
  guint             place;
} FujinRankedGap;

/**
 * FujinGapRanking:
 * @weights: what the levels count
 * @ranked: (element-type FujinRankedGap): the gaps, the highest priority first
 * @unscored: (element-type FujinServicePlan): in scope, with As-Is or To-Be missing, by code
 * @n_reached: how many have no gap: As-Is is To-Be or above
 * @n_not_evaluated: how many were decided to be left out of the assessment
 *
 * All gaps of the scores by priority. Every service in scope is in one of the four.
 */
typedef struct
{
  FujinLevelWeights weights;
  GArray         *ranked;
  GPtrArray      *unscored;
  guint           n_reached;
  guint           n_not_evaluated;
} FujinGapRanking;

FujinGapRanking *fujin_gap_ranking_new  (FujinProject    *project);
void             fujin_gap_ranking_free (FujinGapRanking *self);
guint            fujin_gap_ranking_get_n_ties (const FujinGapRanking *self,
                                               guint                  index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinGapRanking, fujin_gap_ranking_free)

G_END_DECLS
