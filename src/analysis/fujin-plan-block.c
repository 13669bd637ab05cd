/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-plan-block.h"
#include "fujin-strings.h"

/* A text that a spreadsheet would take for a formula; also in the wide forms of a Japanese
 * keyboard, which some spreadsheets read alike (OWASP, "CSV Injection"). */
static gboolean
looks_like_formula (const char *text)
{
  static const gunichar starts[] = { '=', '+', '-', '@', 0xff1d, 0xff0b, 0xff0d, 0xff20 };
  gunichar first = g_utf8_get_char (text);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    if (first == starts[i])
      return TRUE;
  return FALSE;
}

/* Marks before what looks like a formula: one is put there by us, and taken off again. */
static gboolean
is_guarded (const char *text)
{
  return looks_like_formula (text + strspn (text, "'"));
}

static void
append_cell (GString    *block,
             const char *text,
             gboolean    is_number)
{
  gboolean guard = !is_number && *text && is_guarded (text);
  gboolean quote = strpbrk (text, "\t\n\r") || *text == '"';

  if (quote)
    g_string_append_c (block, '"');
  if (guard)
    g_string_append_c (block, '\'');
  for (const char *p = text; *p; p++)
    {
      if (quote && *p == '"')
        g_string_append_c (block, '"');
      g_string_append_c (block, *p);
    }
  if (quote)
    g_string_append_c (block, '"');
}

static void
append_headings (GString                *block,
                 const FujinSheetColumn *columns,
                 guint                   n_columns,
                 FujinLang               lang)
{
  for (guint i = 0; i < n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (block, '\t');
      append_cell (block, fujin_plan_sheet_get_title (columns[i], lang), FALSE);
    }
  g_string_append_c (block, '\n');
}

/**
 * fujin_plan_block_write:
 * @plans: (element-type FujinServicePlan): the rows
 * @columns: (array length=n_columns): the columns
 * @n_columns: how many
 * @headings: whether a row of headings goes before
 * @lang: a language
 *
 * Writes a block of the service matrix as spreadsheets take it: tabs between cells, a line for
 * each row, cells with line ends in quotes. What a spreadsheet would take for a formula has an
 * apostrophe before it, as in the CSV export; fujin_plan_block_parse() takes it off.
 *
 * Returns: (transfer full): the text
 */
char *
fujin_plan_block_write (GPtrArray              *plans,
                        const FujinSheetColumn *columns,
                        guint                   n_columns,
                        gboolean                headings,
                        FujinLang               lang)
{
  GString *block = g_string_new (NULL);

  if (headings)
    append_headings (block, columns, n_columns, lang);
  for (guint i = 0; i < plans->len; i++)
    {
      for (guint j = 0; j < n_columns; j++)
        {
          g_autofree char *text =
            fujin_plan_sheet_dup_text (g_ptr_array_index (plans, i), columns[j], lang);

          if (j > 0)
            g_string_append_c (block, '\t');
          append_cell (block, text, fujin_plan_sheet_is_number (columns[j]));
        }
      g_string_append_c (block, '\n');
    }
  return g_string_free (block, FALSE);
}

static gboolean
ends_cell (char c)
{
  return c == '\t' || c == '\n' || c == '\r' || c == '\0';
}

/* A cell in quotes that end where a cell ends; %NULL when these are quotes of the text itself. */
static const char *
read_quoted (const char *p,
             GString    *cell)
{
  for (p++; *p && (*p != '"' || p[1] == '"'); p++)
    {
      if (*p == '"')
        p++;
      g_string_append_c (cell, *p);
    }
  return *p == '"' && ends_cell (p[1]) ? p + 1 : NULL;
}

static const char *
read_cell (const char *p,
           GPtrArray  *row)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  const char *end = *p == '"' ? read_quoted (p, cell) : NULL;

  if (!end)
    {
      end = p + strcspn (p, "\t\n\r");
      g_string_truncate (cell, 0);
      g_string_append_len (cell, p, end - p);
    }
  if (*cell->str == '\'' && is_guarded (cell->str))
    g_string_erase (cell, 0, 1);
  g_ptr_array_add (row, g_string_free (g_steal_pointer (&cell), FALSE));
  return end;
}

static void
free_row (gpointer row)
{
  g_strfreev (row);
}

/**
 * fujin_plan_block_parse:
 * @text: (nullable): what a spreadsheet put on the clipboard
 *
 * Reads text with tabs between cells and a line for each row.
 *
 * Returns: (transfer full) (element-type GStrv): the rows, which may differ in length
 */
GPtrArray *
fujin_plan_block_parse (const char *text)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);
  const char *p = valid;

  while (*p)
    {
      GPtrArray *row = g_ptr_array_new ();

      for (p = read_cell (p, row); *p == '\t'; p = read_cell (p + 1, row))
        ;
      g_ptr_array_add (row, NULL);
      g_ptr_array_add (rows, g_ptr_array_free (row, FALSE));
      if (*p == '\r' && p[1] == '\n')
        p++;
      if (*p)
        p++;
    }
  return rows;
}
