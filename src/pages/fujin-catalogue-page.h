/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CATALOGUE_PAGE (fujin_catalogue_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinCataloguePage, fujin_catalogue_page, FUJIN, CATALOGUE_PAGE, FujinPage)

G_END_DECLS
