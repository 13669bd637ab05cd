/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

void fujin_improvements_menu_append (GMenu            *menu,
                                     FujinServicePlan *plan);

G_END_DECLS
