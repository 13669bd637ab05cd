/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"
#include "fujin-library-section.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinLibraryEntry:
 * @row: the row of the library
 * @title: its name; in tables without names what it says, in one line
 * @place: source and table
 * @citation: the line to cite the source by
 * @note: (nullable): what to know before relying on the table
 * @reason: (nullable): where the row comes from
 * @sections: (element-type FujinLibrarySection): what it says, whom it is tied to, who names it
 *
 * All that the library knows of one thing, in one language.
 */
typedef struct
{
  const FujinLibraryRow *row;
  char *title;
  char *place;
  char *citation;
  char *note;
  char *reason;
  GPtrArray *sections;
} FujinLibraryEntry;

FujinLibraryEntry *fujin_library_entry_new  (const FujinLibraryRow *row,
                                             FujinProject          *project,
                                             FujinLang              lang);
void               fujin_library_entry_free (FujinLibraryEntry     *self);
char              *fujin_library_entry_dup_title (const FujinLibraryRow *row,
                                                  FujinLang              lang);
char              *fujin_library_entry_dup_cell (const FujinLibraryRow *row,
                                                 guint                  column,
                                                 FujinLang              lang);
char              *fujin_library_entry_dup_citation (const FujinLibraryEntry *self,
                                                     const char              *title,
                                                     FujinLang                lang);
char              *fujin_library_entry_dup_text (const FujinLibraryEntry *self,
                                                 FujinLang                lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibraryEntry, fujin_library_entry_free)

G_END_DECLS
