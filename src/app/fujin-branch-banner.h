/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_BRANCH_BANNER (fujin_branch_banner_get_type ())
G_DECLARE_FINAL_TYPE (FujinBranchBanner, fujin_branch_banner, FUJIN, BRANCH_BANNER, GtkWidget)

void fujin_branch_banner_set_project (FujinBranchBanner *self,
                                      FujinProject      *project);

G_END_DECLS
