/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-library.h"

G_BEGIN_DECLS

/**
 * FujinLibraryFilter:
 * @table: a table of the library
 * @words: words that rows have to have
 * @place: a month or a quarter, see fujin_library_season_dup_place(); -1 for all the year
 * @sort: the column by which the rows are ordered; -1 for the order of the source
 * @descending: the other way round
 *
 * What of a table of the library is shown, printed or saved, and in which order.
 */
typedef struct
{
  const FujinLibraryTable *table;
  char                    *words;
  int                      place;
  int                      sort;
  gboolean                 descending;
} FujinLibraryFilter;

FujinLibraryFilter *fujin_library_filter_new       (const FujinLibraryTable  *table);
FujinLibraryFilter *fujin_library_filter_parse     (const char               *text);
void                fujin_library_filter_free      (FujinLibraryFilter       *self);
char               *fujin_library_filter_dup_text  (const FujinLibraryFilter *self);
gboolean            fujin_library_filter_is_all    (const FujinLibraryFilter *self);
gboolean            fujin_library_filter_has       (const FujinLibraryFilter *self,
                                                    const FujinLibraryRow    *row);
int                 fujin_library_filter_compare   (const FujinLibraryFilter *self,
                                                    const FujinLibraryRow    *a,
                                                    const FujinLibraryRow    *b,
                                                    FujinLang                 lang);
GPtrArray          *fujin_library_filter_list_rows (const FujinLibraryFilter *self,
                                                    FujinLang                 lang);
char               *fujin_library_filter_dup_words (const FujinLibraryFilter *self,
                                                    FujinLang                 lang);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FujinLibraryFilter, fujin_library_filter_free)

G_END_DECLS
