/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-library-search.h"
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
  g_test_add_func ("/library/nothing", test_nothing);
  return g_test_run ();
}
