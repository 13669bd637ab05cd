/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-assignment-type.h"
#include "fujin-palette.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_KIND_MARK (fujin_kind_mark_get_type ())
G_DECLARE_FINAL_TYPE (FujinKindMark, fujin_kind_mark, FUJIN, KIND_MARK, GtkWidget)

GtkWidget *fujin_kind_mark_new      (void);
void       fujin_kind_mark_set_kind (FujinKindMark       *self,
                                     FujinAssignmentType  kind);
void       fujin_kind_mark_draw     (cairo_t             *cr,
                                     const FujinPalette  *palette,
                                     FujinAssignmentType  kind,
                                     double               size,
                                     double               x,
                                     double               y);

G_END_DECLS
