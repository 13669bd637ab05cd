/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-evaluation-causes.h"
#include "fujin-evaluation-list.h"
#include "fujin-evaluation-page.h"
#include "fujin-evaluation-strengths.h"
#include "fujin-evaluation-weights.h"
#include "fujin-plan-filter.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

/* The orders of the three lists, as in the drop-down. */
enum
{
  FUJIN_EVALUATION_BY_PRIORITY,
  FUJIN_EVALUATION_BY_GAP,
  FUJIN_EVALUATION_BY_CODE,
};

struct _FujinEvaluationPage
{
  FujinPage               parent_instance;

  FujinProject           *project;
  FujinRefresher         *refresher;
  FujinPlanFilter        *filter;
  gboolean                filling;
  gboolean                narrow;
  gboolean                tight;
  guint                   narrow_source;
  guint                   active;

  GtkLabel               *status;
  GtkLabel               *summary;
  GtkDropDown            *category;
  GtkDropDown            *level;
  GtkDropDown            *sort;
  GtkSearchEntry         *search;
  GtkBox                 *body;
  GtkStack               *views;
  GtkBox                 *tabs;
  GtkBox                 *columns;
  GtkToggleButton        *tab[FUJIN_N_PHASES];
  GtkWidget              *column[FUJIN_N_PHASES];
  GtkLabel               *head[FUJIN_N_PHASES];
  GtkLabel               *detail[FUJIN_N_PHASES];
  FujinEvaluationList    *list[FUJIN_N_PHASES];
  GtkBox                 *ranking_box;
  FujinEvaluationList    *ranking;
  GtkLabel               *weights_words;
  FujinEvaluationWeights *weights;
  GtkButton              *unscored;
  FujinEvaluationStrengths *strengths;
  FujinEvaluationCauses  *causes;
};

void _fujin_evaluation_page_init_tools   (FujinEvaluationPage *self);
gboolean _fujin_evaluation_page_shows    (FujinEvaluationPage *self,
                                          FujinServicePlan    *plan);
void _fujin_evaluation_page_init_columns (FujinEvaluationPage *self);
void _fujin_evaluation_page_show_columns (FujinEvaluationPage *self,
                                          FujinGapRanking     *ranking,
                                          const char          *today);
void _fujin_evaluation_page_show_ranking (FujinEvaluationPage *self,
                                          FujinGapRanking     *ranking,
                                          const char          *today);
void _fujin_evaluation_page_choose       (FujinEvaluationPage *self,
                                          FujinServicePlan    *plan,
                                          gboolean             from_score);

G_END_DECLS
