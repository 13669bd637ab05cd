/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PRINT_DIALOG (fujin_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinPrintDialog, fujin_print_dialog, FUJIN, PRINT_DIALOG, GtkWindow)

void fujin_print_dialog_present (GtkWindow    *parent,
                                 FujinProject *project,
                                 GFile        *plan_file,
                                 const char   *what,
                                 const char   *category,
                                 GPtrArray    *part);

G_END_DECLS
