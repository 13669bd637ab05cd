/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * FujinLockMark:
 * @user: who holds the lock; may be empty
 * @host: the name of their computer
 * @machine: a digest that tells computers of one name apart; empty where there is none
 * @boot: the run of that computer
 * @space: the set of processes that @pid counts in; empty where it is not known
 * @token: says which taking of the lock this was
 * @pid: the process
 * @started: when it began, in ticks of its computer; 0 where it is not known
 * @since: when the lock was taken, in seconds since 1970 UTC
 *
 * What a lock file says.
 */
typedef struct
{
  char  *user;
  char  *host;
  char  *machine;
  char  *boot;
  char  *space;
  char  *token;
  gint64 pid;
  gint64 started;
  gint64 since;
} FujinLockMark;

FujinLockMark *_fujin_lock_mark_new      (void);
FujinLockMark *_fujin_lock_mark_parse    (const char          *text,
                                          gsize                length);
char          *_fujin_lock_mark_write    (const FujinLockMark *self);
void           _fujin_lock_mark_free     (FujinLockMark       *self);
gboolean       _fujin_lock_mark_is_here  (const FujinLockMark *self,
                                          const FujinLockMark *own);
gboolean       _fujin_lock_mark_is_own   (const FujinLockMark *self,
                                          const FujinLockMark *own);
gboolean       _fujin_lock_mark_is_stale (const FujinLockMark *self,
                                          const FujinLockMark *own);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLockMark, _fujin_lock_mark_free)

G_END_DECLS
