/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-trend.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STATE_ROW (fujin_state_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinStateRow, fujin_state_row, FUJIN, STATE_ROW, GObject)

FujinStateRow *fujin_state_row_new          (const FujinStateFigures *figures,
                                             const char              *id,
                                             const char              *name,
                                             FujinProject            *before,
                                             gboolean                 current);
FujinRecord   *fujin_state_row_get_snapshot (FujinStateRow           *self);
FujinProject  *fujin_state_row_get_state    (FujinStateRow           *self);
const char    *fujin_state_row_get_id       (FujinStateRow           *self);
const char    *fujin_state_row_get_name     (FujinStateRow           *self);
gboolean       fujin_state_row_is_current   (FujinStateRow           *self);
const FujinStateFigures *fujin_state_row_get_figures (FujinStateRow  *self);
char          *fujin_state_row_dup_mean     (FujinStateRow           *self,
                                             gboolean                 to_be);
const char    *fujin_state_row_get_changes  (FujinStateRow           *self);

G_END_DECLS
