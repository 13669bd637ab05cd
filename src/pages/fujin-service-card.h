/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_SERVICE_CARD (fujin_service_card_get_type ())
G_DECLARE_FINAL_TYPE (FujinServiceCard, fujin_service_card, FUJIN, SERVICE_CARD, GtkWidget)

GtkWidget        *fujin_service_card_new        (void);
void              fujin_service_card_set_plan   (FujinServiceCard *self,
                                                 FujinServicePlan *plan,
                                                 FujinTeam        *team);
FujinServicePlan *fujin_service_card_get_plan   (FujinServiceCard *self);
void              fujin_service_card_set_marked (FujinServiceCard *self,
                                                 gboolean          marked,
                                                 gboolean          cut);
int               fujin_service_card_get_height (GtkWidget        *widget);

G_END_DECLS
