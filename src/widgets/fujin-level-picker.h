/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-level.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LEVEL_PICKER (fujin_level_picker_get_type ())
G_DECLARE_FINAL_TYPE (FujinLevelPicker, fujin_level_picker, FUJIN, LEVEL_PICKER, GtkWidget)

GtkWidget *fujin_level_picker_new       (void);
void       fujin_level_picker_set_level (FujinLevelPicker *self,
                                         int               level);
int        fujin_level_picker_get_level (FujinLevelPicker *self);
int        fujin_level_picker_pick      (FujinLevelPicker *self,
                                         double            x,
                                         double            y);

G_END_DECLS
