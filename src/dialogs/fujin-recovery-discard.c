/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-recovery-discard.h"

#include <glib/gi18n.h>

/* What the answer is about. */
typedef struct
{
  GtkWindow *parent;
  FujinRecovery *recovery;
  FujinRecoveryDiscarded discarded;
  GObject *owner;
} Question;

static void
question_free (Question *question)
{
  g_object_unref (question->parent);
  fujin_recovery_unref (question->recovery);
  g_object_unref (question->owner);
  g_free (question);
}

static void
response_cb (GtkDialog *dialog,
             int        response,
             gpointer   user_data)
{
  Question *question = user_data;
  g_autoptr (GError) error = NULL;

  /* The window below may go before the question does. */
  gtk_window_set_transient_for (GTK_WINDOW (dialog), NULL);
  if (response == GTK_RESPONSE_ACCEPT)
    {
      if (!fujin_recovery_discard (question->recovery, &error))
        fujin_recovery_discard_tell (question->parent, error->message);
      /* What another window has opened is not ours to offer any more. */
      if (!error || fujin_recovery_is_gone (question->recovery))
        question->discarded (question->owner);
    }
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/**
 * fujin_recovery_discard_tell:
 * @window: the window of a plan, or one that stands on it
 * @text: what happened
 *
 * Says something in passing in the window of the plan.
 */
void
fujin_recovery_discard_tell (GtkWindow  *window,
                             const char *text)
{
  GtkWindow *below = gtk_window_get_transient_for (window);

  if (!gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s", text) && below)
    gtk_widget_activate_action (GTK_WIDGET (below), "win.toast", "s", text);
}

/**
 * fujin_recovery_discard_ask:
 * @parent: the window it stands on
 * @recovery: a plan that was not closed properly; nothing else is done with it meanwhile
 * @discarded: called when its changes are gone
 * @owner: for @discarded
 *
 * Asks whether the changes are really not wanted, and removes them.
 */
void
fujin_recovery_discard_ask (GtkWindow              *parent,
                            FujinRecovery          *recovery,
                            FujinRecoveryDiscarded  discarded,
                            GObject                *owner)
{
  Question *question = g_new0 (Question, 1);
  GtkWidget *dialog = gtk_message_dialog_new (
    parent, GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_QUESTION,
    GTK_BUTTONS_NONE, _("Discard the unsaved changes of “%s”?"),
    *recovery->name ? recovery->name : _("Untitled plan"));

  question->parent = g_object_ref (parent);
  question->recovery = fujin_recovery_ref (recovery);
  question->discarded = discarded;
  question->owner = g_object_ref (owner);
  gtk_message_dialog_format_secondary_text (
    GTK_MESSAGE_DIALOG (dialog), "%s",
    recovery->path ? _("Its file stays as it was saved. The changes cannot be brought back.")
                   : _("This plan was never saved: all of it goes, and cannot be brought back."));
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Cancel"), GTK_RESPONSE_CANCEL);
  gtk_widget_add_css_class (
    gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Discard"), GTK_RESPONSE_ACCEPT),
    "destructive-action");
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question,
                         (GClosureNotify) (void (*) (void)) question_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
