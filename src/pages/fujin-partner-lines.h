/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-supply-chain.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PARTNER_LINES (fujin_partner_lines_get_type ())
G_DECLARE_FINAL_TYPE (FujinPartnerLines, fujin_partner_lines, FUJIN, PARTNER_LINES, GtkWidget)

void fujin_partner_lines_show (FujinPartnerLines        *self,
                               FujinProject             *project,
                               const FujinSupplyPartner *partner);

G_END_DECLS
