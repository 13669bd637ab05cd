/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-level.h"

#include <string.h>

static const char *const ids[FUJIN_N_LEVELS] = {
  "undecided", "basic", "standard", "advanced", "optional", "unnecessary",
};

/**
 * fujin_level_get_id:
 * @level: a recommendation level
 *
 * Returns: its id in files, such as "basic"
 */
const char *
fujin_level_get_id (FujinLevel level)
{
  g_return_val_if_fail ((guint) level < FUJIN_N_LEVELS, ids[FUJIN_LEVEL_UNDECIDED]);

  return ids[level];
}

/**
 * fujin_level_from_id:
 * @id: (nullable): an id
 * @level: (out): the level; untouched when there is none of that id
 *
 * Returns: whether @id is the id of a level
 */
gboolean
fujin_level_from_id (const char *id,
                     FujinLevel *level)
{
  for (int i = 0; i < FUJIN_N_LEVELS; i++)
    {
      if (id != NULL && strcmp (id, ids[i]) == 0)
        {
          *level = (FujinLevel) i;
          return TRUE;
        }
    }
  return FALSE;
}
