/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-refresher.h"
#include "fujin-staffing-factors-panel.h"
#include "fujin-staffing-page.h"
#include "fujin-staffing-posts.h"
#include "fujin-staffing-table.h"
#include "fujin-week-view.h"

G_BEGIN_DECLS

struct _FujinStaffingPage
{
  FujinPage parent_instance;
  GtkLabel *status;
  GtkBox *levels;
  GtkToggleButton *level_buttons[FUJIN_N_STAFF_LEVELS];
  GtkDropDown *region;
  FujinStaffingTable *table;
  GtkLabel *level_text;
  GtkDropDown *function;
  GtkCheckButton *week_of_level;
  FujinWeekView *week;
  GtkLabel *week_text;
  GtkLabel *week_table;
  GtkLabel *ours_title;
  GtkLabel *empty;
  GtkButton *start;
  GtkToggleButton *add_function;
  GtkButton *function_add;
  GtkEntry *function_name;
  GtkToggleButton *add_region;
  GtkButton *region_add;
  GtkEntry *region_name;
  GtkDropDown *region_level;
  GtkButton *rename_region;
  FujinStaffingPosts *posts;
  FujinStaffingFactorsPanel *factors;
  GtkLabel *findings_title;
  GtkLabel *findings;
  GtkLabel *regions;
  GtkLabel *teams;
  GtkLabel *notes;

  FujinProject *shown_project;
  FujinStaffing *staffing;
  FujinRefresher *refresher;
  int level;
  char *chosen_region; /* NULL for all */
  char *chosen_function; /* NULL for all */
  gboolean showing;
};

/* What is shown */
void  _fujin_staffing_page_refresh      (GtkWidget         *widget);
guint _fujin_staffing_page_get_slice    (FujinStaffingPage *self);

/* What is done */
void  _fujin_staffing_page_init_actions (FujinStaffingPage *self);
void  _fujin_staffing_page_start        (FujinStaffingPage *self);
void  _fujin_staffing_page_propose      (FujinStaffingPage *self,
                                         FujinProject      *proposed,
                                         GPtrArray         *notes);

G_END_DECLS
