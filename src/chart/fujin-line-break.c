/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-line-break.h"

#include <string.h>

/* Katakana's long vowel sign is common to scripts by its property. */
#define LONG_VOWEL 0x30fc
#define PARTICLE_TO 0x3068

static GUnicodeScript
script_of (gunichar c)
{
  return c == LONG_VOWEL ? G_UNICODE_SCRIPT_KATAKANA : g_unichar_get_script (c);
}

static gboolean
is_japanese (GUnicodeScript script)
{
  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA
         || script == G_UNICODE_SCRIPT_KATAKANA;
}

/*
 * _fujin_line_break_is_natural:
 *
 * Whether a line may end before @at without tearing a Japanese word: after "と", or where the
 * script changes, but not before hiragana, which belongs to what it follows. Japanese has no
 * spaces, and Unicode lets a line end between any two of its letters. Other texts and
 * punctuation are left to Unicode.
 */
gboolean
_fujin_line_break_is_natural (const char *text,
                              const char *at)
{
  gunichar before, after;
  GUnicodeScript one, two;

  if (at <= text || *at == '\0')
    return TRUE;
  before = g_utf8_get_char (g_utf8_prev_char (at));
  after = g_utf8_get_char (at);
  one = script_of (before);
  two = script_of (after);
  if (!is_japanese (one) || !is_japanese (two))
    return TRUE;
  return (before == PARTICLE_TO || one != two) && two != G_UNICODE_SCRIPT_HIRAGANA;
}

static void
keep_together (PangoAttrList *attrs,
               const char    *text,
               const char    *start,
               const char    *end)
{
  PangoAttribute *attr = pango_attr_allow_breaks_new (FALSE);

  attr->start_index = (guint) (start - text);
  attr->end_index = (guint) (end - text);
  pango_attr_list_insert (attrs, attr);
}

/*
 * _fujin_line_break_keep_words:
 *
 * Lets lines of @text end at natural places only.
 */
void
_fujin_line_break_keep_words (PangoAttrList *attrs,
                              const char    *text)
{
  const char *start = NULL;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!is_japanese (script_of (g_utf8_get_char (p))))
        {
          if (start != NULL)
            keep_together (attrs, text, start, p);
          start = NULL;
          continue;
        }
      if (start != NULL && _fujin_line_break_is_natural (text, p))
        {
          keep_together (attrs, text, start, p);
          start = p;
        }
      if (start == NULL)
        start = p;
    }
  if (start != NULL)
    keep_together (attrs, text, start, text + strlen (text));
}
