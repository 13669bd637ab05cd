/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_BORDER_VIEW (fujin_border_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinBorderView, fujin_border_view, FUJIN, BORDER_VIEW, GtkWidget)

void fujin_border_view_show (FujinBorderView *self,
                             FujinProject    *project);

G_END_DECLS
