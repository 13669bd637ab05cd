/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-pattern.h"
#include "fujin-recycler.h"
#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_FIELD (fujin_map_field_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapField, fujin_map_field, FUJIN, MAP_FIELD, GtkWidget)

GtkWidget        *fujin_map_field_new         (int                 quadrant);
int               fujin_map_field_get_quadrant (FujinMapField     *self);
void              fujin_map_field_set_plans   (FujinMapField      *self,
                                               GPtrArray          *plans);
void              fujin_map_field_set_patterns (FujinMapField     *self,
                                               const FujinPattern *present,
                                               const FujinPattern *target,
                                               gboolean            outline_shown,
                                               gboolean            outline_target);
guint             fujin_map_field_get_n       (FujinMapField      *self);
guint             fujin_map_field_get_n_columns (FujinMapField    *self);
FujinServicePlan *fujin_map_field_peek        (FujinMapField      *self,
                                               guint               index);
gboolean          fujin_map_field_find        (FujinMapField      *self,
                                               FujinServicePlan   *plan,
                                               guint              *index);
void              fujin_map_field_show_cursor (FujinMapField      *self,
                                               FujinServicePlan   *plan);
GtkWidget        *fujin_map_field_scroll_to   (FujinMapField      *self,
                                               guint               index);
void              fujin_map_field_set_hint    (FujinMapField      *self,
                                               const char         *hint);
FujinRecycler    *fujin_map_field_get_rows    (FujinMapField      *self);

G_END_DECLS
