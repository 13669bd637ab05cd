/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-season.h"

#include <string.h>

#include "fujin-words.h"

/* When in a year something is done, of the tables that tell: those with a month and a quarter.
 * Years begin in April, as in the source; the quarters are theirs. */

static const char *const months[FUJIN_LIBRARY_N_MONTHS] = {
  "April",   "May",      "June",     "July",    "August",   "September",
  "October", "November", "December", "January", "February", "March",
};

/* A quarter comes behind its months; what has no time comes last. */
#define PLACES_IN_QUARTER 4
#define NO_PLACE (FUJIN_LIBRARY_N_PLACES - 1)
#define MONTHS_IN_QUARTER 3

static const char *
get_words (const FujinLibraryRow *row,
           const char            *column)
{
  int index = fujin_library_table_find_column (row->table, column);
  const FujinLibraryCell *cell =
    index >= 0 ? fujin_library_row_get_cell (row, (guint) index) : NULL;

  return cell != NULL ? cell->text.en : NULL;
}

/**
 * fujin_library_season_is_in:
 * @table: a table of the library
 *
 * Returns: whether its rows tell when in a year they are
 */
gboolean
fujin_library_season_is_in (const FujinLibraryTable *table)
{
  return fujin_library_table_find_column (table, "month") >= 0
         && fujin_library_table_find_column (table, "quarter") >= 0;
}

/**
 * fujin_library_season_of_month:
 * @row: a row of such a table
 *
 * Returns: its month, 0 for April to 11 for March; -1 when the source gives none
 */
int
fujin_library_season_of_month (const FujinLibraryRow *row)
{
  const char *words = get_words (row, "month");

  for (int i = 0; words != NULL && i < FUJIN_LIBRARY_N_MONTHS; i++)
    if (strcmp (words, months[i]) == 0)
      return i;
  return -1;
}

/**
 * fujin_library_season_of_quarter:
 * @row: a row of such a table
 *
 * Returns: its quarter, 0 for April to June to 3 for January to March; -1 when the source gives
 *   none
 */
int
fujin_library_season_of_quarter (const FujinLibraryRow *row)
{
  const char *words = get_words (row, "quarter");
  int month = fujin_library_season_of_month (row);

  if (month >= 0)
    return month / MONTHS_IN_QUARTER;
  if (words == NULL || words[0] != 'Q' || words[1] < '1' || words[1] > '4')
    return -1;
  return words[1] - '1';
}

/**
 * fujin_library_season_place:
 * @row: a row of such a table
 *
 * Returns: where it stands in the year: by its month; by its quarter, behind the months of that;
 *   last when it has neither
 */
guint
fujin_library_season_place (const FujinLibraryRow *row)
{
  int month = fujin_library_season_of_month (row);
  int quarter = fujin_library_season_of_quarter (row);

  if (quarter < 0)
    return NO_PLACE;
  return (guint) (quarter * PLACES_IN_QUARTER
                  + (month >= 0 ? month % MONTHS_IN_QUARTER : PLACES_IN_QUARTER - 1));
}

/**
 * fujin_library_season_has:
 * @row: a row of such a table
 * @month: 0 for April to 11 for March
 *
 * Returns: whether it is in that month, or somewhere in the quarter that has it
 */
gboolean
fujin_library_season_has (const FujinLibraryRow *row,
                          guint                  month)
{
  int own = fujin_library_season_of_month (row);

  if (own >= 0)
    return (guint) own == month;
  return fujin_library_season_of_quarter (row) == (int) month / MONTHS_IN_QUARTER;
}

/**
 * fujin_library_season_is_at:
 * @row: a row of such a table
 * @place: a month, a quarter or neither, as fujin_library_season_place() has it
 *
 * Returns: whether the row is there: in a month also what is anywhere in its quarter, in a quarter
 *   also what is in its months
 */
gboolean
fujin_library_season_is_at (const FujinLibraryRow *row,
                            guint                  place)
{
  guint quarter = place / PLACES_IN_QUARTER, part = place % PLACES_IN_QUARTER;

  if (place >= NO_PLACE)
    return fujin_library_season_of_quarter (row) < 0;
  if (part == PLACES_IN_QUARTER - 1)
    return fujin_library_season_of_quarter (row) == (int) quarter;
  return fujin_library_season_has (row, quarter * MONTHS_IN_QUARTER + part);
}

/**
 * fujin_library_season_dup_place:
 * @place: a month, a quarter or neither, as fujin_library_season_place() has it
 * @lang: a language
 *
 * Returns: (transfer full): what to call it
 */
char *
fujin_library_season_dup_place (guint     place,
                                FujinLang lang)
{
  guint quarter = place / PLACES_IN_QUARTER, part = place % PLACES_IN_QUARTER;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  if (place >= NO_PLACE)
    return g_strdup (fujin_words (lang, "no month given"));
  if (part < PLACES_IN_QUARTER - 1)
    return fujin_library_season_dup_month (quarter * MONTHS_IN_QUARTER + part, lang);
  first = fujin_library_season_dup_month (quarter * MONTHS_IN_QUARTER, lang);
  last = fujin_library_season_dup_month ((quarter + 1) * MONTHS_IN_QUARTER - 1, lang);
  /* Translators: number of a quarter, its first and its last month */
  return g_strdup_printf (fujin_words (lang, "Quarter %1$u: %2$s to %3$s"), quarter + 1, first,
                          last);
}

/**
 * fujin_library_season_dup_month:
 * @month: 0 for April to 11 for March
 * @lang: a language
 *
 * Returns: (transfer full): its name
 */
char *
fujin_library_season_dup_month (guint     month,
                                FujinLang lang)
{
  g_return_val_if_fail (month < FUJIN_LIBRARY_N_MONTHS, NULL);

  if (lang == FUJIN_LANG_EN)
    return g_strdup (months[month]);
  return g_strdup_printf ("%u月", (month + 3) % FUJIN_LIBRARY_N_MONTHS + 1);
}

static gint
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  const FujinLibraryRow *const *first = a;
  const FujinLibraryRow *const *second = b;
  guint one = fujin_library_season_place (*first);
  guint two = fujin_library_season_place (*second);
  guint place = 0, other = 0;

  if (one != two)
    return one < two ? -1 : 1;
  /* As in the source otherwise. */
  place = GPOINTER_TO_UINT (g_hash_table_lookup (data, *first));
  other = GPOINTER_TO_UINT (g_hash_table_lookup (data, *second));
  return place < other ? -1 : place > other;
}

/**
 * fujin_library_season_sort:
 * @table: such a table
 *
 * Puts its rows in the order of the year.
 */
void
fujin_library_season_sort (FujinLibraryTable *table)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < table->rows->len; i++)
    g_hash_table_insert (places, g_ptr_array_index (table->rows, i), GUINT_TO_POINTER (i));
  g_ptr_array_sort_with_data (table->rows, compare, places);
}
