/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void fujin_drop_down_set_name (GtkDropDown *drop_down,
                               const char  *name);
void fujin_drop_down_set_search (GtkDropDown *drop_down,
                                 gboolean     search);

G_END_DECLS
