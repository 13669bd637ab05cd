/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-staffing-cell.h"

#include <string.h>

#include "fujin-line-break.h"

#define WORD_JOINER "\342\201\240"
#define MAY_BREAK "\342\200\213" /* zero width space */
#define NO_BREAK_SPACE "\302\240"

/* In halves of a Japanese letter: the words of table 11 have up to fourteen. */
#define LONG_WORD 16

static gboolean
opens (gunichar c)
{
  return c == '(' || c == 0xff08; /* full width */
}

static gboolean
closes (gunichar c)
{
  return c == ')' || c == 0xff09;
}

/* Where a Japanese word ends. A label joins stretches without breaks that touch each other, so
 * there has to be something between them. */
static gboolean
is_word_end (const char *text,
             const char *p)
{
  const char *next = g_utf8_next_char (p);

  return g_utf8_get_char (p) > 0x7f && g_utf8_get_char (next) > 0x7f &&
         g_unichar_isalpha (g_utf8_get_char (p)) && g_unichar_isalpha (g_utf8_get_char (next)) &&
         _fujin_line_break_is_natural (text, next);
}

/* The spaces of "24x7: 1" and "45 h" at the end. */
static gboolean
belongs_together (const char *text,
                  const char *space)
{
  gunichar before = space > text ? g_utf8_get_char (g_utf8_prev_char (space)) : 0;

  if (g_unichar_isdigit (g_utf8_get_char (space + 1)))
    return before == ':' || before > 0x7f;
  return g_unichar_isdigit (before) && space[1] != '\0' && space[2] == '\0';
}

/*
 * _fujin_staffing_cell_dup_breaks:
 *
 * "24x7: 1 (6 in all)" goes into two lines before the bracket, not within, in either language;
 * and a number stays with what it counts. Other breaks are between words.
 */
char *
_fujin_staffing_cell_dup_breaks (const char *text)
{
  GString *kept = g_string_new (NULL);
  gboolean within = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gunichar next = g_utf8_get_char (g_utf8_next_char (p));

      within = opens (c) || (within && !closes (c));
      if (c == ' ' && (within || belongs_together (text, p)))
        g_string_append (kept, NO_BREAK_SPACE);
      else
        g_string_append_unichar (kept, c);
      if ((within && next != ' ' && c != ' ') || (g_unichar_isdigit (c) && next > 0x7f
                                                  && !opens (next)))
        g_string_append (kept, WORD_JOINER);
      else if (is_word_end (text, p))
        g_string_append (kept, MAY_BREAK);
    }
  return g_string_free (kept, FALSE);
}

/*
 * _fujin_staffing_cell_dup_short:
 *
 * Leaves away what a function's name has in brackets: who does double duty stands in the first
 * column with its whole name.
 */
char *
_fujin_staffing_cell_dup_short (const char          *text,
                                const FujinStaffing *staffing,
                                FujinLang            lang)
{
  FujinFramework *framework = fujin_project_get_framework (staffing->project);
  GString *shorter = g_string_new (text);

  for (guint i = 0; i < fujin_framework_get_n_staff_functions (framework); i++)
    {
      const char *name =
        fujin_text_get (&fujin_framework_get_staff_function (framework, i)->name, lang);
      const char *bracket = strstr (name, " (");
      g_autofree char *stem = bracket ? g_strndup (name, (gsize) (bracket - name)) : NULL;

      if (stem)
        g_string_replace (shorter, name, stem, 0);
    }
  return g_string_free (shorter, FALSE);
}

static gboolean
ends_word (gunichar c)
{
  return c == ' ' || c == '-' || c == '+' || c == 0x200b || c == 0x3001 || c == 0x30fb;
}

/*
 * _fujin_staffing_cell_has_long_word:
 *
 * Whether something in @text, with its breaks, is too long to be kept whole in a narrow column:
 * names typed by people may be.
 */
gboolean
_fujin_staffing_cell_has_long_word (const char *text)
{
  int length = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      length = ends_word (c) || c == '\n' ? 0
               : length + (g_unichar_iszerowidth (c) ? 0 : g_unichar_iswide (c) ? 2 : 1);
      if (length > LONG_WORD)
        return TRUE;
    }
  return FALSE;
}
