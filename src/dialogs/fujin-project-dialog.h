/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PROJECT_DIALOG (fujin_project_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinProjectDialog, fujin_project_dialog, FUJIN, PROJECT_DIALOG, GtkWindow)

void fujin_project_dialog_present (GtkWindow    *parent,
                                   FujinProject *project);

G_END_DECLS
