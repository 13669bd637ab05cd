/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-text.h"

/**
 * fujin_text_get:
 * @text: a text
 * @lang: the language wanted
 *
 * Returns: (nullable) (transfer none): the text in @lang, or in the other language when there is
 *   none in @lang
 */
const char *
fujin_text_get (const FujinText *text,
                FujinLang        lang)
{
  const char *wanted = lang == FUJIN_LANG_JA ? text->ja : text->en;
  const char *other = lang == FUJIN_LANG_JA ? text->en : text->ja;

  return wanted != NULL ? wanted : other;
}

/**
 * fujin_text_clear:
 * @text: a text
 *
 * Frees what @text holds, not @text itself.
 */
void
fujin_text_clear (FujinText *text)
{
  g_clear_pointer (&text->en, g_free);
  g_clear_pointer (&text->ja, g_free);
}
