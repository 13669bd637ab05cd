/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-palette.h"
#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_CARD (fujin_map_card_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapCard, fujin_map_card, FUJIN, MAP_CARD, GtkWidget)

GtkWidget        *fujin_map_card_new         (void);
void              fujin_map_card_set_plan    (FujinMapCard     *self,
                                              FujinServicePlan *plan);
FujinServicePlan *fujin_map_card_get_plan    (FujinMapCard     *self);
void              fujin_map_card_update      (FujinMapCard     *self);
void              fujin_map_card_set_current (FujinMapCard     *self,
                                              gboolean          current);
int               fujin_map_card_get_height  (GtkWidget        *widget);
int               fujin_map_card_get_tall_height (GtkWidget    *widget);
char             *fujin_map_card_dup_label   (FujinServicePlan *plan);
void              fujin_map_card_draw_flag   (cairo_t            *cr,
                                              const FujinPalette *palette,
                                              double              x,
                                              double              y,
                                              double              size);
void              fujin_map_card_draw_warning (cairo_t            *cr,
                                              const FujinPalette *palette,
                                              double              x,
                                              double              y,
                                              double              size);

G_END_DECLS
