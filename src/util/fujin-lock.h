/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lock-owner.h"

G_BEGIN_DECLS

typedef struct _FujinLock FujinLock;

FujinLock *fujin_lock_take       (const char      *path,
                                  FujinLockOwner **other);
FujinLock *fujin_lock_take_over  (const char      *path);
FujinLockOwner *fujin_lock_find_other (const char *path);
gboolean   fujin_lock_is_written (FujinLock       *self);
void       fujin_lock_release    (FujinLock       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLock, fujin_lock_release)

G_END_DECLS
