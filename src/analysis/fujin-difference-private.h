/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"

G_BEGIN_DECLS

/* Shared by the files that put differences into words. */
const char *_fujin_difference_field_name (const FujinDifference *difference,
                                          FujinLang              lang);
char       *_fujin_difference_dup_value  (const FujinComparison *comparison,
                                          const FujinDifference *difference,
                                          gboolean               after,
                                          FujinLang              lang);
char       *_fujin_difference_dup_plan   (FujinServicePlan      *plan,
                                          FujinLang              lang);
char       *_fujin_difference_dup_plan_value (FujinServicePlan *plan,
                                          FujinServicePlan      *other,
                                          guint                  field,
                                          FujinLang              lang);
char       *_fujin_difference_dup_details (FujinServicePlan     *plan,
                                          FujinLang              lang);
char       *_fujin_difference_dup_short  (const char            *text);

G_END_DECLS
