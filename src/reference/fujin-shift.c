/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-shift.h"

#include <string.h>

static const char *const ids[FUJIN_N_SHIFTS] = { "none", "day", "24x7", "covered" };

/**
 * fujin_shift_get_id:
 * @shift: a shift
 *
 * Returns: its id in files, such as "day"
 */
const char *
fujin_shift_get_id (FujinShift shift)
{
  g_return_val_if_fail ((guint) shift < FUJIN_N_SHIFTS, ids[FUJIN_SHIFT_NONE]);

  return ids[shift];
}

/**
 * fujin_shift_from_id:
 * @id: (nullable): an id
 * @shift: (out): the shift; untouched when there is none of that id
 *
 * Returns: whether @id is the id of a shift
 */
gboolean
fujin_shift_from_id (const char *id,
                     FujinShift *shift)
{
  for (int i = 0; i < FUJIN_N_SHIFTS; i++)
    {
      if (id != NULL && strcmp (id, ids[i]) == 0)
        {
          *shift = (FujinShift) i;
          return TRUE;
        }
    }
  return FALSE;
}
