/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-refresher.h"
#include "fujin-teams-grid.h"
#include "fujin-teams-page.h"

G_BEGIN_DECLS

struct _FujinTeamsPage
{
  FujinPage parent_instance;
  GtkLabel *status;
  GtkDropDown *view;
  GtkDropDown *category;
  GtkDropDown *level;
  GtkCheckButton *only_misfits;
  GtkStack *stack;
  FujinTeamsGrid *grid;
  GtkLabel *cell_line;
  GtkLabel *origin;
  GtkWidget *popover;
  FujinProject *shown_project;
  GSimpleActionGroup *actions;
  FujinRefresher *refresher;
  FujinTeam *landed_at; /* where a moved service is to be shown, %NULL for nobody */
  FujinServicePlan *landed;
  gboolean dirty;
};

/* The page */
void     _fujin_teams_page_touch          (FujinTeamsPage   *self);
void     _fujin_teams_page_attach         (FujinTeamsPage   *self);
gboolean _fujin_teams_page_is_editable    (FujinTeamsPage   *self);
void     _fujin_teams_page_propose        (FujinTeamsPage   *self,
                                           FujinProject     *proposed,
                                           GPtrArray        *notes);

/* Filter */
void     _fujin_teams_page_init_filter    (FujinTeamsPage   *self);
void     _fujin_teams_page_show_all       (FujinTeamsPage   *self);
void     _fujin_teams_page_get_filter     (FujinTeamsPage   *self,
                                           FujinTeamTableFilter *filter);
void     _fujin_teams_page_reveal         (FujinPage        *page,
                                           const char       *target);

/* Actions */
void     _fujin_teams_page_init_actions   (FujinTeamsPage   *self);
void     _fujin_teams_page_update_actions (FujinTeamsPage   *self);
void     _fujin_teams_page_close_popover  (FujinTeamsPage   *self);

/* Proposal */
void     _fujin_teams_page_make_proposal  (FujinTeamsPage   *self);

G_END_DECLS
