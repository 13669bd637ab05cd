/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-table.h"
#include "fujin-role-matrix.h"

G_BEGIN_DECLS

/**
 * FujinLibrarySource:
 * @id: its id: "x1060", "textbook", "nca", "csf", "nco" or "glossary"
 * @title: its title
 * @citation: the line to cite it by
 * @note: what to know before relying on it
 * @tables: (element-type FujinLibraryTable): its tables
 * @matrix: (nullable): functions by roles, where it has such
 *
 * A source of the library.
 */
struct _FujinLibrarySource
{
  char *id;
  FujinText title;
  FujinText citation;
  FujinText note;
  GPtrArray *tables;
  FujinRoleMatrix *matrix;
};

FujinLibrarySource      *fujin_library_source_new        (char                     *id);
void                     fujin_library_source_free       (FujinLibrarySource       *self);
const FujinLibraryTable *fujin_library_source_find_table (const FujinLibrarySource *self,
                                                          const char               *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibrarySource, fujin_library_source_free)

G_END_DECLS
