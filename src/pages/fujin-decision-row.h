/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-ledger.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_DECISION_ROW (fujin_decision_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinDecisionRow, fujin_decision_row, FUJIN, DECISION_ROW, GObject)

FujinDecisionRow       *fujin_decision_row_new       (FujinLedgerEntry       *entry);
const FujinLedgerEntry *fujin_decision_row_get_entry (FujinDecisionRow       *self);
void                    fujin_decision_row_set_entry (FujinDecisionRow       *self,
                                                      FujinLedgerEntry       *entry,
                                                      gboolean                changed);
gboolean                fujin_decision_row_matches   (FujinDecisionRow       *self,
                                                      const char             *key);
gboolean                fujin_decision_row_set_shown (FujinDecisionRow       *self,
                                                      gboolean                shown);
char                   *fujin_decision_row_dup_key   (const FujinLedgerEntry *entry);

G_END_DECLS
