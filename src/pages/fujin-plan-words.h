/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* What is said of a plan beside a table, most of it as markup with links "plan:B-1". */
char *fujin_plan_words_dup_other_name  (FujinServicePlan *plan);
char *fujin_plan_words_dup_place       (FujinServicePlan *plan);
char *fujin_plan_words_dup_quadrants   (FujinServicePlan *plan);
char *fujin_plan_words_dup_related     (FujinServicePlan *plan);
char *fujin_plan_words_dup_related_from (FujinServicePlan *plan);
char *fujin_plan_words_dup_origin      (FujinServicePlan *plan);
char *fujin_plan_words_dup_teams       (FujinServicePlan *plan);
char *fujin_plan_words_dup_scores      (FujinServicePlan *plan);
char *fujin_plan_words_dup_gap         (FujinServicePlan *plan);
char *fujin_plan_words_dup_score       (FujinServicePlan *plan,
                                        gboolean          to_be,
                                        int               score);

G_END_DECLS
