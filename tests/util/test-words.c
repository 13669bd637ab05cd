/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "fujin-mo.h"
#include "fujin-words.h"

/* A catalogue of four entries, sorted as msgfmt does; written in either byte order. */
static const struct
{
  const char *original;
  gsize       original_size;
  const char *translation;
} entries[] = {
  { "", 0, "Language: ja\n" },
  { "%d team\0%d teams", 16, "%dチーム" },
  { "Save", 4, "保存" },
  { "menu\004Save", 9, "保存する" },
};

static void
put (GByteArray *bytes,
     guint32     word,
     gboolean    big)
{
  guint32 stored = big ? GUINT32_TO_BE (word) : GUINT32_TO_LE (word);

  g_byte_array_append (bytes, (const guint8 *) &stored, sizeof stored);
}

static GBytes *
make_catalogue (gboolean big)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint32 n = G_N_ELEMENTS (entries);
  guint32 at = 28 + n * 16;

  put (bytes, 0x950412de, big);
  put (bytes, 0, big);
  put (bytes, n, big);
  put (bytes, 28, big);
  put (bytes, 28 + n * 8, big);
  put (bytes, 0, big);
  put (bytes, 0, big);
  for (guint i = 0; i < n; i++)
    {
      put (bytes, entries[i].original_size, big);
      put (bytes, at, big);
      at += entries[i].original_size + 1;
    }
  for (guint i = 0; i < n; i++)
    {
      put (bytes, strlen (entries[i].translation), big);
      put (bytes, at, big);
      at += strlen (entries[i].translation) + 1;
    }
  for (guint i = 0; i < n; i++)
    g_byte_array_append (bytes, (const guint8 *) entries[i].original,
                         entries[i].original_size + 1);
  for (guint i = 0; i < n; i++)
    g_byte_array_append (bytes, (const guint8 *) entries[i].translation,
                         strlen (entries[i].translation) + 1);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static void
test_mo_lookup (gconstpointer big)
{
  g_autoptr (GBytes) bytes = make_catalogue (GPOINTER_TO_INT (big));
  g_autoptr (FujinMo) mo = fujin_mo_new (bytes);

  g_assert_nonnull (mo);
  g_assert_cmpstr (fujin_mo_lookup (mo, "Save"), ==, "保存");
  g_assert_cmpstr (fujin_mo_lookup (mo, "%d team"), ==, "%dチーム");
  g_assert_cmpstr (fujin_mo_lookup (mo, "menu\004Save"), ==, "保存する");
  g_assert_null (fujin_mo_lookup (mo, "Sav"));
  g_assert_null (fujin_mo_lookup (mo, "Saved"));
  g_assert_null (fujin_mo_lookup (mo, "zzz"));
}

/* Cut off anywhere, or with any byte turned over, it must not read outside: the bytes lie at the
 * end of a block of their own, where valgrind and the address sanitizer watch. */
static void
test_mo_damaged (void)
{
  g_autoptr (GBytes) whole = make_catalogue (FALSE);
  gsize size;
  const guint8 *data = g_bytes_get_data (whole, &size);

  for (gsize i = 0; i < size; i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new (data, i);
      g_autofree guint8 *copy = g_memdup2 (data, size);
      g_autoptr (GBytes) turned = NULL;
      g_autoptr (FujinMo) short_mo = fujin_mo_new (cut);
      g_autoptr (FujinMo) turned_mo = NULL;

      copy[i] ^= 0xFF;
      turned = g_bytes_new (copy, size);
      turned_mo = fujin_mo_new (turned);
      if (i < 28)
        g_assert_null (short_mo);
      if (short_mo != NULL)
        g_assert_null (fujin_mo_lookup (short_mo, "zzz"));
      if (turned_mo != NULL)
        g_assert_null (fujin_mo_lookup (turned_mo, "no such text"));
    }
}

static void
test_words (void)
{
  const char *text = N_("This is not an XML file.");

  g_assert_cmpstr (fujin_words (FUJIN_LANG_EN, text), ==, text);
  g_assert_cmpstr (fujin_words (FUJIN_LANG_JA, text), ==,
                   "XMLのファイルではありません。");
  g_assert_cmpstr (fujin_words (FUJIN_LANG_JA, "no such text: qzx"), ==, "no such text: qzx");
  g_assert_cmpstr (fujin_words (FUJIN_LANG_JA, ""), ==, "");
  g_assert_cmpstr (fujin_words (FUJIN_LANG_EN, "context\004word"), ==, "word");
  g_assert_cmpstr (fujin_words (FUJIN_LANG_JA, "no context\004word"), ==, "word");
}

static void
test_words_n (void)
{
  g_assert_cmpstr (fujin_words_n (FUJIN_LANG_EN, "%d qzx", "%d qzxs", 1), ==, "%d qzx");
  g_assert_cmpstr (fujin_words_n (FUJIN_LANG_EN, "%d qzx", "%d qzxs", 0), ==, "%d qzxs");
  g_assert_cmpstr (fujin_words_n (FUJIN_LANG_EN, "%d qzx", "%d qzxs", 2), ==, "%d qzxs");
  g_assert_cmpstr (fujin_words_n (FUJIN_LANG_JA, "%d qzx", "%d qzxs", 2), ==, "%d qzxs");
}

static void
test_lang (void)
{
  FujinLang lang = FUJIN_LANG_EN;

  g_assert_cmpint (fujin_lang_screen (), ==, FUJIN_LANG_EN);
  fujin_lang_set_screen (FUJIN_LANG_JA);
  g_assert_cmpint (fujin_lang_screen (), ==, FUJIN_LANG_JA);
  g_assert_cmpstr (W_("This is not an XML file."), ==,
                   "XMLのファイルではありません。");
  fujin_lang_set_screen (FUJIN_LANG_EN);
  g_assert_true (fujin_lang_parse ("ja_JP.UTF-8", &lang));
  g_assert_cmpint (lang, ==, FUJIN_LANG_JA);
  g_assert_false (fujin_lang_parse ("jam", &lang));
  g_assert_false (fujin_lang_parse ("fr", &lang));
  g_assert_false (fujin_lang_parse ("", &lang));
  g_assert_false (fujin_lang_parse (NULL, &lang));
  g_assert_cmpint (lang, ==, FUJIN_LANG_JA);
  g_assert_true (fujin_lang_parse ("en", &lang));
  g_assert_cmpstr (fujin_lang_code (lang), ==, "en");
  g_assert_cmpstr (fujin_lang_code (FUJIN_LANG_JA), ==, "ja");
}

/* The choice is made once a process, so each locale needs one of its own. */
static void
test_screen_of_locale (void)
{
  if (g_test_subprocess ())
    {
      g_print ("%s\n", fujin_lang_code (fujin_lang_screen ()));
      return;
    }
  g_setenv ("LC_ALL", "ja_JP.UTF-8", TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_stdout ("*ja\n*");
  g_setenv ("LANGUAGE", "fr:en:ja", TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_stdout ("*en\n*");
  g_unsetenv ("LANGUAGE");
  g_setenv ("LC_ALL", "de_DE.UTF-8", TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_stdout ("*en\n*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!g_test_subprocess ())
    g_unsetenv ("LANGUAGE");
  g_test_add_data_func ("/words/mo-little-endian", GINT_TO_POINTER (FALSE), test_mo_lookup);
  g_test_add_data_func ("/words/mo-big-endian", GINT_TO_POINTER (TRUE), test_mo_lookup);
  g_test_add_func ("/words/mo-damaged", test_mo_damaged);
  g_test_add_func ("/words/one", test_words);
  g_test_add_func ("/words/number", test_words_n);
  g_test_add_func ("/words/lang", test_lang);
  g_test_add_func ("/words/screen-of-locale", test_screen_of_locale);
  return g_test_run ();
}
