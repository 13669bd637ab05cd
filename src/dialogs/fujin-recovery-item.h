/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-recovery.h"

G_BEGIN_DECLS

/**
 * FujinRecoveryDisk:
 * @FUJIN_RECOVERY_DISK_NONE: the plan is in no file that could be looked at
 * @FUJIN_RECOVERY_DISK_SAME: the file is as it was when the changes were begun
 * @FUJIN_RECOVERY_DISK_CHANGED: somebody saved something else there since
 * @FUJIN_RECOVERY_DISK_PARTIAL: the file is damaged, and only a part of it can be read
 * @FUJIN_RECOVERY_DISK_GONE: the file is not there any more, or cannot be read
 *
 * What stands in the file of a plan that was not closed properly.
 */
typedef enum
{
  FUJIN_RECOVERY_DISK_NONE,
  FUJIN_RECOVERY_DISK_SAME,
  FUJIN_RECOVERY_DISK_CHANGED,
  FUJIN_RECOVERY_DISK_PARTIAL,
  FUJIN_RECOVERY_DISK_GONE,
} FujinRecoveryDisk;

#define FUJIN_TYPE_RECOVERY_ITEM (fujin_recovery_item_get_type ())
G_DECLARE_FINAL_TYPE (FujinRecoveryItem, fujin_recovery_item, FUJIN, RECOVERY_ITEM, GObject)

FujinRecoveryItem *fujin_recovery_item_new             (FujinRecovery     *recovery);
void               fujin_recovery_item_prepare         (FujinRecoveryItem *self);
gboolean           fujin_recovery_item_get_prepared    (FujinRecoveryItem *self);
FujinRecovery     *fujin_recovery_item_get_recovery    (FujinRecoveryItem *self);
FujinProject      *fujin_recovery_item_get_project     (FujinRecoveryItem *self);
GPtrArray         *fujin_recovery_item_get_problems    (FujinRecoveryItem *self);
const char        *fujin_recovery_item_get_changes     (FujinRecoveryItem *self);
const char        *fujin_recovery_item_get_net         (FujinRecoveryItem *self);
GPtrArray         *fujin_recovery_item_get_differences (FujinRecoveryItem *self);
FujinRecoveryDisk  fujin_recovery_item_get_disk        (FujinRecoveryItem *self);
GFile             *fujin_recovery_item_dup_file        (FujinRecoveryItem *self);

G_END_DECLS
