/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-basis.h"
#include "fujin-crosswalk.h"
#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinLibraryLine:
 * @text: what it says
 * @link: (nullable): the row of the library it leads to, as source:row
 * @basis: how sure it is
 * @is_tie: whether it is a tie of a service to another source
 * @tie: how that tie came about
 * @reason: (nullable): why the plan says so of the tie
 *
 * A line of an entry of the library.
 */
typedef struct
{
  char *text;
  char *link;
  FujinBasis basis;
  gboolean is_tie;
  FujinCrosswalkState tie;
  char *reason;
} FujinLibraryLine;

void        fujin_library_line_free       (FujinLibraryLine       *self);
const char *fujin_library_line_get_mark   (const FujinLibraryLine *self,
                                           FujinLang               lang);
const char *fujin_library_basis_words     (FujinBasis              basis,
                                           FujinLang               lang);
const char *fujin_crosswalk_state_words   (FujinCrosswalkState     state,
                                           FujinLang               lang);

G_END_DECLS
