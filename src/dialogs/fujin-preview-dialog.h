/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-project.h"
#include "fujin-record.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_PREVIEW_DIALOG (fujin_preview_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinPreviewDialog, fujin_preview_dialog, FUJIN, PREVIEW_DIALOG, GtkWindow)

FujinPreviewDialog *fujin_preview_dialog_new  (GtkWindow    *parent,
                                               FujinProject *project,
                                               FujinProject *proposed,
                                               const char   *title,
                                               const char   *explanation,
                                               GPtrArray    *notes,
                                               char         *undo_label);
void                fujin_preview_dialog_set_tells (FujinPreviewDialog *self,
                                                    gboolean            tells);
void                fujin_preview_dialog_tick_all (FujinPreviewDialog *self,
                                                   gboolean            chosen);
void                fujin_preview_dialog_present (FujinPreviewDialog *self);
void                fujin_preview_dialog_open (GtkWindow    *parent,
                                               FujinProject *project,
                                               FujinProject *proposed,
                                               const char   *title,
                                               const char   *explanation,
                                               GPtrArray    *notes,
                                               char         *undo_label);
void                fujin_preview_dialog_open_branch (GtkWindow    *parent,
                                                      FujinProject *project,
                                                      FujinRecord  *branch);

G_END_DECLS
