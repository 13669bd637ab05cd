/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-dialog-private.h"

#include <glib/gi18n.h>

#include "fujin-edit-state.h"
#include "fujin-moment.h"
#include "fujin-problems-dialog.h"
#include "fujin-save.h"
#include "fujin-suffix.h"

#define ENDING ".fujin"

static GtkWidget *
question_new (FujinBackupsDialog *self,
              const char         *title,
              const char         *text,
              const char         *accept,
              const char         *style)
{
  GtkWidget *question =
    gtk_message_dialog_new (GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
                            GTK_MESSAGE_QUESTION, GTK_BUTTONS_NONE, "%s", title);

  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (question), "%s", text);
  gtk_dialog_add_button (GTK_DIALOG (question), _("_Cancel"), GTK_RESPONSE_CANCEL);
  gtk_widget_add_css_class (
    gtk_dialog_add_button (GTK_DIALOG (question), accept, GTK_RESPONSE_ACCEPT), style);
  /* What looks suggested is what Enter does; what destroys something is not. */
  gtk_dialog_set_default_response (GTK_DIALOG (question),
                                   g_str_equal (style, "suggested-action") ? GTK_RESPONSE_ACCEPT
                                                                           : GTK_RESPONSE_CANCEL);
  return question;
}

/**
 * fujin_backups_dialog_restore:
 * @self: a dialog whose selected version has been read
 *
 * Makes of the open plan what the version is, in one undo step, and closes.
 */
void
fujin_backups_dialog_restore (FujinBackupsDialog *self)
{
  g_autofree char *when = NULL;
  g_autoptr (FujinComparison) comparison = NULL;

  g_return_if_fail (FUJIN_IS_BACKUPS_DIALOG (self));

  if (!self->project || !self->loaded || !self->loaded->project || self->loaded->is_partial)
    return;
  when = fujin_moment_dup_words (self->shown->when);
  comparison = fujin_comparison_new (self->project, self->loaded->project);
  if (!fujin_edit_take_over (self->project, comparison, NULL,
                             /* Translators: undo label; %s is a date and time */
                             g_strdup_printf (_("restore the state of %s"), when)))
    return;
  _fujin_backups_dialog_toast (self, _("Earlier version restored. Undo takes it back."));
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
restore_answered_cb (GtkDialog          *question,
                     int                 response,
                     FujinBackupsDialog *self)
{
  /* The dialog below may go before the question does. */
  gtk_window_set_transient_for (GTK_WINDOW (question), NULL);
  gtk_window_destroy (GTK_WINDOW (question));
  if (response == GTK_RESPONSE_ACCEPT)
    fujin_backups_dialog_restore (self);
}

void
_fujin_backups_dialog_ask_restore (FujinBackupsDialog *self)
{
  g_autofree char *when = _fujin_backups_dialog_dup_when (self, self->shown);
  g_autofree char *title = g_strdup_printf (_("Restore the state of %s?"), when);
  GtkWidget *question = question_new (
    self, title,
    _("The open plan becomes what it was then. It is one step: Undo brings the present state "
      "back. The file changes only when you save."),
    _("_Restore"), "suggested-action");

  g_signal_connect_object (question, "response", G_CALLBACK (restore_answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (question));
}

static void
show_error (FujinBackupsDialog *self,
            const char         *title,
            const char         *text)
{
  GtkWidget *dialog =
    gtk_message_dialog_new (GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
                            GTK_MESSAGE_ERROR, GTK_BUTTONS_CLOSE, "%s", title);

  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", text);
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
delete_answered_cb (GtkDialog          *question,
                    int                 response,
                    FujinBackupsDialog *self)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (GTK_WINDOW (question));
  if (response != GTK_RESPONSE_ACCEPT)
    return;
  if (!fujin_backups_purge (self->key, &error))
    show_error (self, _("Not all earlier versions were deleted"), error->message);
  _fujin_backups_dialog_fill (self);
}

void
_fujin_backups_dialog_ask_delete (FujinBackupsDialog *self)
{
  guint n = self->backups->len;
  g_autofree char *title =
    g_strdup_printf (ngettext ("Delete %u earlier version of this plan?",
                               "Delete %u earlier versions of this plan?", n),
                     n);
  GtkWidget *question = question_new (
    self, title,
    _("This is for plans that may lie in their own file alone, such as confidential ones before "
      "this computer is handed on. The file of the plan stays as it is. What is deleted here "
      "cannot be brought back."),
    _("_Delete"), "destructive-action");

  g_signal_connect_object (question, "response", G_CALLBACK (delete_answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (question));
}

/* What a save in a worker thread needs. */
typedef struct
{
  char *path;
  GBytes *content;
  gboolean keeps_old; /* whether what stands there belongs to this plan */
} Writing;

static void
writing_free (Writing *writing)
{
  g_free (writing->path);
  g_bytes_unref (writing->content);
  g_free (writing);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Writing *writing = task_data;
  GError *error = NULL;

  if ((!writing->keeps_old || !g_file_test (writing->path, G_FILE_TEST_EXISTS) ||
       fujin_backups_add_file (writing->path, &error)) &&
      fujin_save_bytes (writing->path, writing->content, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  FujinBackupsDialog *self = FUJIN_BACKUPS_DIALOG (source);
  Writing *writing = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_path_get_basename (writing->path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    {
      text = g_strdup_printf (_("Saved “%s”"), name);
      _fujin_backups_dialog_toast (self, text);
    }
  else if (self->key)
    show_error (self, _("The earlier version was not saved"), error->message);
  if (g_application_get_default ())
    g_application_release (g_application_get_default ());
}

/**
 * fujin_backups_dialog_write:
 * @self: a dialog whose selected version has been read
 * @file: where to; its name is completed
 *
 * Saves the version as a file of its own, in a worker thread. The file of an open plan is not
 * written over: that is what restoring is for.
 */
void
fujin_backups_dialog_write (FujinBackupsDialog *self,
                            GFile              *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *full = path ? fujin_suffix_complete (path, ENDING) : NULL;
  g_autoptr (GTask) task = NULL;
  Writing *writing;

  g_return_if_fail (FUJIN_IS_BACKUPS_DIALOG (self) && self->loaded != NULL);

  if (!full || (self->project && g_str_equal (full, self->key)))
    {
      show_error (self, _("The earlier version was not saved"),
                  full ? _("This is the file of the open plan. Restore the version instead, or "
                           "choose another name.")
                       : _("This place cannot be written to directly. Choose a folder of this "
                           "computer."));
      return;
    }
  writing = g_new0 (Writing, 1);
  writing->path = g_steal_pointer (&full);
  writing->content = g_bytes_ref (self->loaded->bytes);
  writing->keeps_old = g_str_equal (writing->path, self->key);
  task = g_task_new (self, NULL, written_cb, NULL);
  g_task_set_task_data (task, writing, (GDestroyNotify) writing_free);
  /* The program stays until it is on the disk. */
  if (g_application_get_default ())
    g_application_hold (g_application_get_default ());
  g_task_run_in_thread (task, write_in_thread);
}

static void
chosen_cb (GtkNativeDialog    *chooser,
           int                 response,
           FujinBackupsDialog *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file && self->loaded)
    fujin_backups_dialog_write (self, file);
}

/* "plan 2026-11-21 1402.fujin": beside the plan, with the moment in the name. */
static char *
suggest_name (FujinBackupsDialog *self)
{
  g_autofree char *name = g_path_get_basename (self->key);
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (self->shown->when);
  g_autofree char *moment = when ? g_date_time_format (when, "%Y-%m-%d %H%M") : g_strdup ("");

  if (g_str_has_suffix (name, ENDING))
    name[strlen (name) - strlen (ENDING)] = '\0';
  return g_strdup_printf ("%s %s" ENDING, name, moment);
}

void
_fujin_backups_dialog_ask_name (FujinBackupsDialog *self)
{
  g_autofree char *name = suggest_name (self);

  g_clear_object (&self->chooser);
  self->chooser =
    gtk_file_chooser_native_new (_("Save the Earlier Version"), GTK_WINDOW (self),
                                 GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  if (g_path_is_absolute (self->key))
    {
      g_autofree char *path = g_path_get_dirname (self->key);
      g_autoptr (GFile) folder = g_file_new_for_path (path);

      gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
    }
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}
