/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinPartnerMark:
 * @FUJIN_PARTNER_NOTHING: the service is not asked of the partner
 * @FUJIN_PARTNER_MUST: it must have it, but nobody has checked the partner yet
 * @FUJIN_PARTNER_MISSING: it must have it, was checked, and is not known to have it
 * @FUJIN_PARTNER_HAS: it must have it and has it
 * @FUJIN_PARTNER_EXTRA: it has it, though it is not asked for
 * @FUJIN_PARTNER_TOGETHER: it is run together with the partner
 *
 * How a service stands with a partner of the supply chain.
 */
typedef enum
{
  FUJIN_PARTNER_NOTHING,
  FUJIN_PARTNER_MUST,
  FUJIN_PARTNER_MISSING,
  FUJIN_PARTNER_HAS,
  FUJIN_PARTNER_EXTRA,
  FUJIN_PARTNER_TOGETHER,
  FUJIN_N_PARTNER_MARKS,
} FujinPartnerMark;

/**
 * FujinSupplyPartner:
 * @record: the partner
 * @is_checked: whether a day of a check is on record
 * @n_must: services it must have
 * @n_covered: those of them that it has or that are run together
 * @missing: (element-type FujinServicePlan): those of them that it is not known to have
 *
 * A partner in figures.
 */
typedef struct
{
  FujinRecord *record;
  gboolean is_checked;
  guint n_must;
  guint n_covered;
  GPtrArray *missing;
  GHashTable *marks;
} FujinSupplyPartner;

/**
 * FujinSupplyChain:
 * @partners: (element-type FujinSupplyPartner): the partners, by name
 * @plans: (element-type FujinServicePlan): the services that matter with any of them, in order
 *
 * Who of the supply chain must have which services, and has them.
 */
typedef struct
{
  GPtrArray *partners;
  GPtrArray *plans;
} FujinSupplyChain;

FujinSupplyChain   *fujin_supply_chain_new            (FujinProject             *project);
void                fujin_supply_chain_free           (FujinSupplyChain         *self);
FujinSupplyPartner *fujin_supply_chain_find           (FujinSupplyChain         *self,
                                                       FujinRecord              *record);
FujinPartnerMark    fujin_supply_partner_get_mark     (const FujinSupplyPartner *self,
                                                       FujinServicePlan         *plan);
GPtrArray          *fujin_supply_chain_list_suggested (FujinProject             *project,
                                                       gboolean                  all);
const char         *fujin_supply_chain_get_why        (FujinServicePlan         *plan,
                                                       FujinLang                 lang);
GPtrArray          *fujin_supply_chain_list_candidates (FujinProject            *project);

const char         *fujin_partner_mark_shape          (FujinPartnerMark          mark);
const char         *fujin_partner_mark_name           (FujinPartnerMark          mark,
                                                       FujinLang                 lang);
char               *fujin_partner_mark_dup            (FujinPartnerMark          mark,
                                                       FujinLang                 lang);
char               *fujin_supply_partner_dup_missing  (const FujinSupplyPartner *self,
                                                       FujinLang                 lang);
char               *fujin_supply_partner_dup_checked  (const FujinSupplyPartner *self,
                                                       const char               *today,
                                                       FujinLang                 lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinSupplyChain, fujin_supply_chain_free)

G_END_DECLS
