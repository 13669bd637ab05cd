/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-ledger.h"

#include <string.h>

#include "fujin-gap.h"
#include "fujin-improvement.h"
#include "fujin-record.h"
#include "fujin-today.h"

#define N_ABOUT 3

/**
 * fujin_due_get:
 * @day: a day as YYYY-MM-DD, or ""
 * @today: the day it is
 *
 * Returns: how @day stands to @today
 */
FujinDue
fujin_due_get (const char *day,
               const char *today)
{
  int days;

  if (*day == '\0' || !fujin_date_get_days (today, day, &days))
    return FUJIN_DUE_NONE;
  if (days < 0)
    return FUJIN_DUE_OVERDUE;
  return days <= FUJIN_DUE_SOON_DAYS ? FUJIN_DUE_SOON : FUJIN_DUE_LATER;
}

static gboolean
has_gap (FujinServicePlan *plan)
{
  int gap;

  return fujin_service_plan_in_scope (plan) && fujin_service_plan_get_gap (plan, &gap) && gap > 0;
}

static gboolean
is_not_evaluated (FujinServicePlan *plan)
{
  return fujin_service_plan_get_as_is (plan) == FUJIN_SCORE_NOT_EVALUATED
         || fujin_service_plan_get_to_be (plan) == FUJIN_SCORE_NOT_EVALUATED;
}

/* Whether the plan still is what was decided. */
static gboolean
holds (FujinServicePlan   *plan,
       FujinDecisionAbout  about)
{
  switch (about)
    {
    case FUJIN_ABOUT_UNNECESSARY:
      return !fujin_service_plan_in_scope (plan);
    case FUJIN_ABOUT_NOT_EVALUATED:
      return is_not_evaluated (plan);
    case FUJIN_ABOUT_ACCEPTED_GAP:
    default:
      return has_gap (plan);
    }
}

/* Whether the plan asks for a decision: a gap may be closed as well as accepted, and what is
 * unnecessary needs no second decision not to evaluate it. */
static gboolean
asks_for (FujinServicePlan   *plan,
          FujinDecisionAbout  about)
{
  if (about == FUJIN_ABOUT_ACCEPTED_GAP)
    return FALSE;
  if (about == FUJIN_ABOUT_NOT_EVALUATED && !fujin_service_plan_in_scope (plan))
    return FALSE;
  return holds (plan, about);
}

static gboolean
is_empty (const FujinLedgerEntry *self,
          FujinDecisionField      field)
{
  return *fujin_ledger_entry_get (self, field) == '\0';
}

static guint
find_missing (const FujinLedgerEntry *self)
{
  guint missing = 0;

  if (is_empty (self, FUJIN_DECISION_CAUSE))
    missing |= FUJIN_MISSING_CAUSE;
  if (is_empty (self, FUJIN_DECISION_REASON))
    missing |= FUJIN_MISSING_REASON;
  if (is_empty (self, FUJIN_DECISION_DECIDER))
    missing |= FUJIN_MISSING_DECIDER;
  if (is_empty (self, FUJIN_DECISION_DECIDED))
    missing |= FUJIN_MISSING_DECIDED;
  if (is_empty (self, FUJIN_DECISION_REVIEW))
    missing |= FUJIN_MISSING_REVIEW;
  if (is_empty (self, FUJIN_DECISION_EVIDENCE) && is_empty (self, FUJIN_DECISION_LINKS))
    missing |= FUJIN_MISSING_EVIDENCE;
  return missing;
}

static FujinLedgerEntry *
entry_new (FujinServicePlan   *plan,
           FujinDecisionAbout  about,
           FujinRecord        *record,
           gboolean            in_force,
           const char         *today)
{
  FujinLedgerEntry *self = g_new0 (FujinLedgerEntry, 1);

  self->plan = g_object_ref (plan);
  self->about = about;
  self->record = record ? g_object_ref (record) : NULL;
  self->in_force = in_force;
  /* History asks for nothing any more. */
  if (in_force)
    {
      self->due = fujin_due_get (fujin_ledger_entry_get (self, FUJIN_DECISION_REVIEW), today);
      self->missing = find_missing (self);
    }
  return self;
}

/**
 * fujin_ledger_entry_free:
 * @self: a line
 *
 * Frees it.
 */
void
fujin_ledger_entry_free (FujinLedgerEntry *self)
{
  g_object_unref (self->plan);
  g_clear_object (&self->record);
  g_free (self);
}

/**
 * fujin_ledger_entry_get:
 * @self: a line
 * @field: what of it
 *
 * What stands in a line. Why a service is unnecessary is its plan's own reason; an older text of
 * the record stands in where the plan has none.
 *
 * Returns: (transfer none): the text, "" for nothing
 */
const char *
fujin_ledger_entry_get (const FujinLedgerEntry *self,
                        FujinDecisionField      field)
{
  if (field == FUJIN_DECISION_REASON && self->about == FUJIN_ABOUT_UNNECESSARY)
    {
      const char *reason = fujin_service_plan_get_reason (self->plan);

      if (*reason != '\0')
        return reason;
    }
  return self->record ? fujin_record_get (self->record, field) : "";
}

/**
 * fujin_ledger_entry_get_state:
 * @self: a line
 *
 * Returns: what it asks for most
 */
FujinLedgerState
fujin_ledger_entry_get_state (const FujinLedgerEntry *self)
{
  if (!self->in_force)
    return FUJIN_LEDGER_PAST;
  if (!self->record)
    return FUJIN_LEDGER_UNRECORDED;
  if (self->due == FUJIN_DUE_OVERDUE)
    return FUJIN_LEDGER_OVERDUE;
  if (self->due == FUJIN_DUE_SOON)
    return FUJIN_LEDGER_SOON;
  return self->missing ? FUJIN_LEDGER_INCOMPLETE : FUJIN_LEDGER_COMPLETE;
}

static FujinDecisionAbout
about_of (FujinRecord *record)
{
  return (FujinDecisionAbout) fujin_record_get_choice (record, FUJIN_DECISION_ABOUT);
}

/* The later decision first; ids settle the rest, so that the order is the same for everyone. */
static int
compare_decided (FujinRecord *a,
                 FujinRecord *b)
{
  int order = strcmp (fujin_record_get (b, FUJIN_DECISION_DECIDED),
                      fujin_record_get (a, FUJIN_DECISION_DECIDED));

  return order ? order : strcmp (fujin_record_get_id (a), fujin_record_get_id (b));
}

/* The last of several decisions of one kind on one service; the others are history. */
static FujinRecord *
find_latest (GPtrArray          *records,
             FujinDecisionAbout  about)
{
  FujinRecord *latest = NULL;

  for (guint i = 0; records && i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);

      if (about_of (record) == about && (!latest || compare_decided (record, latest) < 0))
        latest = record;
    }
  return latest;
}

static GPtrArray *
records_of (FujinServicePlan *plan)
{
  FujinProject *project = fujin_service_plan_get_project (plan);

  return fujin_record_list_get_for (fujin_project_get_records (project, FUJIN_RECORD_DECISION),
                                    fujin_service_plan_get_id (plan));
}

static void
add_current (GPtrArray        *entries,
             FujinServicePlan *plan,
             GPtrArray        *records,
             const char       *today)
{
  for (FujinDecisionAbout about = 0; about < N_ABOUT; about++)
    {
      FujinRecord *latest = find_latest (records, about);

      if (latest ? holds (plan, about) : asks_for (plan, about))
        g_ptr_array_add (entries, entry_new (plan, about, latest, TRUE, today));
    }
}

static int
compare_past (gconstpointer a,
              gconstpointer b)
{
  const FujinLedgerEntry *one = *(const FujinLedgerEntry *const *) a;
  const FujinLedgerEntry *two = *(const FujinLedgerEntry *const *) b;

  return compare_decided (one->record, two->record);
}

static void
add_past (GPtrArray        *entries,
          FujinServicePlan *plan,
          GPtrArray        *records,
          const char       *today)
{
  g_autoptr (GPtrArray) past = g_ptr_array_new ();

  for (guint i = 0; records && i < records->len; i++)
    {
      FujinRecord *record = g_ptr_array_index (records, i);
      FujinDecisionAbout about = about_of (record);

      if (!holds (plan, about) || find_latest (records, about) != record)
        g_ptr_array_add (past, entry_new (plan, about, record, FALSE, today));
    }
  g_ptr_array_sort (past, compare_past);
  g_ptr_array_extend_and_steal (entries, g_steal_pointer (&past));
}

/**
 * fujin_ledger_list:
 * @project: a project
 * @today: the day it is, YYYY-MM-DD
 *
 * The decision ledger. What was decided against is excluded, but the grounds and evidence must be
 * kept (textbook 8.3): every service that is unnecessary or not evaluated stands in it, on record
 * or not, and every gap that was accepted. A decision stays in it as history after the plan has
 * changed or a later one took its place.
 *
 * Returns: (transfer full) (element-type FujinLedgerEntry): services in their order; of one
 *   service, what is in force before what is past
 */
GPtrArray *
fujin_ledger_list (FujinProject *project,
                   const char   *today)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_ledger_entry_free);

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), entries);
  g_return_val_if_fail (today != NULL, entries);

  for (guint i = 0; i < fujin_project_get_n_plans (project); i++)
    {
      FujinServicePlan *plan = fujin_project_get_plan (project, i);
      GPtrArray *records = records_of (plan);

      add_current (entries, plan, records, today);
      add_past (entries, plan, records, today);
    }
  return entries;
}

/**
 * fujin_ledger_find_record:
 * @plan: a service plan of a project
 * @about: what is decided
 *
 * The decision that counts where there are several of one kind on one service: the last.
 *
 * Returns: (transfer none) (nullable): the record, in force or not
 */
FujinRecord *
fujin_ledger_find_record (FujinServicePlan   *plan,
                          FujinDecisionAbout  about)
{
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), NULL);

  return find_latest (records_of (plan), about);
}

/**
 * fujin_ledger_find:
 * @plan: a service plan of a project
 * @about: what is decided
 * @today: the day it is
 *
 * Returns: (transfer full) (nullable): what is in force about it
 */
FujinLedgerEntry *
fujin_ledger_find (FujinServicePlan   *plan,
                   FujinDecisionAbout  about,
                   const char         *today)
{
  FujinRecord *latest = find_latest (records_of (plan), about);

  if (latest ? !holds (plan, about) : !asks_for (plan, about))
    return NULL;
  return entry_new (plan, about, latest, TRUE, today);
}

/**
 * fujin_ledger_count_entry:
 * @entry: a line of the ledger
 * @count: (inout): figures, all 0 to begin with
 *
 * Counts what the line asks for.
 */
void
fujin_ledger_count_entry (const FujinLedgerEntry *entry,
                          FujinLedgerCount       *count)
{
  count->n_in_force += entry->in_force ? 1 : 0;
  count->n_past += entry->in_force ? 0 : 1;
  count->n_unrecorded += entry->in_force && !entry->record ? 1 : 0;
  count->n_incomplete += entry->missing ? 1 : 0;
  count->n_overdue += entry->due == FUJIN_DUE_OVERDUE ? 1 : 0;
  count->n_soon += entry->due == FUJIN_DUE_SOON ? 1 : 0;
}

/**
 * fujin_ledger_count:
 * @entries: (element-type FujinLedgerEntry): lines of the ledger
 * @count: (out): the figures
 *
 * Counts what the lines ask for.
 */
void
fujin_ledger_count (GPtrArray        *entries,
                    FujinLedgerCount *count)
{
  memset (count, 0, sizeof *count);
  for (guint i = 0; i < entries->len; i++)
    fujin_ledger_count_entry (g_ptr_array_index (entries, i), count);
}

/**
 * fujin_ledger_list_gaps:
 * @project: a project
 *
 * The services whose gap could be accepted: those with one that no decision in force accepts.
 *
 * Returns: (transfer full) (element-type FujinServicePlan): the largest gap first
 */
GPtrArray *
fujin_ledger_list_gaps (FujinProject *project)
{
  g_autoptr (GPtrArray) ranked = fujin_gap_rank (project, 0);
  GPtrArray *open = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < ranked->len; i++)
    {
      FujinServicePlan *plan = g_ptr_array_index (ranked, i);

      if (!find_latest (records_of (plan), FUJIN_ABOUT_ACCEPTED_GAP))
        g_ptr_array_add (open, g_object_ref (plan));
    }
  return open;
}

/**
 * fujin_ledger_list_overdue:
 * @project: a project
 * @today: the day it is
 *
 * Returns: (transfer full) (element-type FujinRecord): the improvements that are overdue: still
 *   to be done, and due before @today
 */
GPtrArray *
fujin_ledger_list_overdue (FujinProject *project,
                           const char   *today)
{
  FujinRecordList *list = fujin_project_get_records (project, FUJIN_RECORD_IMPROVEMENT);
  GPtrArray *overdue = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < fujin_record_list_get_n (list); i++)
    {
      FujinRecord *record = fujin_record_list_peek (list, i);

      if (fujin_improvement_is_overdue (record, today))
        g_ptr_array_add (overdue, g_object_ref (record));
    }
  return overdue;
}
