/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"
#include "fujin-score-guide.h"

G_BEGIN_DECLS

/* What the guide says. */
char *_fujin_score_guide_dup_wording (FujinAssignmentType kind,
                                      int                 score);
char *_fujin_score_guide_dup_hint    (FujinServicePlan   *plan,
                                      gboolean            to_be);
char *_fujin_score_guide_dup_heading (FujinServicePlan   *plan,
                                      guint               n_selected);

G_END_DECLS
