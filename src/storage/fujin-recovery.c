/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-recovery.h"

#include <string.h>

#include "fujin-history.h"
#include "fujin-journal-change.h"
#include "fujin-journal-count.h"
#include "fujin-journal-private.h"
#include "fujin-project-reader.h"
#include "fujin-real-path.h"
#include "fujin-strings.h"
#include "fujin-words.h"

/* What is seen, and what it takes to open it. The store is held, and with it the journal, from
 * opening on. */
typedef struct
{
  FujinRecovery seen;
  FujinJournalStore *store;
  FujinJournalFile *file;
  guint n_done;
  guint64 last_state;
  gboolean is_gone; /* since it was listed somebody else opened or removed it */
} Recovery;

static void
recovery_clear (gpointer data)
{
  Recovery *self = data;

  g_free (self->seen.id);
  g_free (self->seen.path);
  g_free (self->seen.name);
  g_strfreev (self->seen.changes);
  g_free (self->seen.base_hash);
  g_clear_pointer (&self->store, fujin_journal_store_free);
  g_clear_pointer (&self->file, fujin_journal_file_free);
}

/**
 * fujin_recovery_ref:
 * @self: a recovery
 *
 * Returns: (transfer full): @self
 */
FujinRecovery *
fujin_recovery_ref (FujinRecovery *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * fujin_recovery_unref:
 * @self: (transfer full) (nullable): a recovery
 *
 * Drops a reference. What was opened and not adopted is offered again.
 */
void
fujin_recovery_unref (FujinRecovery *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, recovery_clear);
}

/* The title may be among what was changed. */
static char *
find_title (FujinJournalFile *file)
{
  g_autofree char *title = g_strdup (file->header.title);

  for (guint i = 0; i < file->entries->len; i++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (file->entries, i);
      GVariantIter iter;
      const char *what, *id, *field;
      GVariant *value;
      guchar verb;

      g_variant_iter_init (&iter, entry->changes);
      while (g_variant_iter_next (&iter, "(y&s&s&sv)", &verb, &what, &id, &field, &value))
        {
          if (verb == FUJIN_JOURNAL_SET && strcmp (what, "project") == 0 &&
              strcmp (field, "title") == 0 && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
            fujin_set_str (&title, g_variant_get_string (value, NULL));
          g_variant_unref (value);
        }
    }
  return g_steal_pointer (&title);
}

static char **
list_changes (FujinJournalFile *file,
              guint            *n)
{
  GPtrArray *labels = g_ptr_array_new ();

  *n = fujin_journal_count (file->entries, file->entries->len, labels);
  g_ptr_array_add (labels, NULL);
  return (char **) g_ptr_array_free (labels, FALSE);
}

static gint64
time_of (FujinJournalFile *file,
         guint             index)
{
  FujinJournalEntry *entry = g_ptr_array_index (file->entries, index);

  return entry->when / G_USEC_PER_SEC;
}

static void
describe (FujinRecovery    *self,
          FujinJournalFile *file)
{
  guint n = file->entries->len;

  self->path = g_strdup (file->header.path);
  self->name = find_title (file);
  self->base_hash = g_strdup (file->header.hash);
  self->when = self->since = file->header.when / G_USEC_PER_SEC;
  self->changes = list_changes (file, &self->n_changes);
  if (n > 0)
    {
      self->since = time_of (file, 0);
      self->when = time_of (file, n - 1);
    }
  self->is_damaged = file->is_damaged || file->base == NULL;
}

/* Whether the last thing done was to go back to what is saved. */
static gboolean
is_saved (FujinJournalFile *file)
{
  guint n = file->entries->len;
  FujinJournalEntry *last = n > 0 ? g_ptr_array_index (file->entries, n - 1) : NULL;

  return !file->is_damaged && (last == NULL || last->state == file->header.state);
}

static FujinRecovery *
recovery_new (FujinJournalStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = fujin_journal_store_read (store, &error);
  g_autoptr (FujinJournalFile) file = bytes != NULL ? fujin_journal_file_new (bytes) : NULL;
  Recovery *self = g_atomic_rc_box_new0 (Recovery);

  self->seen.id = g_strdup (fujin_journal_store_get_id (store));
  if (file != NULL)
    {
      describe (&self->seen, file);
      if (is_saved (file))
        self->seen.n_changes = 0;
    }
  else
    {
      /* What somebody removed by hand this instant is not damaged. */
      self->seen.is_damaged = bytes != NULL
                                ? !fujin_journal_file_is_blank (bytes)
                                : !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
      self->seen.name = g_strdup ("");
      self->seen.base_hash = g_strdup ("");
      self->seen.changes = g_new0 (char *, 1);
    }
  return &self->seen;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const FujinRecovery *first = *(FujinRecovery *const *) a;
  const FujinRecovery *second = *(FujinRecovery *const *) b;

  if (first->when != second->when)
    return first->when > second->when ? -1 : 1;
  return strcmp (first->id, second->id);
}

/**
 * fujin_recovery_list:
 *
 * Looks for plans that were open when their process ended, by a crash, by a power cut or by the
 * end of the session. May be called in any thread.
 *
 * Returns: (transfer full) (element-type FujinRecovery): those with changes that are not saved,
 *   the latest one first
 */
GPtrArray *
fujin_recovery_list (void)
{
  GPtrArray *found = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_recovery_unref);
  g_autoptr (GPtrArray) stores = fujin_journal_store_list_dead ();

  for (guint i = 0; i < stores->len; i++)
    {
      FujinRecovery *self = recovery_new (g_ptr_array_index (stores, i));

      /* The lock is free again before anything is taken over. */
      g_clear_pointer (&stores->pdata[i], fujin_journal_store_free);
      if (self->n_changes > 0 || self->is_damaged)
        g_ptr_array_add (found, self);
      else
        {
          fujin_recovery_discard (self, NULL);
          fujin_recovery_unref (self);
        }
    }
  g_ptr_array_sort (found, compare);
  return found;
}

/* Between the list and the choice another process may have dealt with it. */
static void
tell_gone (Recovery  *self,
           GError    *cause,
           GError   **error)
{
  self->is_gone = g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND) ||
                  g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_BUSY);
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_error_free (cause);
      cause = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                                   W_("These changes are no longer there: another window of Fujin "
                                      "has saved or discarded them in the meantime."));
    }
  g_propagate_error (error, cause);
}

static gboolean
hold (Recovery  *self,
      GError   **error)
{
  GError *cause = NULL;

  if (self->store == NULL)
    self->store = fujin_journal_store_open (self->seen.id, &cause);
  if (self->store == NULL)
    tell_gone (self, cause, error);
  return self->store != NULL;
}

static gboolean
read_file (Recovery  *self,
           GError   **error)
{
  g_autoptr (GBytes) bytes = NULL;
  GError *cause = NULL;

  g_clear_pointer (&self->file, fujin_journal_file_free);
  if (!hold (self, error))
    return FALSE;
  bytes = fujin_journal_store_read (self->store, &cause);
  if (bytes == NULL)
    {
      tell_gone (self, cause, error);
      return FALSE;
    }
  self->file = fujin_journal_file_new (bytes);
  if (self->file != NULL)
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       W_("The notes of what was changed are damaged, and nothing of them can be "
                          "read. Open the saved file or an earlier version of it."));
  return FALSE;
}

/* The changes were made on a file that may still be as it was. */
static gboolean
find_base (Recovery   *self,
           GPtrArray  *problems)
{
  FujinJournalFile *file = self->file;
  g_autofree char *content = NULL;
  g_autofree char *hash = NULL;
  gsize size;

  if (file->base == NULL && file->header.path != NULL &&
      g_file_get_contents (file->header.path, &content, &size, NULL))
    {
      hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) content, size);
      if (strcmp (hash, file->header.hash) == 0)
        file->base = g_bytes_new_take (g_steal_pointer (&content), size);
    }
  if (file->base != NULL)
    return TRUE;
  fujin_xml_add_problem (problems, 0,
                         W_("The content that the changes were made on is damaged, and the saved "
                            "file is no longer as it was. Open the saved file or an earlier "
                            "version of it."));
  return FALSE;
}

static char *
dup_time (gint64 seconds)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (seconds);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  gboolean today = when != NULL && g_date_time_get_year (when) == g_date_time_get_year (now) &&
                   g_date_time_get_day_of_year (when) == g_date_time_get_day_of_year (now);

  return when != NULL ? g_date_time_format (when, today ? "%H:%M" : "%Y-%m-%d %H:%M")
                      : g_strdup ("");
}

static void
tell_loss (Recovery  *self,
           GPtrArray *problems)
{
  guint n = self->file->entries->len;
  g_autofree char *when = NULL;

  if (self->n_done == n && !self->file->is_damaged)
    return;
  when = dup_time (self->n_done > 0 ? time_of (self->file, self->n_done - 1)
                                    : self->file->header.when / G_USEC_PER_SEC);
  fujin_xml_add_problem (problems, 0,
                         /* Translators: %s is a time such as 14:02. */
                         W_("The notes of what was changed are damaged. The plan is as it was at "
                            "%s; what was changed after that is missing."),
                         when);
}

static void
restore_history (Recovery     *self,
                 FujinProject *project)
{
  FujinJournalFile *file = self->file;
  guint n = fujin_journal_count (file->entries, self->n_done, NULL);
  guint64 state = file->header.state;

  self->last_state = state;
  for (guint i = 0; i < file->entries->len; i++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (file->entries, i);

      self->last_state = MAX (self->last_state, entry->state);
      if (i < self->n_done)
        state = entry->state;
    }
  fujin_history_restore (fujin_project_get_history (project), state, file->header.state,
                         self->last_state, n);
}

/**
 * fujin_recovery_open:
 * @self: a recovery
 * @problems: (element-type FujinXmlProblem): what could not be recovered is told here
 *
 * Makes the plan again as it was at the last change. It is modified, since the file does not have
 * the changes, and undoing begins with the next edit. Neither the journal nor the file is touched.
 * From here on nobody else can open it, until @self is freed.
 *
 * Returns: (transfer full) (nullable): the project; %NULL when nothing could be recovered, or
 *   when it was opened elsewhere in the meantime
 */
FujinProject *
fujin_recovery_open (FujinRecovery *self,
                     GPtrArray     *problems)
{
  Recovery *own = (Recovery *) self;
  g_autoptr (GError) error = NULL;
  FujinProject *project;

  g_return_val_if_fail (self != NULL && problems != NULL, NULL);

  if (!read_file (own, &error))
    {
      fujin_xml_add_problem (problems, 0, "%s", error->message);
      return NULL;
    }
  if (!find_base (own, problems))
    return NULL;
  project = fujin_journal_file_replay (own->file, G_MAXUINT, &own->n_done, problems);
  if (project == NULL)
    return NULL;
  tell_loss (own, problems);
  restore_history (own, project);
  return project;
}

/**
 * fujin_recovery_is_gone:
 * @self: a recovery
 *
 * Returns: whether it turned out when it was to be opened or discarded that somebody else had
 *   opened or removed it since it was listed
 */
gboolean
fujin_recovery_is_gone (FujinRecovery *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ((Recovery *) self)->is_gone;
}

/**
 * fujin_recovery_is_of:
 * @self: a recovery
 * @path: a path, or the URI of a file that has none
 *
 * Returns: whether its changes belong to the plan in this file, whichever way leads there and
 *   whether the file is there or not
 */
gboolean
fujin_recovery_is_of (FujinRecovery *self,
                      const char    *path)
{
  g_autofree char *own = NULL;
  g_autofree char *other = NULL;

  g_return_val_if_fail (self != NULL && path != NULL, FALSE);

  if (self->path == NULL || !g_path_is_absolute (self->path) || !g_path_is_absolute (path))
    return g_strcmp0 (self->path, path) == 0;
  own = fujin_real_path (self->path);
  other = fujin_real_path (path);
  return strcmp (own, other) == 0;
}

/**
 * fujin_recovery_get_base:
 * @self: a recovery that fujin_recovery_open() made a project of
 *
 * Returns: (transfer none) (nullable): the content of the project file that the changes were made
 *   on; %NULL before it was opened
 */
GBytes *
fujin_recovery_get_base (FujinRecovery *self)
{
  Recovery *own = (Recovery *) self;

  g_return_val_if_fail (self != NULL, NULL);

  return own->file != NULL ? own->file->base : NULL;
}

/**
 * fujin_recovery_adopt:
 * @self: a recovery
 * @project: what fujin_recovery_open() made of it, before any edit
 *
 * Goes on with the journal: a second crash offers the same again, and what was edited since. When
 * a part of it was damaged, that is kept beside it until the plan is saved or discarded.
 *
 * Returns: (transfer full) (nullable): the journal of @project
 */
FujinJournal *
fujin_recovery_adopt (FujinRecovery *self,
                      FujinProject  *project)
{
  Recovery *own = (Recovery *) self;

  g_return_val_if_fail (self != NULL && FUJIN_IS_PROJECT (project), NULL);
  g_return_val_if_fail (own->store != NULL && own->file != NULL, NULL);
  g_return_val_if_fail (fujin_history_get_n_steps (fujin_project_get_history (project)) == 0,
                        NULL);

  return _fujin_journal_new_adopted (project, g_steal_pointer (&own->store), own->file,
                                     own->n_done, own->last_state);
}

/**
 * fujin_recovery_discard:
 * @self: a recovery
 * @error: return location for a #GError of %G_IO_ERROR
 *
 * Removes the journal: its changes are not wanted, or were saved. Who may want them after all
 * opens it first and keeps what it gives.
 *
 * Returns: %TRUE when it is not there any more, otherwise @error is set: %G_IO_ERROR_BUSY when
 *   somebody else has opened it
 */
gboolean
fujin_recovery_discard (FujinRecovery  *self,
                        GError        **error)
{
  Recovery *own = (Recovery *) self;
  GError *cause = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  if (!hold (own, &cause))
    {
      if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
        {
          g_error_free (cause);
          return TRUE;
        }
      g_propagate_error (error, cause);
      return FALSE;
    }
  if (!fujin_journal_store_remove (own->store, error))
    return FALSE;
  g_clear_pointer (&own->store, fujin_journal_store_free);
  return TRUE;
}

/**
 * fujin_recovery_dup_words:
 * @self: a recovery
 * @lang: a language
 *
 * Returns: (transfer full): how much is not saved, such as “3 changes since 14:02”
 */
char *
fujin_recovery_dup_words (FujinRecovery *self,
                          FujinLang      lang)
{
  g_autofree char *since = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->n_changes == 0)
    return g_strdup (fujin_words (lang, "The notes of what was changed are damaged."));
  since = dup_time (self->since);
  return g_strdup_printf (
    /* Translators: %2$s is a time such as 14:02, or a day and a time. */
    fujin_words_n (lang, "%1$u change since %2$s", "%1$u changes since %2$s", self->n_changes),
    self->n_changes, since);
}
