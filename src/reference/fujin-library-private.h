/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "fujin-framework.h"
#include "fujin-library.h"
#include "fujin-xml.h"

G_BEGIN_DECLS

struct _FujinLibrary
{
  GPtrArray *sources;
  GPtrArray *links;
  GHashTable *rows;     /* id to FujinLibraryRow */
  GHashTable *mentions; /* id to GArray of FujinLibraryMention */
  GHashTable *by_service;
};

FujinLibrarySource *_fujin_library_read_source    (xmlDoc         *doc,
                                                   GPtrArray      *problems);
void                _fujin_library_read_crosswalk (xmlDoc         *doc,
                                                   GPtrArray      *links,
                                                   GPtrArray      *problems);
FujinLibrarySource *_fujin_library_make_framework (FujinFramework *framework,
                                                   GHashTable     *links);

G_END_DECLS
