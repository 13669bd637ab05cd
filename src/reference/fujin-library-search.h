/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"

G_BEGIN_DECLS

GPtrArray *fujin_library_search (const FujinLibrary *library,
                                 const char         *query,
                                 guint               max);
GPtrArray *fujin_library_search_tables (const FujinLibrary *library,
                                        const char         *query);
gboolean   fujin_library_search_matches (const char *text,
                                         const char *query);

G_END_DECLS
