/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-edit-start.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_START_SET_PICKER (fujin_start_set_picker_get_type ())
G_DECLARE_FINAL_TYPE (FujinStartSetPicker, fujin_start_set_picker, FUJIN, START_SET_PICKER,
                      GtkWidget)

void                 fujin_start_set_picker_set_project (FujinStartSetPicker *self,
                                                         FujinProject        *project);
void                 fujin_start_set_picker_set_set     (FujinStartSetPicker *self,
                                                         const char          *id);
const FujinStartSet *fujin_start_set_picker_get_set     (FujinStartSetPicker *self);
void                 fujin_start_set_picker_get_levels  (FujinStartSetPicker *self,
                                                         FujinStartLevels    *levels);
guint                fujin_start_set_picker_get_n       (FujinStartSetPicker *self);

G_END_DECLS
