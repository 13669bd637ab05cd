/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * FujinJournalStore:
 *
 * The place of one journal on the disk: a folder of its own, which this process has locked for as
 * long as it lives. All functions are called in one thread at a time.
 */
typedef struct _FujinJournalStore FujinJournalStore;

FujinJournalStore *fujin_journal_store_new      (void);
FujinJournalStore *fujin_journal_store_open     (const char         *id,
                                                 GError            **error);
void               fujin_journal_store_free     (FujinJournalStore  *self);

GPtrArray         *fujin_journal_store_list_dead (void);
const char        *fujin_journal_store_get_id   (FujinJournalStore  *self);
GBytes            *fujin_journal_store_read     (FujinJournalStore  *self,
                                                 GError            **error);

gboolean           fujin_journal_store_begin    (FujinJournalStore  *self,
                                                 GPtrArray          *parts,
                                                 gboolean            durable,
                                                 GError            **error);
gboolean           fujin_journal_store_continue (FujinJournalStore  *self,
                                                 gsize               length,
                                                 GError            **error);
void               fujin_journal_store_set_aside (FujinJournalStore *self);
gboolean           fujin_journal_store_append   (FujinJournalStore  *self,
                                                 GBytes             *bytes,
                                                 GError            **error);
gboolean           fujin_journal_store_sync     (FujinJournalStore  *self,
                                                 GError            **error);
int                fujin_journal_store_dup_log  (FujinJournalStore  *self);
int                fujin_journal_store_sync_log (int                 log);
gboolean           fujin_journal_store_clear    (FujinJournalStore  *self,
                                                 GError            **error);
gboolean           fujin_journal_store_remove   (FujinJournalStore  *self,
                                                 GError            **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinJournalStore, fujin_journal_store_free)

G_END_DECLS
