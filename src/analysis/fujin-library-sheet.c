/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-sheet.h"

#include <string.h>

#include "fujin-library-entry.h"
#include "fujin-library-season.h"
#include "fujin-words.h"

/* A table of the library as a sheet of texts: what the screen, paper and files show alike. */

/* Of a column, in letters; a Japanese one counts twice. */
#define LEAST_WIDTH 6.0
#define MOST_WIDTH 70.0

typedef enum
{
  PART_NAME,
  PART_CELL,
  PART_REASON,
  PART_BASIS,
} Part;

static gboolean
has_reason (const FujinLibraryTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (((const FujinLibraryRow *) g_ptr_array_index (table->rows, i))->reason.en != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
has_row_basis (const FujinLibraryTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (((const FujinLibraryRow *) g_ptr_array_index (table->rows, i))->basis
        != FUJIN_BASIS_STATED)
      return TRUE;
  return FALSE;
}

static gboolean
has_cell_basis (const FujinLibraryTable *table,
                FujinBasis               basis)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (table->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        if (((const FujinLibraryCell *) g_ptr_array_index (row->cells, j))->basis == basis)
          return TRUE;
    }
  return FALSE;
}

/* Which part of a row stands in a column; @number is the column of the table. */
static Part
part_of (const FujinLibraryTable *table,
         guint                    column,
         guint                   *number)
{
  guint n_before = table->has_items ? 1 : 0;

  *number = 0;
  if (column < n_before)
    return PART_NAME;
  column -= n_before;
  if (column < table->columns->len)
    {
      *number = column;
      return PART_CELL;
    }
  return column == table->columns->len && has_reason (table) ? PART_REASON : PART_BASIS;
}

/**
 * fujin_library_sheet_find:
 * @id: (nullable): a table of the library, as source:table, or a #FujinLibraryFilter as text
 *
 * Returns: (nullable) (transfer none): the table
 */
const FujinLibraryTable *
fujin_library_sheet_find (const char *id)
{
  g_autofree char *name = id != NULL ? g_strndup (id, strcspn (id, "/")) : g_strdup ("");
  g_auto (GStrv) parts = g_strsplit (name, ":", 2);
  const FujinLibrarySource *source;

  if (g_strv_length (parts) != 2)
    return NULL;
  source = fujin_library_find_source (fujin_library_get_default (), parts[0]);
  return source != NULL ? fujin_library_source_find_table (source, parts[1]) : NULL;
}

/**
 * fujin_library_sheet_dup_id:
 * @table: a table of the library
 *
 * Returns: (transfer full): its id, as source:table
 */
char *
fujin_library_sheet_dup_id (const FujinLibraryTable *table)
{
  return g_strdup_printf ("%s:%s", table->source->id, table->id);
}

/**
 * fujin_library_sheet_get_n_columns:
 * @table: a table of the library
 *
 * Returns: how many columns its sheet has: the name where rows have one, the columns of the table,
 *   where a row comes from and how sure it is where any row says so
 */
guint
fujin_library_sheet_get_n_columns (const FujinLibraryTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return (table->has_items ? 1 : 0) + table->columns->len + (has_reason (table) ? 1 : 0)
         + (has_row_basis (table) ? 1 : 0);
}

/**
 * fujin_library_sheet_get_head:
 * @table: a table of the library
 * @column: a column of its sheet
 * @lang: a language
 *
 * Returns: the heading of the column
 */
const char *
fujin_library_sheet_get_head (const FujinLibraryTable *table,
                              guint                    column,
                              FujinLang                lang)
{
  guint number;

  g_return_val_if_fail (column < fujin_library_sheet_get_n_columns (table), "");

  switch (part_of (table, column, &number))
    {
    case PART_NAME:
      return fujin_words (lang, "Name");
    case PART_CELL:
      return fujin_text_get (
        &((const FujinLibraryColumn *) g_ptr_array_index (table->columns, number))->name, lang);
    case PART_REASON:
      /* Translators: head of a column: where a row of a source comes from, or why it is so */
      return fujin_words (lang, "Ground");
    case PART_BASIS:
    default:
      /* Translators: head of a column: whether the source says it, or it is our reading */
      return fujin_words (lang, "How sure");
    }
}

/**
 * fujin_library_sheet_get_basis:
 * @row: a row of the library
 * @column: a column of the sheet of its table
 *
 * Returns: how sure what stands there is; how sure a whole row is stands in a column of its own
 */
FujinBasis
fujin_library_sheet_get_basis (const FujinLibraryRow *row,
                               guint                  column)
{
  const FujinLibraryCell *cell;
  guint number;

  if (part_of (row->table, column, &number) != PART_CELL)
    return FUJIN_BASIS_STATED;
  cell = fujin_library_row_get_cell (row, number);
  return cell != NULL ? cell->basis : FUJIN_BASIS_STATED;
}

/**
 * fujin_library_sheet_dup_cell:
 * @row: a row of the library
 * @column: a column of the sheet of its table
 * @lang: a language
 *
 * Returns: (transfer full): what stands there, one entry a line; "" when nothing does
 */
char *
fujin_library_sheet_dup_cell (const FujinLibraryRow *row,
                              guint                  column,
                              FujinLang              lang)
{
  guint number;
  const char *text;

  switch (part_of (row->table, column, &number))
    {
    case PART_NAME:
      return fujin_library_entry_dup_title (row, lang);
    case PART_CELL:
      return fujin_library_entry_dup_cell (row, number, lang);
    case PART_REASON:
      text = fujin_text_get (&row->reason, lang);
      break;
    case PART_BASIS:
    default:
      text = fujin_library_basis_words (row->basis, lang);
    }
  return g_strdup (text != NULL ? text : "");
}

/**
 * fujin_library_sheet_dup_marked:
 * @row: a row of the library
 * @column: a column of the sheet of its table
 * @lang: a language
 *
 * Like fujin_library_sheet_dup_cell(), with a sign behind what the source does not state; what the
 * signs mean tells fujin_library_sheet_dup_legend().
 *
 * Returns: (transfer full): what stands there
 */
char *
fujin_library_sheet_dup_marked (const FujinLibraryRow *row,
                                guint                  column,
                                FujinLang              lang)
{
  char *text = fujin_library_sheet_dup_cell (row, column, lang);
  FujinBasis basis = fujin_library_sheet_get_basis (row, column);
  char *marked;

  if (basis == FUJIN_BASIS_STATED)
    return text;
  /* The sign never begins a line. */
  marked = g_strdup_printf ("%s%s%s", text, *text != '\0' ? "\302\240" : "",
                            basis == FUJIN_BASIS_REASONED ? "*" : "?");
  g_free (text);
  return marked;
}

/* When in a year a row is, if the column tells that; -1 otherwise. */
static int
get_place (const FujinLibraryRow *row,
           guint                  column)
{
  const FujinLibraryColumn *head;
  guint number;

  if (!fujin_library_season_is_in (row->table)
      || part_of (row->table, column, &number) != PART_CELL)
    return -1;
  head = g_ptr_array_index (row->table->columns, number);
  if (strcmp (head->id, "month") == 0 || strcmp (head->id, "quarter") == 0)
    return (int) fujin_library_season_place (row);
  return -1;
}

/**
 * fujin_library_sheet_compare:
 * @a: a row of the library
 * @b: another one of the same table
 * @column: a column of the sheet of their table
 * @lang: a language
 *
 * Numbers go by their value, months and quarters through the year from April on, everything else
 * by its letters; what is empty comes last.
 *
 * Returns: less than 0 when @a comes first, more than 0 when @b does
 */
int
fujin_library_sheet_compare (const FujinLibraryRow *a,
                             const FujinLibraryRow *b,
                             guint                  column,
                             FujinLang              lang)
{
  g_autofree char *first = fujin_library_sheet_dup_cell (a, column, lang);
  g_autofree char *second = fujin_library_sheet_dup_cell (b, column, lang);
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;
  int place = get_place (a, column);

  if (place >= 0)
    return place - get_place (b, column);
  if (*first == '\0' || *second == '\0')
    return (*first == '\0') - (*second == '\0');
  one = g_utf8_collate_key_for_filename (first, -1);
  two = g_utf8_collate_key_for_filename (second, -1);
  return strcmp (one, two);
}

/* Of the longest line. */
static double
measure (const char *text)
{
  double widest = 0, width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      width = *p == '\n' ? 0 : width + (g_unichar_iswide (g_utf8_get_char (p)) ? 2 : 1);
      widest = MAX (widest, width);
    }
  return widest;
}

/**
 * fujin_library_sheet_get_width:
 * @table: a table of the library
 * @column: a column of its sheet
 * @lang: a language
 *
 * Returns: how wide the column wants to be, in letters: between what most of its cells take and
 *   the longest one
 */
double
fujin_library_sheet_get_width (const FujinLibraryTable *table,
                               guint                    column,
                               FujinLang                lang)
{
  double longest = measure (fujin_library_sheet_get_head (table, column, lang)) * 0.6;
  double sum = 0;
  guint n = 0;

  for (guint i = 0; i < table->rows->len; i++)
    {
      g_autofree char *text =
        fujin_library_sheet_dup_marked (g_ptr_array_index (table->rows, i), column, lang);
      double width = measure (text);

      longest = MAX (longest, width);
      sum += width;
      n += width > 0;
    }
  return CLAMP (n > 0 ? (longest + sum / n) / 2 : longest, LEAST_WIDTH, MOST_WIDTH);
}

/**
 * fujin_library_sheet_dup_legend:
 * @table: a table of the library
 * @lang: a language
 *
 * Returns: (transfer full) (nullable): what the signs in the sheet mean; %NULL when it has none
 */
char *
fujin_library_sheet_dup_legend (const FujinLibraryTable *table,
                                FujinLang                lang)
{
  gboolean reasoned = has_cell_basis (table, FUJIN_BASIS_REASONED);
  gboolean uncertain = has_cell_basis (table, FUJIN_BASIS_UNCERTAIN);

  if (reasoned && uncertain)
    return g_strdup (fujin_words (lang, "* Fujin’s reading: the source does not say it; "
                                        "? uncertain: the source leaves it open"));
  if (reasoned)
    return g_strdup (fujin_words (lang, "* Fujin’s reading: the source does not say it"));
  if (uncertain)
    return g_strdup (fujin_words (lang, "? uncertain: the source leaves it open"));
  return NULL;
}

/**
 * fujin_library_sheet_dup_source:
 * @table: a table of the library
 * @lang: a language
 *
 * Returns: (transfer full): the line to cite the source by, and what to know before relying on it:
 *   that it is edited, what is lost; one a line. Stands wherever the sheet goes.
 */
char *
fujin_library_sheet_dup_source (const FujinLibraryTable *table,
                                FujinLang                lang)
{
  const char *note = fujin_text_get (&table->source->note, lang);
  const char *own = fujin_text_get (&table->note, lang);
  GString *text = g_string_new (fujin_text_get (&table->source->citation, lang));

  if (note != NULL && *note != '\0')
    g_string_append_printf (text, "\n%s", note);
  if (own != NULL && *own != '\0')
    g_string_append_printf (text, "\n%s", own);
  return g_string_free (text, FALSE);
}
