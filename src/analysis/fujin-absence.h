/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinAbsenceHour:
 * @FUJIN_ABSENCE_ANY_HOUR: no hour is given
 * @FUJIN_ABSENCE_AFTER_18: after 18:00: teams of working days are away
 * @FUJIN_ABSENCE_AFTER_22: after 22:00: teams until 22:00 are away as well
 *
 * The hour of the day that sends teams away.
 */
typedef enum
{
  FUJIN_ABSENCE_ANY_HOUR,
  FUJIN_ABSENCE_AFTER_18,
  FUJIN_ABSENCE_AFTER_22,
} FujinAbsenceHour;

/* Who is away. */
typedef struct _FujinAbsence FujinAbsence;

FujinAbsence     *fujin_absence_new           (FujinProject     *project);
void              fujin_absence_free          (FujinAbsence     *self);
FujinProject     *fujin_absence_get_project   (FujinAbsence     *self);

gboolean          fujin_absence_has_team      (FujinAbsence     *self,
                                               FujinTeam        *team);
void              fujin_absence_set_team      (FujinAbsence     *self,
                                               FujinTeam        *team,
                                               gboolean          away,
                                               gboolean          below);
gboolean          fujin_absence_has_person    (FujinAbsence     *self,
                                               FujinRecord      *person);
void              fujin_absence_set_person    (FujinAbsence     *self,
                                               FujinRecord      *person,
                                               gboolean          away);
FujinAbsenceHour  fujin_absence_get_hour      (FujinAbsence     *self);
void              fujin_absence_set_hour      (FujinAbsence     *self,
                                               FujinAbsenceHour  hour);
gboolean          fujin_absence_has_providers (FujinAbsence     *self);
void              fujin_absence_set_providers (FujinAbsence     *self,
                                               gboolean          away);
void              fujin_absence_clear         (FujinAbsence     *self);
gboolean          fujin_absence_is_nobody     (FujinAbsence     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinAbsence, fujin_absence_free)

G_END_DECLS
