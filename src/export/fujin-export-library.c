/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-export-private.h"
#include "fujin-library-filter.h"
#include "fujin-library-sheet.h"
#include "fujin-report.h"
#include "fujin-words.h"
#include "fujin-workbook.h"

/* A sheet of a workbook has a name of 31 letters at most (Excel's limit). */
#define MAX_SHEET_NAME 31

/* Of a column in a workbook, in letters. */
#define MOST_WIDTH 44.0

/* Zip archives know no time before. */
#define FIRST_TIME 315532800

/* What is put below or beside a table in a file: what of it is there, the citation, what to know,
 * what signs mean. */
static char **
list_notes (const FujinLibraryFilter *shown,
            FujinLang                 lang)
{
  g_autofree char *part = fujin_library_filter_dup_words (shown, lang);
  g_autofree char *source = fujin_library_sheet_dup_source (shown->table, lang);
  g_autofree char *legend = fujin_library_sheet_dup_legend (shown->table, lang);
  g_autofree char *text = g_strconcat (part != NULL ? part : "", part != NULL ? "\n" : "", source,
                                       legend != NULL ? "\n" : NULL, legend, NULL);

  return g_strsplit (text, "\n", -1);
}

/*
 * _fujin_export_library_csv:
 *
 * A table of the library for spreadsheets (RFC 4180); the citation and the notes are the last rows,
 * after an empty one.
 */
GBytes *
_fujin_export_library_csv (const FujinExportJob  *job,
                           GError               **error)
{
  g_autoptr (FujinLibraryFilter) shown = fujin_library_filter_parse (job->table);
  g_autoptr (GPtrArray) rows = fujin_library_filter_list_rows (shown, job->lang);
  guint n = fujin_library_sheet_get_n_columns (shown->table);
  g_auto (GStrv) notes = list_notes (shown, job->lang);
  GString *csv = _fujin_export_csv_new ();

  for (guint i = 0; i < n; i++)
    _fujin_export_csv_add (csv, fujin_library_sheet_get_head (shown->table, i, job->lang), i == 0);
  g_string_append (csv, "\r\n");
  for (guint i = 0; i < rows->len; i++)
    {
      for (guint j = 0; j < n; j++)
        {
          g_autofree char *cell =
            fujin_library_sheet_dup_marked (g_ptr_array_index (rows, i), j, job->lang);

          _fujin_export_csv_add (csv, cell, j == 0);
        }
      g_string_append (csv, "\r\n");
    }
  g_string_append (csv, "\r\n");
  for (guint i = 0; notes[i] != NULL; i++)
    {
      _fujin_export_csv_add (csv, notes[i], TRUE);
      g_string_append (csv, "\r\n");
    }
  return g_string_free_to_bytes (csv);
}

/*
 * _fujin_export_library_pdf:
 *
 * A table of the library on paper. It is of no plan, and names none.
 */
GBytes *
_fujin_export_library_pdf (const FujinExportJob  *job,
                           GError               **error)
{
  g_autoptr (FujinProject) none = fujin_project_new ();
  g_autoptr (FujinReport) report =
    fujin_report_new (none, FUJIN_REPORT_LIBRARY, job->lang, job->paper);

  fujin_report_set_table (report, job->table);
  return _fujin_export_paged_pdf (FUJIN_PAGED (report), none, error);
}

static char *
dup_sheet_name (const char *title)
{
  g_autofree char *name = g_utf8_strlen (title, -1) > MAX_SHEET_NAME
                            ? g_utf8_substring (title, 0, MAX_SHEET_NAME) : g_strdup (title);

  g_strdelimit (name, "[]:*?/\\'", ' ');
  return g_strdup (g_strstrip (name));
}

/* It is of no plan, and says so. */
static void
set_properties (FujinWorkbook           *book,
                const FujinLibraryTable *table)
{
  g_autofree char *date = _fujin_export_dup_date (book->project);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (date, NULL);
  lxw_doc_properties properties = { 0 };

  properties.title = (char *) fujin_text_get (&table->title, book->lang);
  properties.subject = (char *) fujin_text_get (&table->source->title, book->lang);
  properties.comments = (char *) fujin_text_get (&table->source->citation, book->lang);
  properties.created = (time_t) MAX (time ? g_date_time_to_unix (time) : 0, FIRST_TIME);
  workbook_set_properties (book->book, &properties);
}

static void
add_table (FujinWorkbook            *book,
           const FujinLibraryFilter *shown)
{
  const FujinLibraryTable *table = shown->table;
  g_autoptr (GPtrArray) rows = fujin_library_filter_list_rows (shown, book->lang);
  guint n = fujin_library_sheet_get_n_columns (table);
  g_autofree char *name = dup_sheet_name (fujin_text_get (&table->title, book->lang));
  FujinWorkbookTable *sheet = _fujin_workbook_table_new (book, name, "Library");

  for (guint i = 0; i < n; i++)
    _fujin_workbook_table_add_column (sheet, fujin_library_sheet_get_head (table, i, book->lang),
                                      MIN (fujin_library_sheet_get_width (table, i, book->lang) + 3,
                                           MOST_WIDTH),
                                      i == 0 && table->has_items ? FUJIN_WORKBOOK_BOLD
                                                                 : FUJIN_WORKBOOK_TEXT);
  for (guint i = 0; i < rows->len; i++)
    {
      char **cells = g_new0 (char *, n + 1);

      for (guint j = 0; j < n; j++)
        cells[j] = fujin_library_sheet_dup_marked (g_ptr_array_index (rows, i), j, book->lang);
      _fujin_workbook_table_add_row (sheet, cells);
    }
  _fujin_workbook_table_finish (sheet, 1, "");
}

static void
add_notes (FujinWorkbook            *book,
           const FujinLibraryFilter *shown)
{
  const FujinLibraryTable *table = shown->table;
  g_auto (GStrv) notes = list_notes (shown, book->lang);
  /* Translators: a sheet of a workbook: where the table comes from */
  lxw_worksheet *sheet = _fujin_workbook_add_sheet (book, fujin_words (book->lang, "Source"));

  worksheet_set_column (sheet, 0, 0, 110, NULL);
  _fujin_workbook_put_text (book, sheet, 0, 0, fujin_text_get (&table->title, book->lang),
                            FUJIN_WORKBOOK_TITLE);
  _fujin_workbook_put_text (book, sheet, 1, 0, fujin_text_get (&table->source->title, book->lang),
                            FUJIN_WORKBOOK_HEADING);
  for (guint i = 0; notes[i] != NULL; i++)
    {
      worksheet_set_row (sheet, 3 + i, g_utf8_strlen (notes[i], -1) > 50 ? 44 : 16, NULL);
      _fujin_workbook_put_text (book, sheet, 3 + i, 0, notes[i], FUJIN_WORKBOOK_WORDS);
    }
}

/*
 * _fujin_export_library_xlsx:
 *
 * A table of the library as a workbook: the table, and a sheet that tells its source.
 */
GBytes *
_fujin_export_library_xlsx (const FujinExportJob  *job,
                            GError               **error)
{
  g_autoptr (FujinLibraryFilter) shown = fujin_library_filter_parse (job->table);
  g_autoptr (FujinProject) none = fujin_project_new ();
  g_autoptr (FujinWorkbook) book = _fujin_workbook_new (none, job->lang, error);

  if (book == NULL)
    return NULL;
  set_properties (book, shown->table);
  add_table (book, shown);
  add_notes (book, shown);
  return _fujin_workbook_finish (book, error);
}
