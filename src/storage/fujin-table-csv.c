/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-cell-guard.h"
#include "fujin-table-private.h"
#include "fujin-words.h"
#include "fujin-xml.h"

/* So many records show which separator a file uses. */
#define LOOK 20

/* Reads one cell after the other. */
typedef struct
{
  const char *at;
  char separator;
  guint line;
  guint open_line;
  gboolean unclosed;
  gboolean record_ends;
} Csv;

static void
skip_line_end (Csv *csv)
{
  if (*csv->at == '\r' && csv->at[1] == '\n')
    csv->at++;
  csv->at++;
  csv->line++;
}

static gboolean
is_line_end (char c)
{
  return c == '\n' || c == '\r';
}

static void
read_quoted (Csv     *csv,
             GString *cell)
{
  csv->open_line = csv->line;
  csv->at++;
  while (*csv->at)
    {
      if (*csv->at == '"' && csv->at[1] != '"')
        {
          csv->at++;
          return;
        }
      if (is_line_end (*csv->at))
        {
          g_string_append_c (cell, '\n');
          skip_line_end (csv);
          continue;
        }
      if (*csv->at == '"')
        csv->at++;
      g_string_append_c (cell, *csv->at++);
    }
  csv->unclosed = TRUE;
}

/* Reads a cell and what ends it. A quote counts only at the start; what follows a closed one up
 * to the separator is kept, for a person may have written it. */
static void
read_cell (Csv     *csv,
           GString *cell)
{
  g_string_truncate (cell, 0);
  csv->record_ends = FALSE;
  if (*csv->at == '"')
    read_quoted (csv, cell);
  while (*csv->at && *csv->at != csv->separator && !is_line_end (*csv->at))
    g_string_append_c (cell, *csv->at++);
  if (*csv->at == csv->separator)
    csv->at++;
  else
    {
      csv->record_ends = TRUE;
      if (*csv->at)
        skip_line_end (csv);
    }
}

/* How many of the first records have the same number of cells, more than one, by @separator. */
static guint
rate_separator (const char *text,
                char        separator)
{
  Csv csv = { text, separator, 1 };
  g_autoptr (GString) cell = g_string_new (NULL);
  guint widths[LOOK] = { 0 };
  guint best = 0;
  guint n = 0;

  while (*csv.at && n < LOOK)
    {
      guint width = 0;

      do
        {
          read_cell (&csv, cell);
          width++;
        }
      while (!csv.record_ends);
      widths[n++] = width;
    }
  for (guint i = 0; i < n; i++)
    {
      guint same = 0;

      for (guint j = 0; j < n; j++)
        same += widths[j] == widths[i];
      if (widths[i] > 1)
        best = MAX (best, same * 100 + MIN (widths[i], 99));
    }
  return best;
}

static char
find_separator (const char **text)
{
  static const char separators[] = ",;\t";
  char found = ',';
  guint best = 0;

  /* A first line that Excel understands and some programs write. */
  if (g_ascii_strncasecmp (*text, "sep=", 4) == 0 && (*text)[4] && is_line_end ((*text)[5]))
    {
      found = (*text)[4];
      *text += (*text)[5] == '\r' && (*text)[6] == '\n' ? 7 : 6;
      return found;
    }
  for (guint i = 0; separators[i]; i++)
    {
      guint rate = rate_separator (*text, separators[i]);

      if (rate > best)
        {
          best = rate;
          found = separators[i];
        }
    }
  return found;
}

static gboolean
read_records (FujinTableSheet *sheet,
              Csv             *csv,
              GPtrArray       *problems)
{
  g_autoptr (GString) cell = g_string_new (NULL);
  guint row = 0;
  guint column = 0;

  while (*csv->at || column > 0)
    {
      read_cell (csv, cell);
      if (csv->unclosed)
        {
          fujin_xml_add_problem (problems, csv->open_line,
                                 W_("The quotation mark that opens here is never closed: "
                                    "everything behind it would be one cell. Close it, or take it "
                                    "away."));
          return FALSE;
        }
      if (!fujin_table_sheet_set (sheet, row, column, fujin_cell_unguard (cell->str)))
        {
          _fujin_table_too_large (sheet->name, problems);
          return FALSE;
        }
      column++;
      if (csv->record_ends)
        {
          row++;
          column = 0;
        }
    }
  return TRUE;
}

/* Reads text with separators (RFC 4180, and what spreadsheets make of it). */
FujinTable *
_fujin_table_read_csv (GBytes    *bytes,
                       GPtrArray *problems)
{
  g_autofree char *text = _fujin_table_decode (bytes, problems);
  g_autoptr (FujinTable) table = NULL;
  FujinTableSheet *sheet;
  const char *start = text;
  Csv csv = { NULL, ',', 1 };

  if (!text)
    return NULL;
  table = fujin_table_new ();
  table->is_csv = TRUE;
  sheet = fujin_table_sheet_new ("");
  g_ptr_array_add (table->sheets, sheet);
  csv.separator = find_separator (&start);
  csv.at = start;
  if (start != text)
    csv.line = 2;
  return read_records (sheet, &csv, problems) ? g_steal_pointer (&table) : NULL;
}
