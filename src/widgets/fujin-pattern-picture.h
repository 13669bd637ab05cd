/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-pattern.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PATTERN_PICTURE (fujin_pattern_picture_get_type ())
G_DECLARE_FINAL_TYPE (FujinPatternPicture, fujin_pattern_picture, FUJIN, PATTERN_PICTURE, GtkWidget)

GtkWidget *fujin_pattern_picture_new (gboolean             is_target);
void       fujin_pattern_picture_set (FujinPatternPicture *self,
                                      const FujinPattern  *pattern);

G_END_DECLS
