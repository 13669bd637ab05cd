/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-words.h"

#include <gio/gio.h>

#include "fujin-mo.h"

#define WORDS_RESOURCE "/jp/fujin/Fujin/words/ja.mo"

static gpointer
load_catalogue (gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  FujinMo *catalogue = NULL;

  bytes = g_resources_lookup_data (WORDS_RESOURCE, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  if (bytes != NULL)
    catalogue = fujin_mo_new (bytes);
  if (catalogue == NULL)
    g_warning ("The Japanese words cannot be read: %s",
               error != NULL ? error->message : WORDS_RESOURCE);
  return catalogue;
}

static const char *
lookup_ja (const char *text)
{
  static GOnce once = G_ONCE_INIT;
  const FujinMo *catalogue = g_once (&once, load_catalogue, NULL);

  /* The entry of the empty text is the catalogue's header, not a translation. */
  if (catalogue == NULL || *text == '\0')
    return NULL;
  return fujin_mo_lookup (catalogue, text);
}

/* What stands before the divider is the context, not part of the text. */
static const char *
without_context (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (*p == '\004')
      return p + 1;
  return text;
}

/**
 * fujin_words:
 * @lang: the language wanted
 * @text: the English text of the source; with a context: context, "\004", text
 *
 * The words of a text in one of the two languages, whatever the locale is: an English screen
 * can so make a Japanese report.
 *
 * Returns: (transfer none): the text in @lang, or in English when it is not in the catalogue
 */
const char *
fujin_words (FujinLang   lang,
             const char *text)
{
  const char *translation = NULL;

  g_return_val_if_fail (text != NULL, "");

  if (lang == FUJIN_LANG_JA)
    translation = lookup_ja (text);
  return translation != NULL ? translation : without_context (text);
}

/**
 * fujin_words_n:
 * @lang: the language wanted
 * @singular: the English text for one
 * @plural: the English text for any other number
 * @n: the number
 *
 * Like fujin_words() for a text with a number. Japanese has one form only.
 *
 * Returns: (transfer none): the text in @lang
 */
const char *
fujin_words_n (FujinLang   lang,
               const char *singular,
               const char *plural,
               gulong      n)
{
  const char *translation = NULL;

  g_return_val_if_fail (singular != NULL && plural != NULL, "");

  if (lang == FUJIN_LANG_JA)
    translation = lookup_ja (singular);
  if (translation != NULL)
    return translation;
  return n == 1 ? without_context (singular) : plural;
}
