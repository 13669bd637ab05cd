/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean fujin_tab_stop_move (GtkWidget        *widget,
                              GtkListBox       *list,
                              GtkDirectionType  direction,
                              gboolean         *moved);
gboolean fujin_tab_stop_enter (GtkWidget       *list);

G_END_DECLS
