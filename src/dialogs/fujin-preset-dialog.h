/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PRESET_DIALOG (fujin_preset_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinPresetDialog, fujin_preset_dialog, FUJIN, PRESET_DIALOG, GtkWindow)

GtkWindow *fujin_preset_dialog_present (GtkWindow    *parent,
                                        FujinProject *project);

G_END_DECLS
