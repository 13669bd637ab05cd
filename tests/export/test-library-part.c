/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "fujin-exporter.h"
#include "fujin-library-filter.h"
#include "fujin-library-season.h"
#include "fujin-library-sheet.h"
#include "fujin-report.h"

/* A part of a table of the library is shown, printed and saved alike. */

static FujinLibraryFilter *
filter (const char *id,
        int         place,
        int         sort,
        gboolean    descending,
        const char *words)
{
  FujinLibraryFilter *self = fujin_library_filter_new (fujin_library_sheet_find (id));

  self->place = place;
  self->sort = sort;
  self->descending = descending;
  g_free (self->words);
  self->words = g_strdup (words);
  return self;
}

/* As text and back; what cannot be read hides nothing. */
static void
test_text (void)
{
  g_autoptr (FujinLibraryFilter) part = filter ("csf:calendar", 4, 1, TRUE, "a/b 深堀");
  g_autoptr (FujinLibraryFilter) all = filter ("csf:calendar", -1, -1, FALSE, "");
  g_autofree char *text = fujin_library_filter_dup_text (part);
  g_autofree char *whole = fujin_library_filter_dup_text (all);
  g_autoptr (FujinLibraryFilter) again = fujin_library_filter_parse (text);
  g_autoptr (FujinLibraryFilter) wrong = fujin_library_filter_parse ("csf:calendar/99/-7/x/");
  g_autofree char *words = fujin_library_filter_dup_words (wrong, FUJIN_LANG_EN);

  g_assert_cmpstr (whole, ==, "csf:calendar");
  g_assert_true (again->table == part->table);
  g_assert_cmpint (again->place, ==, 4);
  g_assert_cmpint (again->sort, ==, 1);
  g_assert_true (again->descending);
  g_assert_cmpstr (again->words, ==, "a/b 深堀");
  g_assert_true (fujin_library_sheet_find (text) == part->table);
  g_assert_true (fujin_library_filter_is_all (wrong));
  g_assert_null (words);
  g_assert_null (fujin_library_filter_parse ("csf:none"));
  g_assert_null (fujin_library_filter_parse (NULL));
}

static void
test_rows (void)
{
  g_autoptr (FujinLibraryFilter) july = filter ("csf:calendar", 4, -1, FALSE, "");
  g_autoptr (FujinLibraryFilter) down = filter ("nca:roles", -1, 0, TRUE, "");
  g_autoptr (FujinLibraryFilter) up = filter ("nca:roles", -1, 0, FALSE, "");
  g_autoptr (FujinLibraryFilter) spelled = filter ("nca:roles", -1, -1, FALSE, "ｾｷｭﾘﾃｨ");
  g_autoptr (GPtrArray) in_july = fujin_library_filter_list_rows (july, FUJIN_LANG_EN);
  g_autoptr (GPtrArray) last = fujin_library_filter_list_rows (down, FUJIN_LANG_EN);
  g_autoptr (GPtrArray) first = fujin_library_filter_list_rows (up, FUJIN_LANG_EN);
  g_autoptr (GPtrArray) found = fujin_library_filter_list_rows (spelled, FUJIN_LANG_JA);
  g_autoptr (GPtrArray) in_english = fujin_library_filter_list_rows (spelled, FUJIN_LANG_EN);
  g_autofree char *words = fujin_library_filter_dup_words (july, FUJIN_LANG_EN);

  g_assert_cmpuint (in_july->len, >, 3);
  g_assert_cmpuint (in_july->len, <, july->table->rows->len);
  for (guint i = 0; i < in_july->len; i++)
    g_assert_true (fujin_library_season_has (g_ptr_array_index (in_july, i), 3));
  g_assert_nonnull (strstr (words, "July"));
  g_assert_cmpuint (first->len, ==, up->table->rows->len);
  for (guint i = 0; i < first->len; i++)
    g_assert_cmpint (fujin_library_sheet_compare (g_ptr_array_index (first, i),
                                                  g_ptr_array_index (last, 0), 0, FUJIN_LANG_EN),
                     <=, 0);
  g_assert_true (g_ptr_array_index (first, 0) != g_ptr_array_index (last, 0));
  g_assert_cmpuint (found->len, >, 0);
  g_assert_cmpuint (found->len, ==, in_english->len);
  g_assert_cmpuint (found->len, <, spelled->table->rows->len);
}

static char *
export_part (const char *part,
             const char *suffix)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportJob job = { .project = project, .lang = FUJIN_LANG_EN, .table = part,
                         .paper = FUJIN_PAPER_A4_LANDSCAPE };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes =
    fujin_exporter_run (fujin_exporter_find (FUJIN_EXPORT_LIBRARY, suffix), &job, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), >, 0);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The rows and their order, and below them which they are. */
static void
test_files (void)
{
  g_autoptr (FujinLibraryFilter) part = filter ("nca:roles", -1, 0, TRUE, "network");
  g_autofree char *text = fujin_library_filter_dup_text (part);
  g_autoptr (GPtrArray) rows = fujin_library_filter_list_rows (part, FUJIN_LANG_EN);
  g_autofree char *words = fujin_library_filter_dup_words (part, FUJIN_LANG_EN);
  g_autofree char *csv = export_part (text, "csv");
  g_autofree char *whole = export_part ("nca:roles", "csv");
  g_autofree char *book = export_part (text, "xlsx");
  const char *after = csv;

  g_assert_cmpuint (rows->len, >, 0);
  g_assert_cmpuint (rows->len, <, part->table->rows->len);
  g_assert_cmpuint (strlen (csv), <, strlen (whole));
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *name =
        fujin_library_sheet_dup_cell (g_ptr_array_index (rows, i), 0, FUJIN_LANG_EN);

      after = strstr (after, name);
      g_assert_nonnull (after);
    }
  g_assert_nonnull (strstr (words, "last first"));
  g_assert_nonnull (strstr (after, words));
  g_assert_null (strstr (whole, "Shown:"));
  g_assert_true (g_str_has_prefix (book, "PK"));
}

/* The calendar takes several sheets, a month of it one; pictures go with whole tables. */
static void
test_paper (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinReport) report =
    fujin_report_new (project, FUJIN_REPORT_LIBRARY, FUJIN_LANG_JA, FUJIN_PAPER_A4_LANDSCAPE);
  g_autoptr (FujinLibraryFilter) july = filter ("csf:calendar", 4, -1, FALSE, "");
  g_autofree char *text = fujin_library_filter_dup_text (july);

  fujin_report_set_table (report, "csf:calendar");
  g_assert_cmpuint (fujin_report_get_n_pages (report), >, 1);
  fujin_report_set_table (report, text);
  g_assert_cmpuint (fujin_report_get_n_pages (report), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library-part/text", test_text);
  g_test_add_func ("/library-part/rows", test_rows);
  g_test_add_func ("/library-part/files", test_files);
  g_test_add_func ("/library-part/paper", test_paper);
  return g_test_run ();
}
