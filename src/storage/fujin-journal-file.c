/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-file.h"

#include <string.h>

#include "fujin-journal-frame.h"
#include "fujin-journal-replay.h"
#include "fujin-project-reader.h"
#include "fujin-version.h"

/* A journal is one file, so that a new one takes the place of an old one in one instant: a frame
 * with the header, one with the base, then one for each step. */

static gboolean
next_frame (FujinJournalFile  *self,
            GBytes            *bytes,
            GBytes           **payload)
{
  FujinJournalFrame found = fujin_journal_frame_next (bytes, &self->length, payload);

  self->is_torn = found == FUJIN_JOURNAL_FRAME_TORN;
  self->is_damaged = found == FUJIN_JOURNAL_FRAME_DAMAGED;
  return found == FUJIN_JOURNAL_FRAME_WHOLE;
}

/* A base that is damaged does not hide the steps: the file it was read from may still be there. */
static gboolean
read_base (FujinJournalFile *self,
           GBytes           *bytes)
{
  gsize start = self->length;

  if (next_frame (self, bytes, &self->base))
    return TRUE;
  return self->length > start;
}

static void
read_entries (FujinJournalFile *self,
              GBytes           *bytes)
{
  for (;;)
    {
      g_autoptr (GBytes) payload = NULL;
      gsize start = self->length;
      FujinJournalEntry *entry = NULL;

      if (next_frame (self, bytes, &payload))
        {
          entry = fujin_journal_entry_read (payload);
          self->is_damaged = entry == NULL;
        }
      if (entry == NULL)
        {
          self->length = start;
          return;
        }
      g_ptr_array_add (self->entries, entry);
    }
}

/**
 * fujin_journal_file_new:
 * @bytes: the content of a journal, however it looks
 *
 * Takes a journal apart. A step at the end that was not written to its end is passed over: it was
 * made in the instant of the crash. What comes after a damaged place does not count, since it
 * builds on what is missing.
 *
 * Returns: (transfer full) (nullable): its parts; %NULL when it has no header
 */
FujinJournalFile *
fujin_journal_file_new (GBytes *bytes)
{
  g_autoptr (FujinJournalFile) self = g_new0 (FujinJournalFile, 1);
  g_autoptr (GBytes) payload = NULL;

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_journal_entry_free);
  if (!next_frame (self, bytes, &payload) || !fujin_journal_header_read (&self->header, payload))
    return NULL;
  if (read_base (self, bytes))
    read_entries (self, bytes);
  return g_steal_pointer (&self);
}

/**
 * fujin_journal_file_is_blank:
 * @bytes: the content of a journal
 *
 * Returns: whether there is nothing in it: the power failed before the disk got its first byte,
 *   in the first two seconds after a save or of a plan
 */
gboolean
fujin_journal_file_is_blank (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < size; i++)
    if (data[i] != 0)
      return FALSE;
  return TRUE;
}

/**
 * fujin_journal_file_free:
 * @self: (transfer full) (nullable): a journal
 *
 * Frees it.
 */
void
fujin_journal_file_free (FujinJournalFile *self)
{
  if (self == NULL)
    return;
  fujin_journal_header_clear (&self->header);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/**
 * fujin_journal_file_replay:
 * @self: a journal with a base
 * @n: how many steps to make at most
 * @n_done: (out): how many could be made
 * @problems: (element-type FujinXmlProblem): problems of the base are added here
 *
 * Makes the project again that the journal is of.
 *
 * Returns: (transfer full) (nullable): the project, with an empty history; %NULL when the base
 *   cannot be read
 */
FujinProject *
fujin_journal_file_replay (FujinJournalFile *self,
                           guint             n,
                           guint            *n_done,
                           GPtrArray        *problems)
{
  FujinProject *project = fujin_project_reader_read_bytes (self->base, problems);

  *n_done = 0;
  if (project == NULL || fujin_project_get_read_only (project))
    return project;
  fujin_version_keep (project, self->header.minor);
  for (guint i = 0; i < MIN (n, self->entries->len); i++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (self->entries, i);

      if (!fujin_journal_replay (project, entry->changes, entry->contents))
        break;
      ++*n_done;
    }
  return project;
}

/**
 * fujin_journal_file_begin:
 * @header: what is said of the base
 * @base: the base
 *
 * Returns: (transfer full): the first part of a journal, before its steps
 */
GBytes *
fujin_journal_file_begin (const FujinJournalHeader *header,
                          GBytes                   *base)
{
  g_autoptr (GBytes) first = fujin_journal_header_write (header);
  g_autoptr (GBytes) second = fujin_journal_frame_new (base);
  gsize n_first, n_second;
  const guint8 *first_data = g_bytes_get_data (first, &n_first);
  const guint8 *second_data = g_bytes_get_data (second, &n_second);
  guint8 *both = g_malloc (n_first + n_second);

  memcpy (both, first_data, n_first);
  memcpy (both + n_first, second_data, n_second);
  return g_bytes_new_take (both, n_first + n_second);
}
