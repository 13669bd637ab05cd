/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-source.h"

#include <string.h>

/**
 * fujin_library_source_new:
 * @id: (transfer full): its id
 *
 * Returns: (transfer full): a source without content
 */
FujinLibrarySource *
fujin_library_source_new (char *id)
{
  FujinLibrarySource *self = g_new0 (FujinLibrarySource, 1);

  self->id = id;
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_table_free);
  return self;
}

/**
 * fujin_library_source_free:
 * @self: (nullable): a source
 *
 * Frees @self and its tables.
 */
void
fujin_library_source_free (FujinLibrarySource *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  fujin_text_clear (&self->title);
  fujin_text_clear (&self->citation);
  fujin_text_clear (&self->note);
  g_ptr_array_unref (self->tables);
  g_clear_pointer (&self->matrix, fujin_role_matrix_free);
  g_free (self);
}

/**
 * fujin_library_source_find_table:
 * @self: a source
 * @id: id of a table
 *
 * Returns: (nullable) (transfer none): the table
 */
const FujinLibraryTable *
fujin_library_source_find_table (const FujinLibrarySource *self,
                                 const char               *id)
{
  for (guint i = 0; i < self->tables->len; i++)
    {
      const FujinLibraryTable *table = g_ptr_array_index (self->tables, i);

      if (strcmp (table->id, id) == 0)
        return table;
    }
  return NULL;
}
