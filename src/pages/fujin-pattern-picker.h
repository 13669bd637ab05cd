/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PATTERN_PICKER (fujin_pattern_picker_get_type ())
G_DECLARE_FINAL_TYPE (FujinPatternPicker, fujin_pattern_picker, FUJIN, PATTERN_PICKER, GtkBox)

GtkWidget *fujin_pattern_picker_new         (gboolean            target);
void       fujin_pattern_picker_set_project (FujinPatternPicker *self,
                                             FujinProject       *project);
GtkWidget *fujin_pattern_picker_explain     (void);

G_END_DECLS
