/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_VERSIONS_PAGE (fujin_versions_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinVersionsPage, fujin_versions_page, FUJIN, VERSIONS_PAGE, FujinPage)

GtkWidget *fujin_versions_page_new (void);

G_END_DECLS
