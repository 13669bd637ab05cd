/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-words.h"

#include <string.h>

#include "fujin-library-entry.h"
#include "fujin-role-filter.h"
#include "fujin-words.h"

static const struct
{
  const char *id;
  const char *symbol;
} knowledges[] = {
  [FUJIN_KNOWLEDGE_NOT_NEEDED] = { "csf:knowledge-not-needed", "×" },
  [FUJIN_KNOWLEDGE_DESIRABLE] = { "csf:knowledge-desirable", "△" },
  [FUJIN_KNOWLEDGE_REQUIRED] = { "csf:knowledge-required", "○" },
};

static const char *
name_of (const char *id,
         FujinLang   lang)
{
  const FujinLibraryRow *row = fujin_library_find (fujin_library_get_default (), id);

  return row != NULL ? fujin_text_get (&row->name, lang) : id;
}

/**
 * fujin_role_words_symbol:
 * @knowledge: a #FujinKnowledge
 *
 * Returns: the mark of the source for it
 */
const char *
fujin_role_words_symbol (guint knowledge)
{
  g_return_val_if_fail (knowledge < G_N_ELEMENTS (knowledges), NULL);

  return knowledges[knowledge].symbol;
}

/**
 * fujin_role_words_dup_cell:
 * @cell: a cell of the matrix
 *
 * Returns: (transfer full): mark and digit, such as "○5"; a dash for the digit where the source
 *   has none
 */
char *
fujin_role_words_dup_cell (FujinRoleCell cell)
{
  if (cell.involvement == 0)
    return g_strconcat (fujin_role_words_symbol (cell.knowledge), "–", NULL);
  return g_strdup_printf ("%s%u", fujin_role_words_symbol (cell.knowledge), cell.involvement);
}

/**
 * fujin_role_words_knowledge:
 * @knowledge: a #FujinKnowledge
 * @lang: a language
 *
 * Returns: words for it, such as "Required"
 */
const char *
fujin_role_words_knowledge (guint     knowledge,
                            FujinLang lang)
{
  g_return_val_if_fail (knowledge < G_N_ELEMENTS (knowledges), NULL);

  return name_of (knowledges[knowledge].id, lang);
}

/**
 * fujin_role_words_involvement:
 * @involvement: 1 to 5; 0 where the source has none
 * @lang: a language
 *
 * Returns: words for it, with the digit
 */
const char *
fujin_role_words_involvement (guint     involvement,
                              FujinLang lang)
{
  g_autofree char *id = NULL;

  if (involvement == 0)
    return fujin_words (lang, "No involvement: the source leaves this cell empty");
  id = g_strdup_printf ("csf:involvement-%u", involvement);
  return name_of (id, lang);
}

static const FujinLibraryCell *
find_cell (const FujinLibraryRow *row,
           const char            *column)
{
  int index = fujin_library_table_find_column (row->table, column);

  return index >= 0 ? fujin_library_row_get_cell (row, (guint) index) : NULL;
}

/**
 * fujin_role_words_dup_field:
 * @row: a function or a role
 * @column: id of a column of its table: "area", "function", "work", "group" ...
 * @lang: a language
 *
 * Returns: (transfer full): what stands there, in one line
 */
char *
fujin_role_words_dup_field (const FujinLibraryRow *row,
                            const char            *column,
                            FujinLang              lang)
{
  int index = fujin_library_table_find_column (row->table, column);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (index < 0)
    return g_strdup ("");
  text = fujin_library_entry_dup_cell (row, (guint) index, lang);
  lines = g_strsplit (text, "\n", -1);
  return g_strjoinv (" / ", lines);
}

/**
 * fujin_role_words_column:
 * @column: id of a column of the functions: "area", "function" or "work"
 * @lang: a language
 *
 * Returns: its heading
 */
const char *
fujin_role_words_column (const char *column,
                         FujinLang   lang)
{
  const FujinLibraryTable *table = fujin_role_table_get_functions ();
  int index = fujin_library_table_find_column (table, column);

  g_return_val_if_fail (index >= 0, NULL);

  return fujin_text_get (
    &((const FujinLibraryColumn *) g_ptr_array_index (table->columns, index))->name, lang);
}

/**
 * fujin_role_words_get_basis:
 * @row: a function or a role
 * @column: id of a column of its table
 *
 * Returns: how sure it is what stands there
 */
FujinBasis
fujin_role_words_get_basis (const FujinLibraryRow *row,
                            const char            *column)
{
  const FujinLibraryCell *cell = find_cell (row, column);

  return cell != NULL ? cell->basis : FUJIN_BASIS_STATED;
}

/**
 * fujin_role_words_choice:
 * @choice: a #FujinRoleFilterChoice
 * @lang: a language
 *
 * Returns: which functions it takes
 */
const char *
fujin_role_words_choice (guint     choice,
                         FujinLang lang)
{
  switch (choice)
    {
    case FUJIN_ROLE_FILTER_NOBODY:
      return fujin_words (lang, "Functions nobody is responsible for");
    case FUJIN_ROLE_FILTER_SEVERAL:
      return fujin_words (lang, "Functions with several responsible roles");
    default:
      return fujin_words (lang, "Every function");
    }
}

/**
 * fujin_role_words_dup_legend:
 * @lang: a language
 *
 * Returns: (transfer full): what marks and digits mean, in one line
 */
char *
fujin_role_words_dup_legend (FujinLang lang)
{
  GString *text = g_string_new (NULL);

  for (int i = FUJIN_KNOWLEDGE_REQUIRED; i >= 0; i--)
    g_string_append_printf (text, "%s%s %s", text->len > 0 ? "   " : "",
                            fujin_role_words_symbol ((guint) i),
                            fujin_role_words_knowledge ((guint) i, lang));
  for (guint i = FUJIN_INVOLVEMENT_MAX; i >= 1; i--)
    g_string_append_printf (text, "   %s", fujin_role_words_involvement (i, lang));
  g_string_append_printf (text, "   – %s", fujin_role_words_involvement (0, lang));
  return g_string_free (text, FALSE);
}
