/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison-file.h"
#include "fujin-output-choice.h"
#include "fujin-save.h"
#include "fujin-suffix.h"
#include "fujin-versions-compare-private.h"

static FujinLang
get_lang (FujinVersionsCompare *self)
{
  return fujin_output_choice_get_lang (fujin_project_get_language (self->project));
}

/* Copies the differences as text that a spreadsheet takes apart. */
void
_fujin_versions_compare_copy (FujinVersionsCompare *self)
{
  g_autofree char *text = NULL;

  if (self->comparison == NULL)
    return;
  text = fujin_comparison_file_dup_text (self->comparison, get_lang (self));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _("Differences copied"));
}

static void
write_csv (FujinVersionsCompare *self,
           GFile                *file)
{
  g_autoptr (GBytes) bytes = fujin_comparison_file_new_csv (self->comparison, get_lang (self));
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (path != NULL && fujin_save_bytes (path, bytes, &error))
    text = g_strdup_printf (_("Written to %s"), path);
  else
    text = g_strdup (error != NULL ? error->message : _("This place cannot be written to"));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

/* Who types a whole name may get the suffix twice, or none. The chooser asked about the name as
 * typed: another file is not written over. */
static void
save_csv (FujinVersionsCompare *self,
          GFile                *chosen)
{
  g_autofree char *path = g_file_get_path (chosen);
  g_autofree char *full = path ? fujin_suffix_complete (path, ".csv") : NULL;
  g_autoptr (GFile) file = full ? g_file_new_for_path (full) : g_object_ref (chosen);
  g_autofree char *text = NULL;

  if (g_file_equal (chosen, file) || !g_file_query_exists (file, NULL))
    {
      write_csv (self, file);
      return;
    }
  text = g_strdup_printf (_("“%s” exists already."), full);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

static void
csv_answered_cb (GtkNativeDialog      *chooser,
                 int                   response,
                 FujinVersionsCompare *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT && self->comparison != NULL)
    {
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
      save_csv (self, file);
    }
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

/* Asks where to, and writes the differences as CSV. */
void
_fujin_versions_compare_save_csv (FujinVersionsCompare *self)
{
  GtkFileChooserNative *chooser;

  if (self->comparison == NULL)
    return;
  chooser = gtk_file_chooser_native_new (
    _("Write the Differences"), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
    GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), _("differences.csv"));
  g_signal_connect_object (chooser, "response", G_CALLBACK (csv_answered_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
