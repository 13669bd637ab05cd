/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"

G_BEGIN_DECLS

const FujinLibraryTable *fujin_library_sheet_find          (const char              *id);
char                    *fujin_library_sheet_dup_id        (const FujinLibraryTable *table);
guint                    fujin_library_sheet_get_n_columns (const FujinLibraryTable *table);
const char              *fujin_library_sheet_get_head      (const FujinLibraryTable *table,
                                                            guint                    column,
                                                            FujinLang                lang);
FujinBasis               fujin_library_sheet_get_basis     (const FujinLibraryRow   *row,
                                                            guint                    column);
char                    *fujin_library_sheet_dup_cell      (const FujinLibraryRow   *row,
                                                            guint                    column,
                                                            FujinLang                lang);
char                    *fujin_library_sheet_dup_marked    (const FujinLibraryRow   *row,
                                                            guint                    column,
                                                            FujinLang                lang);
double                   fujin_library_sheet_get_width     (const FujinLibraryTable *table,
                                                            guint                    column,
                                                            FujinLang                lang);
int                      fujin_library_sheet_compare       (const FujinLibraryRow   *a,
                                                            const FujinLibraryRow   *b,
                                                            guint                    column,
                                                            FujinLang                lang);
char                    *fujin_library_sheet_dup_legend    (const FujinLibraryTable *table,
                                                            FujinLang                lang);
char                    *fujin_library_sheet_dup_source    (const FujinLibraryTable *table,
                                                            FujinLang                lang);

G_END_DECLS
