/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PORTFOLIO_PAGE (fujin_portfolio_page_get_type ())
G_DECLARE_FINAL_TYPE (FujinPortfolioPage, fujin_portfolio_page, FUJIN, PORTFOLIO_PAGE, FujinPage)

G_END_DECLS
