/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-document-private.h"

#include "fujin-backups.h"
#include "fujin-history.h"
#include "fujin-project-writer.h"

/**
 * FujinDocument:
 *
 * A project and the file it lives in: what the file is known to hold, the lock beside it and the
 * journal of what is not saved yet. The document has a project; it is neither a widget nor part
 * of the model.
 */
G_DEFINE_FINAL_TYPE (FujinDocument, fujin_document, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What is saved needs no recovery; of anything else the journal stays, and is found again. */
static void
leave_journal (FujinDocument *self)
{
  if (!self->journal)
    return;
  g_signal_handlers_disconnect_by_data (self->journal, self);
  if (fujin_document_get_modified (self))
    fujin_journal_flush (self->journal);
  else
    fujin_journal_discard (self->journal);
  g_clear_object (&self->journal);
}

static void
fujin_document_dispose (GObject *object)
{
  FujinDocument *self = FUJIN_DOCUMENT (object);

  g_clear_handle_id (&self->writing_source, g_source_remove);
  g_clear_pointer (&self->writing, fujin_project_writing_free);
  leave_journal (self);
  g_clear_object (&self->file);
  g_clear_object (&self->project);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
  g_clear_pointer (&self->base_before, g_bytes_unref);
  g_clear_pointer (&self->stamp, fujin_file_stamp_free);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_clear_pointer (&self->lock, fujin_lock_release);
  g_clear_pointer (&self->other_user, fujin_lock_owner_free);
  G_OBJECT_CLASS (fujin_document_parent_class)->dispose (object);
}

static void
fujin_document_class_init (FujinDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = fujin_document_dispose;

  /**
   * FujinDocument::changed:
   * @self: the document
   *
   * Its name, file or access changed, a save began or ended, or crash protection came or went.
   */
  signals[CHANGED] = g_signal_new ("changed", FUJIN_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
fujin_document_init (FujinDocument *self)
{
  g_queue_init (&self->waiting);
}

void
_fujin_document_changed (FujinDocument *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Without a journal. */
FujinDocument *
_fujin_document_new_bare (FujinProject *project)
{
  FujinDocument *self = g_object_new (FUJIN_TYPE_DOCUMENT, NULL);

  self->project = g_object_ref (project);
  return self;
}

static void
take_journal (FujinDocument *self,
              FujinJournal  *journal)
{
  g_set_object (&self->journal, journal);
  g_signal_connect_swapped (journal, "notify::protected", G_CALLBACK (_fujin_document_changed),
                            self);
}

/* From now on every edit is on the disk within two seconds. */
void
_fujin_document_start_journal (FujinDocument *self,
                               GBytes        *base)
{
  g_autofree char *key = self->file ? fujin_save_job_dup_key (self->file) : NULL;
  g_autoptr (FujinJournal) journal = fujin_journal_new (self->project, base, key);

  take_journal (self, journal);
}

/**
 * fujin_document_new:
 * @project: a project that is in no file yet
 *
 * Returns: (transfer full): an untitled document
 */
FujinDocument *
fujin_document_new (FujinProject *project)
{
  FujinDocument *self = _fujin_document_new_bare (project);

  _fujin_document_start_journal (self, NULL);
  return self;
}

/**
 * fujin_document_new_recovered:
 * @project: a project as a journal had it, with the base as its saved state
 * @file: (nullable): the file that it was in
 * @base: (nullable): the content that @file had when the journal was begun
 * @journal: the journal, adopted, so that a second crash offers the same again
 *
 * Makes a document of what a crash left. When the file holds something else than @base by now,
 * saving tells so as with any other change by somebody else.
 *
 * Returns: (transfer full): the document
 */
FujinDocument *
fujin_document_new_recovered (FujinProject *project,
                              GFile        *file,
                              GBytes       *base,
                              FujinJournal *journal)
{
  FujinDocument *self = _fujin_document_new_bare (project);
  g_autofree char *path = file ? g_file_get_path (file) : NULL;

  if (file && !_fujin_document_is_sample (file) && base)
    {
      self->file = g_object_ref (file);
      self->base = g_bytes_ref (base);
      self->stamp = fujin_save_job_stamp_content (base);
      self->lock = path ? fujin_lock_take (path, NULL) : NULL;
    }
  take_journal (self, journal);
  return self;
}

/**
 * fujin_document_new_replacing:
 * @damaged: a document of which only a part could be read
 * @project: a whole project, such as an earlier version
 *
 * Makes a document that stands for the file of @damaged and is not saved yet. Nothing is written
 * here; saving replaces what the file was known to hold, and keeps that.
 *
 * Returns: (transfer full): the document
 */
FujinDocument *
fujin_document_new_replacing (FujinDocument *damaged,
                              FujinProject  *project)
{
  FujinDocument *self = _fujin_document_new_bare (project);
  g_autofree char *path = damaged->file ? g_file_get_path (damaged->file) : NULL;

  if (damaged->file)
    {
      self->file = g_object_ref (damaged->file);
      self->base = damaged->base ? g_bytes_ref (damaged->base) : NULL;
      self->stamp = damaged->stamp ? fujin_file_stamp_copy (damaged->stamp) : NULL;
      self->lock = path ? fujin_lock_take (path, NULL) : NULL;
    }
  /* The file holds another state, one step away. */
  fujin_history_restore (fujin_project_get_history (project), 1, 0, 1, 1);
  _fujin_document_start_journal (self, NULL);
  return self;
}

/**
 * fujin_document_get_samples_folder:
 *
 * Returns: (transfer full): where the sample projects are: FUJIN_SAMPLES, or the installed place
 */
char *
fujin_document_get_samples_folder (void)
{
  const char *from_environment = g_getenv ("FUJIN_SAMPLES");

  if (from_environment && *from_environment)
    return g_strdup (from_environment);
  return g_strdup (FUJIN_SAMPLES_DIR);
}

/* A sample opens as an untitled copy, so that Save never changes the sample itself. */
gboolean
_fujin_document_is_sample (GFile *file)
{
  g_autofree char *folder = fujin_document_get_samples_folder ();
  g_autoptr (GFile) samples = g_file_new_for_path (folder);

  return g_file_has_prefix (file, samples);
}

/**
 * fujin_document_get_project:
 * @self: a document
 *
 * Returns: (transfer none): the project
 */
FujinProject *
fujin_document_get_project (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->project;
}

/**
 * fujin_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): its file, %NULL while it is untitled
 */
GFile *
fujin_document_get_file (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->file;
}

/**
 * fujin_document_dup_name:
 * @self: a document
 *
 * Returns: (transfer full): what to call it: the project's title, else the file's name
 */
char *
fujin_document_dup_name (FujinDocument *self)
{
  const char *title = fujin_project_get_title (self->project);

  if (*title)
    return g_strdup (title);
  return self->file ? g_file_get_basename (self->file) : g_strdup (_("Untitled plan"));
}

/**
 * fujin_document_get_modified:
 * @self: a document
 *
 * Returns: whether there is something to lose
 */
gboolean
fujin_document_get_modified (FujinDocument *self)
{
  return fujin_history_get_modified (fujin_project_get_history (self->project));
}

/**
 * fujin_document_needs_saving:
 * @self: a document
 *
 * Returns: whether saving would change anything: there are edits, no file yet, or a file that was
 *   changed outside and has to be sealed again
 */
gboolean
fujin_document_needs_saving (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), FALSE);

  return fujin_document_get_modified (self) || !self->file || self->seal == FUJIN_SEAL_WRONG;
}

/**
 * fujin_document_get_access:
 * @self: a document
 *
 * Returns: what may be done with it
 */
FujinDocumentAccess
fujin_document_get_access (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), FUJIN_DOCUMENT_READING);

  return self->access;
}

/**
 * fujin_document_get_problems:
 * @self: a document
 *
 * Returns: (transfer none) (nullable) (element-type FujinXmlProblem): what was wrong with the file
 */
GPtrArray *
fujin_document_get_problems (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->problems;
}

/**
 * fujin_document_get_notices:
 * @self: a document
 *
 * Returns: (transfer none) (nullable) (element-type FujinXmlProblem): what was changed while the
 *   file was read
 */
GPtrArray *
fujin_document_get_notices (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->notices;
}

/**
 * fujin_document_get_seal:
 * @self: a document
 *
 * Returns: what the seal of the file said
 */
FujinSealState
fujin_document_get_seal (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), FUJIN_SEAL_NONE);

  return self->seal;
}

/**
 * fujin_document_get_other_user:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): who else had the file open when it was opened here
 */
const FujinLockOwner *
fujin_document_get_other_user (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->other_user;
}

/**
 * fujin_document_open_anyway:
 * @self: a document that is only read because somebody else has it open
 *
 * Lets it be edited, with the lock taken over. Nothing is lost by that: what two people save is
 * compared and merged.
 */
void
fujin_document_open_anyway (FujinDocument *self)
{
  g_autofree char *path = NULL;

  g_return_if_fail (FUJIN_IS_DOCUMENT (self));

  if (self->access != FUJIN_DOCUMENT_READING)
    return;
  path = self->file ? g_file_get_path (self->file) : NULL;
  self->access = FUJIN_DOCUMENT_EDIT;
  g_clear_pointer (&self->other_user, fujin_lock_owner_free);
  if (path && !self->lock)
    self->lock = fujin_lock_take_over (path);
  fujin_project_set_read_only (self->project, FALSE);
  if (!self->journal)
    _fujin_document_start_journal (self, self->base);
  _fujin_document_changed (self);
}

/**
 * fujin_document_get_base:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what the file was known to hold last: what this plan and
 *   what somebody else saved since come from
 */
GBytes *
fujin_document_get_base (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->base_before ? self->base_before : self->base;
}

/**
 * fujin_document_get_journal:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): where its edits are kept until they are saved
 */
FujinJournal *
fujin_document_get_journal (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  return self->journal;
}

/**
 * fujin_document_get_trouble:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): why a crash would lose what is not saved; %NULL when it
 *   would not, or nothing can be edited
 */
const char *
fujin_document_get_trouble (FujinDocument *self)
{
  gboolean is_protected = TRUE;
  const char *trouble;

  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), NULL);

  if (self->journal)
    g_object_get (self->journal, "protected", &is_protected, NULL);
  if (is_protected)
    return NULL;
  trouble = fujin_journal_get_trouble (self->journal);
  return trouble ? trouble : "";
}

/**
 * fujin_document_displaced_theirs:
 * @self: a document
 *
 * Returns: whether the last save met another one at the same moment: ours stands in the file, and
 *   theirs, which it displaced, waits to be merged
 */
gboolean
fujin_document_displaced_theirs (FujinDocument *self)
{
  g_return_val_if_fail (FUJIN_IS_DOCUMENT (self), FALSE);

  return self->base_before != NULL;
}

/**
 * fujin_document_take_theirs:
 * @self: a document
 * @theirs: what somebody else saved in its file, after it was merged into the project
 *
 * Theirs is part of the plan now. When it stands in the file, the next save replaces just that.
 */
void
fujin_document_take_theirs (FujinDocument *self,
                            FujinLoaded   *theirs)
{
  g_return_if_fail (FUJIN_IS_DOCUMENT (self));

  if (self->base_before)
    {
      g_clear_pointer (&self->base_before, g_bytes_unref);
      return;
    }
  g_clear_pointer (&self->base, g_bytes_unref);
  self->base = g_bytes_ref (theirs->bytes);
  g_clear_pointer (&self->stamp, fujin_file_stamp_free);
  self->stamp = theirs->stamp ? fujin_file_stamp_copy (theirs->stamp)
                              : fujin_save_job_stamp_content (theirs->bytes);
  _fujin_document_changed (self);
}

/**
 * fujin_document_follow_theirs:
 * @self: a document
 * @theirs: what somebody else saved in its file
 *
 * The project has become what @theirs is: that counts as saved.
 */
void
fujin_document_follow_theirs (FujinDocument *self,
                              FujinLoaded   *theirs)
{
  g_autofree char *key = NULL;
  FujinHistory *history;

  g_return_if_fail (FUJIN_IS_DOCUMENT (self) && self->file != NULL);

  history = fujin_project_get_history (self->project);
  key = fujin_save_job_dup_key (self->file);
  g_clear_pointer (&self->base_before, g_bytes_unref);
  self->seal = theirs->seal;
  fujin_history_end_typing (history);
  fujin_history_set_saved (history, fujin_history_get_state (history));
  if (self->journal)
    fujin_journal_rebase (self->journal, theirs->bytes, fujin_history_get_state (history), key);
  fujin_document_take_theirs (self, theirs);
}

static void
keep_discarded (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const char *key = g_object_get_data (G_OBJECT (task), "key");
  FujinBackupKind kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (task), "kind"));
  g_autoptr (GError) error = NULL;

  if (!fujin_backups_add (key, task_data, kind, &error))
    g_debug ("%s: %s", key, error->message);
  g_task_return_boolean (task, TRUE);
}

/* The program stays until it is on the disk. */
static void
discarded_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  if (g_application_get_default ())
    g_application_release (g_application_get_default ());
}

/**
 * fujin_document_keep:
 * @self: a document that has a file
 *
 * Keeps what is shown now among the earlier versions of the file. What was in the file as it is
 * shown is kept as that, and mostly is kept already.
 */
void
fujin_document_keep (FujinDocument *self)
{
  g_autoptr (GTask) task = NULL;
  gboolean was_in_file;

  g_return_if_fail (FUJIN_IS_DOCUMENT (self) && self->file);

  was_in_file = self->base && !fujin_document_get_modified (self);
  task = g_task_new (NULL, NULL, discarded_cb, NULL);
  if (g_application_get_default ())
    g_application_hold (g_application_get_default ());
  g_task_set_task_data (task,
                        was_in_file ? g_bytes_ref (self->base)
                                    : fujin_project_writer_write (self->project),
                        (GDestroyNotify) g_bytes_unref);
  g_object_set_data (G_OBJECT (task), "kind",
                     GUINT_TO_POINTER (was_in_file ? FUJIN_BACKUP_SAVED : FUJIN_BACKUP_DISCARDED));
  g_object_set_data_full (G_OBJECT (task), "key", fujin_save_job_dup_key (self->file), g_free);
  g_task_run_in_thread (task, keep_discarded);
}

/**
 * fujin_document_discard:
 * @self: a document whose edits the user gives up
 *
 * Lets go of the edits: the journal goes. A plan that has a file keeps its last state among the
 * earlier versions, in case it was a slip of the hand.
 */
void
fujin_document_discard (FujinDocument *self)
{
  g_return_if_fail (FUJIN_IS_DOCUMENT (self));

  if (self->file && fujin_document_get_modified (self))
    fujin_document_keep (self);
  if (!self->journal)
    return;
  g_signal_handlers_disconnect_by_data (self->journal, self);
  fujin_journal_discard (self->journal);
  g_clear_object (&self->journal);
}
