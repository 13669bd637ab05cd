/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Puts the new file in the place of the old one, and finds out what it replaced. */

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

#define REPLACING N_("Putting the new file in the place of the old one")

static void
forget_name (char **name)
{
  g_clear_pointer (name, g_free);
}

/* File systems over the network and some of programs cannot do this. */
static gboolean
is_unsupported (int cause)
{
  return cause == EINVAL || cause == ENOSYS || cause == EOPNOTSUPP || cause == EPERM ||
         cause == ENOTTY;
}

static void
take_displaced (FujinSaveJob          *job,
                GBytes                *content,
                const FujinFileStamp  *expected,
                FujinSaved            *saved,
                char                 **name)
{
  saved->displaced = g_bytes_ref (content);
  if (_fujin_save_is_content (content, expected, job->bytes))
    return;
  saved->theirs = g_bytes_ref (content);
  /* The only copy of a colleague's work: it stays on the disk, too, until it is dealt with. */
  if (*name != NULL)
    saved->kept = _fujin_save_kept_new (job->folder, g_steal_pointer (name));
}

/* To all appearances, the file that was looked at before. (Naming it otherwise has changed its
 * other time.) */
static gboolean
is_old (const FujinSaveJob *job,
        const struct stat  *status)
{
  return status->st_dev == job->old.st_dev && status->st_ino == job->old.st_ino &&
         status->st_size == job->old.st_size &&
         status->st_mtim.tv_sec == job->old.st_mtim.tv_sec &&
         status->st_mtim.tv_nsec == job->old.st_mtim.tv_nsec;
}

/* Reads what was displaced. The file that was looked at before loses its temporary name at once,
 * while it is open: the shorter it has one, the less a crash leaves lying about. */
static GBytes *
read_displaced (FujinSaveJob *job)
{
  GBytes *content = NULL;
  struct stat status;
  int cause;
  int result;
  int fd;

  FUJIN_SAVE_RETRY (fd, openat (job->folder, job->temporary,
                                O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (fd < 0)
    return NULL;
  FUJIN_SAVE_RETRY (result, fstat (fd, &status));
  if (result == 0 && is_old (job, &status) && unlinkat (job->folder, job->temporary, 0) == 0)
    forget_name (&job->temporary);
  if (result == 0 && S_ISREG (status.st_mode))
    content = _fujin_save_read (fd);
  else if (result == 0)
    errno = EINVAL;
  cause = errno;
  close (fd);
  errno = cause;
  return content;
}

static gboolean
exchange (FujinSaveJob          *job,
          const FujinFileStamp  *expected,
          FujinSaved            *saved,
          GError               **error)
{
  g_autoptr (GBytes) content = read_displaced (job);

  job->is_in_place = TRUE;
  if (content != NULL)
    {
      take_displaced (job, content, expected, saved, &job->temporary);
      return TRUE;
    }
  /* It may be anybody's, so it is left alone. */
  _fujin_save_fail_in_place (job, errno, N_("Reading what it replaced"), error);
  forget_name (&job->temporary);
  return FALSE;
}

static void
link_backup (FujinSaveJob *job)
{
  g_autofree char *name = _fujin_save_name_new (job->folder, job->name, FALSE);
  int result;

  FUJIN_SAVE_RETRY (result, linkat (job->folder, job->name, job->folder, name, 0));
  if (result == 0)
    job->backup = g_steal_pointer (&name);
}

static gboolean
look (int          folder,
      const char  *name,
      struct stat *status)
{
  int result;

  FUJIN_SAVE_RETRY (result, fstatat (folder, name, status, AT_SYMLINK_NOFOLLOW));
  return result == 0;
}

/* Whether the name still stands for the file that was looked at. */
static gboolean
check_same_file (const FujinSaveJob  *job,
                 GError             **error)
{
  struct stat a;
  struct stat b;

  if (job->backup == NULL)
    return TRUE;
  if (!look (job->folder, job->name, &a) || !look (job->folder, job->backup, &b))
    return _fujin_save_fail (job, errno, N_("Finding the file"), error);
  return (a.st_ino == b.st_ino && a.st_dev == b.st_dev) ||
         _fujin_save_refuse (job, FUJIN_SAVE_ERROR_CHANGED, error);
}

/* The way without exchanging: a second name for the old file, a look at it, then renaming. */
static gboolean
rename_over_expected (FujinSaveJob          *job,
                      const FujinFileStamp  *expected,
                      FujinSaved            *saved,
                      GError               **error)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  int result;

  link_backup (job);
  before = _fujin_save_read_name (job->folder, job->backup != NULL ? job->backup : job->name);
  if (before == NULL && errno == ENOENT)
    return _fujin_save_refuse (job, FUJIN_SAVE_ERROR_VANISHED, error);
  if (before == NULL)
    return _fujin_save_fail (job, errno, N_("Reading the file"), error);
  if (!_fujin_save_is_content (before, expected, job->bytes))
    return _fujin_save_refuse (job, FUJIN_SAVE_ERROR_CHANGED, error);
  if (!check_same_file (job, error))
    return FALSE;
  FUJIN_SAVE_RETRY (result, renameat (job->folder, job->temporary, job->folder, job->name));
  if (result != 0)
    return _fujin_save_fail (job, errno, REPLACING, error);
  job->is_in_place = TRUE;
  forget_name (&job->temporary);
  /* Somebody may have written into the old file until now. */
  if (job->backup != NULL)
    after = _fujin_save_read_name (job->folder, job->backup);
  take_displaced (job, after != NULL ? after : before, expected, saved, &job->backup);
  return TRUE;
}

static gboolean
commit_existing (FujinSaveJob          *job,
                 const FujinFileStamp  *expected,
                 FujinSaved            *saved,
                 GError               **error)
{
  gboolean ok;
  int result;
  int lock;

  FUJIN_SAVE_RETRY (result, renameat2 (job->folder, job->temporary, job->folder, job->name,
                                       RENAME_EXCHANGE));
  if (result == 0)
    return exchange (job, expected, saved, error);
  if (errno == ENOENT)
    return _fujin_save_refuse (job, FUJIN_SAVE_ERROR_VANISHED, error);
  if (!is_unsupported (errno))
    return _fujin_save_fail (job, errno, REPLACING, error);
  lock = _fujin_save_job_lock (job);
  ok = rename_over_expected (job, expected, saved, error);
  if (lock >= 0)
    close (lock);
  return ok;
}

/* The ways to put a file where none is, from the best to the last: the first two fail when there
 * is one after all. */
static int
rename_to_free_name (FujinSaveJob *job)
{
  struct stat status;
  int result;

  FUJIN_SAVE_RETRY (result, renameat2 (job->folder, job->temporary, job->folder, job->name,
                                       RENAME_NOREPLACE));
  if (result == 0 || !is_unsupported (errno))
    return result;
  FUJIN_SAVE_RETRY (result, linkat (job->folder, job->temporary, job->folder, job->name, 0));
  if (result == 0)
    {
      job->is_in_place = TRUE;
      return 0;
    }
  if (!is_unsupported (errno))
    return result;
  if (look (job->folder, job->name, &status))
    errno = EEXIST;
  if (errno != ENOENT)
    return -1;
  FUJIN_SAVE_RETRY (result, renameat (job->folder, job->temporary, job->folder, job->name));
  return result;
}

static gboolean
commit_new (FujinSaveJob  *job,
            GError       **error)
{
  if (rename_to_free_name (job) != 0)
    return errno == EEXIST ? _fujin_save_refuse (job, FUJIN_SAVE_ERROR_EXISTS, error)
                           : _fujin_save_fail (job, errno, N_("Naming the new file"), error);
  /* Linked, it has two names, of which the temporary one has to go. */
  if (!job->is_in_place)
    forget_name (&job->temporary);
  job->is_in_place = TRUE;
  return TRUE;
}

/**
 * _fujin_save_job_commit:
 * @job: a save whose new content is written
 * @expected: (nullable): the file that should stand there, %NULL: none
 * @saved: where to put what was displaced
 * @error: return location for a #GError
 *
 * Puts the new file in place in one step. When another file stands there than expected in that
 * very moment, its content is handed over in @saved.
 *
 * Returns: %TRUE on success
 */
gboolean
_fujin_save_job_commit (FujinSaveJob          *job,
                        const FujinFileStamp  *expected,
                        FujinSaved            *saved,
                        GError               **error)
{
  return expected != NULL ? commit_existing (job, expected, saved, error)
                          : commit_new (job, error);
}

/**
 * _fujin_save_job_replace:
 * @job: a save whose new content is written
 * @error: return location for a #GError
 *
 * Puts the new file in place in one step, whatever is there.
 *
 * Returns: %TRUE on success
 */
gboolean
_fujin_save_job_replace (FujinSaveJob  *job,
                         GError       **error)
{
  int result;

  FUJIN_SAVE_RETRY (result, renameat (job->folder, job->temporary, job->folder, job->name));
  if (result != 0)
    return _fujin_save_fail (job, errno, REPLACING, error);
  job->is_in_place = TRUE;
  forget_name (&job->temporary);
  return TRUE;
}
