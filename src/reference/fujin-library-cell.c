/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-library-cell.h"

/**
 * fujin_library_cell_free:
 * @self: (nullable): a cell
 *
 * Frees @self.
 */
void
fujin_library_cell_free (FujinLibraryCell *self)
{
  if (self == NULL)
    return;
  fujin_text_clear (&self->text);
  g_strfreev (self->to);
  g_free (self);
}
