/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-step-item.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STEP_ROW (fujin_step_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinStepRow, fujin_step_row, FUJIN, STEP_ROW, GtkWidget)

GtkWidget *fujin_step_row_new  (gboolean       tickable);
void       fujin_step_row_show (FujinStepRow  *self,
                                FujinStepItem *item);

G_END_DECLS
