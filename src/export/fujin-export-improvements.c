/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-improvement-text.h"
#include "fujin-record-words.h"

/*
 * _fujin_export_improvements_csv:
 *
 * The improvements for spreadsheets: one row for each, in the order of the file (RFC 4180).
 */
GBytes *
_fujin_export_improvements_csv (const FujinExportJob  *job,
                                GError               **error)
{
  FujinRecordList *records = fujin_project_get_records (job->project, FUJIN_RECORD_IMPROVEMENT);
  guint n_fields = fujin_record_format_get (FUJIN_RECORD_IMPROVEMENT)->n_fields;
  GString *csv = _fujin_export_csv_new ();

  for (guint i = 0; i < n_fields; i++)
    _fujin_export_csv_add (csv, fujin_record_field_name (FUJIN_RECORD_IMPROVEMENT, i, job->lang),
                           i == 0);
  g_string_append (csv, "\r\n");
  for (guint r = 0; r < fujin_record_list_get_n (records); r++)
    {
      g_auto (GStrv) cells =
        fujin_improvement_dup_cells (fujin_record_list_peek (records, r), job->lang);

      for (guint i = 0; i < n_fields; i++)
        _fujin_export_csv_add (csv, cells[i], i == 0);
      g_string_append (csv, "\r\n");
    }
  return g_string_free_to_bytes (csv);
}
