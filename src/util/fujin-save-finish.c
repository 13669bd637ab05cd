/* SPDX-License-Identifier: GPL-3.0-or-later */

/* After the new file took its place: makes that last, and stamps it. */

#include <fcntl.h>
#include <unistd.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

/* A file that has to stay for a while, and a way to remove it whatever its folder is called by
 * then. */
typedef struct
{
  int   folder;
  char *name;
} Kept;

/**
 * _fujin_save_kept_new:
 * @folder: a folder
 * @name: (transfer full): the name of a file in it
 *
 * Returns: (transfer full): what removes the file by _fujin_save_kept_free()
 */
gpointer
_fujin_save_kept_new (int   folder,
                      char *name)
{
  Kept *kept = g_new (Kept, 1);

  kept->folder = fcntl (folder, F_DUPFD_CLOEXEC, 0);
  kept->name = name;
  return kept;
}

/**
 * _fujin_save_kept_free:
 * @data: (nullable) (transfer full): of _fujin_save_kept_new()
 *
 * Removes the file.
 */
void
_fujin_save_kept_free (gpointer data)
{
  Kept *kept = data;

  if (kept == NULL)
    return;
  if (kept->folder >= 0)
    {
      unlinkat (kept->folder, kept->name, 0);
      close (kept->folder);
    }
  g_free (kept->name);
  g_free (kept);
}

/* Makes the renaming last through a power cut, where the file system can do that. */
static gboolean
sync_folder (FujinSaveJob  *job,
             GError       **error)
{
  int result;

  FUJIN_SAVE_RETRY (result, fsync (job->folder));
  if (result == 0 || errno == EINVAL || errno == EOPNOTSUPP || errno == ENOSYS ||
      errno == EROFS || errno == EBADF)
    return TRUE;
  return _fujin_save_fail_in_place (job, errno, N_("Bringing the folder to the disk"), error);
}

static gboolean
read_back (FujinSaveJob  *job,
           GError       **error)
{
  g_autoptr (GBytes) content = NULL;

  if (!job->is_remote)
    return TRUE;
  content = _fujin_save_read_name (job->folder, job->name);
  if (content == NULL)
    return _fujin_save_fail_in_place (job, errno, N_("Reading back what was written"), error);
  return g_bytes_equal (content, job->bytes) ||
         _fujin_save_fail_in_place (job, EIO, N_("Reading back what was written"), error);
}

/* Naming a file changes one of its times, so it is looked at again. When it is not the one that
 * was written any more, the stamp tells that the next time. */
static FujinFileStamp *
make_stamp (const FujinSaveJob *job)
{
  struct stat now;

  if (fstatat (job->folder, job->name, &now, AT_SYMLINK_NOFOLLOW) != 0 ||
      now.st_ino != job->written.st_ino || now.st_dev != job->written.st_dev ||
      now.st_size != job->written.st_size ||
      now.st_mtim.tv_sec != job->written.st_mtim.tv_sec ||
      now.st_mtim.tv_nsec != job->written.st_mtim.tv_nsec)
    now = job->written;
  return fujin_file_stamp_new (&now, job->bytes);
}

/**
 * _fujin_save_job_finish:
 * @job: a save whose new file is in place
 * @saved: (nullable): where to put stamp and notice
 * @error: return location for a #GError
 *
 * Removes temporary names, waits until the new file cannot get lost by a power cut any more, and
 * reads it back where that is needed.
 *
 * Returns: whether it is certain that the new content lasts
 */
gboolean
_fujin_save_job_finish (FujinSaveJob  *job,
                        FujinSaved    *saved,
                        GError       **error)
{
  gboolean ok;

  if (job->temporary != NULL)
    unlinkat (job->folder, job->temporary, 0);
  if (job->backup != NULL)
    unlinkat (job->folder, job->backup, 0);
  g_clear_pointer (&job->temporary, g_free);
  g_clear_pointer (&job->backup, g_free);
  ok = sync_folder (job, error) && read_back (job, error);
  if (saved == NULL)
    return ok;
  saved->stamp = make_stamp (job);
  if (job->notice != NULL && job->notice->len > 0)
    saved->notice = g_strdup (job->notice->str);
  return ok;
}
