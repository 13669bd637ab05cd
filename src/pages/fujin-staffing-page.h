/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STAFFING_PAGE (fujin_staffing_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinStaffingPage, fujin_staffing_page, FUJIN, STAFFING_PAGE, FujinPage)

G_END_DECLS
