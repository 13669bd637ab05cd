/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-basis.h"
#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinLibraryCell:
 * @column: number of its column
 * @text: its text, one entry a line; empty when it only names other rows
 * @to: (array zero-terminated=1): ids of the rows it names, as source:row
 * @basis: how sure it is
 *
 * What a row says in one column.
 */
typedef struct
{
  guint column;
  FujinText text;
  char **to;
  FujinBasis basis;
} FujinLibraryCell;

void fujin_library_cell_free (FujinLibraryCell *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibraryCell, fujin_library_cell_free)

G_END_DECLS
