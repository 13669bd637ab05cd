/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-basis.h"

#include <string.h>

/**
 * fujin_basis_index:
 * @id: "stated", "reasoned" or "uncertain"
 *
 * Returns: the #FujinBasis, -1 when there is none of that id
 */
int
fujin_basis_index (const char *id)
{
  static const char *const ids[] = { "stated", "reasoned", "uncertain" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    if (strcmp (ids[i], id) == 0)
      return (int) i;
  return -1;
}
