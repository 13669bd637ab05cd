/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fujin_problems_dialog_present      (GtkWindow      *parent,
                                         GFile          *file,
                                         GPtrArray      *problems);
void fujin_problems_dialog_present_list (GtkWindow      *parent,
                                         GtkMessageType  type,
                                         const char     *title,
                                         const char     *text,
                                         GPtrArray      *problems);

G_END_DECLS
