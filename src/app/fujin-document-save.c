/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-document-private.h"

#include "fujin-history.h"

/* What the main thread writes of a plan at a time, in microseconds: a frame keeps its rest. */
#define SLICE 3000

struct _FujinSaveRequest
{
  GFile *file;
  FujinSaveExpect expect;
  GPtrArray *tasks; /* of GTask: whoever waits for it */
  guint64 state;    /* of the history, that is being saved */
};

/* What the callers of a save are told, beside its error. */
typedef struct
{
  char *notice;
  FujinLoaded *theirs;
} Outcome;

static void
outcome_free (Outcome *outcome)
{
  g_free (outcome->notice);
  g_clear_pointer (&outcome->theirs, fujin_loaded_free);
  g_free (outcome);
}

static void
request_free (FujinSaveRequest *request)
{
  g_object_unref (request->file);
  g_ptr_array_unref (request->tasks);
  g_free (request);
}

static FujinSaveRequest *
request_new (GFile           *file,
             FujinSaveExpect  expect)
{
  FujinSaveRequest *request = g_new0 (FujinSaveRequest, 1);

  request->file = g_object_ref (file);
  request->expect = expect;
  request->tasks = g_ptr_array_new_with_free_func (g_object_unref);
  return request;
}

static gboolean
is_own_file (FujinDocument *self,
             GFile         *file)
{
  return self->file && g_file_equal (self->file, file);
}

/* Tells everybody who waits for a save; the first of them deals with what somebody else saved. */
static void
answer (FujinSaveRequest *request,
        Outcome          *outcome,
        const GError     *error)
{
  for (guint i = 0; i < request->tasks->len; i++)
    {
      GTask *task = g_ptr_array_index (request->tasks, i);

      if (outcome)
        g_task_set_task_data (task, g_steal_pointer (&outcome), (GDestroyNotify) outcome_free);
      if (error && i == 0)
        g_task_return_error (task, g_error_copy (error));
      else if (error)
        g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s", error->message);
      else
        g_task_return_boolean (task, TRUE);
    }
  request_free (request);
}

static void start (FujinDocument    *self,
                   FujinSaveRequest *request);

/* Those who pressed Save again while one was running need no second message about the same
 * trouble, and no second save of the same state. */
static void
start_next (FujinDocument *self,
            const GError  *error)
{
  FujinSaveRequest *next;

  while (!self->saving && (next = g_queue_pop_head (&self->waiting)))
    {
      g_autoptr (GError) cancelled = NULL;

      if (error)
        cancelled = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, error->message);
      if (error || (is_own_file (self, next->file) && !fujin_document_needs_saving (self)))
        answer (next, NULL, cancelled);
      else
        start (self, next);
    }
}

static void
become_editable (FujinDocument *self)
{
  self->access = FUJIN_DOCUMENT_EDIT;
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
  g_clear_pointer (&self->other_user, fujin_lock_owner_free);
  fujin_project_set_read_only (self->project, FALSE);
  _fujin_document_start_journal (self, self->base);
}

static void
take_stamp (FujinDocument *self,
            FujinSaveJob  *job)
{
  g_clear_pointer (&self->stamp, fujin_file_stamp_free);
  self->stamp = g_steal_pointer (&job->saved.stamp);
  g_clear_pointer (&self->base_before, g_bytes_unref);
  if (job->theirs)
    self->base_before = g_steal_pointer (&self->base);
  g_clear_pointer (&self->base, g_bytes_unref);
  self->base = g_bytes_ref (job->sealed);
}

/* The plan is on the disk: only now it counts as saved, and only as far as it was written. */
static void
take_success (FujinDocument *self,
              FujinSaveJob  *job,
              guint64        state)
{
  g_autofree char *key = fujin_save_job_dup_key (job->file);

  take_stamp (self, job);
  if (!is_own_file (self, job->file))
    {
      g_set_object (&self->file, job->file);
      g_clear_pointer (&self->lock, fujin_lock_release);
      self->lock = g_steal_pointer (&job->lock);
    }
  self->seal = FUJIN_SEAL_RIGHT;
  fujin_history_set_saved (fujin_project_get_history (self->project), state);
  if (self->access != FUJIN_DOCUMENT_EDIT)
    become_editable (self);
  else if (self->journal)
    fujin_journal_rebase (self->journal, job->sealed, state, key);
}

static Outcome *
outcome_new (FujinSaveJob *job)
{
  Outcome *outcome = g_new0 (Outcome, 1);

  outcome->notice = g_strdup (job->saved.notice);
  outcome->theirs = g_steal_pointer (&job->theirs);
  return outcome;
}

static void
job_done_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  FujinDocument *self = FUJIN_DOCUMENT (source);
  FujinSaveJob *job = g_task_get_task_data (G_TASK (result));
  FujinSaveRequest *request = g_steal_pointer (&self->saving);

  if (!job->error)
    take_success (self, job, request->state);
  /* It stands there though nobody could confirm it; a second attempt must not take it for
   * somebody else's. */
  else if (job->saved.stamp && is_own_file (self, job->file))
    take_stamp (self, job);
  _fujin_document_changed (self);
  answer (request, outcome_new (job), job->error);
  start_next (self, job->error);
  if (g_application_get_default ())
    g_application_release (g_application_get_default ());
}

static void
run_job (GTask        *task,
         gpointer      source,
         gpointer      task_data,
         GCancellable *cancellable)
{
  fujin_save_job_run (task_data);
  g_task_return_boolean (task, TRUE);
}

static void
start_job (FujinDocument *self,
           GBytes        *written)
{
  FujinSaveRequest *request = self->saving;
  FujinSaveJob *job = fujin_save_job_new (request->file);
  g_autoptr (GTask) task = g_task_new (self, NULL, job_done_cb, NULL);

  job->written = g_bytes_ref (written);
  job->expect = request->expect;
  job->takes_lock = !is_own_file (self, request->file);
  if (!job->takes_lock && self->stamp)
    job->known = fujin_file_stamp_copy (self->stamp);
  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, job, (GDestroyNotify) fujin_save_job_free);
  g_task_run_in_thread (task, run_job);
}

static gboolean
write_cb (gpointer user_data)
{
  FujinDocument *self = user_data;
  FujinHistory *history = fujin_project_get_history (self->project);
  g_autoptr (GBytes) written = NULL;

  if (!fujin_project_writing_step (self->writing, SLICE))
    return G_SOURCE_CONTINUE;
  self->writing_source = 0;
  self->saving->state = fujin_project_writing_get_state (self->writing);
  written = fujin_project_writing_finish (self->writing);
  g_clear_pointer (&self->writing, fujin_project_writing_free);
  /* The next keystroke is a step of its own, so that undoing it comes back to what is saved. */
  fujin_history_end_typing (history);
  start_job (self, written);
  return G_SOURCE_REMOVE;
}

static GError *
find_refusal (FujinDocument *self,
              GFile         *file)
{
  if (self->access == FUJIN_DOCUMENT_NEWER)
    return g_error_new_literal (
      G_IO_ERROR, G_IO_ERROR_READ_ONLY,
      _("The file was written by a newer version of Fujin, and parts of it are not understood "
        "here. It is not saved, so that nothing of it is lost. Edit it with the newer version."));
  if (self->access != FUJIN_DOCUMENT_EDIT && is_own_file (self, file))
    return g_error_new_literal (
      G_IO_ERROR, G_IO_ERROR_READ_ONLY,
      _("This plan is open for reading only. Save it under another name."));
  return NULL;
}

static void
start (FujinDocument    *self,
       FujinSaveRequest *request)
{
  g_autoptr (GError) refusal = find_refusal (self, request->file);

  if (refusal)
    {
      answer (request, NULL, refusal);
      return;
    }
  self->saving = request;
  self->writing = fujin_project_writing_new (self->project);
  /* Whatever happens to windows, the program stays until the plan is on the disk. */
  if (g_application_get_default ())
    g_application_hold (g_application_get_default ());
  self->writing_source = g_idle_add_full (G_PRIORITY_LOW, write_cb, self, NULL);
  _fujin_document_changed (self);
}

/**
 * fujin_document_get_saving:
 * @self: a document
 *
 * Returns: whether a save is under way
 */
gboolean
fujin_document_get_saving (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), FALSE);

  return self->saving != NULL;
}

static FujinSaveRequest *
find_waiting (FujinDocument   *self,
              GFile           *file,
              FujinSaveExpect  expect)
{
  for (GList *l = self->waiting.head; l; l = l->next)
    {
      FujinSaveRequest *request = l->data;

      if (request->expect == expect && g_file_equal (request->file, file))
        return request;
    }
  return NULL;
}

/**
 * fujin_document_save_async:
 * @self: a document
 * @file: where to save; becomes its file
 * @expect: what may stand there. With %FUJIN_SAVE_EXPECT_KNOWN the document's own file must hold
 *   what it held when it was read or saved here, and another file must not exist.
 * @callback: called in the main thread when it is done
 * @user_data: for @callback
 *
 * Saves the plan while it can be worked with: it is written in short slices, restarted when an
 * edit comes in between; a worker thread seals it, reads it back as a trial, puts it in place and
 * keeps what it displaced among the earlier versions. Only then it counts as saved; what was
 * edited meanwhile stays modified. A save asked for while another one runs waits for it.
 *
 * On failure the document stays modified, its file as it was.
 */
void
fujin_document_save_async (FujinDocument       *self,
                           GFile               *file,
                           FujinSaveExpect      expect,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  GTask *task;
  FujinSaveRequest *request;

  g_return_if_fail (FUJIN_IS_DOCUMENT (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, fujin_document_save_async);
  request = self->saving ? find_waiting (self, file, expect) : NULL;
  if (!request)
    {
      request = request_new (file, expect);
      if (self->saving)
        g_queue_push_tail (&self->waiting, request);
    }
  g_ptr_array_add (request->tasks, task);
  if (!self->saving)
    start (self, request);
}

/**
 * fujin_document_save_finish:
 * @self: a document
 * @result: what the callback got
 * @notice: (out) (optional) (transfer full) (nullable): what could not be kept of the file
 * @theirs: (out) (optional) (transfer full) (nullable): what somebody else saved in the file: with
 *   %FUJIN_SAVE_ERROR_CHANGED it stands there; on success ours stands there in its place
 * @error: return location: a %FUJIN_SAVE_ERROR; %G_IO_ERROR_READ_ONLY; %G_IO_ERROR_CANCELLED when
 *   the save before this one failed and has told so
 *
 * Returns: whether it is saved
 */
gboolean
fujin_document_save_finish (FujinDocument  *self,
                            GAsyncResult   *result,
                            char          **notice,
                            FujinLoaded   **theirs,
                            GError        **error)
{
  Outcome *outcome;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  outcome = g_task_get_task_data (G_TASK (result));
  if (notice)
    *notice = outcome ? g_steal_pointer (&outcome->notice) : NULL;
  if (theirs)
    *theirs = outcome ? g_steal_pointer (&outcome->theirs) : NULL;
  return g_task_propagate_boolean (G_TASK (result), error);
}
