/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-file-content.h"
#include "fujin-rating-window-private.h"
#include "fujin-save-changes-dialog.h"
#include "fujin-seal.h"
#include "fujin-strings.h"
#include "fujin-today.h"
#include "fujin-xml.h"

/* Whether there are answers that are not in the file. */
gboolean
_fujin_rating_window_is_changed (FujinRatingWindow *self)
{
  g_autoptr (GBytes) now = fujin_rating_file_write (self->file);

  return !g_bytes_equal (now, self->saved);
}

static void
finish_close (FujinRatingWindow *self)
{
  self->closing = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
show_error (FujinRatingWindow *self,
            const char        *text)
{
  GtkWidget *dialog = gtk_message_dialog_new (
    GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_ERROR,
    GTK_BUTTONS_CLOSE, "%s", _("The answers were not saved"));

  gtk_message_dialog_format_secondary_text (
    GTK_MESSAGE_DIALOG (dialog), "%s\n\n%s", text,
    _("Nothing is lost: the window is still open. Try again."));
  g_signal_connect (dialog, "response", G_CALLBACK (gtk_window_destroy), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* A copy of a blank sheet becomes somebody's answers when it is first saved: with an id of its
 * own, since several people fill in copies of the same sheet. */
static void
write_now (FujinRatingWindow *self,
           gboolean           then_close)
{
  g_autofree char *path = g_file_get_path (self->place);
  g_autofree char *packet = g_strdup (self->file->packet);
  g_autofree char *fresh = fujin_random_id ("k");
  g_autofree char *date = g_strdup (self->file->date);
  g_autofree char *today = fujin_today_dup ();
  g_autoptr (GError) error = NULL;

  if (self->file->revision == 0)
    fujin_set_str (&self->file->packet, fresh);
  self->file->revision++;
  fujin_set_str (&self->file->date, today);
  if (!fujin_rating_file_save (self->file, path, &error))
    {
      self->file->revision--;
      fujin_set_str (&self->file->packet, packet);
      fujin_set_str (&self->file->date, date);
      show_error (self, error->message);
      return;
    }
  g_bytes_unref (self->saved);
  g_bytes_unref (self->on_disk);
  self->saved = fujin_rating_file_write (self->file);
  self->on_disk = fujin_seal_close (self->saved);
  _fujin_rating_window_update (self);
  if (then_close)
    finish_close (self);
}

static void
replace_answered_cb (GtkDialog         *question,
                     int                response,
                     FujinRatingWindow *self)
{
  gboolean then_close = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (question), "then-close"));

  gtk_window_destroy (GTK_WINDOW (question));
  if (response == GTK_RESPONSE_ACCEPT)
    write_now (self, then_close);
}

static void
ask_replace (FujinRatingWindow *self,
             gboolean           then_close)
{
  g_autofree char *name = g_file_get_basename (self->place);
  GtkWidget *question = gtk_message_dialog_new (
    GTK_WINDOW (self), GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT, GTK_MESSAGE_QUESTION,
    GTK_BUTTONS_NONE, _("Replace “%s”?"), name);

  gtk_message_dialog_format_secondary_text (
    GTK_MESSAGE_DIALOG (question), "%s",
    _("The file was changed or removed by somebody else since it was opened. Replacing it puts "
      "your answers in its place."));
  gtk_dialog_add_buttons (GTK_DIALOG (question), _("_Cancel"), GTK_RESPONSE_CANCEL, _("_Replace"),
                          GTK_RESPONSE_ACCEPT, NULL);
  gtk_dialog_set_default_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  g_object_set_data (G_OBJECT (question), "then-close", GINT_TO_POINTER (then_close));
  g_signal_connect_object (question, "response", G_CALLBACK (replace_answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (question));
}

/* Saves, unless the file is no longer what was opened: then the person is asked. */
void
_fujin_rating_window_save (FujinRatingWindow *self,
                           gboolean           then_close)
{
  g_autofree char *path = g_file_get_path (self->place);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) there = NULL;

  if (!_fujin_rating_window_is_changed (self))
    {
      if (then_close)
        finish_close (self);
      return;
    }
  there = fujin_file_content_read (path, problems);
  if (there && g_bytes_equal (there, self->on_disk))
    write_now (self, then_close);
  else
    ask_replace (self, then_close);
}

static void
answered_cb (FujinChangesAnswer answer,
             gpointer           user_data)
{
  FujinRatingWindow *self = user_data;

  if (answer == FUJIN_CHANGES_SAVE)
    _fujin_rating_window_save (self, TRUE);
  else if (answer == FUJIN_CHANGES_DISCARD)
    finish_close (self);
  g_object_unref (self);
}

static guint
count_changed (FujinRatingWindow *self)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinRatingFile) before = fujin_rating_file_read_bytes (self->saved, problems);
  guint n = 0;

  for (guint i = 0; before && i < MIN (before->answers->len, self->file->answers->len); i++)
    {
      FujinRatingAnswer *one = fujin_rating_file_get (before, i);
      FujinRatingAnswer *two = fujin_rating_file_get (self->file, i);

      n += g_strcmp0 (one->as_is, two->as_is) != 0 || g_strcmp0 (one->to_be, two->to_be) != 0 ||
           g_strcmp0 (one->note, two->note) != 0;
    }
  return n;
}

/* Asks about answers that are not saved. */
void
_fujin_rating_window_ask_close (FujinRatingWindow *self)
{
  g_autofree char *name = g_file_get_basename (self->place);

  fujin_save_changes_dialog_present (GTK_WINDOW (self), name, MAX (count_changed (self), 1),
                                     FALSE, FALSE, answered_cb, g_object_ref (self));
}
