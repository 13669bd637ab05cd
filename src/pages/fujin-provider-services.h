/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-provider-health.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROVIDER_SERVICES (fujin_provider_services_get_type ())
G_DECLARE_FINAL_TYPE (FujinProviderServices, fujin_provider_services, FUJIN, PROVIDER_SERVICES,
                      GtkWidget)

void fujin_provider_services_show (FujinProviderServices     *self,
                                   const FujinProviderHealth *health);

G_END_DECLS
