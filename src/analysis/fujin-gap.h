/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

GPtrArray *fujin_gap_rank     (FujinProject     *project,
                               guint             max);
guint      fujin_gap_count    (FujinProject     *project);
char      *fujin_gap_dup_cause (FujinServicePlan *plan,
                               FujinLang         lang);
const char *fujin_gap_get_clause (FujinServicePlan *plan,
                                  FujinLang         lang);

G_END_DECLS
