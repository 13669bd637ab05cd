/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-page.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_STRENGTHS (fujin_evaluation_strengths_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationStrengths, fujin_evaluation_strengths, FUJIN,
                      EVALUATION_STRENGTHS, GtkWidget)

void fujin_evaluation_strengths_set_page (FujinEvaluationStrengths *self,
                                          FujinPage                *page);
void fujin_evaluation_strengths_show     (FujinEvaluationStrengths *self,
                                          FujinProject             *project);

G_END_DECLS
