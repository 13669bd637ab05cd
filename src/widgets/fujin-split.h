/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_SPLIT (fujin_split_get_type ())
G_DECLARE_FINAL_TYPE (FujinSplit, fujin_split, FUJIN, SPLIT, GtkWidget)

G_END_DECLS
