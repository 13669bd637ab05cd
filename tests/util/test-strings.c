/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-strings.h"
#include "fujin-text.h"

static void
assert_owned (char       *actual,
              const char *expected)
{
  g_autofree char *owned = actual;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_set_str (void)
{
  char *place = NULL;

  g_assert_false (fujin_set_str (&place, NULL));
  g_assert_true (fujin_set_str (&place, "one two"));
  g_assert_cmpstr (place, ==, "one two");
  g_assert_false (fujin_set_str (&place, "one two"));
  g_assert_true (fujin_set_str (&place, place + 4));
  g_assert_cmpstr (place, ==, "two");
  g_assert_true (fujin_set_str (&place, NULL));
  g_assert_null (place);
}

static void
test_code_compare (void)
{
  static const char *const order[] = {
    "", "A", "A-1", "A-02", "A-2", "A-2a", "A-10", "A-99999999999999999999998",
    "A-99999999999999999999999", "B-1", "深",
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < G_N_ELEMENTS (order); j++)
      {
        int result = fujin_code_compare (order[i], order[j]);

        g_assert_cmpint (result < 0, ==, i < j);
        g_assert_cmpint (result == 0, ==, i == j);
      }
  g_assert_cmpint (fujin_code_compare (NULL, "A"), <, 0);
  g_assert_cmpint (fujin_code_compare (NULL, NULL), ==, 0);
}

static void
assert_same_key (const char *a,
                 const char *b)
{
  g_autofree char *key_a = fujin_search_key (a);
  g_autofree char *key_b = fujin_search_key (b);

  g_assert_cmpstr (key_a, ==, key_b);
}

static void
test_search_key (void)
{
  assert_same_key ("RISK Management", " risk management　");
  assert_same_key ("リスク", "りすく");
  assert_same_key ("リスク", "ﾘｽｸ");
  assert_same_key ("ばっくあっぷ", "ﾊﾞｯｸｱｯﾌﾟ");
  assert_same_key ("Ａ－１", "a-1");
  assert_same_key ("深堀分析", "深掘分析");
  assert_same_key (NULL, "");
  assert_owned (fujin_search_key ("堀"), "堀");
  assert_owned (fujin_search_key ("深掘"), "深掘");
}

static void
test_random_id (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean used[128] = { FALSE };

  for (int i = 0; i < 20000; i++)
    {
      char *id = fujin_random_id ("t");

      g_assert_cmpuint (strlen (id), ==, 14);
      g_assert_true (g_str_has_prefix (id, "t-"));
      for (const char *p = id + 2; *p != '\0'; p++)
        {
          g_assert_true (g_ascii_islower (*p) || g_ascii_isdigit (*p));
          used[(int) *p] = TRUE;
        }
      g_assert_true (g_hash_table_add (seen, id));
    }
  for (int c = 'a'; c <= 'z'; c++)
    g_assert_true (used[c]);
  for (int c = '0'; c <= '9'; c++)
    g_assert_true (used[c]);
}

static void
test_text (void)
{
  FujinText text = { g_strdup ("risk"), g_strdup ("リスク") };

  g_assert_cmpstr (fujin_text_get (&text, FUJIN_LANG_EN), ==, "risk");
  g_assert_cmpstr (fujin_text_get (&text, FUJIN_LANG_JA), ==, "リスク");
  g_clear_pointer (&text.ja, g_free);
  g_assert_cmpstr (fujin_text_get (&text, FUJIN_LANG_JA), ==, "risk");
  fujin_text_clear (&text);
  g_assert_null (fujin_text_get (&text, FUJIN_LANG_EN));
}

/* Wide letters count about one size of the font each, others about half of it. */
static void
test_ems (void)
{
  g_assert_cmpfloat (fujin_text_get_ems (""), ==, 0);
  g_assert_cmpfloat (fujin_text_get_ems ("分析"), >=, 2);
  g_assert_cmpfloat (fujin_text_get_ems ("分析"), >, fujin_text_get_ems ("abc"));
  g_assert_cmpfloat (fujin_text_get_ems ("abcd"), >, fujin_text_get_ems ("abc"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/strings/set-str", test_set_str);
  g_test_add_func ("/strings/code-compare", test_code_compare);
  g_test_add_func ("/strings/search-key", test_search_key);
  g_test_add_func ("/strings/random-id", test_random_id);
  g_test_add_func ("/strings/text", test_text);
  g_test_add_func ("/strings/ems", test_ems);
  return g_test_run ();
}
