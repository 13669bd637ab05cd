/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How the history got to its new state. */
typedef enum
{
  FUJIN_JOURNAL_PUSHED = 'p',
  FUJIN_JOURNAL_ABSORBED = 'a', /* a keystroke that became part of the step before */
  FUJIN_JOURNAL_VOIDED = 'v',   /* the keystroke after which the step had done nothing */
  FUJIN_JOURNAL_UNDONE = 'u',
  FUJIN_JOURNAL_REDONE = 'r',
} FujinJournalOp;

/**
 * FujinJournalHeader:
 * @path: (nullable): where the project is saved, or its URI; %NULL for an untitled one
 * @title: title of the project when the base was written
 * @hash: SHA-256 of the base
 * @state: state of the history that the base is of
 * @minor: the minor version of project files that the project remembers, which need not be that
 *   of the base: it was read from another one
 * @when: when the base was taken, in microseconds since 1970
 *
 * What a journal says of its base.
 */
typedef struct
{
  char *path;
  char *title;
  char *hash;
  guint64 state;
  guint minor;
  gint64 when;
} FujinJournalHeader;

/**
 * FujinJournalEntry:
 * @state: state of the history after it
 * @op: how it got there
 * @when: when, in microseconds since 1970
 * @label: what it did, as the menu shows it
 * @changes: array of %FUJIN_JOURNAL_CHANGE_TYPE
 * @contents: (nullable): array of "ay", contents of the versions that came; %NULL while they are
 *   in @unwritten
 * @unwritten: (nullable) (element-type FujinProject): contents that are still to be written
 * @frame: (nullable): the entry as it stands in the file
 *
 * One step in a journal.
 */
typedef struct
{
  guint64 state;
  FujinJournalOp op;
  gint64 when;
  char *label;
  GVariant *changes;
  GVariant *contents;
  GPtrArray *unwritten;
  GBytes *frame;
} FujinJournalEntry;

GBytes            *fujin_journal_header_write (const FujinJournalHeader *self);
gboolean           fujin_journal_header_read  (FujinJournalHeader       *self,
                                               GBytes                   *payload);
void               fujin_journal_header_clear (FujinJournalHeader       *self);

void               fujin_journal_entry_write  (FujinJournalEntry        *self);
FujinJournalEntry *fujin_journal_entry_read   (GBytes                   *payload);
void               fujin_journal_entry_free   (FujinJournalEntry        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinJournalEntry, fujin_journal_entry_free)

G_END_DECLS
