/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said when a save fails. */

#include <sys/statvfs.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

G_DEFINE_QUARK (fujin-save-error-quark, fujin_save_error)

static FujinSaveError
find_code (int cause)
{
  switch (cause)
    {
    case ENOSPC:
    case EDQUOT:
      return FUJIN_SAVE_ERROR_NO_SPACE;
    case EACCES:
    case EPERM:
    case EROFS:
      return FUJIN_SAVE_ERROR_READ_ONLY;
    default:
      return FUJIN_SAVE_ERROR_FAILED;
    }
}

/* How many bytes are missing on the disk, 0: not known, as with a limit for the user. */
static guint64
count_missing (const FujinSaveJob *job)
{
  guint64 needed = g_bytes_get_size (job->bytes);
  struct statvfs disk;
  struct stat status;
  guint64 there;

  if (job->folder < 0 || fstatvfs (job->folder, &disk) != 0)
    return 0;
  there = (guint64) disk.f_bavail * disk.f_frsize;
  /* What the attempt took comes free again. */
  if (job->fd >= 0 && fstat (job->fd, &status) == 0)
    there += (guint64) status.st_blocks * 512;
  return needed > there ? needed - there : 0;
}

static char *
say_no_space (const FujinSaveJob *job,
              const char         *path,
              const char         *step,
              const char         *cause)
{
  guint64 missing = count_missing (job);
  g_autofree char *size = g_format_size (missing);

  if (missing == 0)
    return g_strdup_printf (
      /* Translators: %1$s is a path, %2$s the step that failed ("Writing the content"), %3$s the
       * cause in the words of the system. */
      W_("“%1$s” could not be saved because there is no space left. %2$s failed: %3$s. Nothing "
         "was changed. Free some space and save again, or save in another place."),
      path, step, cause);
  return g_strdup_printf (
    /* Translators: as before; %4$s is a size such as "1.2 MB" */
    W_("“%1$s” could not be saved because there is no space left. %2$s failed: %3$s. Nothing was "
       "changed. %4$s more are needed: free them and save again, or save in another place."),
    path, step, cause, size);
}

/**
 * _fujin_save_fail:
 * @job: a save
 * @cause: an errno
 * @step: what failed, marked by N_()
 * @error: return location for a #GError
 *
 * Says that a step failed before anything was changed.
 *
 * Returns: %FALSE
 */
gboolean
_fujin_save_fail (const FujinSaveJob  *job,
                  int                  cause,
                  const char          *step,
                  GError             **error)
{
  FujinSaveError code = find_code (cause);
  const char *words = g_strerror (cause);
  g_autofree char *path = g_filename_display_name (job->path);
  g_autofree char *text = NULL;

  if (code == FUJIN_SAVE_ERROR_NO_SPACE)
    text = say_no_space (job, path, W_(step), words);
  else if (code == FUJIN_SAVE_ERROR_READ_ONLY)
    text = g_strdup_printf (
      W_("“%1$s” could not be saved because it is protected from writing. %2$s failed: %3$s. "
         "Nothing was changed. Save a copy in another place."),
      path, W_(step), words);
  else
    text = g_strdup_printf (
      W_("“%1$s” could not be saved. %2$s failed: %3$s. Nothing was changed. Try again, or save "
         "in another place."),
      path, W_(step), words);
  g_set_error_literal (error, FUJIN_SAVE_ERROR, code, text);
  return FALSE;
}

/**
 * _fujin_save_fail_in_place:
 * @job: a save
 * @cause: an errno
 * @step: what failed, marked by N_()
 * @error: return location for a #GError
 *
 * Says that a step failed after the new content took its place.
 *
 * Returns: %FALSE
 */
gboolean
_fujin_save_fail_in_place (const FujinSaveJob  *job,
                           int                  cause,
                           const char          *step,
                           GError             **error)
{
  g_autofree char *path = g_filename_display_name (job->path);

  g_set_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
               W_("“%1$s” was written, but it is not certain that it will last. %2$s failed: "
                  "%3$s. Save again, or save a copy in another place as well."),
               path, W_(step), g_strerror (cause));
  return FALSE;
}

/**
 * _fujin_save_refuse:
 * @job: a save
 * @code: %FUJIN_SAVE_ERROR_CHANGED, %FUJIN_SAVE_ERROR_VANISHED or %FUJIN_SAVE_ERROR_EXISTS
 * @error: return location for a #GError
 *
 * Says that something else stands there than was expected.
 *
 * Returns: %FALSE
 */
gboolean
_fujin_save_refuse (const FujinSaveJob  *job,
                    FujinSaveError       code,
                    GError             **error)
{
  g_autofree char *path = g_filename_display_name (job->path);
  const char *text;

  if (code == FUJIN_SAVE_ERROR_CHANGED)
    text = W_("“%s” was changed by somebody else since it was opened. Nothing was written.");
  else if (code == FUJIN_SAVE_ERROR_VANISHED)
    text = W_("“%s” is no longer there: it was moved, renamed or deleted. Nothing was written.");
  else
    text = W_("“%s” is there already. Nothing was written.");
  g_set_error (error, FUJIN_SAVE_ERROR, code, text, path);
  return FALSE;
}
