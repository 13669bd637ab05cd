/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-service-plan.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_SCORE_GUIDE (fujin_score_guide_get_type ())
G_DECLARE_FINAL_TYPE (FujinScoreGuide, fujin_score_guide, FUJIN, SCORE_GUIDE, GtkWidget)

void     fujin_score_guide_show        (FujinScoreGuide  *self,
                                        FujinServicePlan *plan,
                                        gboolean          to_be,
                                        guint             n_selected);
void     fujin_score_guide_set_note_visible (FujinScoreGuide *self,
                                             gboolean         visible);
void     fujin_score_guide_edit_note   (FujinScoreGuide  *self);

G_END_DECLS
