/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saves where there is no path: on servers that only GIO can reach. What it offers there is not
 * relied on. A stream that is closed after a failed write would put what was written so far in the
 * place of the file, so it is closed as cancelled; what was written is read back before it counts;
 * and what was displaced is looked at, where the server keeps it. */

#include "fujin-save-remote-private.h"

#include <string.h>

#include "fujin-save-private.h"
#include "fujin-words.h"

/* One save on its way. */
typedef struct
{
  GFile        *file;
  GBytes       *bytes;
  GCancellable *cancellable;
  char         *name;        /* for messages */
  GBytes       *old;         /* what stands there; NULL: nothing */
  char         *etag;
  GFile        *side;        /* where GIO keeps what it displaced */
  GBytes       *side_before;
} Job;

static void
job_clear (Job *job)
{
  g_free (job->name);
  g_clear_pointer (&job->old, g_bytes_unref);
  g_free (job->etag);
  g_clear_object (&job->side);
  g_clear_pointer (&job->side_before, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Job, job_clear)

static gboolean
refuse (const Job       *job,
        FujinSaveError   code,
        GError         **error)
{
  FujinSaveJob named = { .path = job->name };

  return _fujin_save_refuse (&named, code, error);
}

static FujinSaveError
find_code (const GError *cause)
{
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return FUJIN_SAVE_ERROR_NO_SPACE;
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ||
      g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_READ_ONLY))
    return FUJIN_SAVE_ERROR_READ_ONLY;
  return FUJIN_SAVE_ERROR_FAILED;
}

/* Before anything changed, or when it was seen that nothing did. */
static gboolean
fail (const Job     *job,
      const GError  *cause,
      const char    *step,
      GError       **error)
{
  g_set_error (error, FUJIN_SAVE_ERROR, find_code (cause),
               W_("“%1$s” could not be saved. %2$s failed: %3$s. Nothing was changed. Try again, "
                  "or save in another place."),
               job->name, W_(step), cause->message);
  return FALSE;
}

static gboolean
fail_in_part (const Job     *job,
              const GError  *cause,
              const char    *step,
              GError       **error)
{
  g_set_error (error, FUJIN_SAVE_ERROR, find_code (cause),
               /* Translators: %1$s is a file, %2$s the step that failed ("Writing the content"),
                * %3$s the cause in the words of the system. */
               W_("“%1$s” could not be saved. %2$s failed: %3$s. What stands there now may be "
                  "incomplete. Save again, or save in another place."),
               job->name, W_(step), cause->message);
  return FALSE;
}

/* Looks at what stands there, and whether it may be replaced. */
static gboolean
check (Job         *job,
       const char  *expected_hash,
       GError     **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *hash = NULL;

  job->old = _fujin_save_remote_read (job->file, &job->etag, job->cancellable, &cause);
  if (job->old == NULL && !g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return fail (job, cause, N_("Reading what stands there"), error);
  if (job->old == NULL)
    return expected_hash == NULL || refuse (job, FUJIN_SAVE_ERROR_VANISHED, error);
  if (expected_hash == NULL)
    return refuse (job, FUJIN_SAVE_ERROR_EXISTS, error);
  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, job->old);
  return g_str_equal (hash, expected_hash) || g_bytes_equal (job->old, job->bytes) ||
         refuse (job, FUJIN_SAVE_ERROR_CHANGED, error);
}

static void
look_beside (Job *job)
{
  g_autoptr (GFile) folder = g_file_get_parent (job->file);
  g_autofree char *base = g_file_get_basename (job->file);
  g_autofree char *name = g_strconcat (base, "~", NULL);

  if (folder == NULL || job->old == NULL)
    return;
  job->side = g_file_get_child (folder, name);
  job->side_before = _fujin_save_remote_read (job->side, NULL, job->cancellable, NULL);
}

static gboolean
write_all (GOutputStream  *stream,
           GBytes         *bytes,
           GCancellable   *cancellable,
           GError        **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  while (size > 0)
    {
      gssize n = g_output_stream_write (stream, data, size, cancellable, error);

      if (n < 0)
        return FALSE;
      data += n;
      size -= (gsize) n;
    }
  return g_output_stream_flush (stream, cancellable, error);
}

/* Closes without putting anything in the place of the file. */
static void
give_up (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
}

static gboolean
begins_with (GBytes *bytes,
             GBytes *part)
{
  gsize size = g_bytes_get_size (part);

  return size == 0 || (size <= g_bytes_get_size (bytes) &&
                       memcmp (g_bytes_get_data (bytes, NULL), g_bytes_get_data (part, NULL),
                               size) == 0);
}

/* What GIO keeps of what it displaced; NULL when it keeps nothing. */
static GBytes *
read_side (Job *job)
{
  g_autoptr (GBytes) side = NULL;

  if (job->side == NULL)
    return NULL;
  side = _fujin_save_remote_read (job->side, NULL, NULL, NULL);
  if (side == NULL || (job->side_before != NULL && g_bytes_equal (side, job->side_before)))
    return NULL;
  return g_steal_pointer (&side);
}

/* What was displaced is not what was expected when somebody saved after we had looked. The copy
 * that GIO made beside the file goes, since it shows what was changed; theirs stays until it is
 * in a safe place. */
static void
take_displaced (Job        *job,
                FujinSaved *saved)
{
  g_autoptr (GBytes) side = NULL;

  if (job->old == NULL)
    return;
  side = read_side (job);
  if (side == NULL || g_bytes_equal (side, job->old))
    saved->displaced = g_bytes_ref (job->old);
  else
    {
      saved->displaced = g_bytes_ref (side);
      saved->theirs = g_bytes_ref (side);
    }
  if (side != NULL && saved->theirs == NULL)
    g_file_delete (job->side, NULL, NULL);
}

/* Nothing is known of the place of a file on a server: only its content says whether it is the
 * same. */
static FujinFileStamp *
make_stamp (GBytes *bytes)
{
  struct stat nowhere = { .st_size = (off_t) g_bytes_get_size (bytes) };

  return fujin_file_stamp_new (&nowhere, bytes);
}

static gboolean
fail_in_place (Job           *job,
               FujinSaved    *saved,
               const GError  *cause,
               const char    *step,
               GError       **error)
{
  saved->stamp = make_stamp (job->bytes);
  g_set_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
               W_("“%1$s” was written, but it is not certain that it will last. %2$s failed: "
                  "%3$s. Save again, or save a copy in another place as well."),
               job->name, W_(step), cause->message);
  return FALSE;
}

/* The file is as it was: so is what lies beside it. */
static gboolean
fail_unchanged (Job           *job,
                const GError  *cause,
                const char    *step,
                GError       **error)
{
  g_autoptr (GBytes) side = read_side (job);

  if (side != NULL && g_bytes_equal (side, job->old))
    g_file_delete (job->side, NULL, NULL);
  return fail (job, cause, step, error);
}

/* Says how it stands after a failed write. Where nothing was before, a part of ours goes again. */
static gboolean
fail_after_write (Job           *job,
                  FujinSaved    *saved,
                  const GError  *cause,
                  const char    *step,
                  GError       **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GBytes) now = _fujin_save_remote_read (job->file, NULL, NULL, &problem);
  gboolean is_gone = now == NULL && g_error_matches (problem, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  if (job->old == NULL && now != NULL && begins_with (job->bytes, now))
    is_gone = g_file_delete (job->file, NULL, NULL);
  if (job->old == NULL)
    return is_gone ? fail (job, cause, step, error) : fail_in_part (job, cause, step, error);
  if (now != NULL && g_bytes_equal (now, job->old))
    return fail_unchanged (job, cause, step, error);
  take_displaced (job, saved);
  return now != NULL && g_bytes_equal (now, job->bytes)
           ? fail_in_place (job, saved, cause, step, error)
           : fail_in_part (job, cause, step, error);
}

static GOutputStream *
open_stream (Job         *job,
             FujinSaved  *saved,
             GError     **error)
{
  GFileOutputStream *stream;
  g_autoptr (GError) cause = NULL;

  if (job->old == NULL)
    stream = g_file_create (job->file, G_FILE_CREATE_NONE, job->cancellable, &cause);
  else
    stream = g_file_replace (job->file, job->etag, TRUE, G_FILE_CREATE_NONE, job->cancellable,
                             &cause);
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_CANT_CREATE_BACKUP))
    {
      g_clear_error (&cause);
      stream = g_file_replace (job->file, job->etag, FALSE, G_FILE_CREATE_NONE, job->cancellable,
                               &cause);
    }
  if (stream != NULL)
    return G_OUTPUT_STREAM (stream);
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    refuse (job, FUJIN_SAVE_ERROR_CHANGED, error);
  else if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_EXISTS))
    refuse (job, FUJIN_SAVE_ERROR_EXISTS, error);
  else
    fail_after_write (job, saved, cause, N_("Opening the file for writing"), error);
  return NULL;
}

static gboolean
confirm (Job         *job,
         FujinSaved  *saved,
         GError     **error)
{
  g_autoptr (GError) cause = NULL;
  g_autoptr (GBytes) now = _fujin_save_remote_read (job->file, NULL, job->cancellable, &cause);

  if (now == NULL)
    return fail_in_place (job, saved, cause, N_("Reading back what was written"), error);
  if (!g_bytes_equal (now, job->bytes))
    {
      g_set_error (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_FAILED,
                   W_("“%s” was written, but something else stands there now. Save again, or save "
                      "a copy in another place."),
                   job->name);
      return FALSE;
    }
  saved->stamp = make_stamp (job->bytes);
  return TRUE;
}

/**
 * fujin_save_remote:
 * @file: a file without a path: for one with a path there is fujin_save_over()
 * @bytes: the whole new content
 * @expected_hash: (nullable): the SHA-256 of the content that was read or saved last, %NULL: there
 *   must be no file
 * @saved: all zero; what the save did
 * @cancellable: (nullable): stops it
 * @error: return location for a #GError of %FUJIN_SAVE_ERROR
 *
 * Saves through GIO, and counts as saved only what reads back the same. When something else than
 * expected stands there, nothing is written. What stands there after a failure is looked at, and
 * the message says so; what was displaced by it is in @saved then. The stamp in @saved knows the
 * content only. Blocks: call it in a thread of its own.
 *
 * A server can lose power, or be slow to show what was written: keep the content until a save
 * succeeded.
 *
 * Returns: %TRUE on success, otherwise @error is set; when @saved has a stamp then, the new content
 *   stands there and only could not be confirmed
 */
gboolean
fujin_save_remote (GFile         *file,
                   GBytes        *bytes,
                   const char    *expected_hash,
                   FujinSaved    *saved,
                   GCancellable  *cancellable,
                   GError       **error)
{
  g_auto (Job) job = { .file = file, .bytes = bytes, .cancellable = cancellable };
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (GError) cause = NULL;

  g_return_val_if_fail (G_IS_FILE (file) && bytes != NULL && saved != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  job.name = g_file_get_parse_name (file);
  if (!check (&job, expected_hash, error))
    return FALSE;
  look_beside (&job);
  stream = open_stream (&job, saved, error);
  if (stream == NULL)
    return FALSE;
  if (!write_all (stream, bytes, cancellable, &cause))
    {
      give_up (stream);
      return fail_after_write (&job, saved, cause, N_("Writing the content"), error);
    }
  if (!g_output_stream_close (stream, cancellable, &cause))
    return fail_after_write (&job, saved, cause, N_("Closing the file"), error);
  take_displaced (&job, saved);
  return confirm (&job, saved, error);
}
