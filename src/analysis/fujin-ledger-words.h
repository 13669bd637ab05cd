/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-ledger.h"

G_BEGIN_DECLS

const char *fujin_ledger_words_about       (FujinDecisionAbout      about,
                                            FujinLang               lang);
const char *fujin_ledger_words_cause       (const FujinLedgerEntry *entry,
                                            FujinLang               lang);
const char *fujin_ledger_words_state       (FujinLedgerState        state,
                                            FujinLang               lang);
char       *fujin_ledger_words_dup_missing (const FujinLedgerEntry *entry,
                                            FujinLang               lang);
char       *fujin_ledger_words_dup_due     (const FujinLedgerEntry *entry,
                                            const char             *today,
                                            FujinLang               lang);

G_END_DECLS
