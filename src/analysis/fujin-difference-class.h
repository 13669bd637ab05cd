/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"

G_BEGIN_DECLS

/**
 * FujinChangeClass:
 * @FUJIN_CHANGE_CLASS_ADDED: a service comes into scope, or one of the project's own comes
 * @FUJIN_CHANGE_CLASS_DROPPED: a service goes out of scope, or one of the project's own goes
 * @FUJIN_CHANGE_CLASS_MOVED: other teams carry a service
 * @FUJIN_CHANGE_CLASS_RAISED: As-Is 1 to 5 in both states, and higher
 * @FUJIN_CHANGE_CLASS_LOWERED: As-Is 1 to 5 in both states, and lower
 * @FUJIN_CHANGE_CLASS_OTHER: all else; a first score too, as unscored is not zero
 *
 * What a difference means to those who review a plan.
 */
typedef enum
{
  FUJIN_CHANGE_CLASS_ADDED,
  FUJIN_CHANGE_CLASS_DROPPED,
  FUJIN_CHANGE_CLASS_MOVED,
  FUJIN_CHANGE_CLASS_RAISED,
  FUJIN_CHANGE_CLASS_LOWERED,
  FUJIN_CHANGE_CLASS_OTHER,
} FujinChangeClass;

#define FUJIN_N_CHANGE_CLASSES 6

/**
 * FujinChangeCounts:
 * @n: how many differences there are of each class; all but the last are services, each counted
 *   once
 * @n_levels: how many of the last class are recommendation levels
 * @n_leads: how many of the last class are assignments: another lead among the same teams
 * @total: how many differences there are
 */
typedef struct
{
  guint n[FUJIN_N_CHANGE_CLASSES];
  guint n_levels;
  guint n_leads;
  guint total;
} FujinChangeCounts;

FujinChangeClass  fujin_difference_get_class        (const FujinComparison   *comparison,
                                                     const FujinDifference   *difference);
const char       *fujin_change_class_get_id         (FujinChangeClass         change);
const char       *fujin_change_class_get_name       (FujinChangeClass         change,
                                                     FujinLang                lang);
FujinChangeCounts fujin_comparison_count            (const FujinComparison   *comparison);
char             *fujin_change_counts_dup_headline  (const FujinChangeCounts *counts,
                                                     FujinLang                lang);

G_END_DECLS
