/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-category-score.h"

G_BEGIN_DECLS

/**
 * FujinStrengths:
 * @strong: (element-type FujinCategoryScore): the highest means first
 * @weak: (element-type FujinCategoryScore): the lowest means first
 * @strong_ties: (element-type FujinCategoryScore): categories not in @strong whose mean shows like
 *   that of the last one in it
 * @weak_ties: (element-type FujinCategoryScore): the same for @weak
 * @alike: whether two or more categories are scored and all show alike: neither list means
 *   anything
 * @n_categories: how many categories have a mean
 *
 * What the organisation is good at and what not, by category (textbook 8.2).
 */
typedef struct
{
  GArray  *strong;
  GArray  *weak;
  GArray  *strong_ties;
  GArray  *weak_ties;
  gboolean alike;
  guint    n_categories;
} FujinStrengths;

FujinStrengths *fujin_strengths_new       (FujinProject         *project,
                                           guint                 max);
void            fujin_strengths_free      (FujinStrengths       *self);
char           *fujin_strengths_dup_ties  (GArray               *ties,
                                           FujinLang             lang);
char           *fujin_strengths_dup_coverage (FujinProject      *project,
                                           FujinLang             lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinStrengths, fujin_strengths_free)

G_END_DECLS
