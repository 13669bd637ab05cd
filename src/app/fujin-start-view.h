/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Bears what was opened or saved, among all that the desktop calls recent. */
#define FUJIN_RECENT_GROUP "fujin"

#define FUJIN_TYPE_START_VIEW (fujin_start_view_get_type ())
G_DECLARE_FINAL_TYPE (FujinStartView, fujin_start_view, FUJIN, START_VIEW, GtkWidget)

G_END_DECLS
