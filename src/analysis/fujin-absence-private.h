/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-result.h"

G_BEGIN_DECLS

void           _fujin_absence_find_away    (FujinAbsenceResult       *self,
                                            FujinAbsence             *absence);
gboolean       _fujin_absence_person_away  (const FujinAbsenceResult *self,
                                            FujinRecord              *person);

void           _fujin_absence_add_steps    (FujinAbsenceResult       *self);

FujinStandIns *_fujin_stand_ins_new        (const FujinAbsenceResult *result);
void           _fujin_stand_ins_free       (FujinStandIns            *self);
void           _fujin_stand_ins_add        (FujinStandIns            *self,
                                            FujinServicePlan         *plan,
                                            GArray                   *found);

G_END_DECLS
