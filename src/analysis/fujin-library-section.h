/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-line.h"

G_BEGIN_DECLS

/**
 * FujinLibrarySection:
 * @heading: what it is about
 * @column: (nullable): id of the column it tells of, where it is a cell of the entry
 * @is_mention: whether it tells where else the entry is named
 * @lines: (element-type FujinLibraryLine): its lines
 *
 * A part of an entry of the library.
 */
typedef struct
{
  char *heading;
  const char *column;
  gboolean is_mention;
  GPtrArray *lines;
} FujinLibrarySection;

FujinLibrarySection *fujin_library_section_new  (char                *heading);
void                 fujin_library_section_free (FujinLibrarySection *self);
FujinLibraryLine    *fujin_library_section_add  (FujinLibrarySection *self,
                                                 char                *text,
                                                 const char          *link,
                                                 FujinBasis           basis);

G_END_DECLS
