/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-staff-note.h"

/**
 * fujin_staff_note_free:
 * @note: (nullable): a note
 *
 * Frees @note.
 */
void
fujin_staff_note_free (FujinStaffNote *note)
{
  if (note == NULL)
    return;
  g_free (note->id);
  fujin_text_clear (&note->text);
  g_free (note);
}
