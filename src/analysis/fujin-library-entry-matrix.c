/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-entry-private.h"

#include <string.h>

#include "fujin-words.h"

/* What the matrix of functions and roles says of one of them, by involvement. */
typedef struct
{
  FujinLibraryEntry *entry;
  const FujinLibrarySource *source;
  const FujinRoleMatrix *matrix;
  const FujinLibraryTable *others; /* roles for a function, functions for a role */
  guint place;
  gboolean is_function;
  FujinLang lang;
} Side;

static FujinRoleCell
cell_of (const Side *side,
         guint       other)
{
  return side->is_function ? fujin_role_matrix_get (side->matrix, side->place, other)
                           : fujin_role_matrix_get (side->matrix, other, side->place);
}

static const char *
knowledge_words (guint8    knowledge,
                 FujinLang lang)
{
  static const char *const words[] = {
    /* Translators: whether a role needs the knowledge of a function */
    N_("knowledge not needed"),
    N_("knowledge desirable"),
    N_("knowledge required"),
  };

  return fujin_words (lang, words[knowledge]);
}

static char *
dup_heading (const Side *side,
             guint       level)
{
  g_autofree char *id = g_strdup_printf ("csf:involvement-%u", level);
  const FujinLibraryRow *row = fujin_library_find (fujin_library_get_default (), id);

  const char *name = fujin_text_get (&row->name, side->lang);

  /* The name begins with the digit, which stands behind it here. */
  while (g_ascii_isdigit (*name) || *name == ' ')
    name++;
  return g_strdup_printf (
    side->is_function
      /* Translators: heading over roles: %1$s is what they do, such as "Carries out the work";
       * %2$u is how far they are involved, 1 to 5 */
      ? fujin_words (side->lang, "Roles: %1$s (involvement %2$u)")
      /* Translators: heading over functions a role is involved in: %1$s is what it does there,
       * such as "Carries out the work"; %2$u is how far it is involved, 1 to 5 */
      : fujin_words (side->lang, "Functions: %1$s (involvement %2$u)"),
    name, level);
}

/* Level 1 is nearly everybody: it is told only in the matrix itself. */
static void
add_level (const Side *side,
           guint       level)
{
  FujinLibrarySection *section = fujin_library_section_new (dup_heading (side, level));

  for (guint i = 0; i < side->others->rows->len; i++)
    {
      const FujinLibraryRow *other = g_ptr_array_index (side->others->rows, i);
      FujinRoleCell cell = cell_of (side, i);
      g_autofree char *title = NULL;

      if (cell.involvement != level)
        continue;
      title = fujin_library_entry_dup_title (other, side->lang);
      fujin_library_section_add (
        section, g_strdup_printf ("%s (%s)", title, knowledge_words (cell.knowledge, side->lang)),
        other->id, FUJIN_BASIS_STATED);
    }
  if (section->lines->len == 0 && level == FUJIN_INVOLVEMENT_MAX && side->is_function)
    fujin_library_section_add (section,
                               g_strdup (fujin_words (side->lang,
                                                      "Nobody: the source gives no role 5 here")),
                               NULL, FUJIN_BASIS_STATED);
  if (section->lines->len > 0)
    g_ptr_array_add (side->entry->sections, section);
  else
    fujin_library_section_free (section);
}

static gboolean
find_place (const FujinLibraryRow *row,
            guint                 *place)
{
  return g_ptr_array_find (row->table->rows, row, place);
}

void
_fujin_library_entry_add_matrix (FujinLibraryEntry *self,
                                 FujinLang          lang)
{
  const FujinLibraryTable *table = self->row->table;
  Side side = { self, table->source, table->source->matrix, NULL, 0, FALSE, lang };

  if (side.matrix == NULL || !find_place (self->row, &side.place))
    return;
  side.is_function = strcmp (table->id, "functions") == 0;
  if (side.is_function)
    side.others = fujin_library_source_find_table (side.source, "roles");
  else if (strcmp (table->id, "roles") == 0)
    side.others = fujin_library_source_find_table (side.source, "functions");
  if (side.others == NULL)
    return;
  for (guint level = FUJIN_INVOLVEMENT_MAX; level >= 2; level--)
    add_level (&side, level);
}
