/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-export-dialog-private.h"

/* Forgets what was said about the last file. */
void
_fujin_export_dialog_hide_message (FujinExportDialog *self)
{
  gtk_widget_set_visible (self->message_row, FALSE);
  gtk_widget_set_visible (self->done_row, FALSE);
}

/* Says in the dialog what went wrong and what helps. */
void
_fujin_export_dialog_show_error (FujinExportDialog *self,
                                 const char        *text)
{
  gtk_label_set_label (self->message, text);
  gtk_image_set_from_icon_name (self->message_icon, "fujin-warning-symbolic");
  gtk_widget_add_css_class (self->message_row, "fujin-warning");
  gtk_widget_set_visible (self->message_row, TRUE);
  gtk_widget_set_visible (self->done_row, FALSE);
}

/* Says in the dialog where the file is. */
void
_fujin_export_dialog_show_done (FujinExportDialog *self,
                                const char        *path)
{
  g_autofree char *text = NULL;

  g_free (self->written);
  self->written = g_strdup (path);
  /* Translators: %s is the path of a file. */
  text = g_strdup_printf (_("Written to %s"), path);
  gtk_label_set_label (self->message, text);
  gtk_image_set_from_icon_name (self->message_icon, "object-select-symbolic");
  gtk_widget_remove_css_class (self->message_row, "fujin-warning");
  gtk_widget_set_visible (self->message_row, TRUE);
  gtk_widget_set_visible (self->done_row, TRUE);
  gtk_button_set_label (self->cancel, _("_Close"));
}

/* Opens the file that was written. */
void
_fujin_export_dialog_open (FujinExportDialog *self)
{
  g_autofree char *uri = g_filename_to_uri (self->written, NULL, NULL);

  if (uri != NULL)
    gtk_show_uri (GTK_WINDOW (self), uri, GDK_CURRENT_TIME);
}

/* Opens the folder of the file that was written. */
void
_fujin_export_dialog_open_folder (FujinExportDialog *self)
{
  g_autofree char *folder = g_path_get_dirname (self->written);
  g_autofree char *uri = g_filename_to_uri (folder, NULL, NULL);

  if (uri != NULL)
    gtk_show_uri (GTK_WINDOW (self), uri, GDK_CURRENT_TIME);
}
