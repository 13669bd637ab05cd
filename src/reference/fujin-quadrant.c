/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-quadrant.h"

#include <string.h>

static const char *const lead_ids[] = {
  [FUJIN_LEAD_SELF] = "self",
  [FUJIN_LEAD_SELF_WITH_PARTNER] = "self-led-with-partner",
  [FUJIN_LEAD_PARTNER_WITH_SELF] = "partner-led",
  [FUJIN_LEAD_PARTNER] = "partner",
};

/**
 * fujin_quadrant_free:
 * @quadrant: (nullable): a quadrant
 *
 * Frees @quadrant.
 */
void
fujin_quadrant_free (FujinQuadrant *quadrant)
{
  if (quadrant == NULL)
    return;
  g_free (quadrant->id);
  fujin_text_clear (&quadrant->name);
  fujin_text_clear (&quadrant->balance);
  fujin_text_clear (&quadrant->meaning);
  g_free (quadrant);
}

/**
 * fujin_lead_from_id:
 * @id: (nullable): an id of the reference content, such as "self"
 * @lead: (out): who leads; untouched when there is none of that id
 *
 * Returns: whether @id is the id of a lead
 */
gboolean
fujin_lead_from_id (const char *id,
                    FujinLead  *lead)
{
  for (guint i = 0; i < G_N_ELEMENTS (lead_ids); i++)
    {
      if (id != NULL && strcmp (id, lead_ids[i]) == 0)
        {
          *lead = (FujinLead) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * fujin_lead_is_inside:
 * @lead: who leads
 *
 * Returns: whether the organisation itself leads, alone or with help
 */
gboolean
fujin_lead_is_inside (FujinLead lead)
{
  return lead == FUJIN_LEAD_SELF || lead == FUJIN_LEAD_SELF_WITH_PARTNER;
}
