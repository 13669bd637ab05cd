/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-merge-dialog.h"
#include "fujin-rating-merge.h"

G_BEGIN_DECLS

struct _FujinMergeDialog
{
  GtkWindow parent_instance;
  FujinProject *project;
  FujinProject *proposed; /* a copy with the files merged */
  GPtrArray *files;
  GPtrArray *names;
  GPtrArray *notes;
  guint n_disagree;
  GtkLabel *summary;
  GtkWidget *notes_scroller;
  GtkLabel *notes_label;
  GtkColumnView *view;
  GtkWidget *merge_button;
};

void _fujin_merge_dialog_add_columns (FujinMergeDialog *self);
void _fujin_merge_dialog_fill        (FujinMergeDialog *self);

G_END_DECLS
