/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-export-dialog-private.h"
#include "fujin-suffix.h"

/* The file with the suffix of its format, so that other programs know it. */
static GFile *
with_suffix (GFile               *file,
             const FujinExporter *exporter,
             gboolean            *is_changed)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *ending = g_strdup_printf (".%s", exporter->suffix);
  g_autofree char *full = fujin_suffix_complete (path, ending);

  *is_changed = !g_str_equal (path, full);
  return g_file_new_for_path (full);
}

static void
write_now (FujinExportDialog *self,
           GFile             *file)
{
  const FujinExporter *exporter = _fujin_export_dialog_get_exporter (self);
  FujinExportJob job = _fujin_export_dialog_read_job (self);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (fujin_exporter_run_to_file (exporter, &job, path, &error))
    {
      fujin_output_form_keep_paper (self->paper, self->plan_file);
      _fujin_export_dialog_show_done (self, path);
      return;
    }
  /* Translators: %1$s is the path of a file, %2$s what went wrong. */
  text = g_strdup_printf (_("%1$s was not written. %2$s Choose another folder or name, and try "
                            "again."), path, error->message);
  _fujin_export_dialog_show_error (self, text);
}

static void
overwrite_answered_cb (GtkDialog         *question,
                       int                response,
                       FujinExportDialog *self)
{
  GFile *file = g_object_get_data (G_OBJECT (question), "fujin-file");

  if (response == GTK_RESPONSE_ACCEPT)
    write_now (self, file);
  gtk_window_destroy (GTK_WINDOW (question));
}

/* The file chooser asked about the name it was given, not about the one with the suffix. */
static void
ask_overwrite (FujinExportDialog *self,
               GFile             *file)
{
  g_autofree char *name = g_file_get_basename (file);
  GtkWidget *question;

  question = gtk_message_dialog_new (GTK_WINDOW (self), GTK_DIALOG_MODAL
                                                          | GTK_DIALOG_DESTROY_WITH_PARENT,
                                     GTK_MESSAGE_QUESTION, GTK_BUTTONS_NONE,
                                     _("Replace “%s”?"), name);
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (question), "%s",
                                            _("A file of this name exists. Replacing it "
                                              "overwrites its content."));
  gtk_dialog_add_buttons (GTK_DIALOG (question), _("_Cancel"), GTK_RESPONSE_CANCEL,
                          _("_Replace"), GTK_RESPONSE_ACCEPT, NULL);
  gtk_dialog_set_default_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  g_object_set_data_full (G_OBJECT (question), "fujin-file", g_object_ref (file),
                          g_object_unref);
  g_signal_connect_object (question, "response", G_CALLBACK (overwrite_answered_cb), self, 0);
  gtk_window_present (GTK_WINDOW (question));
}

/* Writes the export into @file, whose name gets the suffix of its format if it has none. */
void
_fujin_export_dialog_write (FujinExportDialog *self,
                            GFile             *file)
{
  g_autoptr (GFile) full = NULL;
  gboolean is_changed;

  if (!g_file_is_native (file))
    {
      _fujin_export_dialog_show_error (self, _("This place cannot be written to directly. "
                                               "Choose a folder of this computer."));
      return;
    }
  full = with_suffix (file, _fujin_export_dialog_get_exporter (self), &is_changed);
  if (is_changed && g_file_query_exists (full, NULL))
    ask_overwrite (self, full);
  else
    write_now (self, full);
}

static void
file_chosen_cb (GtkNativeDialog   *chooser,
                int                response,
                FujinExportDialog *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file != NULL)
    _fujin_export_dialog_write (self, file);
}

/* Where the last file went, or else beside the plan. */
static void
start_in_folder (FujinExportDialog *self)
{
  g_autofree char *path = self->written != NULL ? g_path_get_dirname (self->written)
                                                : fujin_output_form_dup_folder (self->plan_file);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
}

/* Asks where to write, and writes there. */
void
_fujin_export_dialog_choose_file (FujinExportDialog *self)
{
  const FujinExporter *exporter = _fujin_export_dialog_get_exporter (self);
  const FujinOutputSubject *subject = fujin_output_form_get_subject (self->subject);
  FujinExportJob job = _fujin_export_dialog_read_job (self);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *name = NULL;

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Export"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"),
                                               _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_filter_set_name (filter, fujin_output_subject_get_format_label (exporter));
  gtk_file_filter_add_suffix (filter, exporter->suffix);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  start_in_folder (self);
  if (exporter->scope == FUJIN_EXPORT_LIBRARY_PICTURE)
    name = fujin_output_subject_suggest_picture (subject, job.picture, job.lang, exporter->suffix);
  else
    name = fujin_output_subject_suggest_name (subject, self->project, job.category, job.lang,
                                              exporter->suffix);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}
