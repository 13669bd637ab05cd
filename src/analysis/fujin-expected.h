/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinExpectedMean:
 * @n_in_scope: services in scope
 * @n: how many of the services in scope have an expected score 1 to 5
 * @mean: mean of these; only meaningful when @n is not 0
 * @n_not_evaluated: how many of the services in scope are left out of the assessment
 *
 * The mean of the expected scores of a category, with its coverage.
 */
typedef struct
{
  guint  n_in_scope;
  guint  n;
  double mean;
  guint  n_not_evaluated;
} FujinExpectedMean;

/**
 * FujinExpected:
 * @total: the mean over all services in scope
 * @n_improvements: improvements that are not dropped
 * @n_gaps: services in scope below their To-Be
 * @n_short: how many of these have an improvement, but none that reaches To-Be
 * @n_accepted: how many of these have no improvement, but were accepted by a decision that lacks
 *   nothing
 * @uncovered: (element-type FujinServicePlan): those without any improvement that were not
 *   accepted so, in the order of fujin_gap_rank()
 * @done_unscored: (element-type FujinRecord): improvements that are done though a service of
 *   theirs in scope still has a lower As-Is: it is to be scored again
 *
 * How far the improvements of a project lead, when all of them are done.
 */
typedef struct
{
  FujinExpectedMean total;
  guint             n_improvements;
  guint             n_gaps;
  guint             n_short;
  guint             n_accepted;
  GPtrArray        *uncovered;
  GPtrArray        *done_unscored;

  /*< private >*/
  GArray           *means;
  GHashTable       *scores;
} FujinExpected;

FujinExpected           *fujin_expected_new       (FujinProject     *project);
void                     fujin_expected_free      (FujinExpected    *self);
int                      fujin_expected_get_score (FujinExpected    *self,
                                                   FujinServicePlan *plan);
const FujinExpectedMean *fujin_expected_get_mean  (FujinExpected    *self,
                                                   guint             category);
char                    *fujin_expected_dup_sentence (FujinExpected *self,
                                                      FujinProject  *project,
                                                      FujinLang      lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinExpected, fujin_expected_free)

G_END_DECLS
