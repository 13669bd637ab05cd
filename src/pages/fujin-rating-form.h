/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_RATING_FORM (fujin_rating_form_get_type ())
G_DECLARE_FINAL_TYPE (FujinRatingForm, fujin_rating_form, FUJIN, RATING_FORM, GtkWidget)

GtkWidget *fujin_rating_form_new   (void);
void       fujin_rating_form_popup (FujinRatingForm  *self,
                                    GtkWidget        *button,
                                    FujinServicePlan *plan,
                                    FujinRecord      *rating);

G_END_DECLS
