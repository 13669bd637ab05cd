/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include "fujin-loaded.h"
#include "fujin-lock.h"
#include "fujin-save.h"

G_BEGIN_DECLS

/**
 * FujinSaveExpect:
 * @FUJIN_SAVE_EXPECT_KNOWN: the content that is known (of which a stamp is at hand); without a
 *   stamp no file
 * @FUJIN_SAVE_EXPECT_NOTHING: no file
 * @FUJIN_SAVE_EXPECT_ANYTHING: whatever stands there: the user was asked by name
 * @FUJIN_SAVE_EXPECT_BROKEN: the content that is known, or one that is no whole plan: the user was
 *   told of it
 *
 * What a save may replace.
 */
typedef enum
{
  FUJIN_SAVE_EXPECT_KNOWN,
  FUJIN_SAVE_EXPECT_NOTHING,
  FUJIN_SAVE_EXPECT_ANYTHING,
  FUJIN_SAVE_EXPECT_BROKEN,
} FujinSaveExpect;

/**
 * FujinSaveJob:
 * @file: where to
 * @path: (nullable): its path; %NULL for a place that is reached through GIO only
 * @written: the plan as the writer gave it
 * @expect: what may be replaced
 * @known: (nullable): stamp of the content that is expected
 * @takes_lock: whether the file has to be locked: it is another one than before
 * @sealed: (nullable): what was to stand in the file
 * @saved: what the save did
 * @theirs: (nullable): what somebody else saved there, read
 * @lock: (nullable): the lock taken
 * @error: (nullable): why it failed
 *
 * One save in a worker thread: nothing in it is used by two threads at a time.
 */
typedef struct
{
  GFile *file;
  char *path;
  GBytes *written;
  FujinSaveExpect expect;
  FujinFileStamp *known;
  gboolean takes_lock;
  GBytes *sealed;
  FujinSaved saved;
  FujinLoaded *theirs;
  FujinLock *lock;
  GError *error;
} FujinSaveJob;

FujinSaveJob *fujin_save_job_new  (GFile        *file);
void          fujin_save_job_run  (FujinSaveJob *self);
void          fujin_save_job_free (FujinSaveJob *self);
char         *fujin_save_job_dup_key (GFile     *file);
FujinFileStamp *fujin_save_job_stamp_content (GBytes *content);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinSaveJob, fujin_save_job_free)

G_END_DECLS
