/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-column.h"

/**
 * fujin_library_column_free:
 * @self: (nullable): a column
 *
 * Frees @self.
 */
void
fujin_library_column_free (FujinLibraryColumn *self)
{
  if (self == NULL)
    return;
  g_free (self->id);
  fujin_text_clear (&self->name);
  g_free (self);
}
