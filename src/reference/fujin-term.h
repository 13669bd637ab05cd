/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinTerm:
 * @id: stable id ("basic", "insource", ...)
 * @name: official name
 * @label: (nullable): short second label (必須, 標準 ... for levels)
 * @explanation: our own words
 * @note: (nullable): what to know when using it
 * @basis: (nullable): of a rule for scoring, where it stands: "stated" or "v2-sheet-guide"
 *
 * One word of the framework: a level or an assignment type.
 */
typedef struct
{
  char      *id;
  FujinText  name;
  FujinText  label;
  FujinText  explanation;
  FujinText  note;
  char      *basis;
} FujinTerm;

void fujin_term_free (FujinTerm *term);

G_END_DECLS
