/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"

G_BEGIN_DECLS

/**
 * FujinBackupKind:
 * @FUJIN_BACKUP_SAVED: what a save put into the file, or replaced there
 * @FUJIN_BACKUP_CONFLICT: what somebody else, another program or a fault put into the file
 * @FUJIN_BACKUP_DISCARDED: changes that were closed without saving
 * @FUJIN_BACKUP_LEFTOVER: what a save that was interrupted left beside the file
 *
 * Where a kept content comes from.
 */
typedef enum
{
  FUJIN_BACKUP_SAVED,
  FUJIN_BACKUP_CONFLICT,
  FUJIN_BACKUP_DISCARDED,
  FUJIN_BACKUP_LEFTOVER,
} FujinBackupKind;

#define FUJIN_N_BACKUP_KINDS 4

/**
 * FujinBackup:
 * @id: names it among those of its plan
 * @when: when it was kept, in seconds since 1970 UTC
 * @size: in bytes
 * @kind: where it comes from
 *
 * One content of a plan that is kept in the private folder.
 */
typedef struct
{
  char            *id;
  gint64           when;
  gsize            size;
  FujinBackupKind  kind;
} FujinBackup;

void        fujin_backup_free          (FujinBackup       *self);
const char *fujin_backup_kind_get_name (FujinBackupKind    kind,
                                        FujinLang          lang);
gboolean    fujin_backup_is_of         (const FujinBackup *self,
                                        GBytes            *content);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinBackup, fujin_backup_free)

G_END_DECLS
