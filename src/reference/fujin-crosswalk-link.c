/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-crosswalk-link.h"

/**
 * fujin_crosswalk_link_free:
 * @self: (nullable): a link
 *
 * Frees @self.
 */
void
fujin_crosswalk_link_free (FujinCrosswalkLink *self)
{
  if (self == NULL)
    return;
  g_free (self->service);
  g_strfreev (self->to);
  fujin_text_clear (&self->reason);
  g_free (self);
}
