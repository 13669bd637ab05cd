/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-staff-level.h"

/**
 * fujin_staff_level_new:
 * @n_functions: how many functions there are
 *
 * Returns: (transfer full): a level on which no function has people
 */
FujinStaffLevel *
fujin_staff_level_new (guint n_functions)
{
  FujinStaffLevel *level = g_new0 (FujinStaffLevel, 1);

  level->cells = g_array_new (FALSE, TRUE, sizeof (FujinStaffCell));
  g_array_set_size (level->cells, n_functions);
  return level;
}

/**
 * fujin_staff_level_free:
 * @level: (nullable): a level
 *
 * Frees @level.
 */
void
fujin_staff_level_free (FujinStaffLevel *level)
{
  if (level == NULL)
    return;
  fujin_text_clear (&level->name);
  fujin_text_clear (&level->explain);
  fujin_text_clear (&level->caution);
  g_array_unref (level->cells);
  g_free (level);
}
