/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-library-search.h"
#include "fujin-library-season.h"
#include "fujin-search-text.h"

static void
test_sources (void)
{
  const FujinLibrary *library = fujin_library_get_default ();

  g_assert_cmpuint (fujin_library_get_n_sources (library), ==, 6);
  g_assert_cmpuint (fujin_library_get_n_links (library), ==, 64);
  g_assert_nonnull (fujin_library_find (library, "x1060:A-1"));
  g_assert_nonnull (fujin_library_find (library, "nca:NCA-17"));
  g_assert_nonnull (fujin_library_get_mentions (library, "nca:NCA-17"));
}

static void
assert_first (const char *query,
              const char *id)
{
  g_autoptr (GPtrArray) rows = fujin_library_search (fujin_library_get_default (), query, 10);
  const FujinLibraryRow *row;

  g_assert_cmpuint (rows->len, >, 0);
  row = g_ptr_array_index (rows, 0);
  g_assert_cmpstr (row->id, ==, id);
}

static void
test_search (void)
{
  assert_first ("NCA-11", "nca:NCA-11");
  assert_first ("ｺﾏﾝﾀﾞｰ", "nca:NCA-11");
  assert_first ("深堀分析ツール運用", "x1060:G-8");
  assert_first ("commander", "nca:NCA-11");
}

/* What a trainer asks for. */
static void
assert_finds (const char *query,
              const char *id)
{
  g_autoptr (GPtrArray) rows = fujin_library_search (fujin_library_get_default (), query, 200);
  gboolean found = FALSE;

  for (guint i = 0; i < rows->len && i < 10; i++)
    found |= strcmp (((const FujinLibraryRow *) g_ptr_array_index (rows, i))->id, id) == 0;
  g_assert_true (found);
}

static void
test_questions (void)
{
  assert_finds ("ID管理", "csf:CSF-22");
  assert_finds ("ID management", "csf:CSF-22");
  assert_finds ("ﾃﾞｰﾀﾍﾞｰｽ管理", "csf:area-11");
  assert_finds ("リスクマネジメント 試験", "nco:exams-2");
  assert_finds ("risk management exam", "nco:exams-2");
  assert_finds ("7月 カレンダー", "csf:calendar-28");
}

static guint
count_hits (const char *query)
{
  g_autoptr (GPtrArray) rows = fujin_library_search (fujin_library_get_default (), query, 500);

  return rows->len;
}

static void
assert_same (const char *query,
             const char *other)
{
  g_assert_cmpuint (count_hits (query), >, 0);
  g_assert_cmpuint (count_hits (query), ==, count_hits (other));
}

/* What is written in two ways, or has two names, is found by either. */
static void
test_synonyms (void)
{
  assert_same ("深掘り", "深掘");
  assert_same ("深堀り分析", "深掘分析");
  assert_same ("リスク管理", "リスクマネジメント");
  assert_same ("リスク管理 試験", "リスクマネジメント 試験");
  assert_same ("七月", "7月");
  assert_first ("vulnerability diagnosis", "x1060:E-3");
  assert_first ("vulnerability assessment", "x1060:E-3");
  assert_finds ("identity management", "csf:CSF-22");
  assert_finds ("pen test", "glossary:term-pentest");
  assert_finds ("penetration testing", "glossary:term-pentest");
  assert_finds ("リスク管理 試験", "nco:exams-2");
  assert_first ("リスク管理", "x1060:A-1");
  g_assert_true (fujin_library_search_matches ("検出システム", "システム"));
  /* No word within another one. */
  g_assert_cmpuint (count_hits ("1月"), <, count_hits ("1"));
  g_assert_false (fujin_library_search_matches ("11月", "January"));
  g_assert_false (fujin_library_search_matches ("Catalogue", "ログ"));
  g_assert_true (fujin_library_search_matches ("Security logs", "ログ"));
  /* A month that is another word too is found by the number, and not the other way round. */
  g_assert_true (fujin_library_search_matches ("5月", "may"));
  g_assert_false (fujin_library_search_matches ("It may be", "5月"));
}

/* All of a month, and of the quarter where the source gives no month. */
static void
test_month (void)
{
  static const char *const queries[] = { "7月", "July", "七月" };
  const FujinLibraryRow *quarter =
    fujin_library_find (fujin_library_get_default (), "csf:calendar-111");

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) rows =
        fujin_library_search (fujin_library_get_default (), queries[i], 500);

      for (guint j = 0; j < quarter->table->rows->len; j++)
        {
          gpointer row = g_ptr_array_index (quarter->table->rows, j);

          g_assert_true (!fujin_library_season_has (row, 3) || g_ptr_array_find (rows, row, NULL));
        }
      g_assert_true (fujin_library_season_has (quarter, 3));
      g_assert_cmpint (fujin_library_season_of_month (g_ptr_array_index (rows, 0)), ==, 3);
    }
}

/* The calendar goes through the year from April on; quarters stand behind their months. */
static void
test_year (void)
{
  const FujinLibraryTable *table =
    fujin_library_find (fujin_library_get_default (), "csf:calendar-1")->table;
  guint last = 0;

  g_assert_cmpuint (table->rows->len, ==, 133);
  for (guint i = 0; i < table->rows->len; i++)
    {
      guint place = fujin_library_season_place (g_ptr_array_index (table->rows, i));

      g_assert_cmpuint (place, >=, last);
      last = place;
    }
  g_assert_cmpint (fujin_library_season_of_month (g_ptr_array_index (table->rows, 0)), ==, 0);
  g_assert_cmpint (fujin_library_season_of_quarter (g_ptr_array_index (table->rows, 132)), ==, -1);
}

static void
test_tables (void)
{
  static const char *const queries[] = { "年間カレンダー", "calendar", "パターンB", "pattern B" };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GPtrArray) tables =
        fujin_library_search_tables (fujin_library_get_default (), queries[i]);

      g_assert_cmpuint (tables->len, >, 0);
      g_assert_cmpstr (((const FujinLibraryTable *) g_ptr_array_index (tables, 0))->id, ==,
                       i < 2 ? "calendar" : "orgchart");
    }
}

/* A word in Latin letters begins where one begins in the text. */
static void
test_latin (void)
{
  g_autoptr (GPtrArray) rows = fujin_library_search (fujin_library_get_default (), "SSO", 500);

  g_assert_cmpuint (rows->len, >, 0);
  g_assert_cmpuint (rows->len, ==, count_hits ("single sign-on"));
  for (guint i = 0; i < rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (row->id, !=, "glossary:term-nca"); /* association */
    }
  g_assert_cmpuint (count_hits ("assoc"), >, 0);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) none = fujin_library_search (fujin_library_get_default (), "  ", 10);
  g_autoptr (GPtrArray) unknown =
    fujin_library_search (fujin_library_get_default (), "qqqxyz", 10);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (unknown->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/library/sources", test_sources);
  g_test_add_func ("/library/search", test_search);
  g_test_add_func ("/library/questions", test_questions);
  g_test_add_func ("/library/synonyms", test_synonyms);
  g_test_add_func ("/library/month", test_month);
  g_test_add_func ("/library/year", test_year);
  g_test_add_func ("/library/tables", test_tables);
  g_test_add_func ("/library/latin", test_latin);
  g_test_add_func ("/library/nothing", test_nothing);
  return g_test_run ();
}
