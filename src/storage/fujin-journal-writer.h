/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-journal-entry.h"
#include "fujin-journal-store.h"

G_BEGIN_DECLS

/**
 * FujinJournalWriter:
 *
 * Writes a journal in a thread of its own, and waits for the disk in another one, so that a slow
 * disk does not keep what is edited meanwhile from being written. No function but
 * fujin_journal_writer_wait() and those that end it waits for the disk.
 */
typedef struct _FujinJournalWriter FujinJournalWriter;

/**
 * FujinJournalNews:
 * @trouble: (nullable): why nothing can be written, in words; %NULL when all is well again
 * @data: what was handed over
 *
 * Is told, in the thread of the writer, when it fails and when it no longer does.
 */
typedef void (*FujinJournalNews) (const char *trouble,
                                  gpointer    data);

FujinJournalWriter *fujin_journal_writer_new      (FujinJournalHeader *header,
                                                   GBytes             *base,
                                                   FujinJournalNews    news,
                                                   gpointer            data,
                                                   GDestroyNotify      destroy);
void                fujin_journal_writer_adopt    (FujinJournalWriter *self,
                                                   FujinJournalStore  *store,
                                                   GPtrArray          *entries,
                                                   gsize               length);
void                fujin_journal_writer_free     (FujinJournalWriter *self);
void                fujin_journal_writer_add      (FujinJournalWriter *self,
                                                   FujinJournalEntry  *entry);
void                fujin_journal_writer_rebase   (FujinJournalWriter *self,
                                                   FujinJournalHeader *header,
                                                   GBytes             *base);
void                fujin_journal_writer_wait     (FujinJournalWriter *self);
void                fujin_journal_writer_discard  (FujinJournalWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinJournalWriter, fujin_journal_writer_free)

G_END_DECLS
