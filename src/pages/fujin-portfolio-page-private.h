/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-plan-browser.h"
#include "fujin-portfolio-page.h"
#include "fujin-score-guide.h"

G_BEGIN_DECLS

struct _FujinPortfolioPage
{
  FujinPage parent_instance;

  GtkLabel *status;
  GtkLabel *totals;
  FujinPlanBrowser *browser;
  FujinScoreGuide *guide;
  GSimpleActionGroup *actions;
  FujinPlanTable *table; /* of the browser */
  gboolean to_be;        /* which column the keys act on */
  gboolean narrow;
  guint narrow_source;
};

const FujinPlanColumn *_fujin_portfolio_page_get_columns   (guint              *n_columns);
const FujinPlanChoice *_fujin_portfolio_page_get_choices   (guint              *n_choices);
void                   _fujin_portfolio_page_set_to_be     (FujinPortfolioPage *self,
                                                            gboolean            to_be);
void                   _fujin_portfolio_page_init_actions  (FujinPortfolioPage *self);
void                   _fujin_portfolio_page_update_actions (FujinPortfolioPage *self);

G_END_DECLS
