/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *fujin_file_content_read (const char *path,
                                 GPtrArray  *problems);

G_END_DECLS
