/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinStaffNote:
 * @id: stable id ("24x7-6", ...)
 * @text: our own words
 * @stated: whether the textbook says so or it is our reasoning
 *
 * What to know when reading textbook table 11.
 */
typedef struct
{
  char      *id;
  FujinText  text;
  gboolean   stated;
} FujinStaffNote;

void fujin_staff_note_free (FujinStaffNote *note);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinStaffNote, fujin_staff_note_free)

G_END_DECLS
