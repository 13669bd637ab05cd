/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-text.h"

G_BEGIN_DECLS

/**
 * FujinLead:
 * @FUJIN_LEAD_SELF: the organisation alone
 * @FUJIN_LEAD_SELF_WITH_PARTNER: the organisation leads, a specialist helps
 * @FUJIN_LEAD_PARTNER_WITH_SELF: a specialist leads, the organisation manages
 * @FUJIN_LEAD_PARTNER: a specialist
 *
 * Who should lead in a quadrant.
 */
typedef enum
{
  FUJIN_LEAD_SELF,
  FUJIN_LEAD_SELF_WITH_PARTNER,
  FUJIN_LEAD_PARTNER_WITH_SELF,
  FUJIN_LEAD_PARTNER,
} FujinLead;

#define FUJIN_N_QUADRANTS 4

/**
 * FujinQuadrant:
 * @number: 1 to 4
 * @id: "I" to "IV"
 * @information_inside: information of the inside (victim's side) or the outside (attacker's side)
 * @skill_high: whether security expertise is much needed
 * @name: official name
 * @balance: how insource and outsource weigh against each other
 * @lead: who should lead
 * @meaning: our own words
 *
 * One of the four quadrants of textbook 6.2.
 */
typedef struct
{
  int        number;
  char      *id;
  gboolean   information_inside;
  gboolean   skill_high;
  FujinText  name;
  FujinText  balance;
  FujinLead  lead;
  FujinText  meaning;
} FujinQuadrant;

void     fujin_quadrant_free  (FujinQuadrant *quadrant);
gboolean fujin_lead_from_id   (const char    *id,
                               FujinLead     *lead);
gboolean fujin_lead_is_inside (FujinLead      lead);

G_END_DECLS
