/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_WRAP_LAYOUT (fujin_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (FujinWrapLayout, fujin_wrap_layout, FUJIN, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *fujin_wrap_layout_new (void);

G_END_DECLS
