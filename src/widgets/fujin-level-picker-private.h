/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"
#include "fujin-level-picker.h"

G_BEGIN_DECLS

#define FUJIN_LEVEL_PICKER_N_CHIPS (FUJIN_N_LEVELS - 1)

struct _FujinLevelPicker
{
  GtkWidget parent_instance;
  PangoLayout *layout;
  gboolean wrap;
  int level;
  int hover;
};

PangoLayout *_fujin_level_picker_get_layout   (FujinLevelPicker *self);
const char  *_fujin_level_picker_get_name     (int               level);
void         _fujin_level_picker_measure      (GtkWidget        *widget,
                                               GtkOrientation    orientation,
                                               int               for_size,
                                               int              *minimum,
                                               int              *natural,
                                               int              *minimum_baseline,
                                               int              *natural_baseline);
void         _fujin_level_picker_get_chip     (FujinLevelPicker *self,
                                               int               level,
                                               graphene_rect_t  *chip);

G_END_DECLS
