/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-row.h"

#include <string.h>

/**
 * fujin_library_row_new:
 * @table: the table it will stand in
 * @id: (transfer full): its id, as source:row
 *
 * Returns: (transfer full): a row without content
 */
FujinLibraryRow *
fujin_library_row_new (FujinLibraryTable *table,
                       char              *id)
{
  FujinLibraryRow *self = g_new0 (FujinLibraryRow, 1);

  self->table = table;
  self->id = id;
  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_cell_free);
  return self;
}

/**
 * fujin_library_row_free:
 * @self: (nullable): a row
 *
 * Frees @self.
 */
void
fujin_library_row_free (FujinLibraryRow *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  fujin_text_clear (&self->name);
  fujin_text_clear (&self->reason);
  g_ptr_array_unref (self->cells);
  g_free (self);
}

/**
 * fujin_library_row_get_cell:
 * @self: a row
 * @column: number of a column
 *
 * Returns: (nullable) (transfer none): what it says there, %NULL when it says nothing
 */
const FujinLibraryCell *
fujin_library_row_get_cell (const FujinLibraryRow *self,
                            guint                  column)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      const FujinLibraryCell *cell = g_ptr_array_index (self->cells, i);

      if (cell->column == column)
        return cell;
    }
  return NULL;
}

/**
 * fujin_library_row_get_code:
 * @self: a row
 *
 * Returns: (transfer none): its id without the source, such as "NCA-07"
 */
const char *
fujin_library_row_get_code (const FujinLibraryRow *self)
{
  const char *colon = strchr (self->id, ':');

  return colon != NULL ? colon + 1 : self->id;
}
