/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define FUJIN_TYPE_DUMBBELL (fujin_dumbbell_get_type ())
G_DECLARE_FINAL_TYPE (FujinDumbbell, fujin_dumbbell, FUJIN, DUMBBELL, GtkWidget)

GtkWidget *fujin_dumbbell_new (int            as_is,
                               int            to_be);
void       fujin_dumbbell_set (FujinDumbbell *self,
                               int            as_is,
                               int            to_be);

G_END_DECLS
