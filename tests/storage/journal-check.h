/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-journal-file.h"
#include "fujin-journal.h"
#include "fujin-recovery.h"

G_BEGIN_DECLS

char             *journal_check_make_place (void);
char             *journal_check_find    (void);
FujinJournalFile *journal_check_read    (void);
guint             journal_check_count   (void);
void              journal_check_same    (FujinProject *a,
                                         FujinProject *b);
void              journal_check_sweep   (void);
FujinProject     *journal_check_recover (FujinRecovery **recovery);

G_END_DECLS
