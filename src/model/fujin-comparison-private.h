/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-comparison.h"
#include "fujin-project-private.h"
#include "fujin-service-plan-private.h"
#include "fujin-step.h"

G_BEGIN_DECLS

/* Shared by comparing and taking over. */
const guint *_fujin_comparison_fields_of        (guint            field);
guint        _fujin_comparison_list_plan_fields (guint            index);
void         _fujin_comparison_apply            (FujinComparison *self,
                                                 FujinProject    *project,
                                                 FujinStep       *step,
                                                 const gboolean  *chosen);

G_END_DECLS
