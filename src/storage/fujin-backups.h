/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "fujin-backup.h"

G_BEGIN_DECLS

void       fujin_backups_set_enabled (gboolean          enabled);
gboolean   fujin_backups_add         (const char       *path,
                                      GBytes           *content,
                                      FujinBackupKind   kind,
                                      GError          **error);
gboolean   fujin_backups_add_file    (const char       *path,
                                      GError          **error);
GPtrArray *fujin_backups_list        (const char       *path);
GBytes    *fujin_backups_read        (const char       *path,
                                      const char       *id,
                                      GError          **error);
gboolean   fujin_backups_purge       (const char       *path,
                                      GError          **error);

G_END_DECLS
