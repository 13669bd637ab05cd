/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-store-private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define LARGEST ((goffset) 1024 * 1024 * 1024)

static const char *const names[] = {
  FUJIN_JOURNAL_NAME, FUJIN_JOURNAL_NEW_NAME, FUJIN_JOURNAL_DAMAGED_NAME, FUJIN_JOURNAL_LOCK_NAME,
};

static gboolean
fail (GError **error)
{
  int cause = errno;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (cause), g_strerror (cause));
  return FALSE;
}

static gboolean
write_all (int           fd,
           const guint8 *data,
           gsize         size,
           goffset       at,
           GError      **error)
{
  while (size > 0)
    {
      gssize n = pwrite (fd, data, size, at);

      if (n < 0 && errno == EINTR)
        continue;
      if (n == 0)
        errno = ENOSPC;
      if (n <= 0)
        return fail (error);
      data += n;
      size -= (gsize) n;
      at += n;
    }
  return TRUE;
}

static gboolean
write_parts (int        fd,
             GPtrArray *parts,
             goffset   *length,
             GError   **error)
{
  *length = 0;
  for (guint i = 0; i < parts->len; i++)
    {
      gsize size;
      const guint8 *data = g_bytes_get_data (g_ptr_array_index (parts, i), &size);

      if (!write_all (fd, data, size, *length, error))
        return FALSE;
      *length += (goffset) size;
    }
  return TRUE;
}

/* A folder that somebody removed would take what is written with it. */
static gboolean
is_gone (int fd)
{
  struct stat status;

  return fstat (fd, &status) == 0 && status.st_nlink == 0;
}

static gboolean
put_in_place (FujinJournalStore *self,
              int                fd,
              gboolean           durable,
              GError           **error)
{
  if ((durable && fsync (fd) != 0) ||
      renameat (self->dir, FUJIN_JOURNAL_NEW_NAME, self->dir, FUJIN_JOURNAL_NAME) != 0)
    return fail (error);
  return TRUE;
}

static void
take_log (FujinJournalStore *self,
          int                fd,
          goffset            length)
{
  if (self->log >= 0)
    close (self->log);
  self->log = fd;
  self->length = length;
  self->torn = FALSE;
}

/**
 * fujin_journal_store_begin:
 * @self: a store
 * @parts: (element-type GBytes): the whole journal
 * @durable: whether to wait until it is on the disk, so that the one there is outlives a power cut
 *   in this instant
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Puts a new journal in the place of the one there is, in one instant. When that fails the old
 * one stays as it is.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_journal_store_begin (FujinJournalStore  *self,
                           GPtrArray          *parts,
                           gboolean            durable,
                           GError            **error)
{
  goffset length;
  int fd;

  if ((self->dir < 0 || is_gone (self->dir)) && !_fujin_journal_store_make (self, error))
    return FALSE;
  /* What a crash left half done is in nobody's way: this process alone writes here. */
  unlinkat (self->dir, FUJIN_JOURNAL_NEW_NAME, 0);
  fd = openat (self->dir, FUJIN_JOURNAL_NEW_NAME,
               O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (fd < 0)
    return fail (error);
  if (!write_parts (fd, parts, &length, error) || !put_in_place (self, fd, durable, error))
    {
      unlinkat (self->dir, FUJIN_JOURNAL_NEW_NAME, 0);
      close (fd);
      return FALSE;
    }
  take_log (self, fd, length);
  return !durable || fsync (self->dir) == 0 || fail (error);
}

/**
 * fujin_journal_store_continue:
 * @self: a store with a journal
 * @length: how long the part of it is that counts, in bytes
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Makes ready to write behind what is there. The file is not touched before that.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_journal_store_continue (FujinJournalStore  *self,
                              gsize               length,
                              GError            **error)
{
  int fd = openat (self->dir, FUJIN_JOURNAL_NAME, O_WRONLY | O_CLOEXEC | O_NOFOLLOW);

  if (fd < 0)
    return fail (error);
  take_log (self, fd, (goffset) length);
  self->torn = TRUE;
  return TRUE;
}

/**
 * fujin_journal_store_set_aside:
 * @self: a store with a damaged journal
 *
 * Keeps the damaged journal beside the one that will take its place: somebody may know how to get
 * more out of it.
 */
void
fujin_journal_store_set_aside (FujinJournalStore *self)
{
  /* One that is there already is the older one, and tells more. */
  (void) !linkat (self->dir, FUJIN_JOURNAL_NAME, self->dir, FUJIN_JOURNAL_DAMAGED_NAME, 0);
}

/**
 * fujin_journal_store_append:
 * @self: a store that was begun or continued
 * @bytes: what comes next
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Writes behind what was written. What fails half way does not count and is written over.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_journal_store_append (FujinJournalStore  *self,
                            GBytes             *bytes,
                            GError            **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  if (self->torn && ftruncate (self->log, self->length) != 0)
    return fail (error);
  self->torn = TRUE;
  if (!write_all (self->log, data, size, self->length, error))
    return FALSE;
  self->torn = FALSE;
  self->length += (goffset) size;
  return TRUE;
}

/**
 * fujin_journal_store_sync:
 * @self: a store that was begun or continued
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Waits until all that was written is on the disk. After a failure nobody knows what is: the
 * journal has to be begun anew.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_journal_store_sync (FujinJournalStore  *self,
                          GError            **error)
{
  errno = fujin_journal_store_sync_log (self->log);
  if (errno == 0 && fsync (self->dir) != 0)
    return fail (error);
  return errno == 0 || fail (error);
}

/**
 * fujin_journal_store_dup_log:
 * @self: a store that was begun or continued
 *
 * Returns: a file descriptor for fujin_journal_store_sync_log() in another thread, which outlives
 *   the store and has to be closed; negative when there are no more of them
 */
int
fujin_journal_store_dup_log (FujinJournalStore *self)
{
  return fcntl (self->log, F_DUPFD_CLOEXEC, 3);
}

/**
 * fujin_journal_store_sync_log:
 * @log: what fujin_journal_store_dup_log() gave
 *
 * As fujin_journal_store_sync(), without holding the store up.
 *
 * Returns: 0, or the cause of the failure
 */
int
fujin_journal_store_sync_log (int log)
{
  if (fdatasync (log) != 0)
    return errno;
  return is_gone (log) ? ENOENT : 0;
}

static gboolean
unlink_all (FujinJournalStore  *self,
            guint               n,
            GError            **error)
{
  gboolean done = TRUE;

  for (guint i = 0; i < n; i++)
    if (unlinkat (self->dir, names[i], 0) != 0 && errno != ENOENT)
      {
        if (done)
          fail (error);
        done = FALSE;
      }
  return done;
}

static void
close_log (FujinJournalStore *self)
{
  if (self->log >= 0)
    close (self->log);
  self->log = -1;
  self->length = 0;
}

/**
 * fujin_journal_store_clear:
 * @self: a store
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Removes the journal; the folder stays.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_journal_store_clear (FujinJournalStore  *self,
                           GError            **error)
{
  close_log (self);
  return self->dir < 0 || unlink_all (self, 3, error);
}

/**
 * fujin_journal_store_remove:
 * @self: a store
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Removes the journal and its folder, and gives the lock up.
 *
 * Returns: %TRUE on success, otherwise @error is set
 */
gboolean
fujin_journal_store_remove (FujinJournalStore  *self,
                            GError            **error)
{
  gboolean done;

  close_log (self);
  if (self->dir < 0)
    return TRUE;
  done = unlink_all (self, G_N_ELEMENTS (names), error);
  _fujin_journal_store_forget (self, done);
  return done;
}

static GBytes *
read_all (int   fd,
          gsize size)
{
  g_autofree guint8 *data = g_malloc (size + 1);
  gsize length = 0;

  while (length < size)
    {
      gssize n = read (fd, data + length, size - length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return NULL;
      if (n == 0)
        break;
      length += (gsize) n;
    }
  return g_bytes_new_take (g_steal_pointer (&data), length);
}

/**
 * fujin_journal_store_read:
 * @self: a store
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the journal, or %NULL with @error set
 */
GBytes *
fujin_journal_store_read (FujinJournalStore  *self,
                          GError            **error)
{
  int fd = openat (self->dir, FUJIN_JOURNAL_NAME, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  struct stat status;
  GBytes *bytes;

  if (fd < 0 || fstat (fd, &status) != 0)
    {
      fail (error);
      if (fd >= 0)
        close (fd);
      return NULL;
    }
  if (!S_ISREG (status.st_mode) || status.st_size > LARGEST)
    {
      errno = EFBIG;
      fail (error);
      close (fd);
      return NULL;
    }
  bytes = read_all (fd, (gsize) status.st_size);
  if (bytes == NULL)
    fail (error);
  close (fd);
  return bytes;
}
