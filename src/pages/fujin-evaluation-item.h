/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-gap-finding.h"
#include "fujin-gap-ranking.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_ITEM (fujin_evaluation_item_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationItem, fujin_evaluation_item, FUJIN, EVALUATION_ITEM, GObject)

FujinEvaluationItem  *fujin_evaluation_item_new        (FujinServicePlan     *plan,
                                                        FujinPhase            phase,
                                                        guint                 kinds,
                                                        const FujinRankedGap *ranked);
FujinServicePlan     *fujin_evaluation_item_get_plan   (FujinEvaluationItem  *self);
FujinPhase            fujin_evaluation_item_get_phase  (FujinEvaluationItem  *self);
guint                 fujin_evaluation_item_get_kinds  (FujinEvaluationItem  *self);
const FujinRankedGap *fujin_evaluation_item_get_ranked (FujinEvaluationItem  *self);

G_END_DECLS
