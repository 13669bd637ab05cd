/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-ledger.h"

G_BEGIN_DECLS

/* Edits of lines of the ledger, each one undo step. A line that is not on record yet is put on
 * record first. */
gboolean     fujin_decision_edit_set        (FujinProject       *project,
                                             GPtrArray          *entries,
                                             FujinDecisionField  field,
                                             const char         *value);
gboolean     fujin_decision_edit_review     (FujinProject       *project,
                                             GPtrArray          *entries,
                                             const char         *today,
                                             guint               months);
gboolean     fujin_decision_edit_remove     (FujinProject       *project,
                                             GPtrArray          *entries);
FujinRecord *fujin_decision_edit_accept_gap (FujinProject       *project,
                                             FujinServicePlan   *plan,
                                             const char         *today);

G_END_DECLS
