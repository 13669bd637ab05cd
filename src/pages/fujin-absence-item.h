/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-absence-finding.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_ABSENCE_ITEM (fujin_absence_item_get_type ())
G_DECLARE_FINAL_TYPE (FujinAbsenceItem, fujin_absence_item, FUJIN, ABSENCE_ITEM, GObject)

FujinAbsenceItem *fujin_absence_item_new       (guint             finding);
FujinAbsenceItem *fujin_absence_item_new_head  (FujinAbsenceKind  kind);
gboolean          fujin_absence_item_is_head   (FujinAbsenceItem *self);
FujinAbsenceKind  fujin_absence_item_get_kind  (FujinAbsenceItem *self);
guint             fujin_absence_item_get_finding (FujinAbsenceItem *self);

G_END_DECLS
