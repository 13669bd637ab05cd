/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_COLLECT_DIALOG (fujin_collect_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinCollectDialog, fujin_collect_dialog, FUJIN, COLLECT_DIALOG, GtkWindow)

void fujin_collect_dialog_present (GtkWindow          *parent,
                                   FujinProject       *project);
void fujin_collect_dialog_write   (FujinCollectDialog *self,
                                   GFile              *folder);

G_END_DECLS
