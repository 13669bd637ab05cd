/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CHARTS_PAGE (fujin_charts_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinChartsPage, fujin_charts_page, FUJIN, CHARTS_PAGE, FujinPage)

GtkWidget  *fujin_charts_page_new          (void);
const char *fujin_charts_page_get_chart    (FujinChartsPage *self);
const char *fujin_charts_page_get_category (FujinChartsPage *self);

G_END_DECLS
