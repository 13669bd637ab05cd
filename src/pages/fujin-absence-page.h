/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_PAGE (fujin_absence_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsencePage, fujin_absence_page, FUJIN, ABSENCE_PAGE, FujinPage)

G_END_DECLS
