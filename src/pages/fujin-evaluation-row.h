/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-evaluation-item.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_EVALUATION_ROW (fujin_evaluation_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinEvaluationRow, fujin_evaluation_row, FUJIN, EVALUATION_ROW, GtkWidget)

GtkWidget *fujin_evaluation_row_new  (gboolean             ranking);
void       fujin_evaluation_row_show (FujinEvaluationRow  *self,
                                      FujinEvaluationItem *item);

G_END_DECLS
