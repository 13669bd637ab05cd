/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-cell-guard.h"

#include <string.h>

/* A text that a spreadsheet would take for a formula; also in the wide forms of a Japanese
 * keyboard, which some spreadsheets read alike (OWASP, "CSV Injection"). */
static gboolean
looks_like_formula (const char *text)
{
  static const gunichar starts[] = { '=', '+', '-', '@', '\t', '\r', '\n',
                                     0xff1d, 0xff0b, 0xff0d, 0xff20 };
  gunichar first = g_utf8_get_char (text);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (first == starts[i])
      return TRUE;
  return FALSE;
}

/**
 * fujin_cell_needs_guard:
 * @text: a text for a cell of a CSV file
 *
 * Whether an apostrophe must stand before it so that a spreadsheet takes it for text. One that
 * begins with apostrophes and then a formula needs it too: so what fujin_cell_unguard() takes
 * away is always what was added.
 *
 * Returns: whether a guard is needed
 */
gboolean
fujin_cell_needs_guard (const char *text)
{
  return looks_like_formula (text + strspn (text, "'"));
}

/**
 * fujin_cell_unguard:
 * @text: a text from a cell of a CSV file
 *
 * Returns: (transfer none): the text without its guard, if it has one; a part of @text
 */
const char *
fujin_cell_unguard (const char *text)
{
  return *text == '\'' && fujin_cell_needs_guard (text) ? text + 1 : text;
}
