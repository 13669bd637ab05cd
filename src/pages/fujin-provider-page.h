/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROVIDER_PAGE (fujin_provider_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinProviderPage, fujin_provider_page, FUJIN, PROVIDER_PAGE, FujinPage)

G_END_DECLS
