/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The logo of a report. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-picture.h"
#include "fujin-report-page-private.h"

/* Shows the logo, or that there is none. */
void
_fujin_report_page_fill_logo (FujinReportPage *self)
{
  FujinRecord *record = _fujin_report_page_record (self);
  const char *text = record != NULL ? fujin_record_get (record, FUJIN_REPORT_LOGO) : "";
  g_autoptr (GBytes) png = *text != '\0' ? fujin_picture_decode (text, NULL) : NULL;
  g_autoptr (GdkTexture) texture = png != NULL ? gdk_texture_new_from_bytes (png, NULL) : NULL;

  gtk_picture_set_paintable (self->logo, GDK_PAINTABLE (texture));
  gtk_widget_set_visible (GTK_WIDGET (self->logo), texture != NULL);
  gtk_widget_set_visible (self->logo_remove, *text != '\0');
}

static GBytes *
read_file (GFile   *file,
           GError **error)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE,
                                                  G_FILE_QUERY_INFO_NONE, NULL, error);

  if (info == NULL)
    return NULL;
  /* A file far too large is not read to find that out. */
  if (g_file_info_get_size (info) > 16 * FUJIN_PICTURE_MAX_KB * 1024)
    return g_bytes_new_static ("", 0);
  return g_file_load_bytes (file, NULL, NULL, error);
}

static void
take_logo (FujinReportPage *self,
           GFile           *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = read_file (file, &error);
  g_autofree char *text = png != NULL ? fujin_picture_encode (png, &error) : NULL;

  if (text != NULL)
    _fujin_report_page_set (self, FUJIN_REPORT_LOGO, text);
  else
    _fujin_report_page_tell (self, error->message);
}

static void
chosen_cb (GtkNativeDialog *chooser,
           int              response,
           FujinReportPage *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file != NULL)
    take_logo (self, file);
}

/* Asks for a PNG file. */
void
_fujin_report_page_choose_logo (FujinReportPage *self)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _("PNG pictures"));
  gtk_file_filter_add_mime_type (filter, "image/png");
  gtk_file_filter_add_suffix (filter, "png");
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Choose a Logo"), GTK_WINDOW (window),
                                               GTK_FILE_CHOOSER_ACTION_OPEN, _("_Choose"), NULL);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect (self->chooser, "response", G_CALLBACK (chosen_cb), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}
