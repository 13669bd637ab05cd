/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_OVERVIEW_PAGE (fujin_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinOverviewPage, fujin_overview_page, FUJIN, OVERVIEW_PAGE, FujinPage)

GtkWidget *fujin_overview_page_new (void);

G_END_DECLS
