/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-risks.h"

#include "fujin-record-words.h"
#include "fujin-risk-map-words.h"
#include "fujin-words.h"

#define SIZE 7.5

/* With more departments than this a tick each is no longer read, and names take their place. */
#define MOST_TICKS 10
#define TICK "●"

static gboolean
has_ticks (const FujinRiskMap *map)
{
  return map->columns->len > 0 && map->columns->len <= MOST_TICKS;
}

static void
add_columns (FujinReportTable   *table,
             const FujinRiskMap *map,
             FujinLang           lang)
{
  _fujin_report_table_add_column (table, fujin_words (lang, "Risk"), 2, 90, FALSE);
  _fujin_report_table_add_column (
    table, fujin_record_field_name (FUJIN_RECORD_RISK, FUJIN_RISK_SIZE, lang), 0, 34, FALSE);
  /* Translators: heads a column that says whether a risk is answered */
  _fujin_report_table_add_column (table, fujin_words (lang, "Answer"), 0, 70, FALSE);
  if (!has_ticks (map))
    _fujin_report_table_add_column (
      table, fujin_record_field_name (FUJIN_RECORD_RISK, FUJIN_RISK_TEAMS, lang), 1.5, 80, FALSE);
  for (guint i = 0; has_ticks (map) && i < map->columns->len; i++)
    _fujin_report_table_add_column (
      table, fujin_team_get_name (g_ptr_array_index (map->columns, i)), 0, 44, FALSE);
  _fujin_report_table_add_column (table, fujin_words (lang, "Services, and who carries them"), 3,
                                  120, FALSE);
  _fujin_report_table_set_bold (table, 0);
}

static void
add_row (FujinReportTable   *table,
         const FujinRiskMap *map,
         const FujinRiskRow *row,
         FujinLang           lang)
{
  GPtrArray *cells = g_ptr_array_new ();
  g_autofree char *parts = fujin_risk_words_dup_parts (row->record, lang);

  g_ptr_array_add (cells, g_strdup (fujin_record_get (row->record, FUJIN_RISK_TITLE)));
  g_ptr_array_add (cells, g_strdup (fujin_risk_words_size (row->record, lang)));
  g_ptr_array_add (cells, g_strdup_printf ("%s %s", fujin_risk_words_mark (row->answer),
                                           fujin_risk_words_answer (row->answer, lang)));
  if (!has_ticks (map))
    g_ptr_array_add (cells, fujin_risk_words_dup_places (row->record, lang));
  for (guint i = 0; has_ticks (map) && i < map->columns->len; i++)
    g_ptr_array_add (cells, g_strdup (fujin_risk_map_is_on (row->record,
                                                            g_ptr_array_index (map->columns, i))
                                        ? TICK : ""));
  g_ptr_array_add (cells, *parts ? g_steal_pointer (&parts)
                                 : fujin_risk_words_dup_reason (row, lang));
  g_ptr_array_add (cells, NULL);
  _fujin_report_table_add_row (table, (char **) g_ptr_array_free (cells, FALSE));
}

/*
 * _fujin_report_risks_new:
 *
 * The cyber risks over the departments, those that nobody answers first.
 */
FujinReportTable *
_fujin_report_risks_new (FujinPageLayout *page)
{
  g_autoptr (FujinRiskMap) map = fujin_risk_map_new (page->project);
  FujinReportTable *table = _fujin_report_table_new (page, SIZE);

  add_columns (table, map, page->lang);
  for (guint i = 0; i < map->rows->len; i++)
    add_row (table, map, fujin_risk_map_get (map, i), page->lang);
  return table;
}

char *
_fujin_report_risks_dup_subject (FujinPageLayout *page)
{
  return g_strdup (fujin_words (page->lang, "Cyber risks over the departments"));
}

char *
_fujin_report_risks_dup_intro (FujinPageLayout *page)
{
  g_autoptr (FujinRiskMap) map = fujin_risk_map_new (page->project);
  g_autofree char *counts = fujin_risk_words_dup_counts (map, page->lang);

  if (map->rows->len == 0)
    return g_strdup (fujin_words (page->lang, "No risk is written down yet."));
  return g_strdup_printf ("%s\n%s", counts, fujin_risk_words_rule (page->lang));
}
