/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-search.h"

#include <string.h>

#include "fujin-search-text.h"

/* A row as it is searched: all its texts in both languages, folded. */
typedef struct
{
  const FujinLibraryRow *row;
  char *names[FUJIN_N_LANGS];
  char *code;
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
  append_text (all, &row->table->source->title);
  entry.all = fujin_search_text_fold (all->str);
  entry.code = fujin_search_text_fold (fujin_library_row_get_code (row));
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    {
      const char *name = fujin_text_get (&row->name, lang);

      entry.names[lang] = fujin_search_text_fold (name != NULL ? name : "");
    }
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

/* The whole query as code or name counts most, then a name that begins with its first word. */
static guint
rank_of (const Entry       *entry,
         const char        *query,
         const char *const *words)
{
  if (strcmp (entry->code, query) == 0)
    return 0;
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (strcmp (entry->names[lang], query) == 0)
      return 1;
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (g_str_has_prefix (entry->names[lang], words[0]) &&
        fujin_search_text_matches (entry->names[lang], words))
      return 2;
  for (guint lang = 0; lang < FUJIN_N_LANGS; lang++)
    if (fujin_search_text_matches (entry->names[lang], words))
      return 3;
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
 * name, or in the titles of table and source. Width, case, kana and spelling variants make no
 * difference. The best come first: codes, then names, then texts.
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
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (Hit));
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; words[0] != NULL && i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      Hit hit = { entry->row, 0, i };

      if (!fujin_search_text_matches (entry->all, (const char *const *) words))
        continue;
      hit.rank = rank_of (entry, whole, (const char *const *) words);
      g_array_append_val (hits, hit);
    }
  g_array_sort (hits, compare_hits);
  for (guint i = 0; i < hits->len && i < max; i++)
    g_ptr_array_add (rows, (gpointer) g_array_index (hits, Hit, i).row);
  return rows;
}
