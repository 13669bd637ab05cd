/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-project.h"

G_BEGIN_DECLS

#define JOURNAL_MAX_NOTES 65536

/* What a state was, and when it was reached on the clock that all processes share. */
typedef struct
{
  gint64 when;
  guint64 hash;
} JournalNote;

/* The states that a child went through, in memory that outlives it. */
typedef struct
{
  gint n;
  gint saved; /* the last one that a save brought into the file */
  gint n_flushed; /* how many were on the disk, as the child was told */
  JournalNote notes[JOURNAL_MAX_NOTES];
} JournalNotes;

JournalNotes *journal_notes_map    (const char    *path);
void          journal_notes_add    (JournalNotes  *self,
                                    FujinProject  *project);
int           journal_notes_check  (const char    *path);
char         *journal_notes_ask    (const char    *program,
                                    const char    *folder,
                                    const char    *path);
char        **journal_notes_dup_environment (const char *folder);
void          journal_notes_remove (const char    *folder);

G_END_DECLS
