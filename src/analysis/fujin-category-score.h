/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinCategoryScore:
 * @category: the category; %NULL for the whole project
 * @n_in_scope: services in scope
 * @n_as_is: how many of the services in scope have As-Is 1 to 5
 * @as_is: mean of these; only meaningful when @n_as_is is not 0
 * @n_to_be: how many of the services in scope have To-Be 1 to 5
 * @to_be: mean of these; only meaningful when @n_to_be is not 0
 * @n_not_evaluated: how many of the services in scope have As-Is "not evaluated"
 * @n_not_evaluated_to_be: how many of the services in scope have To-Be "not evaluated"
 *
 * Means of a category with their coverage. Services that are unscored or not evaluated are left
 * out of means, never counted as zero.
 */
typedef struct
{
  const FujinCategory *category;
  guint  n_in_scope;
  guint  n_as_is;
  double as_is;
  guint  n_to_be;
  double to_be;
  guint  n_not_evaluated;
  guint  n_not_evaluated_to_be;
} FujinCategoryScore;

void    fujin_category_score_get       (FujinProject       *project,
                                        guint               category,
                                        FujinCategoryScore *score);
void    fujin_category_score_get_total (FujinProject       *project,
                                        FujinCategoryScore *score);
GArray *fujin_category_score_rank      (FujinProject       *project,
                                        gboolean            strongest_first);

gboolean fujin_category_score_get_extremes  (FujinProject             *project,
                                             guint                     max,
                                             GArray                  **strongest,
                                             GArray                  **weakest);
guint   fujin_category_score_count_to_score (const FujinCategoryScore *score,
                                             gboolean                  to_be);

G_END_DECLS
