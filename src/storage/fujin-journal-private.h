/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-journal-file.h"
#include "fujin-journal-store.h"
#include "fujin-journal.h"

G_BEGIN_DECLS

/* For the recovery only. */
FujinJournal *_fujin_journal_new_adopted (FujinProject      *project,
                                          FujinJournalStore *store,
                                          FujinJournalFile  *file,
                                          guint              n,
                                          guint64            last_state);

G_END_DECLS
