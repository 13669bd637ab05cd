/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-line-break.h"

#include <string.h>

/* Katakana's long vowel sign is common to scripts by its property. */
#define LONG_VOWEL 0x30fc
#define PARTICLE_TO 0x3068
/* What makes a number the number of something: "第3版". */
#define ORDINAL 0x7b2c

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

/* Within "第3.1版": between its sign, its digits and what is counted. */
static gboolean
is_in_number (gunichar before,
              gunichar after)
{
  if (before == ORDINAL)
    return g_unichar_isdigit (after);
  return g_unichar_isdigit (before) && script_of (after) == G_UNICODE_SCRIPT_HAN;
}

/*
 * _fujin_line_break_is_natural:
 *
 * Whether a line may end before @at without tearing a Japanese word: after "と", or where the
 * script changes, but not before hiragana, which belongs to what it follows, nor between a number
 * and what it counts. Japanese has no spaces, and Unicode lets a line end between any two of its
 * letters. Other texts and punctuation are left to Unicode.
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
  if (is_in_number (before, after))
    return FALSE;
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

static gboolean
is_in_figure (gunichar c)
{
  return g_unichar_isdigit (c) || c == '.' || c == ',';
}

/* Where the number that begins at @at ends, with its sign before and what it counts behind; %NULL
 * where none begins. */
static const char *
find_number_end (const char *at)
{
  gunichar first = g_utf8_get_char (at);
  const char *digits = first == ORDINAL ? g_utf8_next_char (at) : at;
  const char *end = digits;

  while (is_in_figure (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  if (end == digits || !g_unichar_isdigit (g_utf8_get_char (digits)))
    return NULL;
  if (g_unichar_isdigit (g_utf8_get_char (g_utf8_prev_char (end)))
      && script_of (g_utf8_get_char (end)) == G_UNICODE_SCRIPT_HAN)
    return g_utf8_next_char (end);
  return first == ORDINAL ? end : NULL;
}

/*
 * _fujin_line_break_keep_numbers:
 *
 * Lets no line of @text end between a number and what it counts: "第3.1版" stays whole.
 */
void
_fujin_line_break_keep_numbers (PangoAttrList *attrs,
                                const char    *text)
{
  const char *p = text;

  while (*p != '\0')
    {
      const char *end = find_number_end (p);

      if (end != NULL)
        keep_together (attrs, text, p, end);
      p = end != NULL ? end : g_utf8_next_char (p);
    }
}
