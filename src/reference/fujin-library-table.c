/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-table.h"

#include <string.h>

/**
 * fujin_library_table_new:
 * @source: the source it will belong to
 * @id: (transfer full): its id within the source
 *
 * Returns: (transfer full): a table without content
 */
FujinLibraryTable *
fujin_library_table_new (FujinLibrarySource *source,
                         char               *id)
{
  FujinLibraryTable *self = g_new0 (FujinLibraryTable, 1);

  self->source = source;
  self->id = id;
  self->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_column_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_row_free);
  return self;
}

/**
 * fujin_library_table_free:
 * @self: (nullable): a table
 *
 * Frees @self and its rows.
 */
void
fujin_library_table_free (FujinLibraryTable *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  fujin_text_clear (&self->title);
  fujin_text_clear (&self->note);
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * fujin_library_table_find_column:
 * @self: a table
 * @id: id of a column
 *
 * Returns: its number, -1 when there is none of that id
 */
int
fujin_library_table_find_column (const FujinLibraryTable *self,
                                 const char              *id)
{
  for (guint i = 0; i < self->columns->len; i++)
    {
      const FujinLibraryColumn *column = g_ptr_array_index (self->columns, i);

      if (strcmp (column->id, id) == 0)
        return (int) i;
    }
  return -1;
}
