/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-cell.h"

G_BEGIN_DECLS

typedef struct _FujinLibraryTable FujinLibraryTable;

/**
 * FujinLibraryRow:
 * @table: the table it stands in
 * @id: its id, as source:row
 * @name: its name; empty in tables whose rows are no things of their own
 * @reason: where it comes from, or why it is so; may be empty
 * @basis: how sure it is
 * @cells: (element-type FujinLibraryCell): its cells in the order of the columns
 *
 * A row of a table of the library: a role, a function, an exam, a relation ...
 */
typedef struct
{
  FujinLibraryTable *table;
  char *id;
  FujinText name;
  FujinText reason;
  FujinBasis basis;
  GPtrArray *cells;
} FujinLibraryRow;

FujinLibraryRow        *fujin_library_row_new      (FujinLibraryTable     *table,
                                                    char                  *id);
void                    fujin_library_row_free     (FujinLibraryRow       *self);
const FujinLibraryCell *fujin_library_row_get_cell (const FujinLibraryRow *self,
                                                    guint                  column);
const char             *fujin_library_row_get_code (const FujinLibraryRow *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibraryRow, fujin_library_row_free)

G_END_DECLS
