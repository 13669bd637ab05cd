/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-provider-health.h"

G_BEGIN_DECLS

void       _fujin_provider_health_warn      (FujinProviderHealth *self);
GPtrArray *_fujin_provider_health_list_bare (FujinProject        *project,
                                             const char          *today);

G_END_DECLS
