/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-save.h"

#include <unistd.h>

#include "fujin-save-private.h"

#define NEW_JOB(where, what) \
  { .path = (where), .bytes = (what), .folder = -1, .old_fd = -1, .fd = -1 }

/* Some servers refuse to replace a file that is open. */
static void
close_old (FujinSaveJob *job)
{
  if (job->old_fd >= 0)
    close (job->old_fd);
  job->old_fd = -1;
}

/**
 * fujin_save_bytes:
 * @path: a path in the file system
 * @bytes: the whole new content
 * @error: return location for a #GError
 *
 * Replaces the file at @path by @bytes, or creates it, so that at any moment, through crashes
 * and power cuts too, either the old or the new content stands there, never a part. Follows
 * links and keeps mode, group and access list. For files that are the user's own business, such
 * as exports: what was there is gone. On failure the file is as it was, unless the error says
 * otherwise, and no temporary file is left.
 *
 * May be called in any thread.
 *
 * Returns: %TRUE on success, otherwise @error is set to a %FUJIN_SAVE_ERROR
 */
gboolean
fujin_save_bytes (const char  *path,
                  GBytes      *bytes,
                  GError     **error)
{
  g_auto (FujinSaveJob) job = NEW_JOB (path, bytes);

  g_return_val_if_fail (path != NULL && bytes != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!_fujin_save_job_find (&job, error) || !_fujin_save_job_write (&job, error))
    return FALSE;
  close_old (&job);
  return _fujin_save_job_replace (&job, error) && _fujin_save_job_finish (&job, NULL, error);
}

/**
 * fujin_save_over:
 * @path: a path in the file system
 * @bytes: the whole new content
 * @expected: (nullable): the file that was read or saved last, %NULL: there must be none
 * @saved: all zero; what the save did
 * @error: return location for a #GError
 *
 * Like fujin_save_bytes(), for a file that several people work on. When something else than
 * @expected is there, nothing is written and the error is %FUJIN_SAVE_ERROR_CHANGED,
 * %FUJIN_SAVE_ERROR_VANISHED or %FUJIN_SAVE_ERROR_EXISTS. When somebody saves at the very same
 * instant, one of the two finds the other's content in @saved, as "theirs". What counts is the
 * content: a file that was copied or touched is still the expected one.
 *
 * On success @saved has the stamp of the new file and the content that it displaced. It can have
 * them after a failure as well, see #FujinSaved: after %FUJIN_SAVE_ERROR_FAILED look there.
 *
 * May be called in any thread.
 *
 * Returns: %TRUE on success, otherwise @error is set to a %FUJIN_SAVE_ERROR
 */
gboolean
fujin_save_over (const char            *path,
                 GBytes                *bytes,
                 const FujinFileStamp  *expected,
                 FujinSaved            *saved,
                 GError               **error)
{
  g_auto (FujinSaveJob) job = NEW_JOB (path, bytes);
  gboolean ok;

  g_return_val_if_fail (path != NULL && bytes != NULL && saved != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!_fujin_save_job_find (&job, error) || !_fujin_save_job_check (&job, expected, error) ||
      !_fujin_save_job_write (&job, error))
    return FALSE;
  close_old (&job);
  ok = _fujin_save_job_commit (&job, expected, saved, error);
  /* The first thing that went wrong is told. */
  if (job.is_in_place)
    ok = _fujin_save_job_finish (&job, saved, ok ? error : NULL) && ok;
  return ok;
}

/**
 * fujin_saved_clear:
 * @saved: what a save did
 *
 * Frees its parts. Call it only when "theirs", if there is one, is in a safe place: the copy of
 * it beside the file is removed now.
 */
void
fujin_saved_clear (FujinSaved *saved)
{
  g_return_if_fail (saved != NULL);

  g_clear_pointer (&saved->stamp, fujin_file_stamp_free);
  g_clear_pointer (&saved->displaced, g_bytes_unref);
  g_clear_pointer (&saved->theirs, g_bytes_unref);
  g_clear_pointer (&saved->notice, g_free);
  g_clear_pointer (&saved->kept, _fujin_save_kept_free);
}
