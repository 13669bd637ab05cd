/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-palette.h"

G_BEGIN_DECLS

const FujinPalette *fujin_look_palette      (GtkWidget *widget);
double              fujin_look_font_size    (GtkWidget *widget);
char               *fujin_look_font_family  (GtkWidget *widget);

G_END_DECLS
