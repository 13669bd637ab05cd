/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPORT_DIALOG (fujin_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinImportDialog, fujin_import_dialog, FUJIN, IMPORT_DIALOG, GtkWindow)

/* Gets a new plan that was imported, to show it. */
typedef void (*FujinImportedFunc) (FujinProject *project,
                                   gpointer      user_data);

FujinImportDialog *fujin_import_dialog_present (GtkWindow         *parent,
                                                FujinProject      *project,
                                                FujinImportedFunc  imported,
                                                gpointer           user_data);
void               fujin_import_dialog_load    (FujinImportDialog *self,
                                                GFile             *file);

G_END_DECLS
