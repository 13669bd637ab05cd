/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-role-answer.h"

#include "fujin-role-words.h"
#include "fujin-words.h"

/**
 * fujin_role_answer_list_responsible:
 * @function: number of a function
 *
 * Returns: (transfer container) (element-type FujinLibraryRow): the roles that bear responsibility
 *   for it (5); the source has functions with none and with several
 */
GPtrArray *
fujin_role_answer_list_responsible (guint function)
{
  const FujinLibraryTable *roles = fujin_role_table_get_roles ();
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < roles->rows->len; i++)
    if (fujin_role_table_get (function, i).involvement == FUJIN_INVOLVEMENT_MAX)
      g_ptr_array_add (list, g_ptr_array_index (roles->rows, i));
  return list;
}

/**
 * fujin_role_answer_list_required:
 * @role: number of a role
 *
 * Returns: (transfer container) (element-type FujinLibraryRow): the functions that it must know
 */
GPtrArray *
fujin_role_answer_list_required (guint role)
{
  const FujinLibraryTable *functions = fujin_role_table_get_functions ();
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < functions->rows->len; i++)
    if (fujin_role_table_get (i, role).knowledge == FUJIN_KNOWLEDGE_REQUIRED)
      g_ptr_array_add (list, g_ptr_array_index (functions->rows, i));
  return list;
}

static FujinLibrarySection *
add_section (FujinLibraryEntry *self,
             char              *heading)
{
  FujinLibrarySection *section = fujin_library_section_new (heading);

  g_ptr_array_add (self->sections, section);
  return section;
}

static void
add_rows (FujinLibrarySection *section,
          GPtrArray           *rows,
          const char          *none,
          FujinLang            lang)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (rows, i);

      fujin_library_section_add (section, fujin_library_entry_dup_title (row, lang), row->id,
                                 FUJIN_BASIS_STATED);
    }
  if (rows->len == 0)
    fujin_library_section_add (section, g_strdup (none), NULL, FUJIN_BASIS_STATED);
}

/* A role or a function itself, and what it is of. */
static void
add_thing (FujinLibraryEntry     *self,
           const char            *heading,
           const FujinLibraryRow *row,
           const char            *group,
           const char            *basis,
           FujinLang              lang)
{
  FujinLibrarySection *section = add_section (self, g_strdup (heading));

  fujin_library_section_add (section, fujin_library_entry_dup_title (row, lang), row->id,
                             fujin_role_words_get_basis (row, basis));
  fujin_library_section_add (section, fujin_role_words_dup_field (row, group, lang), NULL,
                             fujin_role_words_get_basis (row, group));
}

static void
add_responsible (FujinLibraryEntry *self,
                 guint              function,
                 FujinLang          lang)
{
  g_autoptr (GPtrArray) rows = fujin_role_answer_list_responsible (function);

  add_rows (add_section (self, g_strdup (fujin_words (
                                 lang, "Who is responsible (5) for this function"))),
            rows, fujin_words (lang, "Nobody: the source gives no role 5 here"), lang);
}

static void
add_required (FujinLibraryEntry *self,
              guint              role,
              FujinLang          lang)
{
  g_autoptr (GPtrArray) rows = fujin_role_answer_list_required (role);

  add_rows (add_section (self, g_strdup_printf (
                                 /* Translators: heads a list of functions; %u is how many */
                                 fujin_words (lang, "What this role must know (required): %u"),
                                 rows->len)),
            rows, fujin_words (lang, "Nothing is required"), lang);
}

static char *
dup_title (int       function,
           int       role,
           FujinLang lang)
{
  const FujinLibraryTable *functions = fujin_role_table_get_functions ();
  const FujinLibraryTable *roles = fujin_role_table_get_roles ();
  FujinRoleCell cell;

  if (function < 0)
    return fujin_library_entry_dup_title (g_ptr_array_index (roles->rows, role), lang);
  if (role < 0)
    return fujin_library_entry_dup_title (g_ptr_array_index (functions->rows, function), lang);
  cell = fujin_role_table_get ((guint) function, (guint) role);
  /* Translators: a cell of the role matrix in words: %1$s is a mark such as a circle, %2$s whether
   * the knowledge is required, %3$s how far the role is involved, beginning with its digit */
  return g_strdup_printf (fujin_words (lang, "%1$s Knowledge: %2$s\nInvolvement: %3$s"),
                          fujin_role_words_symbol (cell.knowledge),
                          fujin_role_words_knowledge (cell.knowledge, lang),
                          fujin_role_words_involvement (cell.involvement, lang));
}

/**
 * fujin_role_answer_new:
 * @function: number of a function; -1 for none
 * @role: number of a role; -1 for none; at least one of both is given
 * @lang: a language
 *
 * Tells what the matrix says of a function, of a role, or of both together: the cell in words, who
 * is responsible for the function, and what the role must know.
 *
 * Returns: (transfer full): the answer, shown like an entry of the library
 */
FujinLibraryEntry *
fujin_role_answer_new (int       function,
                       int       role,
                       FujinLang lang)
{
  const FujinLibraryTable *functions = fujin_role_table_get_functions ();
  const FujinLibraryTable *roles = fujin_role_table_get_roles ();
  FujinLibraryEntry *self;

  g_return_val_if_fail (function >= 0 || role >= 0, NULL);

  self = g_new0 (FujinLibraryEntry, 1);
  self->row = function >= 0 ? g_ptr_array_index (functions->rows, function)
                            : g_ptr_array_index (roles->rows, role);
  self->title = dup_title (function, role, lang);
  self->place = g_strdup (fujin_words (lang, "Role matrix"));
  self->citation = g_strdup (fujin_text_get (&functions->source->citation, lang));
  self->sections =
    g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_section_free);
  if (role >= 0)
    add_thing (self, fujin_text_get (&roles->title, lang),
               g_ptr_array_index (roles->rows, role), "group", "sure", lang);
  if (function >= 0)
    {
      add_thing (self, fujin_text_get (&functions->title, lang),
                 g_ptr_array_index (functions->rows, function), "area", "function", lang);
      add_responsible (self, (guint) function, lang);
    }
  if (role >= 0)
    add_required (self, (guint) role, lang);
  return self;
}
