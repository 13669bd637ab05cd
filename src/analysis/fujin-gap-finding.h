/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-gap-kind.h"

G_BEGIN_DECLS

/**
 * FujinGapFinding:
 * @plan: the service; as long as the project has it
 * @phase: the analysis that found it
 * @kinds: what was found, as bits
 *
 * What one of the three gap analyses found about one service.
 */
typedef struct
{
  FujinServicePlan *plan;
  FujinPhase        phase;
  guint             kinds;
} FujinGapFinding;

guint         fujin_gap_finding_get_kinds (FujinServicePlan *plan,
                                           FujinPhase        phase,
                                           const char       *today);
guint         fujin_gap_finding_get_all   (FujinServicePlan *plan,
                                           const char       *today);
GArray       *fujin_gap_finding_list      (FujinProject     *project,
                                           FujinPhase        phase,
                                           const char       *today);
guint         fujin_gap_finding_count     (GArray           *findings,
                                           FujinGapKind      kind);
char         *fujin_gap_finding_dup_words (guint             kinds,
                                           gboolean          shorter,
                                           FujinLang         lang);

G_END_DECLS
