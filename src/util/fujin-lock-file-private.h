/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lock-mark-private.h"

G_BEGIN_DECLS

/**
 * FujinLockState:
 * @FUJIN_LOCK_STATE_FREE: there is no lock
 * @FUJIN_LOCK_STATE_OWN: this process has it already
 * @FUJIN_LOCK_STATE_STALE: its process has ended without removing it
 * @FUJIN_LOCK_STATE_OTHER: another process has it
 * @FUJIN_LOCK_STATE_UNREADABLE: there is something that cannot be read
 *
 * How it stands with a lock.
 */
typedef enum
{
  FUJIN_LOCK_STATE_FREE,
  FUJIN_LOCK_STATE_OWN,
  FUJIN_LOCK_STATE_STALE,
  FUJIN_LOCK_STATE_OTHER,
  FUJIN_LOCK_STATE_UNREADABLE,
} FujinLockState;

char          *_fujin_lock_file_dup_place (const char           *path);
FujinLockState _fujin_lock_file_judge     (const char           *place,
                                           const FujinLockMark  *own,
                                           FujinLockMark       **found);
int            _fujin_lock_file_place     (const char           *place,
                                           const FujinLockMark  *own);
int            _fujin_lock_file_remove    (const char           *place,
                                           const char           *token);

G_END_DECLS
