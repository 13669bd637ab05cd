/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-absence-result.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_LIST (fujin_absence_list_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceList, fujin_absence_list, FUJIN, ABSENCE_LIST, GtkWidget)

void                fujin_absence_list_show       (FujinAbsenceList   *self,
                                                   FujinAbsenceResult *result);
FujinAbsenceResult *fujin_absence_list_get_result (FujinAbsenceList   *self);
GListModel         *fujin_absence_list_get_model  (FujinAbsenceList   *self);
gboolean            fujin_absence_list_save       (FujinAbsenceList   *self,
                                                   int                 finding);
void                fujin_absence_list_set_unrolled (FujinAbsenceList *self,
                                                   gboolean            unrolled);

G_END_DECLS
