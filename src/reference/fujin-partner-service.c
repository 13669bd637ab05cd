/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-partner-service.h"

/**
 * fujin_partner_service_free:
 * @partner: (nullable): a service of partners
 *
 * Frees @partner.
 */
void
fujin_partner_service_free (FujinPartnerService *partner)
{
  if (partner == NULL)
    return;
  fujin_text_clear (&partner->why);
  g_free (partner);
}
