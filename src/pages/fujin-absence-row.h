/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-absence-item.h"
#include "fujin-absence-result.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_ROW (fujin_absence_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceRow, fujin_absence_row, FUJIN, ABSENCE_ROW, GtkWidget)

GtkWidget *fujin_absence_row_new  (void);
void       fujin_absence_row_show (FujinAbsenceRow          *self,
                                   const FujinAbsenceResult *result,
                                   FujinAbsenceItem         *item);

G_END_DECLS
