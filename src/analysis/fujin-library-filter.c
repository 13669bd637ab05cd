/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-filter.h"

#include "fujin-library-search.h"
#include "fujin-library-season.h"
#include "fujin-library-sheet.h"
#include "fujin-words.h"

/* Between the parts of a filter as text; the words are last and may have any letters. */
#define SEPARATOR "/"
#define N_PARTS 5

/**
 * fujin_library_filter_new:
 * @table: a table of the library
 *
 * Returns: (transfer full): a filter that shows the table as the source has it
 */
FujinLibraryFilter *
fujin_library_filter_new (const FujinLibraryTable *table)
{
  FujinLibraryFilter *self;

  g_return_val_if_fail (table != NULL, NULL);

  self = g_new0 (FujinLibraryFilter, 1);
  self->table = table;
  self->words = g_strdup ("");
  self->place = -1;
  self->sort = -1;
  return self;
}

/**
 * fujin_library_filter_free:
 * @self: a filter
 *
 * Frees @self.
 */
void
fujin_library_filter_free (FujinLibraryFilter *self)
{
  g_free (self->words);
  g_free (self);
}

/* A number that stands in @text, or -1 when it is no number from there to @most. */
static int
parse_number (const char *text,
              guint       most)
{
  gint64 number;

  return g_ascii_string_to_signed (text, 10, -1, most, &number, NULL) ? (int) number : -1;
}

/**
 * fujin_library_filter_parse:
 * @text: (nullable): a table of the library as source:table, or what
 *   fujin_library_filter_dup_text() gave
 *
 * Returns: (transfer full) (nullable): a filter; %NULL when there is no such table
 */
FujinLibraryFilter *
fujin_library_filter_parse (const char *text)
{
  const FujinLibraryTable *table = fujin_library_sheet_find (text);
  g_auto (GStrv) parts = NULL;
  FujinLibraryFilter *self;

  if (table == NULL)
    return NULL;
  self = fujin_library_filter_new (table);
  parts = g_strsplit (text, SEPARATOR, N_PARTS);
  if (g_strv_length (parts) != N_PARTS)
    return self;
  self->place = parse_number (parts[1], FUJIN_LIBRARY_N_PLACES - 1);
  self->sort = parse_number (parts[2], fujin_library_sheet_get_n_columns (table) - 1);
  self->descending = g_str_equal (parts[3], "down");
  g_free (self->words);
  self->words = g_strdup (parts[4]);
  return self;
}

/**
 * fujin_library_filter_dup_text:
 * @self: a filter
 *
 * Returns: (transfer full): the filter as a text that fujin_library_filter_parse() reads; the
 *   table as source:table when all of it is shown
 */
char *
fujin_library_filter_dup_text (const FujinLibraryFilter *self)
{
  g_autofree char *id = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  id = fujin_library_sheet_dup_id (self->table);
  if (fujin_library_filter_is_all (self))
    return g_steal_pointer (&id);
  return g_strdup_printf ("%s" SEPARATOR "%d" SEPARATOR "%d" SEPARATOR "%s" SEPARATOR "%s", id,
                          self->place, self->sort, self->descending ? "down" : "up", self->words);
}

/**
 * fujin_library_filter_is_all:
 * @self: a filter
 *
 * Returns: whether it shows the table as the source has it
 */
gboolean
fujin_library_filter_is_all (const FujinLibraryFilter *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->place < 0 && self->sort < 0 && *self->words == '\0';
}

/**
 * fujin_library_filter_has:
 * @self: a filter
 * @row: a row of its table
 *
 * The words are searched for in both languages: paper in the other one has the same rows.
 *
 * Returns: whether the row is shown
 */
gboolean
fujin_library_filter_has (const FujinLibraryFilter *self,
                          const FujinLibraryRow    *row)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (self != NULL && row != NULL, FALSE);

  if (self->place >= 0 && fujin_library_season_is_in (self->table)
      && !fujin_library_season_is_at (row, (guint) self->place))
    return FALSE;
  if (*self->words == '\0')
    return TRUE;
  text = g_string_new (NULL);
  for (guint i = 0; i < fujin_library_sheet_get_n_columns (self->table); i++)
    {
      g_autofree char *en = fujin_library_sheet_dup_cell (row, i, FUJIN_LANG_EN);
      g_autofree char *ja = fujin_library_sheet_dup_cell (row, i, FUJIN_LANG_JA);

      g_string_append_printf (text, "%s\n%s\n", en, ja);
    }
  return fujin_library_search_matches (text->str, self->words);
}

/**
 * fujin_library_filter_compare:
 * @self: a filter
 * @a: a row of its table
 * @b: another one
 * @lang: a language, whose letters are compared
 *
 * Returns: their order, 0 when the source decides
 */
int
fujin_library_filter_compare (const FujinLibraryFilter *self,
                              const FujinLibraryRow    *a,
                              const FujinLibraryRow    *b,
                              FujinLang                 lang)
{
  int order;

  g_return_val_if_fail (self != NULL && a != NULL && b != NULL, 0);

  if (self->sort < 0)
    return 0;
  order = fujin_library_sheet_compare (a, b, (guint) self->sort, lang);
  return self->descending ? -order : order;
}

typedef struct
{
  const FujinLibraryFilter *filter;
  FujinLang lang;
} Order;

/* Rows that are alike stay as the source has them. */
static int
compare_rows (gconstpointer a,
              gconstpointer b,
              gpointer      data)
{
  const Order *order = data;
  FujinLibraryRow *one = *(FujinLibraryRow *const *) a;
  FujinLibraryRow *two = *(FujinLibraryRow *const *) b;
  int result = fujin_library_filter_compare (order->filter, one, two, order->lang);
  guint at_one, at_two;

  if (result != 0 || !g_ptr_array_find (order->filter->table->rows, one, &at_one)
      || !g_ptr_array_find (order->filter->table->rows, two, &at_two))
    return result;
  return at_one < at_two ? -1 : at_one > at_two;
}

/**
 * fujin_library_filter_list_rows:
 * @self: a filter
 * @lang: the language by whose letters they are ordered
 *
 * Returns: (transfer container) (element-type FujinLibraryRow): the rows that are shown, in their
 *   order
 */
GPtrArray *
fujin_library_filter_list_rows (const FujinLibraryFilter *self,
                                FujinLang                 lang)
{
  GPtrArray *rows = g_ptr_array_new ();
  Order order = { self, lang };

  g_return_val_if_fail (self != NULL, rows);

  for (guint i = 0; i < self->table->rows->len; i++)
    if (fujin_library_filter_has (self, g_ptr_array_index (self->table->rows, i)))
      g_ptr_array_add (rows, g_ptr_array_index (self->table->rows, i));
  if (self->sort >= 0)
    g_ptr_array_sort_with_data (rows, compare_rows, &order);
  return rows;
}

static void
add_words (GPtrArray  *words,
           const char *what,
           const char *value,
           FujinLang   lang)
{
  g_ptr_array_add (words, g_strdup_printf (fujin_words (lang, "%1$s: %2$s"), what, value));
}

static void
add_order (const FujinLibraryFilter *self,
           GPtrArray                *words,
           FujinLang                 lang)
{
  const char *head = fujin_library_sheet_get_head (self->table, (guint) self->sort, lang);

  g_ptr_array_add (words, g_strdup_printf (self->descending
                                             /* Translators: %s is a column of a table */
                                             ? fujin_words (lang, "ordered by %s, last first")
                                             /* Translators: %s is a column of a table */
                                             : fujin_words (lang, "ordered by %s"), head));
}

/**
 * fujin_library_filter_dup_words:
 * @self: a filter
 * @lang: a language
 *
 * Tells which part of the table is shown, for what is printed or saved.
 *
 * Returns: (transfer full) (nullable): one line; %NULL when all of it is shown as in the source
 */
char *
fujin_library_filter_dup_words (const FujinLibraryFilter *self,
                                FujinLang                 lang)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) rows = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (fujin_library_filter_is_all (self))
    return NULL;
  rows = fujin_library_filter_list_rows (self, lang);
  if (self->place >= 0)
    g_ptr_array_add (words, fujin_library_season_dup_place ((guint) self->place, lang));
  if (*self->words != '\0')
    add_words (words, fujin_words (lang, "Search"), self->words, lang);
  if (self->sort >= 0)
    add_order (self, words, lang);
  g_ptr_array_add (words, NULL);
  all = g_strjoinv (fujin_words (lang, "; "), (char **) words->pdata);
  /* Translators: under the heading of a printed table: %1$s are the filters that are set, %2$u of
   * %3$u rows are left */
  return g_strdup_printf (fujin_words (lang, "Shown: %1$s (%2$u of %3$u rows)"), all, rows->len,
                          self->table->rows->len);
}
