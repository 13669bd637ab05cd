/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks at what stands in the place of a save. */

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

/**
 * _fujin_save_read:
 * @fd: a file open for reading, at any position
 *
 * Reads the whole of a file, up to %FUJIN_SAVE_MAX_READ.
 *
 * Returns: (transfer full) (nullable): the content, or %NULL with errno set
 */
GBytes *
_fujin_save_read (int fd)
{
  g_autoptr (GByteArray) array = g_byte_array_new ();
  char buffer[32768];
  ssize_t n = 1;

  while (n > 0)
    {
      FUJIN_SAVE_RETRY (n, pread (fd, buffer, sizeof buffer, array->len));
      if (n < 0)
        return NULL;
      g_byte_array_append (array, (const guint8 *) buffer, (guint) n);
      if (array->len > FUJIN_SAVE_MAX_READ)
        {
          errno = EFBIG;
          return NULL;
        }
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&array));
}

/**
 * _fujin_save_read_name:
 * @folder: a folder
 * @name: the name of a file in it
 *
 * Reads the whole of a regular file.
 *
 * Returns: (transfer full) (nullable): the content, or %NULL with errno set
 */
GBytes *
_fujin_save_read_name (int         folder,
                       const char *name)
{
  struct stat status;
  GBytes *content = NULL;
  int cause = EINVAL;
  int result;
  int fd;

  FUJIN_SAVE_RETRY (fd, openat (folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (fd < 0)
    return NULL;
  FUJIN_SAVE_RETRY (result, fstat (fd, &status));
  if (result != 0)
    cause = errno;
  else if (S_ISREG (status.st_mode))
    {
      content = _fujin_save_read (fd);
      cause = errno;
    }
  close (fd);
  errno = cause;
  return content;
}

/**
 * _fujin_save_is_content:
 * @content: what stands in a file
 * @expected: (nullable): what was expected
 * @ours: what is being saved
 *
 * Whether nobody else's work is in @content. When our own is there already (a save that could not
 * be confirmed is repeated), nothing of anybody's is lost either.
 *
 * Returns: whether @content is the expected one or ours
 */
gboolean
_fujin_save_is_content (GBytes               *content,
                        const FujinFileStamp *expected,
                        GBytes               *ours)
{
  g_autofree char *hash = NULL;

  if (g_bytes_equal (content, ours))
    return TRUE;
  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  return expected != NULL && strcmp (hash, fujin_file_stamp_get_hash (expected)) == 0;
}

/**
 * _fujin_save_job_check:
 * @job: a save whose place is found
 * @expected: (nullable): the file that should stand there, %NULL: none
 * @error: return location for a #GError
 *
 * Compares before anything is written. Another file may come at any moment later, which the
 * commit notices.
 *
 * Returns: whether what is expected stands there
 */
gboolean
_fujin_save_job_check (FujinSaveJob          *job,
                       const FujinFileStamp  *expected,
                       GError               **error)
{
  g_autoptr (GBytes) content = NULL;

  if (expected == NULL)
    return !job->exists || _fujin_save_refuse (job, FUJIN_SAVE_ERROR_EXISTS, error);
  if (!job->exists)
    return _fujin_save_refuse (job, FUJIN_SAVE_ERROR_VANISHED, error);
  if (!job->is_remote && fujin_file_stamp_matches_status (expected, &job->old))
    return TRUE;
  if (job->old_fd < 0)
    return _fujin_save_fail (job, EACCES, N_("Reading the file"), error);
  /* So large a file is not what was opened. */
  if (job->old.st_size > (off_t) FUJIN_SAVE_MAX_READ)
    return _fujin_save_refuse (job, FUJIN_SAVE_ERROR_CHANGED, error);
  content = _fujin_save_read (job->old_fd);
  if (content == NULL)
    return _fujin_save_fail (job, errno, N_("Reading the file"), error);
  return _fujin_save_is_content (content, expected, job->bytes) ||
         _fujin_save_refuse (job, FUJIN_SAVE_ERROR_CHANGED, error);
}
