/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-gap-answer.h"

#include "fujin-improvement.h"
#include "fujin-ledger.h"

/* Living with a gap is an answer to it, once all of its grounds are on record. */
static gboolean
is_accepted (FujinServicePlan *plan)
{
  g_autoptr (FujinLedgerEntry) entry = fujin_ledger_find (plan, FUJIN_ABOUT_ACCEPTED_GAP, "");

  return entry && entry->record && entry->missing == 0;
}

/**
 * fujin_gap_answer_get:
 * @plan: a service plan of a project, below its To-Be
 *
 * What stands against its gap. An improvement that is done still answers it, so that finishing one
 * never adds to the gaps nothing is done about; the service is then to be scored again. One that
 * was dropped does not. Everything that counts gaps without an improvement asks here.
 *
 * Returns: the answer
 */
FujinGapAnswer
fujin_gap_answer_get (FujinServicePlan *plan)
{
  g_autoptr (GPtrArray) kept = NULL;

  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), FUJIN_GAP_ANSWER_NONE);

  kept = fujin_improvement_list_kept (plan);
  if (kept->len > 0)
    return FUJIN_GAP_ANSWER_IMPROVEMENT;
  return is_accepted (plan) ? FUJIN_GAP_ANSWER_ACCEPTED : FUJIN_GAP_ANSWER_NONE;
}
