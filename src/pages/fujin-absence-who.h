/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-absence.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_WHO (fujin_absence_who_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceWho, fujin_absence_who, FUJIN, ABSENCE_WHO, GtkWidget)

void          fujin_absence_who_set_project (FujinAbsenceWho  *self,
                                             FujinProject     *project);
void          fujin_absence_who_refresh     (FujinAbsenceWho  *self);
FujinAbsence *fujin_absence_who_get_absence (FujinAbsenceWho  *self);
GListModel   *fujin_absence_who_get_model   (FujinAbsenceWho  *self);
void          fujin_absence_who_set_hour    (FujinAbsenceWho  *self,
                                             FujinAbsenceHour  hour);
void          fujin_absence_who_reset       (FujinAbsenceWho  *self);
void          fujin_absence_who_find        (FujinAbsenceWho  *self);
void          fujin_absence_who_set_unrolled (FujinAbsenceWho *self,
                                             gboolean          unrolled);

G_END_DECLS
