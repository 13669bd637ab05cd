/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RATER_PANEL (fujin_rater_panel_get_type ())
G_DECLARE_FINAL_TYPE (FujinRaterPanel, fujin_rater_panel, FUJIN, RATER_PANEL, GtkWidget)

void fujin_rater_panel_show (FujinRaterPanel  *self,
                             FujinServicePlan *plan,
                             gboolean          to_be);

G_END_DECLS
