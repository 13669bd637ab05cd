/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_DECISIONS_PAGE (fujin_decisions_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinDecisionsPage, fujin_decisions_page, FUJIN, DECISIONS_PAGE, FujinPage)

G_END_DECLS
