/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-role-filter.h"
#include "fujin-role-words.h"
#include "fujin-words.h"
#include "fujin-workbook.h"

/* Zip archives know no time before. */
#define FIRST_TIME 315532800

/* The columns before those of the roles: headings, widths in letters. */
#define N_TEXTS 4
#define ROLE_WIDTH 7.0

static const char *const fields[N_TEXTS] = { NULL, "area", "function", "work" };
static const double widths[N_TEXTS] = { 8.0, 22.0, 28.0, 44.0 };

static const char *
get_head (guint     column,
          FujinLang lang)
{
  return fields[column] == NULL ? fujin_words (lang, "Code")
                                : fujin_role_words_column (fields[column], lang);
}

static char *
dup_field (guint     function,
           guint     column,
           FujinLang lang)
{
  const FujinLibraryRow *row =
    g_ptr_array_index (fujin_role_table_get_functions ()->rows, function);

  return fields[column] == NULL ? g_strdup (fujin_library_row_get_code (row))
                                : fujin_role_words_dup_field (row, fields[column], lang);
}

static const char *
get_role (GArray    *roles,
          guint      column,
          FujinLang  lang)
{
  const FujinLibraryRow *row = g_ptr_array_index (fujin_role_table_get_roles ()->rows,
                                                  g_array_index (roles, guint, column));

  return fujin_text_get (&row->name, lang);
}

static char *
dup_cell (guint   function,
          GArray *roles,
          guint   column)
{
  return fujin_role_words_dup_cell (
    fujin_role_table_get (function, g_array_index (roles, guint, column)));
}

/* What is put below or beside the table: the part that is shown, the source, what signs mean. */
static GPtrArray *
list_notes (const FujinRoleFilter *shown,
            FujinLang              lang)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  char *words = fujin_role_filter_dup_words (shown, lang);

  if (words != NULL)
    g_ptr_array_add (notes, words);
  g_ptr_array_add (notes, g_strdup (fujin_text_get (
                            &fujin_role_table_get_functions ()->source->citation, lang)));
  g_ptr_array_add (notes, fujin_role_words_dup_legend (lang));
  return notes;
}

static void
add_header (GString   *csv,
            GArray    *roles,
            FujinLang  lang)
{
  for (guint i = 0; i < N_TEXTS; i++)
    _fujin_export_csv_add (csv, get_head (i, lang), i == 0);
  for (guint i = 0; i < roles->len; i++)
    _fujin_export_csv_add (csv, get_role (roles, i, lang), FALSE);
  g_string_append (csv, "\r\n");
}

static void
add_function (GString   *csv,
              guint      function,
              GArray    *roles,
              FujinLang  lang)
{
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autofree char *text = dup_field (function, i, lang);

      _fujin_export_csv_add (csv, text, i == 0);
    }
  for (guint i = 0; i < roles->len; i++)
    {
      g_autofree char *cell = dup_cell (function, roles, i);

      _fujin_export_csv_add (csv, cell, FALSE);
    }
  g_string_append (csv, "\r\n");
}

/*
 * _fujin_export_role_matrix_csv:
 *
 * The matrix for spreadsheets: one row for each function (RFC 4180), mark and digit in each cell.
 * Where only a part of it is shown, that is told in the last row, after an empty one.
 */
GBytes *
_fujin_export_role_matrix_csv (const FujinExportJob  *job,
                               GError               **error)
{
  g_autoptr (FujinRoleFilter) shown = fujin_role_filter_parse (job->table);
  g_autoptr (GArray) functions = fujin_role_filter_list_functions (shown);
  g_autoptr (GArray) roles = fujin_role_filter_list_roles (shown);
  g_autofree char *words = fujin_role_filter_dup_words (shown, job->lang);
  GString *csv = _fujin_export_csv_new ();

  add_header (csv, roles, job->lang);
  for (guint i = 0; i < functions->len; i++)
    add_function (csv, g_array_index (functions, guint, i), roles, job->lang);
  if (words != NULL)
    {
      g_string_append (csv, "\r\n");
      _fujin_export_csv_add (csv, words, TRUE);
      g_string_append (csv, "\r\n");
    }
  return g_string_free_to_bytes (csv);
}

/* It is of no plan, and says so. */
static void
set_properties (FujinWorkbook *book)
{
  const FujinLibrarySource *source = fujin_role_table_get_functions ()->source;
  g_autofree char *date = _fujin_export_dup_date (book->project);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (date, NULL);
  lxw_doc_properties properties = { 0 };

  properties.title = (char *) fujin_words (book->lang, "Role matrix");
  properties.subject = (char *) fujin_text_get (&source->title, book->lang);
  properties.comments = (char *) fujin_text_get (&source->citation, book->lang);
  properties.created = (time_t) MAX (time ? g_date_time_to_unix (time) : 0, FIRST_TIME);
  workbook_set_properties (book->book, &properties);
}

static void
add_sheet (FujinWorkbook *book,
           GArray        *functions,
           GArray        *roles)
{
  FujinWorkbookTable *sheet =
    _fujin_workbook_table_new (book, fujin_words (book->lang, "Role matrix"), "Roles");

  for (guint i = 0; i < N_TEXTS; i++)
    _fujin_workbook_table_add_column (sheet, get_head (i, book->lang), widths[i],
                                      i == 0 ? FUJIN_WORKBOOK_BOLD : FUJIN_WORKBOOK_TEXT);
  for (guint i = 0; i < roles->len; i++)
    _fujin_workbook_table_add_column (sheet, get_role (roles, i, book->lang), ROLE_WIDTH,
                                      FUJIN_WORKBOOK_TEXT);
  for (guint i = 0; i < functions->len; i++)
    {
      guint function = g_array_index (functions, guint, i);
      char **cells = g_new0 (char *, N_TEXTS + roles->len + 1);

      for (guint j = 0; j < N_TEXTS; j++)
        cells[j] = dup_field (function, j, book->lang);
      for (guint j = 0; j < roles->len; j++)
        cells[N_TEXTS + j] = dup_cell (function, roles, j);
      _fujin_workbook_table_add_row (sheet, cells);
    }
  _fujin_workbook_table_finish (sheet, 3,
                                fujin_words (book->lang,
                                             "No function matches the search and the filters."));
}

static void
add_notes (FujinWorkbook         *book,
           const FujinRoleFilter *shown)
{
  g_autoptr (GPtrArray) notes = list_notes (shown, book->lang);
  lxw_worksheet *sheet = _fujin_workbook_add_sheet (book, fujin_words (book->lang, "Source"));

  worksheet_set_column (sheet, 0, 0, 110, NULL);
  _fujin_workbook_put_text (book, sheet, 0, 0, fujin_words (book->lang, "Role matrix"),
                            FUJIN_WORKBOOK_TITLE);
  for (guint i = 0; i < notes->len; i++)
    {
      const char *note = g_ptr_array_index (notes, i);

      worksheet_set_row (sheet, 2 + i, g_utf8_strlen (note, -1) > 50 ? 44 : 16, NULL);
      _fujin_workbook_put_text (book, sheet, 2 + i, 0, note, FUJIN_WORKBOOK_WORDS);
    }
}

/*
 * _fujin_export_role_matrix_xlsx:
 *
 * The matrix as a workbook: the table, and a sheet that tells its source and which part it is.
 */
GBytes *
_fujin_export_role_matrix_xlsx (const FujinExportJob  *job,
                                GError               **error)
{
  g_autoptr (FujinRoleFilter) shown = fujin_role_filter_parse (job->table);
  g_autoptr (GArray) functions = fujin_role_filter_list_functions (shown);
  g_autoptr (GArray) roles = fujin_role_filter_list_roles (shown);
  g_autoptr (FujinProject) none = fujin_project_new ();
  g_autoptr (FujinWorkbook) book = _fujin_workbook_new (none, job->lang, error);

  if (book == NULL)
    return NULL;
  set_properties (book);
  add_sheet (book, functions, roles);
  add_notes (book, shown);
  return _fujin_workbook_finish (book, error);
}
