/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-edit-record.h"

G_BEGIN_DECLS

/* Edits of partners of the supply chain, each one undo step. */
FujinRecord *fujin_partner_edit_add          (FujinProject      *project,
                                              const char        *name);
gboolean     fujin_partner_edit_set_service  (FujinProject      *project,
                                              FujinRecord       *record,
                                              FujinPartnerField  field,
                                              FujinServicePlan  *plan,
                                              gboolean           on);
gboolean     fujin_partner_edit_drop_service (FujinProject      *project,
                                              FujinRecord       *record,
                                              FujinServicePlan  *plan);
gboolean     fujin_partner_edit_take_over    (FujinProject      *project,
                                              FujinRecord       *record,
                                              GPtrArray         *plans);

G_END_DECLS
