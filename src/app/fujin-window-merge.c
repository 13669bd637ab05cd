/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-ancestor.h"
#include "fujin-conflict-dialog.h"
#include "fujin-merge-words.h"
#include "fujin-preview-dialog.h"
#include "fujin-problems-dialog.h"
#include "fujin-project-reader.h"
#include "fujin-save-remote.h"
#include "fujin-window-private.h"

/* Merging the plan of a window with another file: a colleague's copy, or one from another time. */
typedef struct
{
  FujinWindow *window;
  FujinDocument *document;
  GFile *file;
  char *ours_key;       /* NULL while the plan is untitled */
  GBytes *saved;        /* what the file of the plan holds; NULL as above */
  FujinLoaded *theirs;
  GBytes *ancestor;     /* what both files have had; NULL when none is known */
} Merging;

static void
merging_free (Merging *merging)
{
  g_clear_pointer (&merging->ancestor, g_bytes_unref);
  g_clear_pointer (&merging->theirs, fujin_loaded_free);
  g_clear_pointer (&merging->saved, g_bytes_unref);
  g_free (merging->ours_key);
  g_object_unref (merging->file);
  g_object_unref (merging->document);
  g_object_unref (merging->window);
  g_free (merging);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Merging, merging_free)

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Merging *merging = task_data;
  g_autofree char *path = g_file_get_path (merging->file);
  g_autofree char *key = fujin_save_job_dup_key (merging->file);
  g_autoptr (GBytes) content = NULL;
  GError *error = NULL;

  if (path)
    merging->theirs = fujin_loaded_new_from_path (path, NULL);
  else if ((content = fujin_load_remote (merging->file, NULL, &error)))
    merging->theirs = fujin_loaded_new_from_bytes (content, NULL);
  if (error)
    {
      g_task_return_error (task, error);
      return;
    }
  if (merging->ours_key && merging->theirs->bytes)
    merging->ancestor =
      fujin_ancestor_find (merging->ours_key, merging->saved, key, merging->theirs->bytes);
  g_task_return_boolean (task, TRUE);
}

static FujinProject *
project_of (Merging *merging)
{
  return fujin_document_get_project (merging->document);
}

static void
answered_cb (FujinConflictDialog *dialog,
             int                  answer,
             Merging             *merging)
{
  FujinWindow *window = merging->window;

  if (window->document != merging->document)
    answer = FUJIN_CONFLICT_CANCEL;
  if (answer == FUJIN_CONFLICT_SHOW)
    {
      g_autoptr (FujinProject) copy = fujin_project_copy (merging->theirs->project);

      _fujin_window_open_copy (window, copy);
    }
  if (answer != FUJIN_CONFLICT_MERGE)
    return;
  if (fujin_edit_merge (project_of (merging), fujin_conflict_dialog_get_merge (dialog)))
    fujin_window_toast (window, _("Merged. Undo takes it back."));
  else
    fujin_window_toast (window, _("Nothing was merged: there was nothing to take over, or the "
                                  "plan was edited meanwhile."));
}

static void
present (Merging    *merging,
         FujinMerge *merge)
{
  g_autofree char *name = g_file_get_basename (merging->file);
  g_autofree char *heading = g_strdup_printf (_("Merge with “%s”"), name);
  g_autofree char *refusal = fujin_merge_dup_refusal (merge, fujin_lang_screen ());
  FujinConflictDialog *dialog =
    fujin_conflict_dialog_new (GTK_WINDOW (merging->window), FALSE);

  fujin_conflict_dialog_set_texts (
    dialog, heading,
    merging->ancestor
      ? _("Both files have held the same plan before: what was changed on one side since is taken "
          "over, and what was changed on both is asked.")
      : _("It is not known what both files have in common. They are compared with this plan as it "
          "was last saved: what the other file lacks since counts as deleted there. Look the list "
          "over."));
  if (refusal)
    fujin_conflict_dialog_set_refusal (dialog, refusal, TRUE);
  else
    fujin_conflict_dialog_set_merge (dialog, g_steal_pointer (&merge));
  g_clear_pointer (&merge, fujin_merge_free);
  g_signal_connect_data (dialog, "answered", G_CALLBACK (answered_cb), merging,
                         (GClosureNotify) (void (*) (void)) merging_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Without anything to come from, each difference is a choice. */
static void
present_two_way (Merging *merging)
{
  g_autofree char *name = g_file_get_basename (merging->file);
  g_autofree char *title = g_strdup_printf (_("Merge with “%s”"), name);

  fujin_preview_dialog_open (GTK_WINDOW (merging->window), project_of (merging),
                             merging->theirs->project, title,
                             _("It is not known what both plans come from, so every difference is "
                               "a choice. Tick what is to be as in the other file."),
                             NULL,
                             /* Translators: undo label */
                             g_strdup (_("merge with another file")));
}

static gboolean
is_same (Merging *merging)
{
  g_autoptr (FujinComparison) comparison =
    fujin_comparison_new (project_of (merging), merging->theirs->project);

  return fujin_comparison_get_n (comparison) == 0;
}

static void
offer (Merging *merging)
{
  GBytes *base = merging->ancestor ? merging->ancestor : merging->saved;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project =
    base ? fujin_project_reader_read_bytes (base, problems) : NULL;

  if (is_same (merging))
    fujin_window_toast (merging->window, _("The other file holds the same plan."));
  else if (!project)
    present_two_way (merging);
  else
    {
      FujinMerge *merge =
        fujin_merge_new (project, project_of (merging), merging->theirs->project);

      present (merging, merge);
      return;
    }
  merging_free (merging);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Merging) merging = user_data;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GError) error = NULL;

  g_task_propagate_boolean (G_TASK (result), &error);
  if (merging->window->document != merging->document)
    return;
  if (error)
    fujin_xml_add_problem (problems, 0, "%s", error->message);
  if (!error && merging->theirs->project && !merging->theirs->is_partial)
    offer (g_steal_pointer (&merging));
  else
    fujin_problems_dialog_present (GTK_WINDOW (merging->window), merging->file,
                                   error ? problems : merging->theirs->problems);
}

/**
 * _fujin_window_merge_file:
 * @self: a window with a plan that can be edited
 * @file: another file
 *
 * Reads the other file in a worker thread and offers to merge it into the plan.
 */
void
_fujin_window_merge_file (FujinWindow *self,
                          GFile       *file)
{
  GFile *own = fujin_document_get_file (self->document);
  Merging *merging;
  g_autoptr (GTask) task = NULL;

  if (own && g_file_equal (own, file))
    {
      fujin_window_toast (self, _("This is the file of the plan itself."));
      return;
    }
  merging = g_new0 (Merging, 1);
  merging->window = g_object_ref (self);
  merging->document = g_object_ref (self->document);
  merging->file = g_object_ref (file);
  merging->ours_key = own ? fujin_save_job_dup_key (own) : NULL;
  if (own && fujin_document_get_base (self->document))
    merging->saved = g_bytes_ref (fujin_document_get_base (self->document));
  task = g_task_new (NULL, NULL, read_cb, merging);
  g_task_set_source_tag (task, _fujin_window_merge_file);
  g_task_set_task_data (task, merging, NULL);
  g_task_run_in_thread (task, read_in_thread);
}

static void
chosen_cb (GtkNativeDialog *chooser,
           int              response,
           FujinWindow     *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
  if (file && self->document)
    _fujin_window_merge_file (self, file);
}

static void
merge_file_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  FujinWindow *self = user_data;
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Merge with Another File"), GTK_WINDOW (self),
                                 GTK_FILE_CHOOSER_ACTION_OPEN, _("_Choose"), _("_Cancel"));
  g_autoptr (GtkFileFilter) plans = gtk_file_filter_new ();

  gtk_file_filter_set_name (plans, _("Fujin plans"));
  gtk_file_filter_add_pattern (plans, "*.fujin");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), plans);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

void
_fujin_window_init_merge (FujinWindow *self)
{
  static const GActionEntry entries[] = { { "merge-file", merge_file_cb } };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}

/* It changes the plan. */
void
_fujin_window_update_merge (FujinWindow *self)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (self), "merge-file");

  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (action),
    self->document && !fujin_project_get_read_only (fujin_document_get_project (self->document)));
}
