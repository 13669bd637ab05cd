/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-line.h"

/**
 * fujin_library_line_free:
 * @self: (nullable): a line
 *
 * Frees @self.
 */
void
fujin_library_line_free (FujinLibraryLine *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_free (self->link);
  g_free (self);
}
