/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-export-dialog.h"
#include "fujin-output-form.h"

G_BEGIN_DECLS

struct _FujinExportDialog
{
  GtkWindow             parent_instance;

  FujinProject         *project;
  GFile                *plan_file;
  /* The exporters that fit the subject, in the order of the drop-down. */
  GPtrArray            *exporters;
  GtkFileChooserNative *chooser;
  char                 *written;
  char                **columns;
  char                 *picture; /* which picture of the table of the library, if it is shown */
  gboolean              is_ready;
  gboolean              is_filling;

  GtkDropDown          *subject;
  GtkWidget            *category_label;
  GtkDropDown          *category;
  GtkDropDown          *format;
  GtkWidget            *size_label;
  GtkWidget            *size_row;
  GtkDropDown          *preset;
  GtkSpinButton        *width;
  GtkSpinButton        *height;
  GtkLabel             *unit;
  GtkWidget            *paper_label;
  GtkDropDown          *paper;
  GtkDropDown          *lang;
  GtkCheckButton       *notes;
  GtkWidget            *message_row;
  GtkImage             *message_icon;
  GtkLabel             *message;
  GtkWidget            *done_row;
  GtkButton            *cancel;
};

const FujinExporter *_fujin_export_dialog_get_exporter (FujinExportDialog *self);
FujinExportJob       _fujin_export_dialog_read_job     (FujinExportDialog *self);
void                 _fujin_export_dialog_hide_message (FujinExportDialog *self);
void                 _fujin_export_dialog_open        (FujinExportDialog *self);
void                 _fujin_export_dialog_open_folder (FujinExportDialog *self);
void                 _fujin_export_dialog_show_error   (FujinExportDialog *self,
                                                        const char        *text);
void                 _fujin_export_dialog_show_done    (FujinExportDialog *self,
                                                        const char        *path);
void                 _fujin_export_dialog_choose_file  (FujinExportDialog *self);
void                 _fujin_export_dialog_write        (FujinExportDialog *self,
                                                        GFile             *file);

G_END_DECLS
