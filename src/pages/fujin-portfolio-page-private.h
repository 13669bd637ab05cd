/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-plan-browser.h"
#include "fujin-portfolio-page.h"
#include "fujin-refresher.h"
#include "fujin-score-guide.h"
#include "fujin-target-reason.h"

G_BEGIN_DECLS

struct _FujinPortfolioPage
{
  FujinPage parent_instance;

  GtkLabel *status;
  GtkLabel *totals;
  FujinPlanBrowser *browser;
  FujinScoreGuide *guide;
  FujinTargetReason *reason;
  GtkMenuButton *ratings_button;
  FujinProject *watched; /* whose ratings are listened to */
  FujinRefresher *refresher;
  GSimpleActionGroup *actions;
  FujinPlanTable *table; /* of the browser */
  gboolean to_be;        /* which column the keys act on */
  gboolean narrow;
  guint narrow_source;
};

const FujinPlanColumn *_fujin_portfolio_page_get_columns   (guint              *n_columns);
/* The column that says how far the raters of a service lie apart. */
GtkWidget             *_fujin_portfolio_page_create_spread (GtkWidget          *owner);
void                   _fujin_portfolio_page_show_spread   (GtkWidget          *cell,
                                                            FujinServicePlan   *plan,
                                                            gboolean            selected);
int                    _fujin_portfolio_page_compare_spread (FujinServicePlan  *a,
                                                             FujinServicePlan  *b);
GtkWidget             *_fujin_portfolio_page_create_hint   (GtkWidget          *owner);
void                   _fujin_portfolio_page_show_hint     (GtkWidget          *cell,
                                                            FujinServicePlan   *plan,
                                                            gboolean            selected);
void                   _fujin_portfolio_page_watch         (FujinPortfolioPage *self,
                                                            FujinProject       *project);
void                   _fujin_portfolio_page_update_ratings (FujinPortfolioPage *self);
void                   _fujin_portfolio_page_init_ratings  (FujinPortfolioPage *self);
void                   _fujin_portfolio_page_update_guide  (FujinPortfolioPage *self);
const FujinPlanChoice *_fujin_portfolio_page_get_choices   (guint              *n_choices);
void                   _fujin_portfolio_page_set_to_be     (FujinPortfolioPage *self,
                                                            gboolean            to_be);
void                   _fujin_portfolio_page_init_actions  (FujinPortfolioPage *self);
void                   _fujin_portfolio_page_update_actions (FujinPortfolioPage *self);
char *_fujin_portfolio_page_dup_kind_words (FujinServicePlan *plan);

G_END_DECLS
