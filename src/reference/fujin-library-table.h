/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-column.h"
#include "fujin-library-row.h"

G_BEGIN_DECLS

typedef struct _FujinLibrarySource FujinLibrarySource;

/**
 * FujinLibraryTable:
 * @source: the source it belongs to
 * @id: its id within the source
 * @title: its title
 * @note: what to know before relying on it; may be empty
 * @has_items: whether its rows are things of their own, with a name
 * @columns: (element-type FujinLibraryColumn): its columns, beside the name
 * @rows: (element-type FujinLibraryRow): its rows
 *
 * A table of one source.
 */
struct _FujinLibraryTable
{
  FujinLibrarySource *source;
  char *id;
  FujinText title;
  FujinText note;
  gboolean has_items;
  GPtrArray *columns;
  GPtrArray *rows;
};

FujinLibraryTable *fujin_library_table_new         (FujinLibrarySource      *source,
                                                    char                    *id);
void               fujin_library_table_free        (FujinLibraryTable       *self);
int                fujin_library_table_find_column (const FujinLibraryTable *self,
                                                    const char              *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibraryTable, fujin_library_table_free)

G_END_DECLS
