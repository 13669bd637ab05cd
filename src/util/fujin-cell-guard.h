/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean    fujin_cell_needs_guard (const char *text);
const char *fujin_cell_unguard     (const char *text);

G_END_DECLS
