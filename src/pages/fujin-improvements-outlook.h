/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-expected.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_OUTLOOK (fujin_improvements_outlook_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsOutlook, fujin_improvements_outlook, FUJIN,
                      IMPROVEMENTS_OUTLOOK, GtkWidget)

void fujin_improvements_outlook_show (FujinImprovementsOutlook *self,
                                      FujinProject             *project,
                                      FujinExpected            *expected);

G_END_DECLS
