/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

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
  GtkDropDown *own_category;
  GtkEditable *own_name;
  GtkRevealer *selection_bar;
  GtkLabel *selection_label;
  FujinLevelPicker *selection_level;
  GtkRevealer *undo_bar;
  GtkLabel *undo_label;
  GSimpleActionGroup *actions;
  FujinPlanTable *table; /* of the browser */
  guint64 removal_state; /* of the history, right after own services were removed */
  gboolean narrow;
  int width;
  guint width_source;
};

const FujinPlanColumn *_fujin_catalogue_page_get_columns (guint              *n_columns);
const FujinPlanChoice *_fujin_catalogue_page_get_choices (guint              *n_choices);
void                   _fujin_catalogue_page_init_actions (FujinCataloguePage *self);
void                   _fujin_catalogue_page_update_actions (FujinCataloguePage *self);

G_END_DECLS
