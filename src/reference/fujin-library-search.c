/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-search.h"

#include <string.h>

#include "fujin-library-season.h"
#include "fujin-search-text.h"
#include "fujin-synonyms.h"

/* A row as it is searched: all its texts in both languages, folded; @keys are the names by which
 * it is known best. */
typedef struct
{
  const FujinLibraryRow *row;
  char *names[FUJIN_N_LANGS];
  char *keys[FUJIN_N_LANGS];
  char *code;
  char *own; /* without the title of the source, which stands over many tables */
  char *all;
} Entry;

typedef struct
{
  const FujinLibraryRow *row;
  guint rank;
  guint order;
} Hit;

static void
append_text (GString         *all,
             const FujinText *text)
{
  if (text->en != NULL)
    g_string_append_printf (all, "%s\n", text->en);
  if (text->ja != NULL)
    g_string_append_printf (all, "%s\n", text->ja);
}

static void
append_cell (GString                *all,
             const FujinLibrary     *library,
             const FujinLibraryCell *cell)
{
  append_text (all, &cell->text);
  for (guint i = 0; cell->to != NULL && cell->to[i] != NULL; i++)
    {
      const FujinLibraryRow *other = fujin_library_find (library, cell->to[i]);

      if (other != NULL)
        append_text (all, &other->name);
    }
}

/* What is in a quarter without a month is in any of its months: our reading. */
static void
append_season (GString               *all,
               const FujinLibraryRow *row)
{
  if (!fujin_library_season_is_in (row->table) || fujin_library_season_of_month (row) >= 0)
    return;
  for (guint month = 0; month < FUJIN_LIBRARY_N_MONTHS; month++)
    for (guint lang = 0; lang < FUJIN_N_LANGS && fujin_library_season_has (row, month); lang++)
      {
        g_autofree char *name = fujin_library_season_dup_month (month, lang);

        g_string_append_printf (all, "%s\n", name);
      }
}

/* Rows of a year are known by their month. */
static char *
dup_name (const FujinLibraryRow *row,
          FujinLang              lang)
{
  const char *name = fujin_text_get (&row->name, lang);

  if (name == NULL && fujin_library_season_is_in (row->table)
      && fujin_library_season_of_month (row) >= 0)
    return fujin_library_season_dup_month ((guint) fujin_library_season_of_month (row), lang);
  return g_strdup (name != NULL ? name : "");
}

static void
add_names (Entry *entry)
{
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      g_autofree char *name = dup_name (entry->row, lang);
      g_autofree char *folded = fujin_search_text_fold (name);

      entry->names[lang] = fujin_synonyms_expand (folded);
      entry->keys[lang] = fujin_synonyms_usual (folded);
    }
}

static char *
dup_folded (const char *text)
{
  g_autofree char *folded = fujin_search_text_fold (text);

  return fujin_synonyms_expand (folded);
}

static void
add_entry (GArray                *entries,
           const FujinLibrary    *library,
           const FujinLibraryRow *row)
{
  g_autoptr (GString) all = g_string_new (NULL);
  Entry entry = { .row = row };

  g_string_append_printf (all, "%s\n", fujin_library_row_get_code (row));
  append_text (all, &row->name);
  for (guint i = 0; i < row->cells->len; i++)
    append_cell (all, library, g_ptr_array_index (row->cells, i));
  append_text (all, &row->table->title);
  append_season (all, row);
  entry.own = dup_folded (all->str);
  append_text (all, &row->table->source->title);
  entry.all = dup_folded (all->str);
  entry.code = fujin_search_text_fold (fujin_library_row_get_code (row));
  add_names (&entry);
  g_array_append_val (entries, entry);
}

static gpointer
make_index (gpointer data)
{
  const FujinLibrary *library = data;
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));

  for (guint i = 0; i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      for (guint j = 0; j < source->tables->len; j++)
        {
          const FujinLibraryTable *table = g_ptr_array_index (source->tables, j);

          for (guint k = 0; k < table->rows->len; k++)
            add_entry (entries, library, g_ptr_array_index (table->rows, k));
        }
    }
  return entries;
}

/* A month is no end of another one, 1月 does not stand in 11月; nor is a word in Latin letters:
 * SSO does not stand in association. */
static gboolean
begins_there (const char *text,
              const char *at,
              gboolean    is_month)
{
  if (at == text)
    return TRUE;
  if (is_month)
    return !g_ascii_isdigit (at[-1]);
  return !g_ascii_isalpha (*at) || !g_ascii_isalpha (at[-1]);
}

static gboolean
stands_in (const char *text,
           const char *word)
{
  gboolean is_month = g_ascii_isdigit (*word) && g_str_has_suffix (word, "月");
  const char *at = strstr (text, word);

  while (at != NULL && !begins_there (text, at, is_month))
    at = strstr (at + 1, word);
  return at != NULL;
}

static gboolean
matches (const char        *text,
         const char *const *words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (!stands_in (text, words[i]))
      return FALSE;
  return TRUE;
}

/* The whole query as code or name counts most, then a name that begins with its first word. */
static guint
rank_of (const Entry       *entry,
         const char        *query,
         const char        *usual,
         const char *const *words)
{
  if (strcmp (entry->code, query) == 0)
    return 0;
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (strcmp (entry->keys[lang], usual) == 0)
      return 1;
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (g_str_has_prefix (entry->names[lang], words[0])
        && matches (entry->names[lang], words))
      return 2;
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (matches (entry->names[lang], words))
      return 3;
  if (!matches (entry->own, words))
    return 6;
  return entry->row->table->has_items ? 4 : 5;
}

static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const Hit *first = a;
  const Hit *second = b;

  if (first->rank != second->rank)
    return first->rank < second->rank ? -1 : 1;
  return first->order < second->order ? -1 : first->order > second->order;
}

/**
 * fujin_library_search:
 * @library: the library; the default one
 * @query: what somebody typed, in either language
 * @max: at most so many
 *
 * Finds rows in which all words of @query stand, in any column, in the names of the rows they
 * name, or in the titles of table and source. Width, case, kana, spelling variants and words that
 * mean the same make no difference. The best come first: codes, then names, then texts.
 *
 * Returns: (transfer container) (element-type FujinLibraryRow): the rows; none for an empty query
 */
GPtrArray *
fujin_library_search (const FujinLibrary *library,
                      const char         *query,
                      guint               max)
{
  static GOnce once = G_ONCE_INIT;
  const GArray *entries = g_once (&once, make_index, (gpointer) library);
  g_auto (GStrv) words = fujin_search_text_split (query);
  g_autofree char *whole = g_strjoinv (" ", words);
  g_autofree char *usual = fujin_synonyms_usual (whole);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; words[0] != NULL && i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      Hit hit = { entry->row, 0, i };

      if (!matches (entry->all, (const char *const *) words))
        continue;
      hit.rank = rank_of (entry, whole, usual, (const char *const *) words);
      g_array_append_val (hits, hit);
    }
  g_array_sort (hits, compare_hits);
  for (guint i = 0; i < hits->len && i < max; i++)
    g_ptr_array_add (rows, (gpointer) g_array_index (hits, Hit, i).row);
  return rows;
}

/* The title alone: what a source is called stands over many tables. */
static gboolean
table_matches (const FujinLibraryTable *table,
               const char *const       *words)
{
  g_autoptr (GString) title = g_string_new (NULL);
  g_autofree char *folded = NULL;
  g_autofree char *all = NULL;

  append_text (title, &table->title);
  folded = fujin_search_text_fold (title->str);
  all = fujin_synonyms_expand (folded);
  return matches (all, words);
}

/**
 * fujin_library_search_tables:
 * @library: the library
 * @query: what somebody typed, in either language
 *
 * Finds tables by their titles.
 *
 * Returns: (transfer container) (element-type FujinLibraryTable): the tables
 */
GPtrArray *
fujin_library_search_tables (const FujinLibrary *library,
                             const char         *query)
{
  g_auto (GStrv) words = fujin_search_text_split (query);
  GPtrArray *tables = g_ptr_array_new ();

  for (guint i = 0; words[0] != NULL && i < fujin_library_get_n_sources (library); i++)
    {
      const FujinLibrarySource *source = fujin_library_get_source (library, i);

      for (guint j = 0; j < source->tables->len; j++)
        if (table_matches (g_ptr_array_index (source->tables, j), (const char *const *) words))
          g_ptr_array_add (tables, g_ptr_array_index (source->tables, j));
    }
  return tables;
}

/**
 * fujin_library_search_matches:
 * @text: a text, for instance the title of a picture
 * @query: what somebody typed
 *
 * Returns: whether all words of @query stand in @text, as in fujin_library_search()
 */
gboolean
fujin_library_search_matches (const char *text,
                              const char *query)
{
  g_auto (GStrv) words = fujin_search_text_split (query);
  g_autofree char *folded = fujin_search_text_fold (text);
  g_autofree char *all = fujin_synonyms_expand (folded);

  return matches (all, (const char *const *) words);
}
