/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-save-changes-dialog.h"

typedef struct
{
  FujinChangesFunc answered;
  gpointer user_data;
} Question;

static void
response_cb (GtkDialog *dialog,
             int        response,
             gpointer   user_data)
{
  Question question = *(Question *) user_data; /* goes with the dialog */
  FujinChangesAnswer answer = FUJIN_CHANGES_CANCEL;

  if (response == GTK_RESPONSE_REJECT)
    answer = FUJIN_CHANGES_DISCARD;
  else if (response == GTK_RESPONSE_ACCEPT)
    answer = FUJIN_CHANGES_SAVE;
  /* The answer may close the parent; a dialog that is being answered must not look for it then. */
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
  gtk_window_destroy (GTK_WINDOW (dialog));
  question.answered (answer, question.user_data);
}

static const char *
describe_broken (gboolean is_kept)
{
  if (is_kept)
    return _("The file was broken by something else: it holds no whole plan any more. Saving "
             "replaces it and keeps the broken content as an earlier version. Without saving, the "
             "plan stays among the earlier versions for 30 days.");
  return _("The file was broken by something else: it holds no whole plan any more. Saving "
           "replaces it and keeps the broken content as an earlier version. Without saving, the "
           "plan is lost.");
}

static char *
describe_loss (guint    n_steps,
               gboolean is_kept,
               gboolean is_broken)
{
  if (is_broken)
    return g_strdup (describe_broken (is_kept));
  if (n_steps == 0 && is_kept)
    return g_strdup (_("The file is no longer there: it was deleted, renamed or moved. Without "
                       "saving, the plan stays among the earlier versions for 30 days."));
  if (n_steps == 0)
    return g_strdup (_("The file is no longer there: it was deleted, renamed or moved. Without "
                       "saving, the plan is lost."));
  if (is_kept)
    return g_strdup_printf (
      ngettext ("Without saving, %u edit will not be in the file. The last state stays among the "
                "earlier versions for 30 days.",
                "Without saving, %u edits will not be in the file. The last state stays among the "
                "earlier versions for 30 days.",
                n_steps),
      n_steps);
  return g_strdup_printf (
    ngettext ("Without saving, %u edit is lost.", "Without saving, %u edits are lost.", n_steps),
    n_steps);
}

/**
 * fujin_save_changes_dialog_present:
 * @parent: the window that is about to let go of a document
 * @name: what the document is called
 * @n_steps: how many edits would be lost, as far as known; 0 when there are none, but the file
 *   they were saved to is gone or broken
 * @is_kept: whether the last state stays among the earlier versions all the same
 * @is_broken: whether the file holds no whole plan any more, so that saving replaces what is there
 * @answered: (scope async): called with the answer
 * @user_data: for @answered
 *
 * Asks whether to save. Closing the dialog means: stay.
 */
void
fujin_save_changes_dialog_present (GtkWindow        *parent,
                                   const char       *name,
                                   guint             n_steps,
                                   gboolean          is_kept,
                                   gboolean          is_broken,
                                   FujinChangesFunc  answered,
                                   gpointer          user_data)
{
  Question *question = g_new0 (Question, 1);
  g_autofree char *text = describe_loss (n_steps, is_kept, is_broken);
  GtkWidget *dialog = gtk_message_dialog_new (
    parent, GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_QUESTION,
    GTK_BUTTONS_NONE, n_steps > 0 ? _("Save changes to “%s”?") : _("Save “%s” again?"), name);

  question->answered = answered;
  question->user_data = user_data;
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", text);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("Close _without Saving"), GTK_RESPONSE_REJECT);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Cancel"), GTK_RESPONSE_CANCEL);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Save"), GTK_RESPONSE_ACCEPT);
  gtk_widget_add_css_class (
    gtk_dialog_get_widget_for_response (GTK_DIALOG (dialog), GTK_RESPONSE_REJECT),
    "destructive-action");
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question,
                         (GClosureNotify) (void (*) (void)) g_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
