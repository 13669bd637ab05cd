/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-decision-edit.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-edit.h"
#include "fujin-today.h"

static FujinRecord *
put_on_record (FujinProject       *project,
               FujinServicePlan   *plan,
               FujinDecisionAbout  about,
               const char         *decided)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_DECISION);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  values[FUJIN_DECISION_SERVICE] = fujin_service_plan_get_id (plan);
  values[FUJIN_DECISION_ABOUT] = format->fields[FUJIN_DECISION_ABOUT].choices[about];
  values[FUJIN_DECISION_DECIDED] = decided;
  return fujin_edit_add_record (project, FUJIN_RECORD_DECISION, NULL, values);
}

/* The records of the lines, those that are missing made now. */
static GPtrArray *
ensure_records (FujinProject *project,
                GPtrArray    *entries)
{
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      const FujinLedgerEntry *entry = g_ptr_array_index (entries, i);
      FujinRecord *record = entry->record;

      if (!record)
        record = put_on_record (project, entry->plan, entry->about, NULL);
      if (record)
        g_ptr_array_add (records, record);
    }
  return records;
}

/**
 * fujin_decision_edit_set:
 * @project: a project
 * @entries: (element-type FujinLedgerEntry): lines of its ledger
 * @field: what of them
 * @value: its value for all
 *
 * Gives all lines the same value.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_decision_edit_set (FujinProject       *project,
                         GPtrArray          *entries,
                         FujinDecisionField  field,
                         const char         *value)
{
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);

  if (entries->len == 0 || fujin_project_get_read_only (project))
    return FALSE;
  /* Translators: what is undone: "Undo: edit 3 decisions" */
  fujin_edit_begin (project, g_strdup_printf (ngettext ("edit %u decision", "edit %u decisions",
                                                        entries->len), entries->len));
  records = ensure_records (project, entries);
  fujin_edit_set_records (project, records, field, value);
  return fujin_edit_end (project);
}

/**
 * fujin_decision_edit_review:
 * @project: a project
 * @entries: (element-type FujinLedgerEntry): lines of its ledger
 * @today: the day it is
 * @months: in how many months to look at them again
 *
 * Says that the lines were looked at today and still hold.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_decision_edit_review (FujinProject *project,
                            GPtrArray    *entries,
                            const char   *today,
                            guint         months)
{
  g_autofree char *next = fujin_date_dup_plus (today, months);
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);

  if (entries->len == 0 || !next || fujin_project_get_read_only (project))
    return FALSE;
  /* Translators: what is undone */
  fujin_edit_begin (project, g_strdup_printf (ngettext ("review %u decision",
                                                        "review %u decisions", entries->len),
                                              entries->len));
  records = ensure_records (project, entries);
  fujin_edit_set_records (project, records, FUJIN_DECISION_DECIDED, today);
  fujin_edit_set_records (project, records, FUJIN_DECISION_REVIEW, next);
  return fujin_edit_end (project);
}

/**
 * fujin_decision_edit_remove:
 * @project: a project
 * @entries: (element-type FujinLedgerEntry): lines of its ledger
 *
 * Takes the records of the lines away. What the plan itself says stays.
 *
 * Returns: whether anything changed
 */
gboolean
fujin_decision_edit_remove (FujinProject *project,
                            GPtrArray    *entries)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), FALSE);

  for (guint i = 0; i < entries->len; i++)
    {
      const FujinLedgerEntry *entry = g_ptr_array_index (entries, i);

      if (entry->record)
        g_ptr_array_add (records, entry->record);
    }
  return records->len > 0 && fujin_edit_remove_records (project, records);
}

/**
 * fujin_decision_edit_accept_gap:
 * @project: a project
 * @plan: a service with a gap
 * @today: the day it is
 *
 * Decides to live with the gap. Nothing is said about why and until when: that stays to be
 * written down.
 *
 * Returns: (transfer none) (nullable): the decision, an old one if it is accepted already; %NULL
 *   when there is no gap or the project cannot be edited
 */
FujinRecord *
fujin_decision_edit_accept_gap (FujinProject     *project,
                                FujinServicePlan *plan,
                                const char       *today)
{
  g_autoptr (FujinLedgerEntry) old = NULL;
  FujinRecord *record;
  int gap;

  g_return_val_if_fail (FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (FUJIN_IS_SERVICE_PLAN (plan), NULL);

  old = fujin_ledger_find (plan, FUJIN_ABOUT_ACCEPTED_GAP, today);
  if (old)
    return old->record;
  if (fujin_project_get_read_only (project) || !fujin_service_plan_in_scope (plan)
      || !fujin_service_plan_get_gap (plan, &gap) || gap <= 0)
    return NULL;
  /* Translators: what is undone; %s is the code of a service */
  fujin_edit_begin (project, g_strdup_printf (_("accept the gap of %s"),
                                              fujin_service_plan_get_code (plan)));
  record = put_on_record (project, plan, FUJIN_ABOUT_ACCEPTED_GAP, today);
  fujin_edit_end (project);
  return record;
}
