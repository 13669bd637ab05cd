/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_DECISION_FORM (fujin_decision_form_get_type ())
G_DECLARE_FINAL_TYPE (FujinDecisionForm, fujin_decision_form, FUJIN, DECISION_FORM, GtkWidget)

void         fujin_decision_form_show      (FujinDecisionForm  *self,
                                            FujinProject       *project,
                                            GPtrArray          *plans,
                                            FujinDecisionAbout  about);
FujinRecord *fujin_decision_form_find      (FujinProject       *project,
                                            FujinServicePlan   *plan,
                                            FujinDecisionAbout  about);
void         fujin_decision_form_ask       (FujinDecisionForm  *self);
GtkWidget   *fujin_decision_form_get_question (FujinDecisionForm *self);

G_END_DECLS
