/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-journal-store.h"

G_BEGIN_DECLS

#define FUJIN_JOURNAL_NAME "journal"
#define FUJIN_JOURNAL_NEW_NAME "journal.new"
#define FUJIN_JOURNAL_DAMAGED_NAME "journal.damaged"
#define FUJIN_JOURNAL_LOCK_NAME "lock"

/* Whether this process is the one that writes, or only looks whether there is one. */
struct _FujinJournalStore
{
  char *id;
  char *path;
  int dir;
  int lock;
  int log;
  goffset length; /* of what counts in the log */
  gboolean torn;  /* whether something that does not count may stand behind it */
};

/* Shared by the files of the store. */
gboolean _fujin_journal_store_make   (FujinJournalStore  *self,
                                      GError            **error);
void     _fujin_journal_store_forget (FujinJournalStore  *self,
                                      gboolean            remove);

G_END_DECLS
