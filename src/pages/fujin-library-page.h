/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_PAGE (fujin_library_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryPage, fujin_library_page, FUJIN, LIBRARY_PAGE, FujinPage)

G_END_DECLS
