/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-store-private.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fujin-state-dir.h"
#include "fujin-words.h"

/* The folder of a journal and its lock. The kernel lets go of the lock when the process ends,
 * however it ends: a folder with a journal and a free lock is what a crash leaves. */

#define MOST_TRIES 8

/* Who looks for dead journals shares their locks, for a moment each: so long is waited for it. */
#define PATIENCE_MS 500
#define PAUSE_MS 10

static gboolean
fail (GError **error)
{
  int cause = errno;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (cause), g_strerror (cause));
  return FALSE;
}

/**
 * fujin_journal_store_new:
 *
 * Returns: (transfer full): a store of which nothing is on the disk before
 *   fujin_journal_store_begin()
 */
FujinJournalStore *
fujin_journal_store_new (void)
{
  FujinJournalStore *self = g_new0 (FujinJournalStore, 1);

  self->dir = -1;
  self->lock = -1;
  self->log = -1;
  return self;
}

static void
close_folder (FujinJournalStore *self)
{
  if (self->lock >= 0)
    close (self->lock);
  if (self->dir >= 0)
    close (self->dir);
  self->lock = -1;
  self->dir = -1;
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->path, g_free);
}

/* The folder goes before the lock does. */
void
_fujin_journal_store_forget (FujinJournalStore *self,
                             gboolean           remove)
{
  if (remove && self->path != NULL)
    rmdir (self->path);
  close_folder (self);
}

/**
 * fujin_journal_store_free:
 * @self: (transfer full) (nullable): a store
 *
 * Gives the lock up; what is on the disk stays.
 */
void
fujin_journal_store_free (FujinJournalStore *self)
{
  if (self == NULL)
    return;
  if (self->log >= 0)
    close (self->log);
  close_folder (self);
  g_free (self);
}

static gboolean
open_folder (FujinJournalStore *self,
             const char        *parent,
             const char        *id,
             int                lock_flags)
{
  self->id = g_strdup (id);
  self->path = g_build_filename (parent, id, NULL);
  self->dir = open (self->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
  if (self->dir < 0)
    return FALSE;
  self->lock = openat (self->dir, FUJIN_JOURNAL_LOCK_NAME,
                       lock_flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
  return self->lock >= 0;
}

/* Who looks for dead journals may have swept the folder away between our making and our locking
 * it: then the lock is that of a file without a name. */
static gboolean
take_lock (FujinJournalStore *self,
           int                how)
{
  struct stat status;

  while (flock (self->lock, how | LOCK_NB) != 0)
    if (errno != EINTR)
      return FALSE;
  if (fstat (self->lock, &status) != 0)
    return FALSE;
  errno = ENOENT;
  return status.st_nlink > 0;
}

/* Makes a folder of a new name and locks it. */
gboolean
_fujin_journal_store_make (FujinJournalStore  *self,
                           GError            **error)
{
  g_autofree char *parent = fujin_state_dir ("journal", error);

  if (parent == NULL)
    return FALSE;
  for (guint i = 0; i < MOST_TRIES; i++)
    {
      g_autofree char *id = g_uuid_string_random ();
      g_autofree char *path = g_build_filename (parent, id, NULL);

      close_folder (self);
      if (mkdir (path, 0700) == 0 && open_folder (self, parent, id, O_RDWR | O_CREAT) &&
          take_lock (self, LOCK_EX))
        return TRUE;
      if (errno != EWOULDBLOCK && errno != ENOENT && errno != EEXIST)
        break;
    }
  fail (error);
  _fujin_journal_store_forget (self, FALSE);
  return FALSE;
}

static gboolean
wait_for_lock (FujinJournalStore *self)
{
  for (guint waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS)
    {
      if (take_lock (self, LOCK_EX))
        return TRUE;
      if (errno != EWOULDBLOCK)
        return FALSE;
      g_usleep (PAUSE_MS * 1000);
    }
  errno = EWOULDBLOCK;
  return FALSE;
}

/**
 * fujin_journal_store_open:
 * @id: name of the folder of a dead journal
 * @error: return location for a #GError: %G_IO_ERROR_BUSY when another process has it by now
 *
 * Takes a journal over. From here on it counts as alive.
 *
 * Returns: (transfer full) (nullable): the store, or %NULL with @error set
 */
FujinJournalStore *
fujin_journal_store_open (const char  *id,
                          GError     **error)
{
  g_autofree char *parent = fujin_state_dir ("journal", error);
  g_autoptr (FujinJournalStore) self = fujin_journal_store_new ();

  if (parent == NULL)
    return NULL;
  if (open_folder (self, parent, id, O_RDWR) && wait_for_lock (self))
    return g_steal_pointer (&self);
  if (errno == EWOULDBLOCK)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY,
                         W_("Another window of Fujin has opened this plan in the meantime."));
  else
    fail (error);
  return NULL;
}

/**
 * fujin_journal_store_get_id:
 * @self: a store
 *
 * Returns: (nullable): name of its folder, when it has one
 */
const char *
fujin_journal_store_get_id (FujinJournalStore *self)
{
  return self->id;
}

/* Many may look at the same time: they share the lock. */
static FujinJournalStore *
look_at (const char *parent,
         const char *id)
{
  g_autoptr (FujinJournalStore) self = fujin_journal_store_new ();

  if (!g_uuid_string_is_valid (id))
    return NULL;
  if (open_folder (self, parent, id, O_RDWR))
    return take_lock (self, LOCK_SH) ? g_steal_pointer (&self) : NULL;
  /* Its maker did not live to lock it, or is just about to and will take another name. */
  if (self->dir >= 0)
    _fujin_journal_store_forget (self, TRUE);
  return NULL;
}

static gboolean
has (FujinJournalStore *self,
     const char        *name)
{
  struct stat status;

  return fstatat (self->dir, name, &status, AT_SYMLINK_NOFOLLOW) == 0;
}

/* A folder in which no journal was begun. */
static gboolean
sweep (FujinJournalStore *self)
{
  if (has (self, FUJIN_JOURNAL_NAME) || has (self, FUJIN_JOURNAL_DAMAGED_NAME))
    return FALSE;
  if (take_lock (self, LOCK_EX))
    fujin_journal_store_remove (self, NULL);
  return TRUE;
}

/**
 * fujin_journal_store_list_dead:
 *
 * Looks for journals whose process has ended. Until the stores are freed nobody can take the
 * journals over.
 *
 * Returns: (transfer full) (element-type FujinJournalStore): their stores, only to be read
 */
GPtrArray *
fujin_journal_store_list_dead (void)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_journal_store_free);
  g_autofree char *parent = fujin_state_dir ("journal", NULL);
  g_autoptr (GDir) folder = parent != NULL ? g_dir_open (parent, 0, NULL) : NULL;
  const char *id;

  while (folder != NULL && (id = g_dir_read_name (folder)) != NULL)
    {
      g_autoptr (FujinJournalStore) self = look_at (parent, id);

      if (self != NULL && !sweep (self))
        g_ptr_array_add (found, g_steal_pointer (&self));
    }
  return found;
}
