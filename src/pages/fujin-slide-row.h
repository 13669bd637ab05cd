/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_SLIDE_ROW (fujin_slide_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinSlideRow, fujin_slide_row, FUJIN, SLIDE_ROW, GtkListBoxRow)

GtkWidget *fujin_slide_row_new       (void);
void       fujin_slide_row_set_slide (FujinSlideRow *self,
                                      GPtrArray     *slides,
                                      guint          index);

G_END_DECLS
