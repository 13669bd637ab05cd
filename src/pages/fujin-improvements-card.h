/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_CARD (fujin_improvements_card_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsCard, fujin_improvements_card, FUJIN, IMPROVEMENTS_CARD,
                      GtkWidget)

GtkWidget   *fujin_improvements_card_new        (void);
void         fujin_improvements_card_set_record (FujinImprovementsCard *self,
                                                 FujinRecord           *record,
                                                 const char            *today);
FujinRecord *fujin_improvements_card_get_record (FujinImprovementsCard *self);
void         fujin_improvements_card_set_marked (FujinImprovementsCard *self,
                                                 gboolean               marked);
int          fujin_improvements_card_get_height (GtkWidget             *widget);

G_END_DECLS
