/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"
#include "fujin-progress.h"

G_BEGIN_DECLS

/**
 * FujinGapKind:
 * @FUJIN_GAP_UNDECIDED: no level is chosen
 * @FUJIN_GAP_OUT_OF_USE: Basic or Standard, and yet not done
 * @FUJIN_GAP_NO_GROUNDS: unnecessary, without grounds on record
 * @FUJIN_GAP_REVIEW_DUE: unnecessary, and the day to look again has come
 * @FUJIN_GAP_STILL_CARRIED: unnecessary, but a team carries it
 * @FUJIN_GAP_RELIED_ON: unnecessary, but Basic services point to it
 * @FUJIN_GAP_UNASSIGNED: in scope, and nobody carries it
 * @FUJIN_GAP_ON_ONE_PERSON: one inside team, and its score says that it hangs on a person
 * @FUJIN_GAP_HANDED_OVER: outside only, and neither service nor results are understood
 * @FUJIN_GAP_PRESENT_PATTERN: led from the other side than in the present pattern
 * @FUJIN_GAP_TARGET_PATTERN: led from the other side than in the target pattern
 * @FUJIN_GAP_BELOW: As-Is is below To-Be
 * @FUJIN_GAP_ABOVE: As-Is is above To-Be
 * @FUJIN_GAP_OTHER_SCALE: a score was given on the scale that no longer applies
 * @FUJIN_GAP_UNSCORED: As-Is or To-Be is missing
 *
 * What the three gap analyses find. The first six are about levels (catalogue), the next five
 * about assignments (profile), the last four about scores (portfolio).
 */
typedef enum
{
  FUJIN_GAP_UNDECIDED,
  FUJIN_GAP_OUT_OF_USE,
  FUJIN_GAP_NO_GROUNDS,
  FUJIN_GAP_REVIEW_DUE,
  FUJIN_GAP_STILL_CARRIED,
  FUJIN_GAP_RELIED_ON,
  FUJIN_GAP_UNASSIGNED,
  FUJIN_GAP_ON_ONE_PERSON,
  FUJIN_GAP_HANDED_OVER,
  FUJIN_GAP_PRESENT_PATTERN,
  FUJIN_GAP_TARGET_PATTERN,
  FUJIN_GAP_BELOW,
  FUJIN_GAP_ABOVE,
  FUJIN_GAP_OTHER_SCALE,
  FUJIN_GAP_UNSCORED,
} FujinGapKind;

#define FUJIN_N_GAP_KINDS 15
/* A set of kinds is a number with these bits. */
#define FUJIN_GAP_BIT(kind) (1u << (kind))

const char *fujin_gap_kind_get_id     (FujinGapKind  kind);
FujinPhase  fujin_gap_kind_get_phase  (FujinGapKind  kind);
gboolean    fujin_gap_kind_is_ours    (FujinGapKind  kind);
const char *fujin_gap_kind_get_source (FujinGapKind  kind);
const char *fujin_gap_kind_get_words  (FujinGapKind  kind,
                                       FujinLang     lang);
const char *fujin_gap_kind_get_short  (FujinGapKind  kind,
                                       FujinLang     lang);

G_END_DECLS
