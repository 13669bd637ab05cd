/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/* How long before its day something due is announced. */
#define FUJIN_DUE_SOON_DAYS 30

/**
 * FujinDue:
 * @FUJIN_DUE_NONE: no day is given
 * @FUJIN_DUE_LATER: after the next 30 days
 * @FUJIN_DUE_SOON: today or within 30 days
 * @FUJIN_DUE_OVERDUE: before today
 *
 * How a day stands to today.
 */
typedef enum
{
  FUJIN_DUE_NONE,
  FUJIN_DUE_LATER,
  FUJIN_DUE_SOON,
  FUJIN_DUE_OVERDUE,
} FujinDue;

/**
 * FujinLedgerMissing:
 * @FUJIN_MISSING_CAUSE: no cause is chosen
 * @FUJIN_MISSING_REASON: no reason in words
 * @FUJIN_MISSING_DECIDER: nobody is named who decided
 * @FUJIN_MISSING_DECIDED: no day of the decision
 * @FUJIN_MISSING_REVIEW: no day to look at it again
 * @FUJIN_MISSING_EVIDENCE: neither evidence in words nor a file or link
 *
 * What a decision lacks of its grounds and evidence.
 */
typedef enum
{
  FUJIN_MISSING_CAUSE = 1 << 0,
  FUJIN_MISSING_REASON = 1 << 1,
  FUJIN_MISSING_DECIDER = 1 << 2,
  FUJIN_MISSING_DECIDED = 1 << 3,
  FUJIN_MISSING_REVIEW = 1 << 4,
  FUJIN_MISSING_EVIDENCE = 1 << 5,
} FujinLedgerMissing;

#define FUJIN_N_MISSING 6

/**
 * FujinLedgerState:
 * @FUJIN_LEDGER_OVERDUE: its review is overdue
 * @FUJIN_LEDGER_UNRECORDED: the plan says so, but nothing is on record about it
 * @FUJIN_LEDGER_SOON: its review is due within 30 days
 * @FUJIN_LEDGER_INCOMPLETE: something is missing
 * @FUJIN_LEDGER_COMPLETE: nothing is to be done
 * @FUJIN_LEDGER_PAST: no longer in force; kept as history
 *
 * What an entry asks for, the most urgent first.
 */
typedef enum
{
  FUJIN_LEDGER_OVERDUE,
  FUJIN_LEDGER_UNRECORDED,
  FUJIN_LEDGER_SOON,
  FUJIN_LEDGER_INCOMPLETE,
  FUJIN_LEDGER_COMPLETE,
  FUJIN_LEDGER_PAST,
} FujinLedgerState;

#define FUJIN_N_LEDGER_STATES 6

/**
 * FujinLedgerEntry:
 * @plan: the service
 * @about: what is decided about it
 * @record: (nullable): what is on record
 * @in_force: whether the plan is still so
 * @due: how its review stands to today; %FUJIN_DUE_NONE when it is past
 * @missing: #FujinLedgerMissing of it; 0 when it is past
 *
 * A line of the decision ledger.
 */
typedef struct
{
  FujinServicePlan   *plan;
  FujinDecisionAbout  about;
  FujinRecord        *record;
  gboolean            in_force;
  FujinDue            due;
  guint               missing;
} FujinLedgerEntry;

/**
 * FujinLedgerCount:
 * @n_in_force: decisions in force, on record or not
 * @n_past: decisions of the past
 * @n_unrecorded: those in force that are not on record
 * @n_incomplete: those in force that lack something, the unrecorded included
 * @n_overdue: those in force whose review is overdue
 * @n_soon: those in force whose review is due within 30 days
 *
 * The ledger in figures.
 */
typedef struct
{
  guint n_in_force;
  guint n_past;
  guint n_unrecorded;
  guint n_incomplete;
  guint n_overdue;
  guint n_soon;
} FujinLedgerCount;

FujinDue          fujin_due_get               (const char             *day,
                                               const char             *today);

GPtrArray        *fujin_ledger_list           (FujinProject           *project,
                                               const char             *today);
FujinLedgerEntry *fujin_ledger_find           (FujinServicePlan       *plan,
                                               FujinDecisionAbout      about,
                                               const char             *today);
FujinRecord      *fujin_ledger_find_record    (FujinServicePlan       *plan,
                                               FujinDecisionAbout      about);
void              fujin_ledger_count_entry    (const FujinLedgerEntry *entry,
                                               FujinLedgerCount       *count);
void              fujin_ledger_count          (GPtrArray              *entries,
                                               FujinLedgerCount       *count);
GPtrArray        *fujin_ledger_list_gaps      (FujinProject           *project);
GPtrArray        *fujin_ledger_list_overdue   (FujinProject           *project,
                                               const char             *today);

void              fujin_ledger_entry_free     (FujinLedgerEntry       *self);
FujinLedgerState  fujin_ledger_entry_get_state (const FujinLedgerEntry *self);
const char       *fujin_ledger_entry_get      (const FujinLedgerEntry *self,
                                               FujinDecisionField      field);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLedgerEntry, fujin_ledger_entry_free)

G_END_DECLS
