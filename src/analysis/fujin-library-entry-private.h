/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library-entry.h"

G_BEGIN_DECLS

gboolean _fujin_library_column_is_tie     (const FujinLibraryTable *table,
                                           guint                    column);
void     _fujin_library_entry_add_matrix   (FujinLibraryEntry       *self,
                                           FujinLang                lang);
void     _fujin_library_entry_add_services (FujinLibraryEntry       *self,
                                           FujinProject            *project,
                                           FujinLang                lang);
void     _fujin_library_entry_add_ties     (FujinLibraryEntry       *self,
                                           FujinProject            *project,
                                           FujinLang                lang);

G_END_DECLS
