/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

GBytes *fujin_file_content_read        (const char  *path,
                                        GPtrArray   *problems);
GBytes *fujin_file_content_read_status (const char  *path,
                                        struct stat *status,
                                        GPtrArray   *problems);

G_END_DECLS
