/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-import-dialog.h"
#include "fujin-import-map.h"

G_BEGIN_DECLS

struct _FujinImportDialog
{
  GtkWindow parent_instance;

  FujinProject *project;
  FujinImportedFunc imported;
  gpointer user_data;
  GFile *file;
  FujinTable *table;
  FujinImportMap *map;
  GtkFileChooserNative *chooser;
  gboolean filling;

  GtkWidget *choose;
  GtkLabel *file_name;
  GtkWidget *sheet_label;
  GtkDropDown *sheet;
  GtkStack *stack;
  GtkGrid *grid;
  GPtrArray *drop_downs;
  GtkLabel *status;
  GtkWidget *edition;
  GtkCheckButton *v21;
  GtkWidget *rule_label;
  GtkDropDown *rule;
  GtkWidget *target;
  GtkCheckButton *target_new;
  GtkCheckButton *target_present;
  GtkWidget *clear_empty;
  GtkWidget *next;
};

const FujinTableSheet *_fujin_import_dialog_get_sheet   (FujinImportDialog *self);
void                   _fujin_import_dialog_fill_grid   (FujinImportDialog *self);
void                   _fujin_import_dialog_show_status (FujinImportDialog *self);
void                   _fujin_import_dialog_preview     (FujinImportDialog *self);

G_END_DECLS
