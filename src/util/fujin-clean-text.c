/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-clean-text.h"

#include <string.h>

/* What stands for a byte that is no character. */
#define REPLACEMENT 0xFFFD

static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == '\r' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

/* 66 code points are no characters, in no version of Unicode (chapter 23.7): XML refuses two. */
static gboolean
is_noncharacter (gunichar c)
{
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

/* Characters that turn the reading direction over, or that nobody sees, and so can show one text
 * as another (Unicode TR 36). The joiners and the marks for left and right stay: writing needs
 * them. */
static gboolean
is_deceiving (gunichar c)
{
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
         c == 0x200B || (c >= 0xE0000 && c <= 0xE007F);
}

static gboolean
is_unwanted (gunichar c)
{
  return g_unichar_iscntrl (c) || is_deceiving (c) || is_noncharacter (c);
}

/* The character at *p, which goes past it; a byte that begins none is the replacement. */
static gunichar
next_character (const char **p,
                const char  *end)
{
  gunichar c = (guchar) **p;

  if (c >= 0x80)
    c = g_utf8_get_char_validated (*p, end - *p);
  if (c == (gunichar) -1 || c == (gunichar) -2)
    {
      *p += 1;
      return REPLACEMENT;
    }
  *p += g_unichar_to_utf8 (c, NULL);
  return c;
}

/**
 * fujin_clean_characters:
 * @text: (nullable): what a person typed or pasted, or what a file held
 * @length: its length in bytes, which may have zeros among them; -1 when it ends with one
 * @flags: what it may have
 * @changed: (out) (optional): whether something was taken away or put in another form
 *
 * Leaves only what can stand in a project file and shows as what it is: valid UTF-8 without control
 * characters but tabs, without noncharacters, without characters that turn the reading direction
 * or that nobody sees. Every form of line end becomes "\n", or a space where the text is one line.
 * Blanks stay as they are: it is for text that is being typed, too.
 *
 * Returns: (transfer full): the text, never %NULL
 */
char *
fujin_clean_characters (const char      *text,
                        gssize           length,
                        FujinCleanFlags  flags,
                        gboolean        *changed)
{
  const char *start = text != NULL ? text : "";
  gsize n = length >= 0 && text != NULL ? (gsize) length : strlen (start);
  const char *end = start + n;
  GString *clean = g_string_sized_new (n);
  gboolean lines = (flags & FUJIN_CLEAN_LINES) != 0;

  for (const char *p = start; p < end;)
    {
      gunichar c = next_character (&p, end);

      if (c == '\r' && p < end && *p == '\n')
        continue;
      if (is_line_end (c))
        g_string_append_c (clean, lines ? '\n' : ' ');
      else if (c == '\t')
        g_string_append_c (clean, lines ? '\t' : ' ');
      else if (!is_unwanted (c))
        g_string_append_unichar (clean, c);
    }
  if (changed)
    *changed = clean->len != n || memcmp (clean->str, start, n) != 0;
  return g_string_free (clean, FALSE);
}

/**
 * fujin_trim_text:
 * @text: valid UTF-8
 *
 * Takes white space away from both ends, that of Japanese (U+3000) too.
 *
 * Returns: (transfer full): what is left
 */
char *
fujin_trim_text (const char *text)
{
  const char *start = text;
  const char *end = text + strlen (text);

  while (start < end && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (end > start)
    {
      const char *last = g_utf8_prev_char (end);

      if (!g_unichar_isspace (g_utf8_get_char (last)))
        break;
      end = last;
    }
  return g_strndup (start, end - start);
}

/**
 * fujin_clean_line:
 * @text: (nullable): what a person typed or pasted, or what a file held
 *
 * Makes a text fit for a name: as fujin_clean_characters() does, on one line and trimmed; line ends
 * and tabs that stand together become one space.
 *
 * Returns: (transfer full): the clean text, maybe empty, never %NULL
 */
char *
fujin_clean_line (const char *text)
{
  g_autofree char *valid = fujin_clean_characters (text, -1, FUJIN_CLEAN_LINES, NULL);
  g_autoptr (GString) line = g_string_new (NULL);

  for (const char *p = valid; *p != '\0'; p++)
    if (*p != '\n' && *p != '\t')
      g_string_append_c (line, *p);
    else if (p == valid || (p[-1] != '\n' && p[-1] != '\t'))
      g_string_append_c (line, ' ');
  return fujin_trim_text (line->str);
}

/**
 * fujin_clean_text:
 * @text: (nullable): what a person typed or pasted, or what a file held
 *
 * Like fujin_clean_line(), but keeps tabs and line ends; every line end becomes "\n".
 *
 * Returns: (transfer full): the clean text, maybe empty, never %NULL
 */
char *
fujin_clean_text (const char *text)
{
  g_autofree char *valid = fujin_clean_characters (text, -1, FUJIN_CLEAN_LINES, NULL);

  return fujin_trim_text (valid);
}
