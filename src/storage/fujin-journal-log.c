/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-log.h"

#include "fujin-journal-file.h"
#include "fujin-words.h"

/* Written at once, and on the disk after a second of quiet, two seconds at the latest. */
#define QUIET (1 * G_USEC_PER_SEC)
#define LATEST (18 * G_USEC_PER_SEC / 10)

/* How long after a failure it is tried again when nobody edits. */
#define PAUSE (10 * G_USEC_PER_SEC)

struct _FujinJournalLog
{
  FujinJournalStore *store;
  FujinJournalHeader header;
  GBytes *base;
  GPtrArray *entries;
  guint n_written; /* how many of the entries are in the file */
  gboolean begun;  /* whether there is a file to write behind */
  gboolean stale;  /* whether there is one of before a save that could not be removed */
  gboolean set_aside;
  guint generation; /* of the file, so that an old sync says nothing of a new one */
  gboolean syncing;
  gboolean careful; /* the file there is has what the disk may not get again */
  gint64 first_written; /* of what is not on the disk; 0 when all is */
  gint64 last_written;
  gint64 retry; /* 0 when nothing failed */
  char *trouble;
  FujinJournalNews news;
  gpointer data;
  GDestroyNotify destroy;
};

/**
 * fujin_journal_log_new:
 * @header: (transfer full): what is to be said of the base, without its hash
 * @base: (transfer full): content of the project file that the journal begins with
 * @news: is told of trouble
 * @data: what is handed to it
 * @destroy: how to let go of @data
 *
 * Returns: (transfer full): a log of which nothing is on the disk
 */
FujinJournalLog *
fujin_journal_log_new (FujinJournalHeader *header,
                       GBytes             *base,
                       FujinJournalNews    news,
                       gpointer            data,
                       GDestroyNotify      destroy)
{
  FujinJournalLog *self = g_new0 (FujinJournalLog, 1);

  self->store = fujin_journal_store_new ();
  self->header = *header;
  *header = (FujinJournalHeader) { 0 };
  self->base = base;
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_journal_entry_free);
  self->news = news;
  self->data = data;
  self->destroy = destroy;
  return self;
}

/**
 * fujin_journal_log_adopt:
 * @self: a log without steps
 * @store: (transfer full): the store of the journal of a dead process
 * @entries: (element-type FujinJournalEntry) (transfer full): the steps that count in it
 * @length: where they end, in bytes; 0 when the journal is damaged and has to be begun anew
 *
 * Goes on with a journal that is there.
 */
void
fujin_journal_log_adopt (FujinJournalLog   *self,
                         FujinJournalStore *store,
                         GPtrArray         *entries,
                         gsize              length)
{
  fujin_journal_store_free (self->store);
  self->store = store;
  g_ptr_array_unref (self->entries);
  self->entries = entries;
  self->n_written = entries->len;
  self->begun = length > 0 && fujin_journal_store_continue (store, length, NULL);
  self->set_aside = length == 0;
  self->careful = TRUE;
}

/**
 * fujin_journal_log_free:
 * @self: (transfer full): a log
 *
 * Frees it; what is on the disk stays.
 */
void
fujin_journal_log_free (FujinJournalLog *self)
{
  if (self->destroy != NULL)
    self->destroy (self->data);
  fujin_journal_store_free (self->store);
  fujin_journal_header_clear (&self->header);
  g_bytes_unref (self->base);
  g_ptr_array_unref (self->entries);
  g_free (self->trouble);
  g_free (self);
}

static char *
dup_trouble (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return g_strdup (W_("Changes are not protected against a crash, because the disk with your "
                        "private folder is full. Make room there, or save now."));
  return g_strdup_printf (
    /* Translators: %s is a sentence that says why, or a few words such as “Permission denied”. */
    W_("Changes are not protected against a crash. Save now. The cause: %s"), error->message);
}

static void
tell (FujinJournalLog *self,
      const GError    *error)
{
  g_autofree char *trouble = error != NULL ? dup_trouble (error) : NULL;

  self->retry = error != NULL ? g_get_monotonic_time () + PAUSE : 0;
  if (g_strcmp0 (trouble, self->trouble) == 0)
    return;
  g_free (self->trouble);
  self->trouble = g_steal_pointer (&trouble);
  self->news (self->trouble, self->data);
}

/* The whole journal, into a new file that takes the place of the old one. */
static gboolean
begin (FujinJournalLog  *self,
       GError          **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GBytes) first = NULL;

  if (self->header.hash == NULL)
    self->header.hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->base);
  first = fujin_journal_file_begin (&self->header, self->base);
  g_ptr_array_add (parts, first);
  for (guint i = 0; i < self->entries->len; i++)
    g_ptr_array_add (parts, ((FujinJournalEntry *) self->entries->pdata[i])->frame);
  if (self->set_aside)
    fujin_journal_store_set_aside (self->store);
  self->begun = fujin_journal_store_begin (self->store, parts, self->careful, error);
  if (!self->begun)
    return FALSE;
  self->generation++;
  self->stale = FALSE;
  self->set_aside = FALSE;
  self->n_written = self->entries->len;
  self->first_written = self->careful ? 0 : g_get_monotonic_time ();
  self->last_written = self->first_written;
  self->careful = TRUE;
  return TRUE;
}

static gboolean
append (FujinJournalLog  *self,
        GError          **error)
{
  while (self->n_written < self->entries->len)
    {
      FujinJournalEntry *entry = g_ptr_array_index (self->entries, self->n_written);

      if (!fujin_journal_store_append (self->store, entry->frame, error))
        return FALSE;
      self->n_written++;
      self->last_written = g_get_monotonic_time ();
      if (self->first_written == 0)
        self->first_written = self->last_written;
    }
  return TRUE;
}

static gboolean
make_durable (FujinJournalLog  *self,
              GError          **error)
{
  if (self->first_written == 0)
    return TRUE;
  if (!fujin_journal_store_sync (self->store, error))
    {
      self->begun = FALSE;
      return FALSE;
    }
  self->first_written = 0;
  return TRUE;
}

/* Brings into the file what is not there yet. Once something has failed, all is well again only
 * when the disk has it. */
static void
write_out (FujinJournalLog *self,
           gboolean         durable)
{
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (self->entries->len == 0)
    {
      done = !self->stale || fujin_journal_store_clear (self->store, &error);
      self->stale = !done;
    }
  else if (!self->begun)
    done = begin (self, &error);
  else
    done = append (self, &error);
  if (done && (durable || self->trouble != NULL))
    done = make_durable (self, &error);
  if (!done || self->trouble != NULL)
    tell (self, error);
}

/**
 * fujin_journal_log_add:
 * @self: a log
 * @entry: (transfer full): a step
 *
 * Adds a step and writes it.
 */
void
fujin_journal_log_add (FujinJournalLog   *self,
                       FujinJournalEntry *entry)
{
  fujin_journal_entry_write (entry);
  /* From here on it is only bytes. */
  g_clear_pointer (&entry->changes, g_variant_unref);
  g_clear_pointer (&entry->contents, g_variant_unref);
  g_clear_pointer (&entry->label, g_free);
  g_ptr_array_add (self->entries, entry);
  write_out (self, FALSE);
}

/* How many of the steps led to a state, the last time it was reached. */
static gboolean
find_state (FujinJournalLog *self,
            guint64          state,
            guint           *n)
{
  for (*n = self->entries->len; *n > 0; --*n)
    if (((FujinJournalEntry *) self->entries->pdata[*n - 1])->state == state)
      return TRUE;
  return state == self->header.state;
}

/**
 * fujin_journal_log_rebase:
 * @self: a log
 * @header: (transfer full): what is to be said of the new base, without its hash
 * @base: (transfer full): the project file as it was saved
 *
 * Takes a new base, and forgets the steps that are in it. A state that was never reached would be
 * a mistake of the caller: the journal stays as it is, which leads to the present state too.
 */
void
fujin_journal_log_rebase (FujinJournalLog    *self,
                          FujinJournalHeader *header,
                          GBytes             *base)
{
  guint n;

  if (!find_state (self, header->state, &n))
    {
      g_bytes_unref (base);
      return;
    }
  g_ptr_array_remove_range (self->entries, 0, n);
  fujin_journal_header_clear (&self->header);
  self->header = *header;
  *header = (FujinJournalHeader) { 0 };
  g_bytes_unref (self->base);
  self->base = base;
  self->begun = FALSE;
  self->n_written = 0;
  self->first_written = 0;
  self->set_aside = FALSE;
  /* A power cut now finds the saved file, and edits of a moment ago at most are gone. */
  self->careful = FALSE;
  self->stale = TRUE;
  write_out (self, FALSE);
}

/**
 * fujin_journal_log_sync:
 * @self: a log
 *
 * Has all of it on the disk, or tries to, and waits for it.
 */
void
fujin_journal_log_sync (FujinJournalLog *self)
{
  write_out (self, TRUE);
}

/**
 * fujin_journal_log_start_sync:
 * @self: a log
 * @generation: (out): to be handed to fujin_journal_log_synced()
 *
 * Does what is due: a new try after a failure, else a sync.
 *
 * Returns: what somebody who can wait is to hand to fujin_journal_store_sync_log() and to close;
 *   -1 for nothing
 */
int
fujin_journal_log_start_sync (FujinJournalLog *self,
                              guint           *generation)
{
  int log = -1;

  if (self->trouble == NULL && self->begun)
    log = fujin_journal_store_dup_log (self->store);
  if (log < 0)
    {
      write_out (self, TRUE);
      return -1;
    }
  self->syncing = TRUE;
  self->first_written = 0;
  *generation = self->generation;
  return log;
}

/**
 * fujin_journal_log_synced:
 * @self: a log
 * @generation: what fujin_journal_log_start_sync() gave
 * @cause: 0, or why it failed
 *
 * Is told how the sync went.
 */
void
fujin_journal_log_synced (FujinJournalLog *self,
                          guint            generation,
                          int              cause)
{
  g_autoptr (GError) error = NULL;

  self->syncing = FALSE;
  if (cause == 0 || generation != self->generation || !self->begun)
    return;
  self->begun = FALSE;
  g_set_error_literal (&error, G_IO_ERROR, g_io_error_from_errno (cause), g_strerror (cause));
  tell (self, error);
}

/**
 * fujin_journal_log_discard:
 * @self: a log
 *
 * Removes it from the disk.
 */
void
fujin_journal_log_discard (FujinJournalLog *self)
{
  g_ptr_array_set_size (self->entries, 0);
  self->n_written = 0;
  self->begun = FALSE;
  self->first_written = 0;
  self->retry = 0;
  fujin_journal_store_remove (self->store, NULL);
}

/**
 * fujin_journal_log_end:
 * @self: a log
 *
 * Leaves it on the disk, all of it, unless there is nothing in it.
 */
void
fujin_journal_log_end (FujinJournalLog *self)
{
  if (self->entries->len > 0)
    write_out (self, TRUE);
  else
    fujin_journal_log_discard (self);
}

/**
 * fujin_journal_log_get_due:
 * @self: a log
 *
 * Returns: when fujin_journal_log_start_sync() should be called, on the monotonic clock in
 *   microseconds; %G_MAXINT64 when there is no need
 */
gint64
fujin_journal_log_get_due (FujinJournalLog *self)
{
  if (self->retry != 0)
    return self->retry;
  if (self->first_written == 0 || self->syncing)
    return G_MAXINT64;
  return MIN (self->first_written + LATEST, self->last_written + QUIET);
}
