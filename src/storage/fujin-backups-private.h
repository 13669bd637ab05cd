/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-backups.h"

G_BEGIN_DECLS

/* How long the name of a kept content can be, and how many characters of the digest it carries. */
#define FUJIN_BACKUP_DIGEST 16

/* A folder of kept contents, held against other processes while it is open. */
typedef struct
{
  char *path;
  int   fd;
} FujinBackupsFolder;

gboolean   _fujin_backups_add_at       (const char           *path,
                                        GBytes               *content,
                                        FujinBackupKind       kind,
                                        gint64                now,
                                        GError              **error);

char      *_fujin_backup_make_id       (gint64                stamp,
                                        FujinBackupKind       kind,
                                        GBytes               *content);
gboolean   _fujin_backup_parse_id      (const char           *id,
                                        gint64               *stamp,
                                        FujinBackupKind      *kind);
gboolean   _fujin_backup_is_content    (const char           *id,
                                        GBytes               *content);

char      *_fujin_backups_dup_key      (const char           *path);
char      *_fujin_backups_dup_folder   (const char           *path,
                                        GError              **error);
gboolean   _fujin_backups_folder_open  (FujinBackupsFolder   *folder,
                                        const char           *path,
                                        GError              **error);
void       _fujin_backups_folder_clear (FujinBackupsFolder   *folder);
GPtrArray *_fujin_backups_folder_list  (const char           *directory);

GPtrArray *_fujin_backups_list_spare   (GPtrArray            *backups,
                                        gint64                now);
void       _fujin_backups_thin         (FujinBackupsFolder   *folder,
                                        gint64                now);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (FujinBackupsFolder, _fujin_backups_folder_clear)

G_END_DECLS
