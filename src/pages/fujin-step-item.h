/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-pattern-steps.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STEP_ITEM (fujin_step_item_get_type ())
G_DECLARE_FINAL_TYPE (FujinStepItem, fujin_step_item, FUJIN, STEP_ITEM, GObject)

FujinStepItem          *fujin_step_item_new        (const FujinPatternStep *step,
                                                    int                     pattern);
FujinStepItem          *fujin_step_item_new_head   (const char             *text);
const char             *fujin_step_item_get_head   (FujinStepItem          *self);
const FujinPatternStep *fujin_step_item_get_step   (FujinStepItem          *self);
int                     fujin_step_item_get_pattern (FujinStepItem         *self);
gboolean                fujin_step_item_get_ticked (FujinStepItem          *self);
void                    fujin_step_item_set_ticked (FujinStepItem          *self,
                                                    gboolean                ticked);

G_END_DECLS
