/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinLockOwner:
 * @user: (nullable): who has the file open, as they are called on their computer
 * @host: (nullable): the name of that computer
 * @pid: the process there, 0 when it is not known
 * @since: since when, in seconds since 1970 UTC; 0 when it is not known
 * @here: whether that computer is this one
 *
 * Who has a file open. All is unknown when the lock beside the file cannot be read.
 */
typedef struct
{
  char     *user;
  char     *host;
  gint64    pid;
  gint64    since;
  gboolean  here;
} FujinLockOwner;

void  fujin_lock_owner_free      (FujinLockOwner       *self);
char *fujin_lock_owner_dup_words (const FujinLockOwner *self,
                                  FujinLang             lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLockOwner, fujin_lock_owner_free)

G_END_DECLS
