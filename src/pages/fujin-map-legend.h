/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_LEGEND (fujin_map_legend_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapLegend, fujin_map_legend, FUJIN, MAP_LEGEND, GtkWidget)

G_END_DECLS
