/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-provider-health.h"

G_BEGIN_DECLS

char       **fujin_provider_improvement_suggest (const FujinProviderHealth  *health,
                                                 const FujinProviderWarning *warning,
                                                 const char                 *today,
                                                 FujinLang                   lang);
FujinRecord *fujin_provider_improvement_find    (const FujinProviderHealth  *health,
                                                 const FujinProviderWarning *warning);

G_END_DECLS
