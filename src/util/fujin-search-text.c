/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-search-text.h"

#include <string.h>

/* Characters written for one another in the field's texts; the second one is searched for. */
static const struct
{
  gunichar variant;
  gunichar usual;
} variants[] = {
  { 0x5800, 0x6398 }, /* 深堀 for 深掘 */
  { 0x9771, 0x976d }, /* 強靱 for 強靭 */
  { 0x658e, 0x658b }, /* 斎 */
  { 0x3094, 0x3076 }, /* ヴ for ブ */
};

/* Endings of verbs that nouns are written with and without: 深掘り and 深掘, 取り扱い and 取扱. They
 * go everywhere behind these, in what is searched and in what is sought. */
static const struct
{
  const char *stem;
  const char *endings;
} endings[] = {
  { "掘", "り" }, { "取", "り" },     { "扱", "い" },   { "問", "い" },
  { "合", "わせ" },         { "打", "ち" },     { "受", "け" },   { "付", "け" },
  { "引", "き" },           { "継", "ぎ" },     { "組", "み" },   { "積", "もり" },
  { "切", "り" },           { "分", "け" },     { "振", "り" },   { "続", "き" },
  { "割", "り" },           { "当", "て" },     { "込", "み" },   { "出", "し" },
  { "洗", "い" },           { "立", "ち" },     { "上", "げ" },
};

/* What makes no difference: the long vowel (サーバ, サーバー), middle dots, soft hyphens. */
static gboolean
is_dropped (gunichar c)
{
  return c == 0x30fc || c == 0x30fb || c == 0x00b7 || c == 0x00ad;
}

static gunichar
fold_character (gunichar c)
{
  if (c >= 0x30a1 && c <= 0x30f6)
    c -= 0x60; /* katakana to hiragana */
  for (guint i = 0; i < G_N_ELEMENTS (variants); i++)
    if (variants[i].variant == c)
      return variants[i].usual;
  return c;
}

/* The endings that go behind a character; NULL for most. */
static const char *
find_endings (gunichar stem)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_utf8_get_char (endings[i].stem) == stem)
      return endings[i].endings;
  return NULL;
}

/**
 * fujin_search_text_fold:
 * @text: a text
 *
 * Brings a text into the form in which texts are searched: width, case, hiragana or katakana,
 * the long vowel, common spelling variants and endings of verbs make no difference.
 *
 * Returns: (transfer full): the folded text
 */
char *
fujin_search_text_fold (const char *text)
{
  g_autofree char *wide = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *lower = g_utf8_casefold (wide != NULL ? wide : "", -1);
  GString *folded = g_string_sized_new (strlen (lower));
  const char *ending = NULL;

  for (const char *p = lower; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* Not what begins a word in katakana, such as in 検出システム. */
      if (is_dropped (c) || (ending != NULL && g_utf8_strchr (ending, -1, c) != NULL))
        continue;
      g_string_append_unichar (folded, fold_character (c));
      ending = find_endings (fold_character (c));
    }
  return g_string_free (folded, FALSE);
}

/**
 * fujin_search_text_split:
 * @query: what somebody typed
 *
 * Returns: (transfer full) (array zero-terminated=1): its words, folded
 */
char **
fujin_search_text_split (const char *query)
{
  g_autofree char *folded = fujin_search_text_fold (query);
  g_auto (GStrv) parts = g_strsplit_set (folded, " \t\n", -1);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_ptr_array_add (words, g_strdup (parts[i]));
  g_ptr_array_add (words, NULL);
  return (char **) g_ptr_array_free (words, FALSE);
}

/**
 * fujin_search_text_matches:
 * @folded: a folded text
 * @words: (array zero-terminated=1): folded words
 *
 * Returns: whether all words stand in the text
 */
gboolean
fujin_search_text_matches (const char        *folded,
                           const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (folded, words[i]) == NULL)
      return FALSE;
  return TRUE;
}
