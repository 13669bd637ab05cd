/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-basis.h"

G_BEGIN_DECLS

/**
 * FujinLibraryLine:
 * @text: what it says
 * @link: (nullable): the row of the library it leads to, as source:row
 * @basis: how sure it is
 *
 * A line of an entry of the library.
 */
typedef struct
{
  char *text;
  char *link;
  FujinBasis basis;
} FujinLibraryLine;

void fujin_library_line_free (FujinLibraryLine *self);

G_END_DECLS
