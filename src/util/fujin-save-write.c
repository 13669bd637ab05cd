/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Brings the new content to the disk beside the old, without touching that. */

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

#define MAX_TRIES 100

/* Asks for the whole space first, so that a full disk shows before a byte is written. */
static gboolean
reserve (FujinSaveJob  *job,
         GError       **error)
{
  gsize size = g_bytes_get_size (job->bytes);
  int result;

  if (size == 0)
    return TRUE;
  FUJIN_SAVE_RETRY (result, fallocate (job->fd, 0, 0, (off_t) size));
  if (result == 0 || errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL)
    return TRUE;
  return _fujin_save_fail (job, errno, N_("Reserving space"), error);
}

static gboolean
write_all (FujinSaveJob  *job,
           GError       **error)
{
  gsize size;
  const char *data = g_bytes_get_data (job->bytes, &size);

  while (size > 0)
    {
      ssize_t n;

      FUJIN_SAVE_RETRY (n, write (job->fd, data, size));
      if (n <= 0)
        return _fujin_save_fail (job, n < 0 ? errno : ENOSPC, N_("Writing the content"), error);
      data += n;
      size -= (gsize) n;
    }
  return TRUE;
}

/* Of a new file the mode that the system chose, which knows the umask and the rights that the
 * folder gives, is put back now that everything is written. */
static gboolean
set_rights (FujinSaveJob  *job,
            mode_t         mode,
            GError       **error)
{
  int result;

  if (job->exists)
    return _fujin_save_job_rights (job, error);
  FUJIN_SAVE_RETRY (result, fchmod (job->fd, mode));
  return result == 0 || _fujin_save_fail (job, errno, N_("Setting the permissions"), error);
}

static gboolean
fill (FujinSaveJob  *job,
      GError       **error)
{
  mode_t mode;
  int result;

  FUJIN_SAVE_RETRY (result, fstat (job->fd, &job->written));
  mode = job->written.st_mode & 0777;
  /* Nobody else can read it before its rights are known. */
  if (result == 0 && mode != (S_IRUSR | S_IWUSR))
    FUJIN_SAVE_RETRY (result, fchmod (job->fd, S_IRUSR | S_IWUSR));
  if (result != 0)
    return _fujin_save_fail (job, errno, N_("Setting the permissions"), error);
  if (!reserve (job, error) || !write_all (job, error) || !set_rights (job, mode, error))
    return FALSE;
  FUJIN_SAVE_RETRY (result, fsync (job->fd));
  if (result != 0)
    return _fujin_save_fail (job, errno, N_("Bringing the content to the disk"), error);
  FUJIN_SAVE_RETRY (result, fstat (job->fd, &job->written));
  return result == 0 ||
         _fujin_save_fail (job, errno, N_("Bringing the content to the disk"), error);
}

/* Some file systems report a full disk only here. EINTR leaves the file closed on Linux. */
static gboolean
close_checked (FujinSaveJob  *job,
               int            fd,
               GError       **error)
{
  return close (fd) == 0 || errno == EINTR ||
         _fujin_save_fail (job, errno, N_("Closing the file"), error);
}

/* A file without a name is gone when the process is: so it gets one only when it is complete. */
static FujinSaveResult
give_name (FujinSaveJob  *job,
           GError       **error)
{
  g_autofree char *path = g_strdup_printf ("/proc/self/fd/%d", job->fd);

  for (int i = 0; i < MAX_TRIES; i++)
    {
      g_autofree char *name = _fujin_save_name_new (job->folder, job->name, FALSE);
      int result;

      FUJIN_SAVE_RETRY (result, linkat (AT_FDCWD, path, job->folder, name, AT_SYMLINK_FOLLOW));
      if (result == 0)
        {
          job->temporary = g_steal_pointer (&name);
          return FUJIN_SAVE_DONE;
        }
      if (errno != EEXIST)
        break;
    }
  /* No /proc, or no names for nameless files here. */
  if (errno == ENOENT || errno == EXDEV || errno == EPERM || errno == EOPNOTSUPP ||
      errno == ENOSYS || errno == EINVAL)
    return FUJIN_SAVE_UNSUPPORTED;
  _fujin_save_fail (job, errno, N_("Naming the new file"), error);
  return FUJIN_SAVE_FAILED;
}

static void
close_new (FujinSaveJob *job)
{
  close (job->fd);
  job->fd = -1;
}

static mode_t
first_mode (const FujinSaveJob *job)
{
  return job->exists ? 0600 : 0666;
}

static FujinSaveResult
write_nameless (FujinSaveJob  *job,
                GError       **error)
{
  FujinSaveResult result;
  int twin;

  FUJIN_SAVE_RETRY (job->fd, openat (job->folder, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC,
                                     first_mode (job)));
  if (job->fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL ||
                      errno == ENOSYS || errno == ENOENT))
    return FUJIN_SAVE_UNSUPPORTED;
  if (job->fd < 0)
    {
      _fujin_save_fail (job, errno, N_("Creating a temporary file beside it"), error);
      return FUJIN_SAVE_FAILED;
    }
  if (!fill (job, error))
    return FUJIN_SAVE_FAILED;
  /* Closing a twin tells what closing would tell, and the file can still be named. */
  FUJIN_SAVE_RETRY (twin, fcntl (job->fd, F_DUPFD_CLOEXEC, 0));
  if (twin >= 0 && !close_checked (job, twin, error))
    return FUJIN_SAVE_FAILED;
  result = give_name (job, error);
  if (result != FUJIN_SAVE_FAILED)
    close_new (job);
  return result;
}

static gboolean
create_named (FujinSaveJob  *job,
              GError       **error)
{
  for (int i = 0; i < MAX_TRIES; i++)
    {
      g_autofree char *name = _fujin_save_name_new (job->folder, job->name, TRUE);

      FUJIN_SAVE_RETRY (job->fd, openat (job->folder, name, O_WRONLY | O_CREAT | O_EXCL |
                                         O_CLOEXEC | O_NOFOLLOW, first_mode (job)));
      if (job->fd >= 0)
        {
          job->temporary = g_steal_pointer (&name);
          return TRUE;
        }
      if (errno != EEXIST)
        break;
    }
  return _fujin_save_fail (job, errno, N_("Creating a temporary file beside it"), error);
}

/* What this name begins with is not complete: the other name says that it is. */
static gboolean
mark_complete (FujinSaveJob  *job,
               GError       **error)
{
  g_autofree char *name = _fujin_save_name_new (job->folder, job->name, FALSE);
  int result;

  FUJIN_SAVE_RETRY (result, renameat (job->folder, job->temporary, job->folder, name));
  if (result != 0)
    return _fujin_save_fail (job, errno, N_("Naming the new file"), error);
  g_free (job->temporary);
  job->temporary = g_steal_pointer (&name);
  return TRUE;
}

static gboolean
write_named (FujinSaveJob  *job,
             GError       **error)
{
  int fd;

  if (!create_named (job, error) || !fill (job, error))
    return FALSE;
  fd = job->fd;
  job->fd = -1;
  return close_checked (job, fd, error) && mark_complete (job, error);
}

/* A place that is not relied on has to give back what it got before it is used. */
static gboolean
read_back (FujinSaveJob  *job,
           GError       **error)
{
  g_autoptr (GBytes) content = NULL;

  if (!job->is_remote)
    return TRUE;
  content = _fujin_save_read_name (job->folder, job->temporary);
  if (content == NULL)
    return _fujin_save_fail (job, errno, N_("Reading back what was written"), error);
  return g_bytes_equal (content, job->bytes) ||
         _fujin_save_fail (job, EIO, N_("Reading back what was written"), error);
}

/**
 * _fujin_save_job_write:
 * @job: a save whose place is found
 * @error: return location for a #GError
 *
 * Writes the new content, complete, with its rights and safe on the disk, under a temporary name.
 *
 * Returns: %TRUE on success
 */
gboolean
_fujin_save_job_write (FujinSaveJob  *job,
                       GError       **error)
{
  FujinSaveResult result = write_nameless (job, error);

  if (result == FUJIN_SAVE_FAILED)
    return FALSE;
  if (result == FUJIN_SAVE_UNSUPPORTED)
    {
      /* Said again by the second attempt. */
      if (job->notice != NULL)
        g_string_truncate (job->notice, 0);
      if (!write_named (job, error))
        return FALSE;
    }
  return read_back (job, error);
}
