/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-provider-health.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROVIDER_DETAIL (fujin_provider_detail_get_type ())
G_DECLARE_FINAL_TYPE (FujinProviderDetail, fujin_provider_detail, FUJIN, PROVIDER_DETAIL,
                      GtkWidget)

void fujin_provider_detail_show (FujinProviderDetail       *self,
                                 const FujinProviderHealth *health,
                                 const char                *today);

G_END_DECLS
