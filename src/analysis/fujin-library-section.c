/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-section.h"

/**
 * fujin_library_section_new:
 * @heading: (transfer full): what it is about
 *
 * Returns: (transfer full): a section without lines
 */
FujinLibrarySection *
fujin_library_section_new (char *heading)
{
  FujinLibrarySection *self = g_new0 (FujinLibrarySection, 1);

  self->heading = heading;
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_library_line_free);
  return self;
}

/**
 * fujin_library_section_free:
 * @self: (nullable): a section
 *
 * Frees @self.
 */
void
fujin_library_section_free (FujinLibrarySection *self)
{
  if (self == NULL)
    return;
  g_free (self->heading);
  g_ptr_array_unref (self->lines);
  g_free (self);
}

/**
 * fujin_library_section_add:
 * @self: a section
 * @text: (transfer full): what the line says
 * @link: (nullable): the row it leads to
 * @basis: how sure it is
 *
 * Adds a line.
 *
 * Returns: (transfer none): the line
 */
FujinLibraryLine *
fujin_library_section_add (FujinLibrarySection *self,
                           char                *text,
                           const char          *link,
                           FujinBasis           basis)
{
  FujinLibraryLine *line = g_new0 (FujinLibraryLine, 1);

  line->text = text;
  line->link = g_strdup (link);
  line->basis = basis;
  g_ptr_array_add (self->lines, line);
  return line;
}
