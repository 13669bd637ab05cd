/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-absence-who-item.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_WHO_ROW (fujin_absence_who_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceWhoRow, fujin_absence_who_row, FUJIN, ABSENCE_WHO_ROW, GtkWidget)

GtkWidget *fujin_absence_who_row_new  (void);
void       fujin_absence_who_row_show (FujinAbsenceWhoRow  *self,
                                       FujinAbsenceWhoItem *item);

G_END_DECLS
