/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-record-words.h"
#include "fujin-risk-map-words.h"
#include "fujin-words.h"

static void
add_header (GString            *csv,
            const FujinRiskMap *map,
            FujinLang           lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "Risk"), TRUE);
  for (guint i = FUJIN_RISK_SIZE; i <= FUJIN_RISK_NOTE; i++)
    _fujin_export_csv_add (csv, fujin_record_field_name (FUJIN_RECORD_RISK, i, lang), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Answer"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Why"), FALSE);
  for (guint i = 0; i < map->columns->len; i++)
    _fujin_export_csv_add (csv, fujin_team_get_name (g_ptr_array_index (map->columns, i)), FALSE);
  g_string_append (csv, "\r\n");
}

static void
add_row (GString            *csv,
         const FujinRiskMap *map,
         const FujinRiskRow *row,
         FujinLang           lang)
{
  g_autofree char *places = fujin_risk_words_dup_places (row->record, lang);
  g_autofree char *codes = fujin_risk_words_dup_codes (row->record);
  g_autofree char *reason = fujin_risk_words_dup_reason (row, lang);

  _fujin_export_csv_add (csv, fujin_record_get (row->record, FUJIN_RISK_TITLE), TRUE);
  _fujin_export_csv_add (csv, fujin_risk_words_size (row->record, lang), FALSE);
  _fujin_export_csv_add (csv, places, FALSE);
  _fujin_export_csv_add (csv, codes, FALSE);
  _fujin_export_csv_add (csv, fujin_record_get (row->record, FUJIN_RISK_NOTE), FALSE);
  _fujin_export_csv_add (csv, fujin_risk_words_answer (row->answer, lang), FALSE);
  _fujin_export_csv_add (csv, reason, FALSE);
  for (guint i = 0; i < map->columns->len; i++)
    _fujin_export_csv_add (
      csv, fujin_risk_map_is_on (row->record, g_ptr_array_index (map->columns, i)) ? "●" : "",
      FALSE);
  g_string_append (csv, "\r\n");
}

/*
 * _fujin_export_risks_csv:
 *
 * The risk map for spreadsheets: one row for each risk, a column for each department (RFC 4180).
 */
GBytes *
_fujin_export_risks_csv (const FujinExportJob  *job,
                         GError               **error)
{
  g_autoptr (FujinRiskMap) map = fujin_risk_map_new (job->project);
  GString *csv = _fujin_export_csv_new ();

  add_header (csv, map, job->lang);
  for (guint i = 0; i < map->rows->len; i++)
    add_row (csv, map, fujin_risk_map_get (map, i), job->lang);
  return g_string_free_to_bytes (csv);
}
