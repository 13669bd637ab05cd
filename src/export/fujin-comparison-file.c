/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-comparison-file.h"

#include "fujin-cell-guard.h"
#include "fujin-export-private.h"
#include "fujin-words.h"

#define N_CELLS 5

/* What each row says: the kind of change, its subject, what of it, before, after. */
static char **
dup_row (const FujinComparison *comparison,
         guint                  index,
         FujinLang              lang)
{
  const FujinDifference *difference = fujin_comparison_get (comparison, index);
  FujinChangeClass change = fujin_difference_get_class (comparison, difference);
  char **cells = g_new0 (char *, N_CELLS + 1);

  cells[0] = g_strdup (fujin_change_class_get_name (change, lang));
  cells[1] = fujin_difference_dup_subject (comparison, difference, lang);
  cells[2] = g_strdup (fujin_difference_get_what (comparison, difference, lang));
  cells[3] = fujin_difference_dup_before (comparison, difference, lang);
  cells[4] = fujin_difference_dup_after (comparison, difference, lang);
  return cells;
}

static char **
dup_head (FujinLang lang)
{
  char **cells = g_new0 (char *, N_CELLS + 1);

  /* Translators: heads a column: added, dropped, moved, raised, lowered, other */
  cells[0] = g_strdup (fujin_words (lang, "Kind of change"));
  /* Translators: heads a column: the service or team that differs */
  cells[1] = g_strdup (fujin_words (lang, "What it is about"));
  /* Translators: heads a column: As-Is, Teams, Note ... */
  cells[2] = g_strdup (fujin_words (lang, "Field"));
  cells[3] = g_strdup (fujin_words (lang, "Before"));
  cells[4] = g_strdup (fujin_words (lang, "After"));
  return cells;
}

static void
add_csv_row (GString *csv,
             char   **cells)
{
  for (guint i = 0; i < N_CELLS; i++)
    _fujin_export_csv_add (csv, cells[i], i == 0);
  g_string_append (csv, "\r\n");
}

/**
 * fujin_comparison_file_new_csv:
 * @comparison: a comparison
 * @lang: language of the words
 *
 * Returns: (transfer full): the differences as CSV (RFC 4180, UTF-8), a row each
 */
GBytes *
fujin_comparison_file_new_csv (const FujinComparison *comparison,
                               FujinLang              lang)
{
  g_auto (GStrv) head = dup_head (lang);
  GString *csv;

  g_return_val_if_fail (comparison != NULL, NULL);

  csv = _fujin_export_csv_new ();
  add_csv_row (csv, head);
  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    {
      g_auto (GStrv) cells = dup_row (comparison, i, lang);

      add_csv_row (csv, cells);
    }
  return g_string_free_to_bytes (csv);
}

/* A spreadsheet that takes the text must not take a name for a formula. */
static void
add_text_row (GString *text,
              char   **cells)
{
  for (guint i = 0; i < N_CELLS; i++)
    {
      g_strdelimit (cells[i], "\t\r\n", ' ');
      if (i > 0)
        g_string_append_c (text, '\t');
      if (fujin_cell_needs_guard (cells[i]))
        g_string_append_c (text, '\'');
      g_string_append (text, cells[i]);
    }
  g_string_append_c (text, '\n');
}

/**
 * fujin_comparison_file_dup_text:
 * @comparison: a comparison
 * @lang: language of the words
 *
 * Returns: (transfer full): the headline, and the differences as text with tabs, a row each
 */
char *
fujin_comparison_file_dup_text (const FujinComparison *comparison,
                                FujinLang              lang)
{
  FujinChangeCounts counts;
  g_auto (GStrv) head = dup_head (lang);
  g_autofree char *headline = NULL;
  GString *text;

  g_return_val_if_fail (comparison != NULL, NULL);

  counts = fujin_comparison_count (comparison);
  headline = fujin_change_counts_dup_headline (&counts, lang);
  text = g_string_new (headline);
  g_string_append_c (text, '\n');
  add_text_row (text, head);
  for (guint i = 0; i < fujin_comparison_get_n (comparison); i++)
    {
      g_auto (GStrv) cells = dup_row (comparison, i, lang);

      add_text_row (text, cells);
    }
  return g_string_free (text, FALSE);
}
