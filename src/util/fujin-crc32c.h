/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint32 fujin_crc32c (guint32       start,
                      gconstpointer data,
                      gsize         size);

G_END_DECLS
