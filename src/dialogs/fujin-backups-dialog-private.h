/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-backups-dialog.h"
#include "fujin-backups.h"
#include "fujin-loaded.h"

G_BEGIN_DECLS

struct _FujinBackupsDialog
{
  GtkWindow parent_instance;
  char *key;             /* by what the versions are kept: path or address of the plan */
  FujinProject *project; /* the plan that is open; NULL when its file cannot be opened */
  GPtrArray *backups;
  GBytes *content;       /* of the file; NULL until it has been read, or there is none */
  GCancellable *looking;
  gboolean replaces;     /* the plan was read in part: a version takes its place */
  FujinBackup *shown;    /* of @backups: the selected one */
  FujinLoaded *loaded;   /* its content, once it has been read */
  GCancellable *reading;
  GtkFileChooserNative *chooser;

  GtkListBox *list;
  GtkStack *stack;
  GtkLabel *empty_label;
  GtkLabel *heading;
  GtkLabel *headline;
  GtkLabel *differences;
  GtkWidget *save_as;
  GtkWidget *open_copy;
  GtkWidget *restore;
  GtkSwitch *keep;
  GtkLabel *rule;
  GtkWidget *delete_all;
};

char *_fujin_backups_dialog_dup_when  (FujinBackupsDialog *self,
                                       FujinBackup        *backup);
void _fujin_backups_dialog_fill       (FujinBackupsDialog *self);
void _fujin_backups_dialog_look       (FujinBackupsDialog *self);
gboolean _fujin_backups_dialog_is_now (FujinBackupsDialog *self,
                                       FujinBackup        *backup);
void _fujin_backups_dialog_mark       (FujinBackupsDialog *self);
void _fujin_backups_dialog_toast      (FujinBackupsDialog *self,
                                       const char         *text);
void _fujin_backups_dialog_show       (FujinBackupsDialog *self,
                                       FujinBackup        *backup);
void _fujin_backups_dialog_ask_name   (FujinBackupsDialog *self);
void _fujin_backups_dialog_ask_restore (FujinBackupsDialog *self);
void _fujin_backups_dialog_ask_delete (FujinBackupsDialog *self);

G_END_DECLS
