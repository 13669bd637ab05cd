/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PERSON_FORM (fujin_person_form_get_type ())
G_DECLARE_FINAL_TYPE (FujinPersonForm, fujin_person_form, FUJIN, PERSON_FORM, GtkWidget)

void         fujin_person_form_set_person (FujinPersonForm *self,
                                           FujinRecord     *person);
FujinRecord *fujin_person_form_get_person (FujinPersonForm *self);
void         fujin_person_form_begin      (FujinPersonForm *self);

G_END_DECLS
