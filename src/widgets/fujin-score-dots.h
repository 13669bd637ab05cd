/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_SCORE_DOTS (fujin_score_dots_get_type ())
G_DECLARE_FINAL_TYPE (FujinScoreDots, fujin_score_dots, FUJIN, SCORE_DOTS, GtkWidget)

GtkWidget *fujin_score_dots_new        (gboolean        to_be);
void       fujin_score_dots_set_score  (FujinScoreDots *self,
                                        int             score,
                                        gboolean        other_scale);
int        fujin_score_dots_get_score  (FujinScoreDots *self);
gboolean   fujin_score_dots_get_to_be  (FujinScoreDots *self);
void       fujin_score_dots_set_active (FujinScoreDots *self,
                                        gboolean        active);
int        fujin_score_dots_pick       (FujinScoreDots *self,
                                        double          x);

G_END_DECLS
