/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-cycle.h"

#include "fujin-record.h"
#include "fujin-words.h"

/* What closes a gap, by the step that it takes. In this order: the first that fits is what the
 * rest waits for. */
static const struct
{
  FujinGapKind kind;
  FujinGapCycle cycle;
} rules[] = {
  { FUJIN_GAP_TARGET_PATTERN,
    { TRUE, FALSE, N_("it stands apart from the target pattern") } },
  { FUJIN_GAP_UNASSIGNED,
    { TRUE, TRUE, N_("somebody has to carry it, which takes people or money") } },
  { FUJIN_GAP_OUT_OF_USE,
    { TRUE, TRUE, N_("it has to be started, which takes people, money or systems") } },
  { FUJIN_GAP_PRESENT_PATTERN,
    { TRUE, TRUE, N_("another team has to lead, which moves people or money") } },
  { FUJIN_GAP_OTHER_SCALE, { FALSE, TRUE, N_("scoring again is enough to see where it stands") } },
  { FUJIN_GAP_ON_ONE_PERSON,
    { FALSE, TRUE, N_("writing it down and training a stand-in takes no new means") } },
  { FUJIN_GAP_HANDED_OVER,
    { FALSE, TRUE, N_("reading and discussing what the provider delivers takes no new means") } },
  { FUJIN_GAP_UNDECIDED, { FALSE, TRUE, N_("it takes a decision only") } },
  { FUJIN_GAP_NO_GROUNDS, { FALSE, TRUE, N_("it takes a decision only") } },
  { FUJIN_GAP_REVIEW_DUE, { FALSE, TRUE, N_("it takes a decision only") } },
  { FUJIN_GAP_STILL_CARRIED, { FALSE, TRUE, N_("it takes a decision only") } },
  { FUJIN_GAP_RELIED_ON, { FALSE, TRUE, N_("it takes a decision only") } },
  { FUJIN_GAP_UNSCORED, { FALSE, TRUE, N_("scoring it takes no new means") } },
  { FUJIN_GAP_ABOVE, { FALSE, TRUE, N_("it takes a decision only") } },
};

/* The step up from each score, read off the criterion above it (textbook 8.3). */
static FujinGapCycle
cycle_of_score (FujinServicePlan *plan)
{
  static const FujinGapCycle not_done
    = { TRUE, TRUE, N_("it has to be started, which takes people, money or systems") };
  static const FujinGapCycle inside
    = { FALSE, TRUE, N_("the next score asks for writing, stand-ins or approval, not new means") };
  static const FujinGapCycle outside
    = { FALSE, TRUE, N_("the next score asks to read and understand the service, not new means") };
  static const FujinGapCycle falls_short
    = { TRUE, TRUE, N_("results fall short, which may take another contract") };
  gboolean is_outside = fujin_service_plan_get_as_is_scale (plan) == FUJIN_ASSIGNMENT_OUTSOURCE;
  int as_is = fujin_service_plan_get_as_is (plan);

  if (is_outside)
    return as_is == 4 ? falls_short : outside;
  return as_is == 1 ? not_done : inside;
}

/* What people decided goes before what we would say. */
static gboolean
find_improvement (FujinServicePlan *plan,
                  FujinGapCycle    *cycle)
{
  FujinProject *project = fujin_service_plan_get_project (plan);
  GPtrArray *records;
  gboolean found = FALSE;

  if (project == NULL)
    return FALSE;
  records = fujin_record_list_get_for (fujin_project_get_records (project,
                                                                  FUJIN_RECORD_IMPROVEMENT),
                                       fujin_service_plan_get_id (plan));
  for (guint i = 0; records != NULL && i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);
      gboolean long_cycle = fujin_record_get_choice (record, FUJIN_IMPROVEMENT_CYCLE) == 1;

      if (fujin_record_get_choice (record, FUJIN_IMPROVEMENT_STATE) >= FUJIN_STATE_DONE)
        continue;
      *cycle = (FujinGapCycle) { long_cycle || (found && cycle->long_cycle), FALSE, NULL };
      found = TRUE;
    }
  return found;
}

/**
 * fujin_gap_cycle_get:
 * @plan: a service plan
 * @kinds: what was found about it, as bits
 * @cycle: (out caller-allocates): where to write
 *
 * A hint whether the gap can be closed in the short cycle, within given people, money and systems,
 * or needs the long one (textbook 3.3.2). An improvement on record that is not done decides. That
 * distance to the target pattern is a matter of the long cycle is the textbook's word (8.1, 8.2);
 * the rest is our own reasoning from the criteria of the scores.
 *
 * Returns: whether there is a gap to close
 */
gboolean
fujin_gap_cycle_get (FujinServicePlan *plan,
                     guint             kinds,
                     FujinGapCycle    *cycle)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FALSE);

  if (kinds == 0)
    return FALSE;
  if (find_improvement (plan, cycle))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    if (kinds & FUJIN_GAP_BIT (rules[i].kind))
      {
        *cycle = rules[i].cycle;
        return TRUE;
      }
  *cycle = cycle_of_score (plan);
  return TRUE;
}

/**
 * fujin_gap_cycle_get_label:
 * @cycle: a hint
 * @lang: a language
 *
 * Returns: "short cycle" or "long cycle"
 */
const char *
fujin_gap_cycle_get_label (const FujinGapCycle *cycle,
                           FujinLang            lang)
{
  return cycle->long_cycle ? fujin_words (lang, "long cycle") : fujin_words (lang, "short cycle");
}

/**
 * fujin_gap_cycle_dup_words:
 * @cycle: a hint
 * @lang: a language
 *
 * Returns: (transfer full): the hint with its reason, and whose reasoning it is
 */
char *
fujin_gap_cycle_dup_words (const FujinGapCycle *cycle,
                           FujinLang            lang)
{
  const char *reason;

  if (cycle->reason == NULL)
    return g_strdup (cycle->long_cycle
                       ? fujin_words (lang, "Long cycle, as set in its improvement.")
                       : fujin_words (lang, "Short cycle, as set in its improvement."));
  reason = fujin_words (lang, cycle->reason);
  if (cycle->long_cycle)
    return g_strdup_printf (cycle->ours
                              /* Translators: %s is a clause that says why */
                              ? fujin_words (lang, "Long cycle: %s (our own reasoning).")
                              : fujin_words (lang, "Long cycle: %s."), reason);
  return g_strdup_printf (cycle->ours
                            ? fujin_words (lang, "Short cycle: %s (our own reasoning).")
                            : fujin_words (lang, "Short cycle: %s."), reason);
}
