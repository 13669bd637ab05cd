/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_PAGE (fujin_map_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapPage, fujin_map_page, FUJIN, MAP_PAGE, FujinPage)

G_END_DECLS
