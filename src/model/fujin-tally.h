/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service-plan.h"

G_BEGIN_DECLS

/**
 * FujinTally:
 * @n_services: all services, own ones included
 * @n_levels: how many have each level
 * @n_kinds: how many of those in scope have each assignment type
 * @n_as_is: in scope and As-Is 1 to 5
 * @sum_as_is: sum of these scores
 * @n_to_be: in scope and To-Be 1 to 5
 * @sum_to_be: sum of these scores
 * @n_both: in scope and both scored
 * @sum_gap: sum of To-Be less As-Is over these
 * @n_not_evaluated: in scope and As-Is "not evaluated"
 * @n_not_evaluated_to_be: in scope and To-Be "not evaluated"
 *
 * Counts and sums over the plans of a category or of the project, kept up to date by each edit
 * in constant time. Means are made from it and always go with their coverage.
 */
typedef struct
{
  guint n_services;
  guint n_levels[FUJIN_N_LEVELS];
  guint n_kinds[FUJIN_N_ASSIGNMENT_TYPES];
  guint n_as_is;
  guint sum_as_is;
  guint n_to_be;
  guint sum_to_be;
  guint n_both;
  int   sum_gap;
  guint n_not_evaluated;
  guint n_not_evaluated_to_be;
} FujinTally;

void  fujin_tally_count        (FujinTally       *tally,
                                FujinServicePlan *plan,
                                int               direction);
void  fujin_tally_add          (FujinTally       *tally,
                                const FujinTally *other);
guint fujin_tally_get_in_scope (const FujinTally *tally);
guint fujin_tally_get_decided  (const FujinTally *tally);
guint fujin_tally_get_assigned (const FujinTally *tally);

G_END_DECLS
