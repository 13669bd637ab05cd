/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-journal-writer.h"

G_BEGIN_DECLS

/**
 * FujinJournalLog:
 *
 * The journal in memory, and how much of it is on the disk. What cannot be written waits here. It
 * is used by one thread at a time.
 */
typedef struct _FujinJournalLog FujinJournalLog;

FujinJournalLog *fujin_journal_log_new     (FujinJournalHeader *header,
                                            GBytes             *base,
                                            FujinJournalNews    news,
                                            gpointer            data,
                                            GDestroyNotify      destroy);
void             fujin_journal_log_adopt   (FujinJournalLog    *self,
                                            FujinJournalStore  *store,
                                            GPtrArray          *entries,
                                            gsize               length);
void             fujin_journal_log_free    (FujinJournalLog    *self);
void             fujin_journal_log_add     (FujinJournalLog    *self,
                                            FujinJournalEntry  *entry);
void             fujin_journal_log_rebase  (FujinJournalLog    *self,
                                            FujinJournalHeader *header,
                                            GBytes             *base);
void             fujin_journal_log_sync    (FujinJournalLog    *self);
int              fujin_journal_log_start_sync (FujinJournalLog *self,
                                            guint              *generation);
void             fujin_journal_log_synced  (FujinJournalLog    *self,
                                            guint               generation,
                                            int                 cause);
void             fujin_journal_log_discard (FujinJournalLog    *self);
void             fujin_journal_log_end     (FujinJournalLog    *self);
gint64           fujin_journal_log_get_due (FujinJournalLog    *self);

G_END_DECLS
