/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-lang.h"

#include <string.h>

static const char *const codes[FUJIN_N_LANGS] = { "en", "ja" };

/* -1 until it is known. Atomic, because workers that save or export ask for it too. */
static int screen_lang = -1;

/**
 * fujin_lang_parse:
 * @text: (nullable): a language code or locale name, such as "ja" or "ja_JP.UTF-8"
 * @lang: (out): the language; untouched when it is none of ours
 *
 * Returns: whether @text names one of the two languages
 */
gboolean
fujin_lang_parse (const char *text,
                  FujinLang  *lang)
{
  if (text == NULL)
    return FALSE;
  for (int i = 0; i < FUJIN_N_LANGS; i++)
    {
      if (g_ascii_strncasecmp (text, codes[i], 2) == 0
          && (text[2] == '\0' || strchr ("_-.@", text[2]) != NULL))
        {
          *lang = (FujinLang) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * fujin_lang_code:
 * @lang: a language
 *
 * Returns: its code, "en" or "ja"
 */
const char *
fujin_lang_code (FujinLang lang)
{
  return codes[lang == FUJIN_LANG_JA ? FUJIN_LANG_JA : FUJIN_LANG_EN];
}

static FujinLang
guess_screen (void)
{
  FujinLang lang = FUJIN_LANG_EN;

  for (const char *const *name = g_get_language_names (); *name != NULL; name++)
    if (fujin_lang_parse (*name, &lang))
      break;
  return lang;
}

/**
 * fujin_lang_screen:
 *
 * The language of the screen: the first one of the user's languages that is Japanese or English,
 * else English.
 *
 * Returns: the language
 */
FujinLang
fujin_lang_screen (void)
{
  int lang = g_atomic_int_get (&screen_lang);

  if (lang < 0)
    {
      lang = guess_screen ();
      g_atomic_int_set (&screen_lang, lang);
    }
  return (FujinLang) lang;
}

/**
 * fujin_lang_set_screen:
 * @lang: a language
 *
 * Chooses the language of the screen for the rest of the run.
 */
void
fujin_lang_set_screen (FujinLang lang)
{
  g_atomic_int_set (&screen_lang, (int) lang);
}
