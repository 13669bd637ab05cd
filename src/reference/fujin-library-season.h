/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-lang.h"
#include "fujin-library-source.h"

G_BEGIN_DECLS

#define FUJIN_LIBRARY_N_MONTHS 12
/* Each month, each quarter, and neither. */
#define FUJIN_LIBRARY_N_PLACES 17

gboolean    fujin_library_season_is_in     (const FujinLibraryTable *table);
int         fujin_library_season_of_month  (const FujinLibraryRow   *row);
int         fujin_library_season_of_quarter (const FujinLibraryRow  *row);
guint       fujin_library_season_place     (const FujinLibraryRow   *row);
gboolean    fujin_library_season_has       (const FujinLibraryRow   *row,
                                            guint                    month);
gboolean    fujin_library_season_is_at     (const FujinLibraryRow   *row,
                                            guint                    place);
char       *fujin_library_season_dup_place (guint                    place,
                                            FujinLang                lang);
char       *fujin_library_season_dup_month (guint                    month,
                                            FujinLang                lang);
void        fujin_library_season_sort      (FujinLibraryTable       *table);

G_END_DECLS
