/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-organisation-tree.h"
#include "fujin-organisation.h"
#include "fujin-refresher.h"
#include "fujin-team-detail.h"
#include "fujin-teams-watch.h"
#include "fujin-tree-view.h"

G_BEGIN_DECLS

struct _FujinOrganisationTree
{
  GtkWidget           parent_instance;

  FujinProject       *project;
  FujinOrganisation  *organisation;
  FujinTeamsWatch    *watch;
  FujinRefresher     *refresher;
  GHashTable         *collapsed; /* ids of teams, also of projects seen before */
  char               *current;   /* id of the team with the cursor */
  char               *removed;   /* id of the team that was removed last */
  GSimpleActionGroup *actions;
  GtkWidget          *popover;
  gboolean            narrow;
  guint               width_source;
  int                 width;

  GtkWidget          *box;
  GtkMenuButton      *add_button;
  GtkSearchEntry     *search;
  GtkButton          *zoom_label;
  GtkWidget          *tools;
  GtkToggleButton    *detail_button;
  GtkStack           *stack;
  FujinTreeView      *view;
  GtkWidget          *propose_button;
  GtkWidget          *department_button;
  GtkStack           *detail_stack;
  FujinTeamDetail    *detail;
  GtkLabel           *line;
};

FujinTeam *_fujin_organisation_tree_get_current   (FujinOrganisationTree *self);
void       _fujin_organisation_tree_show_current  (FujinOrganisationTree *self);
void       _fujin_organisation_tree_toggle        (FujinOrganisationTree *self,
                                                   int                    index);
void       _fujin_organisation_tree_open_to       (FujinOrganisationTree *self,
                                                   FujinTeam             *team);
void       _fujin_organisation_tree_collapse_all  (FujinOrganisationTree *self,
                                                   gboolean               collapse);
gboolean   _fujin_organisation_tree_drop          (FujinOrganisationTree *self,
                                                   FujinTeam             *team,
                                                   FujinTeam             *parent);
FujinTeam *_fujin_organisation_tree_add           (FujinOrganisationTree *self,
                                                   FujinTeamRole          role,
                                                   gboolean               external);
void       _fujin_organisation_tree_remove        (FujinOrganisationTree *self);
gboolean   _fujin_organisation_tree_move          (FujinOrganisationTree *self,
                                                   int                    step);
void       _fujin_organisation_tree_open_detail   (FujinOrganisationTree *self);

void       _fujin_organisation_tree_init_actions  (FujinOrganisationTree *self);
void       _fujin_organisation_tree_update_actions (FujinOrganisationTree *self);
void       _fujin_organisation_tree_popup_menu    (FujinOrganisationTree *self,
                                                   double                 x,
                                                   double                 y);
void       _fujin_organisation_tree_close_menu    (FujinOrganisationTree *self);
GMenuModel *_fujin_organisation_tree_create_add_menu (void);

G_END_DECLS
