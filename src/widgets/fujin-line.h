/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_LINE (fujin_line_get_type ())
G_DECLARE_FINAL_TYPE (FujinLine, fujin_line, FUJIN, LINE, GtkWidget)

GtkWidget  *fujin_line_new          (int                 least,
                                     int                 natural,
                                     double              align,
                                     PangoEllipsizeMode  ellipsize);
void        fujin_line_set_text     (FujinLine          *self,
                                     const char         *text);
const char *fujin_line_get_text     (FujinLine          *self);
void        fujin_line_tell_cut     (FujinLine          *self);
int         fujin_line_get_baseline (FujinLine          *self);

G_END_DECLS
