/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ORGANISATION_TREE (fujin_organisation_tree_get_type ())
G_DECLARE_FINAL_TYPE (FujinOrganisationTree, fujin_organisation_tree, FUJIN, ORGANISATION_TREE,
                      GtkWidget)

void fujin_organisation_tree_set_project (FujinOrganisationTree *self,
                                          FujinProject          *project);
void fujin_organisation_tree_reveal      (FujinOrganisationTree *self,
                                          const char            *target);
void fujin_organisation_tree_find        (FujinOrganisationTree *self);
void fujin_organisation_tree_take_focus  (FujinOrganisationTree *self);
char *fujin_organisation_tree_dup_subject (FujinOrganisationTree *self);
char *fujin_organisation_tree_dup_nearest (FujinOrganisationTree *self);

G_END_DECLS
