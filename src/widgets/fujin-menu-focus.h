/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean fujin_menu_focus (GtkWidget *menu,
                           guint      position);

G_END_DECLS
