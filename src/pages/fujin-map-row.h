/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-map-card.h"
#include "fujin-map-slice.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_ROW (fujin_map_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapRow, fujin_map_row, FUJIN, MAP_ROW, GtkWidget)

GtkWidget    *fujin_map_row_new      (void);
void          fujin_map_row_show     (FujinMapRow   *self,
                                      FujinMapSlice *slice,
                                      guint          n_columns);
FujinMapCard *fujin_map_row_get_card (FujinMapRow   *self,
                                      guint          column);

G_END_DECLS
