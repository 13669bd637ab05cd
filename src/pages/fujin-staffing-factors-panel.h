/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_STAFFING_FACTORS_PANEL (fujin_staffing_factors_panel_get_type ())
G_DECLARE_FINAL_TYPE (FujinStaffingFactorsPanel, fujin_staffing_factors_panel, FUJIN,
                      STAFFING_FACTORS_PANEL, GtkBox)

void fujin_staffing_factors_panel_show (FujinStaffingFactorsPanel *self,
                                        FujinProject              *project);

G_END_DECLS
