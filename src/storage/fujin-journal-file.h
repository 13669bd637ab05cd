/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-journal-entry.h"
#include "fujin-project.h"

G_BEGIN_DECLS

/**
 * FujinJournalFile:
 * @header: what it says of its base
 * @base: (nullable): content of the project file it begins with; %NULL when it is damaged
 * @entries: (element-type FujinJournalEntry): the steps since then that can be read
 * @length: where they end, in bytes
 * @is_damaged: whether something stands there that no interrupted writer left
 * @is_torn: whether the writer was interrupted in the middle of a step
 *
 * A journal as it was found.
 */
typedef struct
{
  FujinJournalHeader header;
  GBytes *base;
  GPtrArray *entries;
  gsize length;
  gboolean is_damaged;
  gboolean is_torn;
} FujinJournalFile;

FujinJournalFile *fujin_journal_file_new    (GBytes                   *bytes);
gboolean          fujin_journal_file_is_blank (GBytes                *bytes);
void              fujin_journal_file_free   (FujinJournalFile         *self);
FujinProject     *fujin_journal_file_replay (FujinJournalFile         *self,
                                             guint                     n,
                                             guint                    *n_done,
                                             GPtrArray                *problems);
GBytes           *fujin_journal_file_begin  (const FujinJournalHeader *header,
                                             GBytes                   *base);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinJournalFile, fujin_journal_file_free)

G_END_DECLS
