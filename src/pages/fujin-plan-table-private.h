/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-plan-table.h"
#include "fujin-plan-view.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinPlanTable
{
  GtkWidget parent_instance;
  GtkWidget *owner;
  FujinProject *project;
  GtkStack *stack;
  GtkColumnView *view;
  GtkWidget *list; /* the GtkListView inside of the view */
  GtkWidget *popover;
  FujinPlanFilter *filter;
  FujinPlanView *shown;
  GtkMultiSelection *selection;
  FujinRefresher *refresher;
  GHashTable *bound; /* set of GtkListItem that show a plan */
  FujinServicePlan *current;
  guint n_selected;
  guint scroll_source;
  gboolean attached;
  gboolean filter_dirty;
};

/* Cells */
void              _fujin_plan_table_add_column     (FujinPlanTable        *self,
                                                    const FujinPlanColumn *column);

/* Selection */
FujinServicePlan *_fujin_plan_table_find_plan      (FujinPlanTable        *self,
                                                    GtkWidget             *widget);
void              _fujin_plan_table_select_only    (FujinPlanTable        *self,
                                                    FujinServicePlan      *plan);
void              _fujin_plan_table_update_current (FujinPlanTable        *self);

/* The table itself */
void              _fujin_plan_table_attach         (FujinPlanTable        *self);
void              _fujin_plan_table_emit_current   (FujinPlanTable        *self);
void              _fujin_plan_table_emit_menu      (FujinPlanTable        *self,
                                                    double                 x,
                                                    double                 y);

/* Its widgets */
void              _fujin_plan_table_create         (FujinPlanTable        *self);

/* Context menu */
void              _fujin_plan_table_init_menu      (FujinPlanTable        *self);
void              _fujin_plan_table_bind_menu_keys (GtkWidgetClass        *widget_class);

void _fujin_plan_table_close_menu (FujinPlanTable *self);

G_END_DECLS
