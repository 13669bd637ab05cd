/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_PAGE (fujin_improvements_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsPage, fujin_improvements_page, FUJIN, IMPROVEMENTS_PAGE,
                      FujinPage)

G_END_DECLS
