/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-window-private.h"

enum
{
  RESPONSE_AGAIN = 1,
  RESPONSE_ELSEWHERE,
};

/* A save of this window on its way, and its dialog when it failed. */
typedef struct
{
  FujinWindow *window;
  GFile *file;
  FujinSaveExpect expect;
  gboolean then_close;
  guint n_merged; /* how many changes of somebody else were merged first; 0: nothing was merged */
} Saving;

static Saving *
saving_new (FujinWindow     *window,
            GFile           *file,
            FujinSaveExpect  expect,
            gboolean         then_close)
{
  Saving *saving = g_new0 (Saving, 1);

  saving->window = g_object_ref (window);
  saving->file = g_object_ref (file);
  saving->expect = expect;
  saving->then_close = then_close;
  return saving;
}

static void
saving_free (Saving *saving)
{
  g_object_unref (saving->window);
  g_object_unref (saving->file);
  g_free (saving);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Saving, saving_free)

static void
failed_response_cb (GtkDialog *dialog,
                    int        response,
                    gpointer   user_data)
{
  Saving *saving = user_data;
  g_autoptr (FujinWindow) window = g_object_ref (saving->window);
  g_autoptr (GFile) file = g_object_ref (saving->file);
  FujinSaveExpect expect = saving->expect;
  gboolean then_close = saving->then_close;

  gtk_window_destroy (GTK_WINDOW (dialog)); /* frees what it knows */
  if (!window->document)
    return;
  if (response == RESPONSE_AGAIN)
    _fujin_window_save_to (window, file, expect, then_close);
  else if (response == RESPONSE_ELSEWHERE)
    _fujin_window_ask_save_as (window, then_close);
}

static GtkWidget *
dialog_new (Saving     *saving,
            const char *title,
            const char *text)
{
  GtkWidget *dialog = gtk_message_dialog_new (
    GTK_WINDOW (saving->window), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
    GTK_MESSAGE_ERROR, GTK_BUTTONS_NONE, "%s", title);

  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", text);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Close"), GTK_RESPONSE_CLOSE);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("Save _Elsewhere…"), RESPONSE_ELSEWHERE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (failed_response_cb), saving,
                         (GClosureNotify) (void (*) (void)) saving_free, 0);
  return dialog;
}

static char *
describe_failure (FujinWindow  *self,
                  const GError *error)
{
  const char *rest =
    fujin_document_get_trouble (self->document)
      ? _("Nothing is lost: the plan is still open.")
      : _("Nothing is lost: the plan stays open, and its changes are kept for recovery.");

  return g_strdup_printf ("%s\n\n%s", error->message, rest);
}

/* The file is gone: to make it anew might bring back what somebody deleted on purpose. */
static void
show_vanished (Saving *saving)
{
  g_autofree char *name = g_file_get_basename (saving->file);
  g_autofree char *title = g_strdup_printf (_("“%s” is no longer there"), name);
  GtkWidget *dialog;

  saving->expect = FUJIN_SAVE_EXPECT_NOTHING;
  dialog = dialog_new (saving, title,
                       _("Since the plan was opened, somebody has deleted, renamed or moved the "
                         "file. Nothing was written. Nothing is lost: the plan is still open."));
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("Save It _Again Here"), RESPONSE_AGAIN);
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_CLOSE);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
show_failed (Saving       *saving,
             const GError *error)
{
  g_autofree char *text = describe_failure (saving->window, error);
  GtkWidget *dialog = dialog_new (saving, _("The plan was not saved"), text);

  /* What is refused for good does not become possible by trying again. */
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Try Again"), RESPONSE_AGAIN);
      gtk_dialog_set_default_response (GTK_DIALOG (dialog), RESPONSE_AGAIN);
    }
  else
    gtk_dialog_set_default_response (GTK_DIALOG (dialog), RESPONSE_ELSEWHERE);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* Says why nothing was saved in @file, before a save was begun at all. */
void
_fujin_window_show_save_error (FujinWindow  *self,
                               GFile        *file,
                               gboolean      then_close,
                               const GError *error)
{
  show_failed (saving_new (self, file, FUJIN_SAVE_EXPECT_KNOWN, then_close), error);
}

static void
tell_success (Saving     *saving,
              const char *notice)
{
  g_autofree char *name = g_file_get_basename (saving->file);
  g_autofree char *text =
    saving->n_merged > 0
      ? g_strdup_printf (ngettext ("Merged and saved: %u change of the other taken over",
                                   "Merged and saved: %u changes of the other taken over",
                                   saving->n_merged),
                         saving->n_merged)
      : g_strdup_printf (_("Saved “%s”"), name);

  fujin_window_toast (saving->window, text);
  if (notice)
    _fujin_window_add_notice (saving->window, GTK_MESSAGE_INFO, notice);
}

/* Whether the window has been asked to close and nothing speaks against it any more. What was
 * edited while the save ran is asked about again. */
static gboolean
close_now (FujinWindow *self,
           gboolean     then_close)
{
  if (!then_close && !self->close_when_saved)
    return FALSE;
  self->close_when_saved = FALSE;
  /* That the file was gone or broken before the save is not found to be over yet. */
  self->closing = !fujin_document_get_modified (self->document);
  gtk_window_close (GTK_WINDOW (self));
  return TRUE;
}

static void
tell_failure (Saving       *saving,
              const GError *error)
{
  saving->window->closing = FALSE;
  if (g_error_matches (error, FUJIN_SAVE_ERROR, FUJIN_SAVE_ERROR_VANISHED))
    show_vanished (saving);
  else
    show_failed (saving, error);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Saving) saving = user_data;
  g_autoptr (FujinLoaded) theirs = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;
  FujinDocument *document = FUJIN_DOCUMENT (source);
  FujinWindow *self = saving->window;
  gboolean ok = fujin_document_save_finish (document, result, &notice, &theirs, &error);
  gboolean is_own = fujin_document_get_file (document) &&
                    g_file_equal (fujin_document_get_file (document), saving->file);

  if (ok)
    _fujin_window_remember_recent (saving->file);
  /* The window went, or shows another plan: the journal has what could not be saved. */
  if (self->document != document)
    return;
  if (!ok)
    self->close_when_saved = FALSE;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (ok && !theirs && close_now (self, saving->then_close))
    return;
  if (ok)
    tell_success (saving, notice);
  if (theirs && is_own)
    _fujin_window_resolve_conflict (self, g_steal_pointer (&theirs),
                                    fujin_document_displaced_theirs (document));
  else if (!ok)
    tell_failure (g_steal_pointer (&saving), error);
}

/**
 * _fujin_window_save_to:
 * @self: a window with a document
 * @file: where to
 * @expect: what may stand there
 * @then_close: whether to close the window once it is saved
 *
 * Saves while the window stays usable.
 */
void
_fujin_window_save_to (FujinWindow     *self,
                       GFile           *file,
                       FujinSaveExpect  expect,
                       gboolean         then_close)
{
  fujin_document_save_async (self->document, file, expect, saved_cb,
                             saving_new (self, file, expect, then_close));
}

/**
 * _fujin_window_save_merged:
 * @self: a window with a document that has a file
 * @n_merged: how many changes of somebody else have just been merged into the plan
 *
 * Saves in the file of the plan, and tells both.
 */
void
_fujin_window_save_merged (FujinWindow *self,
                           guint        n_merged)
{
  GFile *file = fujin_document_get_file (self->document);
  Saving *saving = saving_new (self, file, FUJIN_SAVE_EXPECT_KNOWN, FALSE);

  saving->n_merged = n_merged;
  fujin_document_save_async (self->document, file, FUJIN_SAVE_EXPECT_KNOWN, saved_cb, saving);
}
