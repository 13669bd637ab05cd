/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-document-private.h"

#include "fujin-backups.h"
#include "fujin-save-remote.h"

/* What the worker thread found. */
typedef struct
{
  FujinLoaded *loaded;
  FujinLock *lock;
  FujinLockOwner *other_user;
} Opened;

static void
opened_free (Opened *opened)
{
  g_clear_pointer (&opened->loaded, fujin_loaded_free);
  g_clear_pointer (&opened->lock, fujin_lock_release);
  g_clear_pointer (&opened->other_user, fujin_lock_owner_free);
  g_free (opened);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Opened, opened_free)

/* What a save that died left beside the file may be the only copy of something. */
static void
keep_leftover (GBytes   *content,
               gpointer  path)
{
  g_autoptr (GError) error = NULL;

  if (!fujin_backups_add (path, content, FUJIN_BACKUP_LEFTOVER, &error))
    g_debug ("%s: %s", (char *) path, error->message);
}

static void
open_path (Opened       *opened,
           char         *path,
           gboolean      is_sample,
           GCancellable *cancellable)
{
  if (!is_sample)
    fujin_save_sweep (path, keep_leftover, path);
  opened->loaded = fujin_loaded_new_from_path (path, cancellable);
  /* One locks what one may save. */
  if (!is_sample && opened->loaded->project && !opened->loaded->is_partial &&
      !fujin_project_get_read_only (opened->loaded->project) &&
      !g_cancellable_is_cancelled (cancellable))
    opened->lock = fujin_lock_take (path, &opened->other_user);
}

static gboolean
open_remote (Opened        *opened,
             GFile         *file,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GBytes) content = fujin_load_remote (file, cancellable, error);

  if (!content)
    return FALSE;
  opened->loaded = fujin_loaded_new_from_bytes (content, cancellable);
  if (!opened->loaded->stamp)
    opened->loaded->stamp = fujin_save_job_stamp_content (content);
  return TRUE;
}

static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      file,
                GCancellable *cancellable)
{
  g_autoptr (Opened) opened = g_new0 (Opened, 1);
  g_autofree char *path = g_file_get_path (file);
  GError *error = NULL;

  if (path)
    open_path (opened, path, _fujin_document_is_sample (file), cancellable);
  else
    open_remote (opened, file, cancellable, &error);
  if (error)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, g_steal_pointer (&opened), (GDestroyNotify) opened_free);
}

/**
 * fujin_document_open_async:
 * @file: a project file, on this computer or anywhere GIO reaches
 * @cancellable: (nullable): stops waiting for it at once
 * @callback: called in the main thread
 * @user_data: for @callback
 *
 * Reads a project in a worker thread, puts away what a save that died left beside it, and takes
 * the lock.
 */
void
fujin_document_open_async (GFile               *file,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, fujin_document_open_async);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_set_return_on_cancel (task, TRUE);
  g_task_run_in_thread (task, open_in_thread);
}

static FujinDocumentAccess
find_access (const Opened *opened)
{
  if (opened->loaded->is_partial)
    return FUJIN_DOCUMENT_PARTIAL;
  if (fujin_project_get_read_only (opened->loaded->project))
    return FUJIN_DOCUMENT_NEWER;
  return opened->other_user ? FUJIN_DOCUMENT_READING : FUJIN_DOCUMENT_EDIT;
}

static FujinDocument *
document_new_opened (GFile  *file,
                     Opened *opened)
{
  FujinLoaded *loaded = opened->loaded;
  FujinDocument *self = _fujin_document_new_bare (loaded->project);

  self->access = find_access (opened);
  self->problems = loaded->problems ? g_ptr_array_ref (loaded->problems) : NULL;
  self->notices = loaded->notices ? g_ptr_array_ref (loaded->notices) : NULL;
  if (self->access != FUJIN_DOCUMENT_EDIT)
    fujin_project_set_read_only (self->project, TRUE);
  if (!_fujin_document_is_sample (file))
    {
      self->file = g_object_ref (file);
      self->seal = loaded->seal;
      self->stamp = g_steal_pointer (&loaded->stamp);
      self->base = loaded->bytes ? g_bytes_ref (loaded->bytes) : NULL;
      self->lock = g_steal_pointer (&opened->lock);
      self->other_user = g_steal_pointer (&opened->other_user);
    }
  if (self->access == FUJIN_DOCUMENT_EDIT)
    _fujin_document_start_journal (self, loaded->bytes);
  return self;
}

/**
 * fujin_document_open_finish:
 * @result: what the callback got
 * @problems: (element-type FujinXmlProblem): where the defects of a file are added that cannot be
 *   opened at all
 * @error: return location: %G_IO_ERROR_CANCELLED, or why a remote file could not be read
 *
 * Samples come back without a file. Of a damaged file comes what could be read, for reading only.
 *
 * Returns: (transfer full) (nullable): the document, or %NULL with @problems or @error
 */
FujinDocument *
fujin_document_open_finish (GAsyncResult  *result,
                            GPtrArray     *problems,
                            GError       **error)
{
  GFile *file = g_task_get_task_data (G_TASK (result));
  g_autoptr (Opened) opened = g_task_propagate_pointer (G_TASK (result), error);
  GPtrArray *found;

  if (!opened)
    return NULL;
  if (opened->loaded->project)
    return document_new_opened (file, opened);
  found = opened->loaded->problems;
  for (guint i = 0; found && i < found->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (found, i);

      fujin_xml_add_problem (problems, problem->line, "%s", problem->message);
    }
  return NULL;
}
