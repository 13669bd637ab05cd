/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_BACKUPS_DIALOG (fujin_backups_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinBackupsDialog, fujin_backups_dialog, FUJIN, BACKUPS_DIALOG, GtkWindow)

FujinBackupsDialog *fujin_backups_dialog_new     (GtkWindow          *parent,
                                                  const char         *key,
                                                  FujinProject       *project,
                                                  GSettings          *settings);
void                fujin_backups_dialog_set_replaces (FujinBackupsDialog *self);
void                fujin_backups_dialog_restore (FujinBackupsDialog *self);
void                fujin_backups_dialog_write   (FujinBackupsDialog *self,
                                                  GFile              *file);

G_END_DECLS
