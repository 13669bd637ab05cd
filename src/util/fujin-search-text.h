/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char    *fujin_search_text_fold    (const char        *text);
char   **fujin_search_text_split   (const char        *query);
gboolean fujin_search_text_matches (const char        *folded,
                                    const char *const *words);

G_END_DECLS
