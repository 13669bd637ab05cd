/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinLibraryColumn:
 * @id: its id within the table
 * @name: its head
 *
 * A column of a table of the library.
 */
typedef struct
{
  char *id;
  FujinText name;
} FujinLibraryColumn;

void fujin_library_column_free (FujinLibraryColumn *self);

G_END_DECLS
