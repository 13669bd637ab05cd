/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-merge.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_CONFLICT_ROW (fujin_conflict_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinConflictRow, fujin_conflict_row, FUJIN, CONFLICT_ROW, GtkBox)

GtkWidget *fujin_conflict_row_new    (FujinMerge       *merge,
                                      guint             index,
                                      gboolean          people);
void       fujin_conflict_row_update (FujinConflictRow *self);
void       fujin_conflict_row_take_focus (FujinConflictRow *self);

G_END_DECLS
