/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-entry.h"

G_BEGIN_DECLS

void _fujin_library_entry_add_matrix (FujinLibraryEntry *self,
                                      FujinLang          lang);

G_END_DECLS
