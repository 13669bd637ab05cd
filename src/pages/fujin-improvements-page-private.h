/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-improvements-board.h"
#include "fujin-improvements-detail.h"
#include "fujin-improvements-filter.h"
#include "fujin-improvements-list.h"
#include "fujin-improvements-outlook.h"
#include "fujin-improvements-page.h"
#include "fujin-refresher.h"

G_BEGIN_DECLS

struct _FujinImprovementsPage
{
  FujinPage parent_instance;

  GtkLabel *status;
  GtkToggleButton *board_button;
  GtkToggleButton *list_button;
  GtkToggleButton *side_button;
  GtkEditable *search;
  GtkDropDown *state_filter;
  GtkDropDown *cycle_filter;
  GtkDropDown *team_filter;
  GtkCheckButton *overdue_filter;
  GtkWidget *show_all;
  GtkPaned *paned;
  GtkStack *views;
  FujinImprovementsBoard *board;
  FujinImprovementsList *list;
  GtkWidget *side;
  GtkStack *side_stack;
  FujinImprovementsDetail *detail;
  FujinImprovementsOutlook *outlook;

  FujinProject *project;
  GSettings *settings;
  GSimpleActionGroup *actions;
  FujinRefresher *refresher;
  FujinImprovementsFilter *filter;
  FujinExpected *expected; /* NULL when out of date */
  gboolean outlook_stale;
  FujinRecord *wanted;  /* to be shown at the next refresh */
  gboolean wants_title; /* and its title to be typed */
  GtkWidget *popover;
  gboolean updating;
  gboolean narrow;
  int width;
  guint width_source;
};

gboolean   _fujin_improvements_page_is_list      (FujinImprovementsPage *self);
GPtrArray *_fujin_improvements_page_dup_selected (FujinImprovementsPage *self);
void       _fujin_improvements_page_select       (FujinImprovementsPage *self,
                                                  GPtrArray             *records);
void       _fujin_improvements_page_show_side    (FujinImprovementsPage *self,
                                                  const char            *what);
void       _fujin_improvements_page_show_all     (FujinImprovementsPage *self);
void       _fujin_improvements_page_want         (FujinImprovementsPage *self,
                                                  FujinRecord           *record,
                                                  gboolean               edit_title);

/* Filters */
void       _fujin_improvements_page_init_filters (FujinImprovementsPage *self);
void       _fujin_improvements_page_update_filters (FujinImprovementsPage *self);
GPtrArray *_fujin_improvements_page_list         (FujinImprovementsPage *self,
                                                  const char            *today);

/* Actions */
void       _fujin_improvements_page_init_actions (FujinImprovementsPage *self);
void       _fujin_improvements_page_update_actions (FujinImprovementsPage *self,
                                                  guint                  n_selected);
gboolean   _fujin_improvements_page_create       (FujinImprovementsPage *self,
                                                  const char            *plan_id);
void       _fujin_improvements_page_popup        (FujinImprovementsPage *self,
                                                  GtkWidget             *view,
                                                  double                 x,
                                                  double                 y);
void       _fujin_improvements_page_close_menu   (FujinImprovementsPage *self);

/* Text */
void       _fujin_improvements_page_copy         (FujinImprovementsPage *self);
void       _fujin_improvements_page_paste        (FujinImprovementsPage *self);
guint      _fujin_improvements_page_paste_text   (FujinImprovementsPage *self,
                                                  const char            *text);

G_END_DECLS
