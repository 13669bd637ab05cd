/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-team-table-words.h"
#include "fujin-words.h"

static void
add_number (GString *csv,
            guint    number)
{
  g_string_append_printf (csv, ",%u", number);
}

static void
add_header (GString              *csv,
            const FujinTeamTable *table,
            FujinProject         *project,
            FujinLang             lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "Team"), TRUE);
  /* Translators: heads a column that says "inside" or "outside" */
  _fujin_export_csv_add (csv, fujin_words (lang, "Side"), FALSE);
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    {
      g_autofree char *heading = fujin_team_words_dup_heading (
        table, project, fujin_team_table_get_column (i), lang);

      _fujin_export_csv_add (csv, heading, FALSE);
    }
  _fujin_export_csv_add (csv, fujin_words (lang, "Services"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Services led"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Does not fit"), FALSE);
  g_string_append (csv, "\r\n");
}

static void
add_leads (GString              *csv,
           const FujinTeamTable *table,
           FujinProject         *project,
           gboolean              target,
           FujinLang             lang)
{
  g_autofree char *pattern = fujin_team_words_dup_pattern (table, target, lang);

  _fujin_export_csv_add (csv, pattern, TRUE);
  _fujin_export_csv_add (csv, "", FALSE);
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    {
      g_autofree char *lead = fujin_team_words_dup_lead (table, project,
                                                         fujin_team_table_get_column (i), lang);

      _fujin_export_csv_add (csv, lead, FALSE);
    }
  g_string_append (csv, ",,,\r\n");
}

static void
add_cell (GString              *csv,
          const FujinTeamTable *table,
          const FujinTeamRow   *row,
          guint                 column,
          FujinLang             lang)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < row->cells[column]->len; i++)
    {
      g_autofree char *service = fujin_team_words_dup_service (
        table, row, g_ptr_array_index (row->cells[column], i), FALSE, lang);

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", service);
    }
  _fujin_export_csv_add (csv, text->str, FALSE);
}

static void
add_row (GString              *csv,
         const FujinTeamTable *table,
         const FujinTeamRow   *row,
         FujinLang             lang)
{
  const char *side = row->team == NULL                     ? ""
                     : fujin_team_get_external (row->team) ? fujin_words (lang, "outside")
                                                           : fujin_words (lang, "inside");

  _fujin_export_csv_add (csv, fujin_team_words_team (row, lang), TRUE);
  _fujin_export_csv_add (csv, side, FALSE);
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    add_cell (csv, table, row, fujin_team_table_get_column (i), lang);
  add_number (csv, row->n_services);
  add_number (csv, row->n_led);
  add_number (csv, row->n_misfits);
  g_string_append (csv, "\r\n");
}

static void
add_totals (GString              *csv,
            const FujinTeamTable *table,
            FujinLang             lang)
{
  /* Translators: of a table: how many services a column has */
  _fujin_export_csv_add (csv, fujin_words (lang, "Services"), TRUE);
  _fujin_export_csv_add (csv, "", FALSE);
  for (guint i = 0; i < FUJIN_N_TEAM_COLUMNS; i++)
    add_number (csv, table->n_in_column[fujin_team_table_get_column (i)]);
  add_number (csv, table->n_services);
  g_string_append_c (csv, ',');
  add_number (csv, table->n_misfits);
  g_string_append (csv, "\r\n");
}

static void
add_remark (GString    *csv,
            const char *text)
{
  _fujin_export_csv_add (csv, text, TRUE);
  g_string_append (csv, ",,,,,,,,,\r\n");
}

static GBytes *
export (const FujinExportJob *job,
        gboolean              target)
{
  FujinTeamTableFilter filter = { NULL, -1, target, FALSE };
  g_autoptr (FujinTeamTable) table = fujin_team_table_new (job->project, &filter);
  g_autofree char *origin = fujin_team_words_dup_origin (table, job->lang);
  GString *csv = _fujin_export_csv_new ();

  add_header (csv, table, job->project, job->lang);
  add_leads (csv, table, job->project, target, job->lang);
  for (guint i = 0; i < table->rows->len; i++)
    add_row (csv, table, fujin_team_table_get (table, i), job->lang);
  add_totals (csv, table, job->lang);
  add_remark (csv, fujin_team_words_legend (job->lang));
  add_remark (csv, origin);
  return g_string_free_to_bytes (csv);
}

/*
 * _fujin_export_teams_csv:
 *
 * The team table for spreadsheets: one row for each team (RFC 4180), the services of a cell by
 * their codes.
 */
GBytes *
_fujin_export_teams_csv (const FujinExportJob  *job,
                         GError               **error)
{
  return export (job, FALSE);
}

GBytes *
_fujin_export_teams_target_csv (const FujinExportJob  *job,
                                GError               **error)
{
  return export (job, TRUE);
}
