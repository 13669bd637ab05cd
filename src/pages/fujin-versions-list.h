/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_VERSIONS_LIST (fujin_versions_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinVersionsList, fujin_versions_list, FUJIN, VERSIONS_LIST, GtkWidget)

void fujin_versions_list_set_branches (FujinVersionsList *self,
                                       gboolean           branches);
void fujin_versions_list_set_project  (FujinVersionsList *self,
                                       FujinProject      *project);
void fujin_versions_list_refresh      (FujinVersionsList *self);
void fujin_versions_list_select       (FujinVersionsList *self,
                                       const char        *id);
void fujin_versions_list_take_focus   (FujinVersionsList *self);

G_END_DECLS
