/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"
#include "fujin-project.h"

G_BEGIN_DECLS

char *_fujinctl_library_sources_json (FujinLang              lang);
char *_fujinctl_library_hits_json    (const char            *query,
                                      GPtrArray             *rows,
                                      FujinLang              lang);
char *_fujinctl_library_entry_json   (const FujinLibraryRow *row,
                                      FujinProject          *project,
                                      FujinLang              lang);

G_END_DECLS
