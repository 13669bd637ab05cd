/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_WHO_ITEM (fujin_absence_who_item_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceWhoItem, fujin_absence_who_item, FUJIN, ABSENCE_WHO_ITEM, GObject)

FujinAbsenceWhoItem *fujin_absence_who_item_new_head   (const char          *text);
FujinAbsenceWhoItem *fujin_absence_who_item_new_team   (FujinTeam           *team,
                                                        guint                depth);
FujinAbsenceWhoItem *fujin_absence_who_item_new_person (FujinRecord         *person);
const char          *fujin_absence_who_item_get_head   (FujinAbsenceWhoItem *self);
FujinTeam           *fujin_absence_who_item_get_team   (FujinAbsenceWhoItem *self);
FujinRecord         *fujin_absence_who_item_get_person (FujinAbsenceWhoItem *self);
guint                fujin_absence_who_item_get_depth  (FujinAbsenceWhoItem *self);
gboolean             fujin_absence_who_item_get_present (FujinAbsenceWhoItem *self);
void                 fujin_absence_who_item_set_present (FujinAbsenceWhoItem *self,
                                                        gboolean             present);

G_END_DECLS
