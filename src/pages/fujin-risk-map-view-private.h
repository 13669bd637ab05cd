/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-grid.h"
#include "fujin-refresher.h"
#include "fujin-risk-map-detail.h"
#include "fujin-risk-map-view.h"
#include "fujin-risk-map.h"
#include "fujin-teams-watch.h"

G_BEGIN_DECLS

/* What stands before the departments. */
enum
{
  FUJIN_RISK_COLUMN_TITLE,
  FUJIN_RISK_COLUMN_SIZE,
  FUJIN_RISK_COLUMN_ANSWER,
  FUJIN_RISK_N_FIXED,
};

struct _FujinRiskMapView
{
  GtkWidget parent_instance;

  FujinProject *project;
  FujinRefresher *refresher;
  FujinTeamsWatch *watch;
  FujinRiskMap *map;
  FujinRecord *risk; /* that is chosen */
  char *shown_columns;
  gboolean filling;
  gboolean sorting;  /* the next time the rows are put in order, the worst first */
  guint pressed_row; /* the row with the cursor before the pointer came */
  gboolean tight;
  gboolean single;   /* one line in every row */
  guint tight_source;
  int presses;

  GtkBox *body;
  GtkLabel *status;
  GtkLabel *advice;
  GtkStack *stack;
  GListStore *store;
  FujinGrid *grid;
  GtkWidget *scroller;
  FujinRiskMapDetail *detail;
  GtkMenuButton *department;
  GtkEntry *department_name;
  GtkLabel *department_words;
  GActionGroup *actions;
};

void _fujin_risk_map_view_create_grid   (FujinRiskMapView *self);
void _fujin_risk_map_view_set_lines     (FujinRiskMapView *self,
                                         gboolean          single);
void _fujin_risk_map_view_fill          (FujinRiskMapView *self);
void _fujin_risk_map_view_choose        (FujinRiskMapView *self,
                                         FujinRecord      *risk);
gboolean _fujin_risk_map_view_toggle    (FujinRiskMapView *self);
void _fujin_risk_map_view_init_actions  (FujinRiskMapView *self);
void _fujin_risk_map_view_update_actions (FujinRiskMapView *self);
GtkWidget *_fujin_risk_map_view_create_tools (FujinRiskMapView *self);

G_END_DECLS
