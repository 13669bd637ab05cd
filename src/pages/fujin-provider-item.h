/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-provider-health.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROVIDER_ITEM (fujin_provider_item_get_type ())
G_DECLARE_FINAL_TYPE (FujinProviderItem, fujin_provider_item, FUJIN, PROVIDER_ITEM, GObject)

FujinProviderItem         *fujin_provider_item_new        (FujinProviderHealth *health);
void                       fujin_provider_item_set_health (FujinProviderItem   *self,
                                                           FujinProviderHealth *health);
const FujinProviderHealth *fujin_provider_item_get_health (FujinProviderItem   *self);

G_END_DECLS
