/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PARTNER_VIEW (fujin_partner_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinPartnerView, fujin_partner_view, FUJIN, PARTNER_VIEW, GtkWidget)

void  fujin_partner_view_refresh    (FujinPartnerView *self,
                                     FujinProject     *project,
                                     const char       *today);
void  fujin_partner_view_set_tight  (FujinPartnerView *self,
                                     gboolean          tight);
char *fujin_partner_view_dup_status (FujinPartnerView *self);

G_END_DECLS
