/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-ledger-words.h"
#include "fujin-record-words.h"
#include "fujin-report-day.h"
#include "fujin-words.h"

static void
add_header (GString   *csv,
            FujinLang  lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "Code"), TRUE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Service"), FALSE);
  for (guint field = FUJIN_DECISION_ABOUT; field <= FUJIN_DECISION_LINKS; field++)
    _fujin_export_csv_add (csv, fujin_record_field_name (FUJIN_RECORD_DECISION, field, lang),
                           FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "State"), FALSE);
  g_string_append (csv, "\r\n");
}

static const char *
cell_of (const FujinLedgerEntry *entry,
         FujinDecisionField      field,
         FujinLang               lang)
{
  if (field == FUJIN_DECISION_ABOUT)
    return fujin_ledger_words_about (entry->about, lang);
  if (field == FUJIN_DECISION_CAUSE)
    return fujin_ledger_words_cause (entry, lang);
  return fujin_ledger_entry_get (entry, field);
}

static void
add_entry (GString                *csv,
           const FujinLedgerEntry *entry,
           FujinLang               lang)
{
  FujinLedgerState state = fujin_ledger_entry_get_state (entry);

  _fujin_export_csv_add (csv, fujin_service_plan_get_code (entry->plan), TRUE);
  _fujin_export_csv_add (csv, fujin_service_plan_get_name (entry->plan, lang), FALSE);
  for (FujinDecisionField field = FUJIN_DECISION_ABOUT; field <= FUJIN_DECISION_LINKS; field++)
    _fujin_export_csv_add (csv, cell_of (entry, field, lang), FALSE);
  _fujin_export_csv_add (csv, fujin_ledger_words_state (state, lang), FALSE);
  g_string_append (csv, "\r\n");
}

/*
 * _fujin_export_ledger_csv:
 *
 * The decision ledger for spreadsheets: one row for each decision (RFC 4180).
 */
GBytes *
_fujin_export_ledger_csv (const FujinExportJob  *job,
                          GError               **error)
{
  GString *csv = _fujin_export_csv_new ();
  g_autofree char *today = fujin_report_day_dup (job->project);
  g_autoptr (GPtrArray) entries = fujin_ledger_list (job->project, today);

  add_header (csv, job->lang);
  for (guint i = 0; i < entries->len; i++)
    add_entry (csv, g_ptr_array_index (entries, i), job->lang);
  return g_string_free_to_bytes (csv);
}
