/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_WEIGHTS (fujin_evaluation_weights_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationWeights, fujin_evaluation_weights, FUJIN, EVALUATION_WEIGHTS,
                      GtkPopover)

void fujin_evaluation_weights_show (FujinEvaluationWeights *self,
                                    FujinProject           *project);

G_END_DECLS
