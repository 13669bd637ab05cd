/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-provider-health.h"

G_BEGIN_DECLS

GPtrArray                  *fujin_provider_due_list  (FujinProject              *project,
                                                      const char                *today);
const FujinProviderWarning *fujin_provider_due_first (const FujinProviderHealth *health);

G_END_DECLS
