/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_SHARE_DIALOG (fujin_share_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinShareDialog, fujin_share_dialog, FUJIN, SHARE_DIALOG, GtkWindow)

void fujin_share_dialog_present (GtkWindow    *parent,
                                 FujinProject *project,
                                 GFile        *plan_file);
void fujin_share_dialog_write   (FujinShareDialog *self,
                                 GFile            *file);

G_END_DECLS
