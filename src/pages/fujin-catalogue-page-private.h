/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-catalogue-counts.h"
#include "fujin-catalogue-detail.h"
#include "fujin-catalogue-page.h"
#include "fujin-level-picker.h"
#include "fujin-plan-browser.h"

G_BEGIN_DECLS

struct _FujinCataloguePage
{
  FujinPage parent_instance;

  GtkLabel *status;
  GtkPaned *paned;
  FujinPlanBrowser *browser;
  FujinCatalogueDetail *detail;
  GtkWidget *detail_scroller;
  GtkToggleButton *detail_button;
  GtkMenuButton *add_button;
  GtkMenuButton *start_button;
  GtkMenuButton *counts_button;
  FujinCatalogueCounts *counts;
  GtkDropDown *own_category;
  GtkEditable *own_name;
  GtkWidget *name_missing;
  GtkStack *bar; /* below the table: "keys", "start", "reason", "selection" or "undo" */
  GtkLabel *selection_label;
  FujinLevelPicker *selection_level;
  GtkLabel *undo_label;
  GSimpleActionGroup *actions;
  FujinPlanTable *table; /* of the browser */
  guint64 removal_state; /* of the history, right after own services were removed */
  gboolean removed;      /* they were, and nothing was done since */
  gboolean many;         /* more than one service is selected */
  gboolean empty;        /* no service has a level */
  gboolean narrow;
  int width;
  guint width_source;
};

const FujinPlanColumn *_fujin_catalogue_page_get_columns (guint              *n_columns);
const FujinPlanChoice *_fujin_catalogue_page_get_choices (guint              *n_choices);
void                   _fujin_catalogue_page_update   (FujinCataloguePage *self);
void                   _fujin_catalogue_page_update_selection (FujinCataloguePage *self);
void                   _fujin_catalogue_page_update_bar (FujinCataloguePage *self);
gboolean               _fujin_catalogue_page_lacks_reason (FujinCataloguePage *self,
                                                           FujinServicePlan   *plan);
void                   _fujin_catalogue_page_pick_level (FujinCataloguePage *self,
                                                         GPtrArray          *plans,
                                                         int                 level);
void                   _fujin_catalogue_page_init_actions (FujinCataloguePage *self);
void                   _fujin_catalogue_page_update_actions (FujinCataloguePage *self);

G_END_DECLS
