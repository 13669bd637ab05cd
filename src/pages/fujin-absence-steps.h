/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-absence-result.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_STEPS (fujin_absence_steps_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceSteps, fujin_absence_steps, FUJIN, ABSENCE_STEPS, GtkWidget)

void fujin_absence_steps_show (FujinAbsenceSteps        *self,
                               const FujinAbsenceResult *result);

G_END_DECLS
