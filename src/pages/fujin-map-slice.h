/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_MAP_SLICE (fujin_map_slice_get_type ())
G_DECLARE_FINAL_TYPE (FujinMapSlice, fujin_map_slice, FUJIN, MAP_SLICE, GObject)

FujinMapSlice    *fujin_map_slice_new   (GPtrArray     *plans,
                                         guint          first,
                                         guint          n);
guint             fujin_map_slice_get_n (FujinMapSlice *self);
FujinServicePlan *fujin_map_slice_peek  (FujinMapSlice *self,
                                         guint          index);

G_END_DECLS
