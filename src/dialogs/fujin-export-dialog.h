/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EXPORT_DIALOG (fujin_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinExportDialog, fujin_export_dialog, FUJIN, EXPORT_DIALOG, GtkWindow)

void fujin_export_dialog_present (GtkWindow    *parent,
                                  FujinProject *project,
                                  GFile        *plan_file,
                                  const char   *what,
                                  const char   *category);

G_END_DECLS
