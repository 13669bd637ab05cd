/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-palette.h"

G_BEGIN_DECLS

void             fujin_dark_watch       (GtkWidget *widget);
gboolean         fujin_dark_is          (GtkWidget *widget);
FujinPaletteKind fujin_dark_get_palette (GtkWidget *widget);

G_END_DECLS
