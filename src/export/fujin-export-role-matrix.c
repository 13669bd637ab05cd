/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-private.h"
#include "fujin-role-words.h"
#include "fujin-words.h"

static void
add_header (GString                 *csv,
            const FujinLibraryTable *roles,
            FujinLang                lang)
{
  _fujin_export_csv_add (csv, fujin_words (lang, "Code"), TRUE);
  _fujin_export_csv_add (csv, fujin_role_words_column ("area", lang), FALSE);
  _fujin_export_csv_add (csv, fujin_role_words_column ("function", lang), FALSE);
  _fujin_export_csv_add (csv, fujin_role_words_column ("work", lang), FALSE);
  for (guint i = 0; i < roles->rows->len; i++)
    {
      const FujinLibraryRow *role = g_ptr_array_index (roles->rows, i);

      _fujin_export_csv_add (csv, fujin_text_get (&role->name, lang), FALSE);
    }
  g_string_append (csv, "\r\n");
}

static void
add_function (GString   *csv,
              guint      function,
              guint      n_roles,
              FujinLang  lang)
{
  static const char *const fields[] = { "area", "function", "work" };
  const FujinLibraryRow *row =
    g_ptr_array_index (fujin_role_table_get_functions ()->rows, function);

  _fujin_export_csv_add (csv, fujin_library_row_get_code (row), TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      g_autofree char *text = fujin_role_words_dup_field (row, fields[i], lang);

      _fujin_export_csv_add (csv, text, FALSE);
    }
  for (guint i = 0; i < n_roles; i++)
    {
      g_autofree char *cell = fujin_role_words_dup_cell (fujin_role_table_get (function, i));

      _fujin_export_csv_add (csv, cell, FALSE);
    }
  g_string_append (csv, "\r\n");
}

/*
 * _fujin_export_role_matrix_csv:
 *
 * The matrix for spreadsheets: one row for each function (RFC 4180), mark and digit in each cell.
 */
GBytes *
_fujin_export_role_matrix_csv (const FujinExportJob  *job,
                               GError               **error)
{
  const FujinLibraryTable *roles = fujin_role_table_get_roles ();
  GString *csv = _fujin_export_csv_new ();

  add_header (csv, roles, job->lang);
  for (guint i = 0; i < fujin_role_table_get_functions ()->rows->len; i++)
    add_function (csv, i, roles->rows->len, job->lang);
  return g_string_free_to_bytes (csv);
}
