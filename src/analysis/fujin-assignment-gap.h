/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-kind.h"

G_BEGIN_DECLS

guint    fujin_assignment_gap_find             (FujinServicePlan *plan);
gboolean fujin_assignment_gap_is_on_one_person (FujinServicePlan *plan);
gboolean fujin_assignment_gap_is_handed_over   (FujinServicePlan *plan);

G_END_DECLS
