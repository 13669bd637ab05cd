/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-state-row.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STATE_TABLE (fujin_state_table_get_type ())
G_DECLARE_FINAL_TYPE (FujinStateTable, fujin_state_table, FUJIN, STATE_TABLE, GtkWidget)

GtkWidget     *fujin_state_table_new          (void);
void           fujin_state_table_set_branches (FujinStateTable *self,
                                               gboolean         branches);
void           fujin_state_table_set_rows     (FujinStateTable *self,
                                               GPtrArray       *rows);
FujinStateRow *fujin_state_table_get_selected (FujinStateTable *self);
void           fujin_state_table_select       (FujinStateTable *self,
                                               const char      *id);

G_END_DECLS
