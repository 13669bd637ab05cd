/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * FujinChangesAnswer:
 * @FUJIN_CHANGES_CANCEL: stay
 * @FUJIN_CHANGES_DISCARD: go on without saving
 * @FUJIN_CHANGES_SAVE: save, then go on
 */
typedef enum
{
  FUJIN_CHANGES_CANCEL,
  FUJIN_CHANGES_DISCARD,
  FUJIN_CHANGES_SAVE,
} FujinChangesAnswer;

typedef void (*FujinChangesFunc) (FujinChangesAnswer answer,
                                  gpointer           user_data);

void fujin_save_changes_dialog_present (GtkWindow        *parent,
                                        const char       *name,
                                        guint             n_steps,
                                        gboolean          is_kept,
                                        gboolean          is_broken,
                                        FujinChangesFunc  answered,
                                        gpointer          user_data);

G_END_DECLS
