/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_GAP_PICKER (fujin_gap_picker_get_type ())
G_DECLARE_FINAL_TYPE (FujinGapPicker, fujin_gap_picker, FUJIN, GAP_PICKER, GtkWidget)

void  fujin_gap_picker_fill  (FujinGapPicker *self,
                              FujinProject   *project);
void  fujin_gap_picker_offer (FujinGapPicker *self,
                              GPtrArray      *plans);
guint fujin_gap_picker_get_n (FujinGapPicker *self);

G_END_DECLS
