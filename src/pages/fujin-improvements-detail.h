/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_IMPROVEMENTS_DETAIL (fujin_improvements_detail_get_type ())
G_DECLARE_FINAL_TYPE (FujinImprovementsDetail, fujin_improvements_detail, FUJIN,
                      IMPROVEMENTS_DETAIL, GtkWidget)

void     fujin_improvements_detail_show           (FujinImprovementsDetail *self,
                                                   FujinProject            *project,
                                                   GPtrArray               *records);
void     fujin_improvements_detail_set_suggestion (FujinImprovementsDetail *self,
                                                   FujinRecord             *record,
                                                   const char              *words);
void     fujin_improvements_detail_edit_title     (FujinImprovementsDetail *self);
gboolean fujin_improvements_detail_is_typing      (FujinImprovementsDetail *self);

G_END_DECLS
