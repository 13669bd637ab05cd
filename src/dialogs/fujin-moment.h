/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *fujin_moment_dup_words       (gint64 seconds);
char *fujin_moment_dup_exact_words (gint64 seconds);

G_END_DECLS
