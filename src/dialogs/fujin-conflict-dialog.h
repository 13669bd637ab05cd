/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-merge.h"

G_BEGIN_DECLS

/**
 * FujinConflictAnswer:
 * @FUJIN_CONFLICT_CANCEL: leave both sides as they are
 * @FUJIN_CONFLICT_MERGE: merge as chosen
 * @FUJIN_CONFLICT_ELSEWHERE: save ours elsewhere
 * @FUJIN_CONFLICT_SHOW: show theirs in a window of its own
 * @FUJIN_CONFLICT_REPLACE: put ours in the place of what is broken
 *
 * What is to be done about two sides of a plan.
 */
typedef enum
{
  FUJIN_CONFLICT_CANCEL,
  FUJIN_CONFLICT_MERGE,
  FUJIN_CONFLICT_ELSEWHERE,
  FUJIN_CONFLICT_SHOW,
  FUJIN_CONFLICT_REPLACE,
} FujinConflictAnswer;

#define FUJIN_TYPE_CONFLICT_DIALOG (fujin_conflict_dialog_get_type ())
G_DECLARE_FINAL_TYPE (FujinConflictDialog, fujin_conflict_dialog, FUJIN, CONFLICT_DIALOG,
                      GtkWindow)

FujinConflictDialog *fujin_conflict_dialog_new         (GtkWindow           *parent,
                                                        gboolean             saves);
void                 fujin_conflict_dialog_set_texts   (FujinConflictDialog *self,
                                                        const char          *heading,
                                                        const char          *explanation);
void                 fujin_conflict_dialog_set_merge   (FujinConflictDialog *self,
                                                        FujinMerge          *merge);
void                 fujin_conflict_dialog_set_refusal (FujinConflictDialog *self,
                                                        const char          *text,
                                                        gboolean             can_show);
void                 fujin_conflict_dialog_set_broken  (FujinConflictDialog *self,
                                                        const char          *text,
                                                        gboolean             can_show);
FujinMerge          *fujin_conflict_dialog_get_merge   (FujinConflictDialog *self);

G_END_DECLS
