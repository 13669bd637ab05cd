/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-history.h"
#include "fujin-save-changes-dialog.h"
#include "fujin-suffix.h"
#include "fujin-window-private.h"

#define SUFFIX ".fujin"

static void
add_filters (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) plans = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (plans, _("Fujin plans"));
  gtk_file_filter_add_pattern (plans, "*" SUFFIX);
  gtk_file_chooser_add_filter (chooser, plans);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, all);
}

static void
add_rating_filter (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) ratings = gtk_file_filter_new ();

  gtk_file_filter_set_name (ratings, _("Rating files"));
  gtk_file_filter_add_pattern (ratings, "*.fujin-rating");
  gtk_file_chooser_add_filter (chooser, ratings);
}

static void
open_response_cb (GtkNativeDialog *dialog,
                  int              response,
                  FujinWindow     *self)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
      GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

      g_application_open (G_APPLICATION (application), &file, 1, "");
    }
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

void
_fujin_window_ask_open (FujinWindow *self)
{
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (_("Open a Plan"), GTK_WINDOW (self),
                                 GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), _("_Cancel"));

  add_filters (GTK_FILE_CHOOSER (dialog));
  add_rating_filter (GTK_FILE_CHOOSER (dialog));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (open_response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/* Without its suffix a plan would not be found again by the file dialog or the desktop. */
static GFile *
with_suffix (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *full = path ? fujin_suffix_complete (path, SUFFIX) : NULL;

  return full ? g_file_new_for_path (full) : g_object_ref (file);
}

/* Its own file is compared with what it held; about another one the dialog has asked by name. */
static FujinSaveExpect
expect_in (FujinWindow *self,
           GFile       *file)
{
  GFile *own = fujin_document_get_file (self->document);

  return own && g_file_equal (own, file) ? FUJIN_SAVE_EXPECT_KNOWN : FUJIN_SAVE_EXPECT_ANYTHING;
}

/* Saves in the file that was chosen, or rather in the one with the suffix. */
gboolean
_fujin_window_save_chosen (FujinWindow *self,
                           GFile       *chosen,
                           gboolean     then_close)
{
  g_autoptr (GFile) file = with_suffix (chosen);
  FujinSaveExpect expect = expect_in (self, file);

  /* The dialog asked about the name as typed, not about the one with the suffix. */
  if (!g_file_equal (chosen, file) && g_file_query_exists (file, NULL))
    {
      g_autoptr (GError) error =
        g_error_new (G_IO_ERROR, G_IO_ERROR_EXISTS, _("“%s” exists already."),
                     g_file_peek_path (file));

      _fujin_window_show_save_error (self, file, then_close, error);
      return FALSE;
    }
  _fujin_window_save_to (self, file, expect, then_close);
  return TRUE;
}

static void
save_response_cb (GtkNativeDialog *dialog,
                  int              response,
                  FujinWindow     *self)
{
  gboolean then_close = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (dialog), "then-close"));

  if (response == GTK_RESPONSE_ACCEPT && self->document)
    {
      g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

      _fujin_window_save_chosen (self, chosen, then_close);
    }
  gtk_native_dialog_destroy (dialog);
  g_object_unref (dialog);
}

static char *
suggest_name (FujinWindow *self)
{
  g_autofree char *name = fujin_document_dup_name (self->document);

  return g_strconcat (g_strdelimit (name, "/\\:*?\"<>|", '-'), SUFFIX, NULL);
}

/* Not the folder the program was started from: plans are documents. */
static void
propose_folder (GtkFileChooser *chooser)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder = g_file_new_for_path (documents ? documents : g_get_home_dir ());

  gtk_file_chooser_set_current_folder (chooser, folder, NULL);
}

void
_fujin_window_ask_save_as (FujinWindow *self,
                           gboolean     then_close)
{
  GtkFileChooserNative *dialog =
    gtk_file_chooser_native_new (_("Save the Plan"), GTK_WINDOW (self),
                                 GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  GFile *file = fujin_document_get_file (self->document);

  add_filters (GTK_FILE_CHOOSER (dialog));
  if (!file)
    propose_folder (GTK_FILE_CHOOSER (dialog));
  if (file)
    gtk_file_chooser_set_file (GTK_FILE_CHOOSER (dialog), file, NULL);
  else
    {
      g_autofree char *name = suggest_name (self);

      gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
    }
  g_object_set_data (G_OBJECT (dialog), "then-close", GINT_TO_POINTER (then_close));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (save_response_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
_fujin_window_save (FujinWindow *self,
                    gboolean     then_close)
{
  GFile *file = fujin_document_get_file (self->document);

  if (!file || fujin_document_get_access (self->document) != FUJIN_DOCUMENT_EDIT)
    _fujin_window_ask_save_as (self, then_close);
  else
    _fujin_window_save_to (self, file, FUJIN_SAVE_EXPECT_KNOWN, then_close);
}

static void
changes_answered_cb (FujinChangesAnswer answer,
                     gpointer           user_data)
{
  FujinWindow *self = user_data;

  if (answer == FUJIN_CHANGES_SAVE && self->document && _fujin_window_has_broken_file (self))
    _fujin_window_save_to (self, fujin_document_get_file (self->document),
                           FUJIN_SAVE_EXPECT_BROKEN, TRUE);
  else if (answer == FUJIN_CHANGES_SAVE && self->document && _fujin_window_lost_file (self))
    _fujin_window_save_to (self, fujin_document_get_file (self->document),
                           FUJIN_SAVE_EXPECT_NOTHING, TRUE);
  else if (answer == FUJIN_CHANGES_SAVE)
    _fujin_window_save (self, TRUE);
  else if (answer == FUJIN_CHANGES_DISCARD)
    {
      if (self->document && _fujin_window_lost_file (self) &&
          !fujin_document_get_modified (self->document))
        fujin_document_keep (self->document);
      if (self->document)
        fujin_document_discard (self->document);
      self->closing = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
  g_object_unref (self);
}

void
_fujin_window_ask_changes (FujinWindow *self)
{
  g_autofree char *name = fujin_document_dup_name (self->document);
  FujinHistory *history =
    fujin_project_get_history (fujin_document_get_project (self->document));
  gboolean is_kept = fujin_document_get_file (self->document) &&
                     g_settings_get_boolean (self->settings, "keep-earlier-versions");

  fujin_save_changes_dialog_present (GTK_WINDOW (self), name,
                                     fujin_document_get_modified (self->document)
                                       ? MAX (fujin_history_get_n_unsaved (history), 1)
                                       : 0,
                                     is_kept, _fujin_window_has_broken_file (self),
                                     changes_answered_cb, g_object_ref (self));
}

/* Returns the window that shows it: this one when it was empty. */
FujinWindow *
_fujin_window_new_project (FujinWindow *self)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinDocument) document = fujin_document_new (project);
  FujinWindow *window = self;

  if (self->document)
    window =
      fujin_window_new (FUJIN_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  fujin_window_set_document (window, document);
  fujin_window_go (window, "overview", "");
  gtk_window_present (GTK_WINDOW (window));
  return window;
}
