/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_CROSSWALK_PICKER (fujin_crosswalk_picker_get_type ())
G_DECLARE_FINAL_TYPE (FujinCrosswalkPicker, fujin_crosswalk_picker, FUJIN, CROSSWALK_PICKER,
                      GtkPopover)

GtkWidget *fujin_crosswalk_picker_new (void);

void       fujin_crosswalk_picker_propose (FujinCrosswalkPicker *self,
                                           const char           *wanted);

G_END_DECLS
