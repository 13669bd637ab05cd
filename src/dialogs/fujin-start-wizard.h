/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_START_WIZARD (fujin_start_wizard_get_type ())
G_DECLARE_FINAL_TYPE (FujinStartWizard, fujin_start_wizard, FUJIN, START_WIZARD, GtkWindow)

FujinStartWizard *fujin_start_wizard_present (GtkWindow    *parent,
                                              FujinProject *project);

G_END_DECLS
