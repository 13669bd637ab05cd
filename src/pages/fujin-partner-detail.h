/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-supply-chain.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PARTNER_DETAIL (fujin_partner_detail_get_type ())
G_DECLARE_FINAL_TYPE (FujinPartnerDetail, fujin_partner_detail, FUJIN, PARTNER_DETAIL, GtkWidget)

void fujin_partner_detail_show  (FujinPartnerDetail       *self,
                                 FujinProject             *project,
                                 const FujinSupplyPartner *partner,
                                 const char               *today);
void fujin_partner_detail_begin (FujinPartnerDetail       *self);

G_END_DECLS
