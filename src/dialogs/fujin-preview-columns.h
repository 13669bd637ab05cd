/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void _fujin_preview_add_columns (GtkColumnView *view);
void _fujin_preview_set_notes   (GtkListView   *view,
                                 GPtrArray     *notes);

G_END_DECLS
