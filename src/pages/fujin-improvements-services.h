/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_SERVICES (fujin_improvements_services_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsServices, fujin_improvements_services, FUJIN,
                      IMPROVEMENTS_SERVICES, GtkWidget)

void      fujin_improvements_services_set_field  (FujinImprovementsServices *self,
                                                  guint                      field);
void      fujin_improvements_services_set_record (FujinImprovementsServices *self,
                                                  FujinRecord               *record);
gboolean  fujin_improvements_services_add        (FujinImprovementsServices *self,
                                                  FujinServicePlan          *plan);
GtkEntry *fujin_improvements_services_get_entry  (FujinImprovementsServices *self);

G_END_DECLS
