/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-staffing-words.h"
#include "fujin-words.h"

static void
add_number (GString *csv,
            guint    number)
{
  g_string_append_printf (csv, ",%u", number);
}

static void
add_header (GString   *csv,
            FujinLang  lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "Region"), TRUE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Function"), FALSE);
  for (int level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      g_autofree char *name = fujin_staffing_words_dup_level (level, lang);
      g_autofree char *heads =
        /* Translators: heads a column with numbers of people; %s is "Level 2" */
        g_strdup_printf (fujin_words (lang, "%s: people"), name);

      _fujin_export_csv_add (csv, name, FALSE);
      _fujin_export_csv_add (csv, heads, FALSE);
    }
  _fujin_export_csv_add (csv, fujin_words (lang, "Ours"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Own people"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "People of providers"), FALSE);
  /* Translators: heads a column: people that posts take whose team was removed */
  _fujin_export_csv_add (csv, fujin_words (lang, "Unfilled"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Hours of the week"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Meets"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Also does"), FALSE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Cost a head"), FALSE);
  g_string_append (csv, "\r\n");
}

static void
add_levels (GString                  *csv,
            FujinFramework           *framework,
            const FujinStaffFunction *function,
            FujinLang                 lang)
{
  for (guint level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    {
      const FujinStaffCell *cell =
        function ? fujin_framework_get_staff_cell (framework, level, function->index) : NULL;
      g_autofree char *words = cell ? fujin_staffing_words_dup_cell (cell, lang) : g_strdup ("");

      _fujin_export_csv_add (csv, words, FALSE);
      if (cell)
        add_number (csv, cell->heads);
      else
        g_string_append_c (csv, ',');
    }
}

static void
add_costs (GString              *csv,
           const FujinStaffOurs *ours)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; ours && i < ours->posts->len; i++)
    {
      const FujinStaffPost *post = ours->posts->pdata[i];
      const char *cost = fujin_record_get (post->record, FUJIN_POST_COST);

      if (*cost)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " / " : "", cost);
    }
  _fujin_export_csv_add (csv, text->str, FALSE);
}

static void
add_row (GString             *csv,
         const FujinStaffing *staffing,
         guint                slice,
         guint                row,
         FujinLang            lang)
{
  const FujinStaffRow *function = fujin_staffing_get_row (staffing, row);
  const FujinStaffOurs *ours = fujin_staffing_get (staffing, slice, row);
  g_autofree char *words = fujin_staffing_words_dup_ours (staffing, slice, row, lang);
  g_autofree char *also = fujin_staffing_words_dup_also (staffing, slice, row, lang);
  g_autofree char *meets = fujin_staffing_words_dup_met (staffing, slice, row, lang);

  _fujin_export_csv_add (
    csv, fujin_staffing_words_region (fujin_staffing_get_slice (staffing, slice), lang), TRUE);
  _fujin_export_csv_add (csv, fujin_staffing_words_function (function, lang), FALSE);
  add_levels (csv, fujin_project_get_framework (staffing->project), function->function, lang);
  _fujin_export_csv_add (csv, words, FALSE);
  add_number (csv, ours ? ours->heads : 0);
  add_number (csv, ours ? ours->outside : 0);
  add_number (csv, ours ? ours->unfilled : 0);
  add_number (csv, ours ? fujin_week_count (&ours->week) : 0);
  _fujin_export_csv_add (csv, meets, FALSE);
  _fujin_export_csv_add (csv, also, FALSE);
  add_costs (csv, ours);
  g_string_append (csv, "\r\n");
}

static void
add_totals (GString             *csv,
            const FujinStaffing *staffing,
            guint                slice,
            FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  const FujinStaffSlice *place = fujin_staffing_get_slice (staffing, slice);
  g_autofree char *reached = fujin_staffing_words_dup_all_reached (staffing, slice, lang);
  g_auto (GStrv) lines = g_strsplit (reached, "\n", -1);
  g_autofree char *meets = g_strjoinv (" / ", lines);

  _fujin_export_csv_add (csv, fujin_staffing_words_region (place, lang), TRUE);
  _fujin_export_csv_add (csv, fujin_words (lang, "Total"), FALSE);
  for (guint level = 0; level < FUJIN_N_STAFF_LEVELS; level++)
    g_string_append_printf (csv, ",,%u", fujin_framework_get_staff_level (framework, level)->heads);
  g_string_append (csv, ",");
  add_number (csv, place->heads);
  add_number (csv, place->outside);
  add_number (csv, place->unfilled);
  g_string_append (csv, ",");
  _fujin_export_csv_add (csv, meets, FALSE);
  g_string_append (csv, ",,\r\n");
}

/*
 * _fujin_export_staffing_csv:
 *
 * The staffing for spreadsheets: one row for each function, all regions together and, where there
 * are several, each by itself (RFC 4180).
 */
GBytes *
_fujin_export_staffing_csv (const FujinExportJob  *job,
                            GError               **error)
{
  g_autoptr (FujinStaffing) staffing = fujin_staffing_new (job->project);
  GString *csv = _fujin_export_csv_new ();
  guint n_slices = fujin_staffing_get_n_slices (staffing);

  add_header (csv, job->lang);
  for (guint slice = 0; slice < (n_slices > 2 ? n_slices : 1); slice++)
    {
      for (guint row = 0; row < fujin_staffing_get_n_rows (staffing); row++)
        if (slice == 0 || fujin_staffing_get (staffing, slice, row))
          add_row (csv, staffing, slice, row, job->lang);
      add_totals (csv, staffing, slice, job->lang);
    }
  return g_string_free_to_bytes (csv);
}
