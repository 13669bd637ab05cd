/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_VERSION_DIALOG (fujin_version_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinVersionDialog, fujin_version_dialog, FUJIN, VERSION_DIALOG, GtkWindow)

void fujin_version_dialog_present (GtkWindow    *parent,
                                   FujinProject *project,
                                   gboolean      branch);

G_END_DECLS
