/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>
#include "fujin-recovery-item.h"

G_BEGIN_DECLS

/**
 * FujinRecoveryChoice:
 * @FUJIN_RECOVERY_OPEN: open the plan with its changes
 * @FUJIN_RECOVERY_SAVED: open its file as it was saved
 * @FUJIN_RECOVERY_EARLIER: show its earlier versions
 * @FUJIN_RECOVERY_DISCARD: the changes are not wanted
 *
 * What is to be done with a plan that was not closed properly.
 */
typedef enum
{
  FUJIN_RECOVERY_OPEN,
  FUJIN_RECOVERY_SAVED,
  FUJIN_RECOVERY_EARLIER,
  FUJIN_RECOVERY_DISCARD,
} FujinRecoveryChoice;

#define FUJIN_TYPE_RECOVERY_ROW (fujin_recovery_row_get_type ())
G_DECLARE_FINAL_TYPE (FujinRecoveryRow, fujin_recovery_row, FUJIN, RECOVERY_ROW, GtkWidget)

GtkWidget         *fujin_recovery_row_new      (FujinRecoveryItem *item);
FujinRecoveryItem *fujin_recovery_row_get_item (FujinRecoveryRow  *self);
void fujin_recovery_row_take_focus (FujinRecoveryRow *self);
void fujin_recovery_row_open       (FujinRecoveryRow *self);
void fujin_recovery_row_set_which  (FujinRecoveryRow *self,
                                    guint             index,
                                    guint             n);

G_END_DECLS
