/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-staffing.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STAFFING_TABLE (fujin_staffing_table_get_type ())
G_DECLARE_FINAL_TYPE (FujinStaffingTable, fujin_staffing_table, FUJIN, STAFFING_TABLE, GtkWidget)

void        fujin_staffing_table_show     (FujinStaffingTable  *self,
                                           const FujinStaffing *staffing,
                                           guint                slice,
                                           int                  level);
const char *fujin_staffing_table_get_text (FujinStaffingTable  *self,
                                           guint                row,
                                           guint                column);
guint       fujin_staffing_table_count_levels (FujinStaffingTable *self);

G_END_DECLS
