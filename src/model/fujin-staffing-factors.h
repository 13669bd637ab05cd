/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinStaffingFactors:
 * @weekly_hours: hours a person works in a week, 1 to 168
 * @days_off: working days a year on which a person is off: holidays, leave, illness
 * @training_days: working days a year for training and meetings
 * @handover: minutes of handover at each change of shift, 0 to 240
 * @shifts: shifts a day, 1 to 6
 *
 * What decides how many people keep one seat filled round the clock. The textbook (6.6) says six
 * and gives no sum; these numbers and what they come to are our own reasoning.
 */
typedef struct
{
  int weekly_hours;
  int days_off;
  int training_days;
  int handover;
  int shifts;
} FujinStaffingFactors;

gboolean fujin_staffing_factors_parse       (const char                 *text,
                                             FujinStaffingFactors       *factors);
char    *fujin_staffing_factors_dup_text    (const FujinStaffingFactors *factors);
void     fujin_staffing_factors_by_default  (FujinStaffingFactors       *factors);
double   fujin_staffing_factors_hours       (const FujinStaffingFactors *factors);
double   fujin_staffing_factors_per_seat    (const FujinStaffingFactors *factors);
int      fujin_staffing_factors_heads       (const FujinStaffingFactors *factors);

G_END_DECLS
