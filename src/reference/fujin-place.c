/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-place.h"

/**
 * fujin_place_free:
 * @place: (nullable): a place
 *
 * Frees @place.
 */
void
fujin_place_free (FujinPlace *place)
{
  if (place == NULL)
    return;
  g_free (place->confidence);
  fujin_text_clear (&place->reason);
  g_free (place);
}
