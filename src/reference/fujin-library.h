/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-crosswalk-link.h"
#include "fujin-library-source.h"

G_BEGIN_DECLS

/**
 * FujinLibraryMention:
 * @row: the row that names another one
 * @column: number of the column it does so in
 */
typedef struct
{
  const FujinLibraryRow *row;
  guint column;
} FujinLibraryMention;

typedef struct _FujinLibrary FujinLibrary;

const FujinLibrary       *fujin_library_get_default   (void);
guint                     fujin_library_get_n_sources (const FujinLibrary *self);
const FujinLibrarySource *fujin_library_get_source    (const FujinLibrary *self,
                                                       guint               index);
const FujinLibrarySource *fujin_library_find_source   (const FujinLibrary *self,
                                                       const char         *id);
const FujinLibraryRow    *fujin_library_find          (const FujinLibrary *self,
                                                       const char         *id);
const GArray             *fujin_library_get_mentions  (const FujinLibrary *self,
                                                       const char         *id);
const FujinCrosswalkLink *fujin_library_find_link     (const FujinLibrary *self,
                                                       const char         *service);
guint                     fujin_library_get_n_links   (const FujinLibrary *self);
const FujinCrosswalkLink *fujin_library_get_link      (const FujinLibrary *self,
                                                       guint               index);

G_END_DECLS
