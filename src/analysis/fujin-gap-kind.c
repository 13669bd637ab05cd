/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-kind.h"

#include "fujin-words.h"

typedef struct
{
  const char *id;
  FujinPhase  phase;
  gboolean    ours;
  const char *source;
  const char *shorter;
  const char *words;
} KindInfo;

/* The section is that of the textbook the finding rests on; ours are drawn from it by reasoning
 * of our own, and every page and paper that shows them says so. */
static const KindInfo kinds[FUJIN_N_GAP_KINDS] = {
  [FUJIN_GAP_UNDECIDED] = { "undecided", FUJIN_PHASE_CATALOGUE, FALSE, "5.2",
    N_("undecided"), N_("No level is chosen") },
  [FUJIN_GAP_OUT_OF_USE] = { "out-of-use", FUJIN_PHASE_CATALOGUE, FALSE, "3.4",
    N_("not in use"), N_("Basic or Standard, but not done") },
  [FUJIN_GAP_NO_GROUNDS] = { "no-grounds", FUJIN_PHASE_CATALOGUE, FALSE, "5.2, 8.3",
    N_("unnecessary without grounds"), N_("Unnecessary, without grounds on record") },
  [FUJIN_GAP_REVIEW_DUE] = { "review-due", FUJIN_PHASE_CATALOGUE, FALSE, "8.3",
    N_("review due"), N_("Unnecessary, and the review is due") },
  [FUJIN_GAP_STILL_CARRIED] = { "still-carried", FUJIN_PHASE_CATALOGUE, TRUE, "3.4.2",
    N_("dropped but still carried"), N_("Unnecessary, but a team still carries it") },
  [FUJIN_GAP_RELIED_ON] = { "relied-on", FUJIN_PHASE_CATALOGUE, TRUE, "3.4",
    N_("needed by others but dropped"), N_("Unnecessary, but Basic services point to it") },
  [FUJIN_GAP_UNASSIGNED] = { "unassigned", FUJIN_PHASE_PROFILE, FALSE, "3.4, 6.2",
    N_("unassigned"), N_("Nobody carries it") },
  [FUJIN_GAP_ON_ONE_PERSON] = { "on-one-person", FUJIN_PHASE_PROFILE, TRUE, "8.3",
    N_("depends on one person"), N_("One inside team, and its score says it hangs on one person") },
  [FUJIN_GAP_HANDED_OVER] = { "handed-over", FUJIN_PHASE_PROFILE, TRUE, "8.3",
    N_("outsourced but not understood"),
    N_("Outside only, and what comes back is not understood or not read") },
  [FUJIN_GAP_PRESENT_PATTERN] = { "present-pattern", FUJIN_PHASE_PROFILE, TRUE, "6.3",
    N_("differs from present pattern"), N_("Differs from the present pattern") },
  [FUJIN_GAP_TARGET_PATTERN] = { "target-pattern", FUJIN_PHASE_PROFILE, TRUE, "6.3, 8.2",
    N_("differs from target pattern"), N_("Differs from the target pattern") },
  [FUJIN_GAP_BELOW] = { "below-to-be", FUJIN_PHASE_PORTFOLIO, FALSE, "8.1",
    N_("below To-Be"), N_("As-Is is below To-Be") },
  [FUJIN_GAP_ABOVE] = { "above-to-be", FUJIN_PHASE_PORTFOLIO, TRUE, "3.4.2",
    N_("above To-Be"), N_("As-Is is above To-Be: more than is aimed at") },
  [FUJIN_GAP_OTHER_SCALE] = { "other-scale", FUJIN_PHASE_PORTFOLIO, TRUE, "8.3",
    N_("scored on the other scale"), N_("Scored before its teams changed, to be scored again") },
  [FUJIN_GAP_UNSCORED] = { "unscored", FUJIN_PHASE_PORTFOLIO, FALSE, "8.1",
    N_("not scored"), N_("As-Is or To-Be is not scored") },
};

static const KindInfo *
info_of (FujinGapKind kind)
{
  g_return_val_if_fail (kind < FUJIN_N_GAP_KINDS, &kinds[0]);

  return &kinds[kind];
}

/**
 * fujin_gap_kind_get_id:
 * @kind: a kind of gap
 *
 * Returns: its stable id, "undecided" to "unscored"
 */
const char *
fujin_gap_kind_get_id (FujinGapKind kind)
{
  return info_of (kind)->id;
}

/**
 * fujin_gap_kind_get_phase:
 * @kind: a kind of gap
 *
 * Returns: the phase whose analysis finds it
 */
FujinPhase
fujin_gap_kind_get_phase (FujinGapKind kind)
{
  return info_of (kind)->phase;
}

/**
 * fujin_gap_kind_is_ours:
 * @kind: a kind of gap
 *
 * Returns: whether it is our own reasoning, not the textbook's word
 */
gboolean
fujin_gap_kind_is_ours (FujinGapKind kind)
{
  return info_of (kind)->ours;
}

/**
 * fujin_gap_kind_get_source:
 * @kind: a kind of gap
 *
 * Returns: sections of the textbook it rests on, "3.4, 6.2"
 */
const char *
fujin_gap_kind_get_source (FujinGapKind kind)
{
  return info_of (kind)->source;
}

/**
 * fujin_gap_kind_get_words:
 * @kind: a kind of gap
 * @lang: a language
 *
 * Returns: what it says of a service
 */
const char *
fujin_gap_kind_get_words (FujinGapKind kind,
                          FujinLang    lang)
{
  return fujin_words (lang, info_of (kind)->words);
}

/**
 * fujin_gap_kind_get_short:
 * @kind: a kind of gap
 * @lang: a language
 *
 * Returns: the same in a few words, for lists and counts
 */
const char *
fujin_gap_kind_get_short (FujinGapKind kind,
                          FujinLang    lang)
{
  return fujin_words (lang, info_of (kind)->shorter);
}
