/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fujin_suffix_complete (const char *path,
                             const char *suffix);

G_END_DECLS
