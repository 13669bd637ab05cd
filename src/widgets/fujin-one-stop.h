/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_ONE_STOP (fujin_one_stop_get_type ())
G_DECLARE_FINAL_TYPE (FujinOneStop, fujin_one_stop, FUJIN, ONE_STOP, GtkWidget)

G_END_DECLS
