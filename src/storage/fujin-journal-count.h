/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint fujin_journal_count (GPtrArray *entries,
                           guint      n,
                           GPtrArray *labels);

G_END_DECLS
