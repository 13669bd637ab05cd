/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-lang.h"
#include "fujin-library-row.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_ROW_OBJECT (fujin_library_row_object_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryRowObject, fujin_library_row_object, FUJIN, LIBRARY_ROW_OBJECT,
                      GObject)

FujinLibraryRowObject *fujin_library_row_object_new     (const FujinLibraryRow *row);
FujinLibraryRowObject *fujin_library_row_object_new_whole (const FujinLibraryTable *table,
                                                           int                      picture);
const FujinLibraryRow *fujin_library_row_object_get_row (FujinLibraryRowObject *self);
gboolean               fujin_library_row_object_is_whole (FujinLibraryRowObject *self);
char                  *fujin_library_row_object_dup_title (FujinLibraryRowObject *self,
                                                           FujinLang              lang);
int                    fujin_library_row_object_get_picture (FujinLibraryRowObject *self);

G_END_DECLS
