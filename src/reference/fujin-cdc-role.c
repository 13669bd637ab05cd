/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-cdc-role.h"

/**
 * fujin_cdc_role_free:
 * @role: (nullable): a role
 *
 * Frees @role.
 */
void
fujin_cdc_role_free (FujinCdcRole *role)
{
  if (role == NULL)
    return;
  g_free (role->id);
  fujin_text_clear (&role->name);
  fujin_text_clear (&role->explain);
  fujin_text_clear (&role->output);
  g_free (role);
}
