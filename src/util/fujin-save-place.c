/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where a save goes to, and what stands there. */

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

/* File systems by the numbers that statfs() gives them. Those over a network and those made by
 * programs (gvfs, sshfs) may answer from memory, and not all can lock. */
static const struct
{
  guint32  number;
  gboolean can_lock;
} remote_systems[] = {
  { 0x6969, TRUE },      /* nfs */
  { 0x517B, FALSE },     /* smb: a file that somebody holds open cannot be replaced */
  { 0xFF534D42, FALSE }, /* cifs */
  { 0xFE534D42, FALSE }, /* smb2 */
  { 0x65735546, TRUE },  /* fuse */
  { 0x01021997, TRUE },  /* 9p */
  { 0x00C36400, TRUE },  /* ceph */
  { 0x5346414F, FALSE }, /* afs */
  { 0x6B414653, FALSE }, /* afs */
  { 0x73757245, FALSE }, /* coda */
  { 0x564C, FALSE },     /* ncp */
  { 0x0BD00BD0, TRUE },  /* lustre */
  { 0x786F4256, FALSE }, /* folders of the host in a virtual machine */
};

static void
find_system (FujinSaveJob *job)
{
  struct statfs system;
  int result;

  job->can_lock = TRUE;
  FUJIN_SAVE_RETRY (result, fstatfs (job->folder, &system));
  /* Not to know is no reason to rely on it. */
  job->is_remote = result != 0;
  for (gsize i = 0; result == 0 && i < G_N_ELEMENTS (remote_systems); i++)
    if ((guint32) system.f_type == remote_systems[i].number)
      {
        job->is_remote = TRUE;
        job->can_lock = remote_systems[i].can_lock;
      }
}

/**
 * _fujin_save_open_folder:
 * @path: a path; the file need not be there, its folder must
 * @name: (out): the name of the file in the folder
 *
 * Opens the folder that the file is in, with links followed: of a link, the folder of what it
 * points to. A link to nothing is an error.
 *
 * Returns: a file descriptor, or -1 with errno set
 */
int
_fujin_save_open_folder (const char  *path,
                         char       **name)
{
  char *real = realpath (path, NULL);
  g_autofree char *target = NULL;
  g_autofree char *folder = NULL;
  struct stat status;
  int fd;

  if (real == NULL && (errno != ENOENT || lstat (path, &status) == 0))
    return -1;
  target = g_strdup (real != NULL ? real : path);
  free (real);
  folder = g_path_get_dirname (target);
  FUJIN_SAVE_RETRY (fd, open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (fd >= 0)
    *name = g_path_get_basename (target);
  return fd;
}

static gboolean
find_file (FujinSaveJob  *job,
           GError       **error)
{
  int result;

  FUJIN_SAVE_RETRY (result, fstatat (job->folder, job->name, &job->old, AT_SYMLINK_NOFOLLOW));
  if (result != 0 && errno == ENOENT)
    return TRUE;
  if (result != 0)
    return _fujin_save_fail (job, errno, N_("Finding the file"), error);
  job->exists = TRUE;
  if (!S_ISREG (job->old.st_mode))
    return _fujin_save_fail (job, S_ISDIR (job->old.st_mode) ? EISDIR : EINVAL,
                             N_("Finding the file"), error);
  /* Renaming over a write-protected file would work, but the protection was meant. */
  FUJIN_SAVE_RETRY (result, faccessat (job->folder, job->name, W_OK, AT_EACCESS));
  if (result != 0)
    return _fujin_save_fail (job, errno, N_("Opening the file for writing"), error);
  FUJIN_SAVE_RETRY (job->old_fd, openat (job->folder, job->name,
                                         O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  /* One may write what one may not read. */
  if (job->old_fd < 0 && errno != EACCES)
    return _fujin_save_fail (job, errno, N_("Reading the file"), error);
  return TRUE;
}

/**
 * _fujin_save_job_find:
 * @job: a save with path and bytes
 * @error: return location for a #GError
 *
 * Finds the folder and what stands in the place of the file.
 *
 * Returns: whether it is a place to save to
 */
gboolean
_fujin_save_job_find (FujinSaveJob  *job,
                      GError       **error)
{
  job->folder = _fujin_save_open_folder (job->path, &job->name);
  if (job->folder < 0)
    return _fujin_save_fail (job, errno, N_("Finding the file"), error);
  find_system (job);
  return find_file (job, error);
}

/**
 * _fujin_save_job_lock:
 * @job: a save
 *
 * Where exchanging two files is not possible there is a moment between looking at the old file
 * and replacing it. This lock on the old file keeps other savers out of it as far as the file
 * system can lock; who cannot get it within two seconds goes on without.
 *
 * Returns: a file descriptor that holds the lock until it is closed, or -1
 */
int
_fujin_save_job_lock (const FujinSaveJob *job)
{
  struct flock place = { .l_type = F_WRLCK, .l_start = 0x3FFFFFFF, .l_len = 1 };

  for (int i = 0; job->can_lock && i < 40; i++)
    {
      int fd = openat (job->folder, job->name, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
      gboolean is_locked = fd >= 0 && fcntl (fd, F_OFD_SETLK, &place) == 0;
      struct stat ours;
      struct stat now;

      /* Who had the lock may have put another file there. */
      if (is_locked && fstat (fd, &ours) == 0 &&
          fstatat (job->folder, job->name, &now, AT_SYMLINK_NOFOLLOW) == 0 &&
          ours.st_ino == now.st_ino && ours.st_dev == now.st_dev)
        return fd;
      if (fd < 0)
        return -1;
      if (!is_locked && errno != EAGAIN && errno != EACCES)
        i = 40;
      close (fd);
      if (!is_locked)
        g_usleep (50 * 1000);
    }
  return -1;
}

/**
 * _fujin_save_job_clear:
 * @job: a save
 *
 * Closes and frees what it holds, and removes its temporary files.
 */
void
_fujin_save_job_clear (FujinSaveJob *job)
{
  if (job->fd >= 0)
    close (job->fd);
  if (job->old_fd >= 0)
    close (job->old_fd);
  if (job->temporary != NULL)
    unlinkat (job->folder, job->temporary, 0);
  if (job->backup != NULL)
    unlinkat (job->folder, job->backup, 0);
  if (job->folder >= 0)
    close (job->folder);
  g_free (job->name);
  g_free (job->temporary);
  g_free (job->backup);
  if (job->notice != NULL)
    g_string_free (job->notice, TRUE);
}
