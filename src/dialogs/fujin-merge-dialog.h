/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MERGE_DIALOG (fujin_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinMergeDialog, fujin_merge_dialog, FUJIN, MERGE_DIALOG, GtkWindow)

void fujin_merge_dialog_choose (GtkWindow    *parent,
                                FujinProject *project);
GtkWidget *fujin_merge_dialog_new (GtkWindow    *parent,
                                   FujinProject *project,
                                   GListModel   *files);

G_END_DECLS
