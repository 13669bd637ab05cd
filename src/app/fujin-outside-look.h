/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-loaded.h"

G_BEGIN_DECLS

/**
 * FujinOutsideState:
 * @FUJIN_OUTSIDE_SAME: the file holds what it held when it was read or saved here
 * @FUJIN_OUTSIDE_CHANGED: it holds something else
 * @FUJIN_OUTSIDE_GONE: there is no such file any more
 * @FUJIN_OUTSIDE_UNKNOWN: it could not be found out, as while another program is writing it
 *
 * What others did with the file of a plan that is open.
 */
typedef enum
{
  FUJIN_OUTSIDE_SAME,
  FUJIN_OUTSIDE_CHANGED,
  FUJIN_OUTSIDE_GONE,
  FUJIN_OUTSIDE_UNKNOWN,
} FujinOutsideState;

/**
 * FujinOutsideLook:
 * @file: the file
 * @known: what the file is known to have held
 * @same: (nullable): a later stamp of the same content: of a copy, or after its mode was changed
 * @etag: (nullable): as @same, of a file that is reached through GIO only
 * @theirs_hash: (nullable): of what others put there, when that has been read already
 * @thorough: whether to read the file in any case
 * @wants_monitor: whether @monitor is to be made
 * @monitor: (nullable): tells of later changes
 * @state: what was found
 * @theirs: (nullable): what others put there; %NULL when that is the content of @theirs_hash
 * @who: (nullable): who that was, as far as that can be told
 *
 * One look at a file, in a worker thread: nothing in it is used by two threads at a time.
 */
typedef struct
{
  GFile *file;
  FujinFileStamp *known;
  FujinFileStamp *same;
  char *etag;
  char *theirs_hash;
  gboolean thorough;
  gboolean wants_monitor;
  GFileMonitor *monitor;
  FujinOutsideState state;
  FujinLoaded *theirs;
  char *who;
} FujinOutsideLook;

FujinOutsideLook *fujin_outside_look_new       (GFile                *file,
                                                const FujinFileStamp *known);
void              fujin_outside_look_run       (FujinOutsideLook     *self);
void              fujin_outside_look_free      (FujinOutsideLook     *self);
char             *fujin_outside_look_dup_saver (GFile                *file);

G_END_DECLS
