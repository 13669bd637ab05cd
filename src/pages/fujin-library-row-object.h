/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>
#include "fujin-library-row.h"

G_BEGIN_DECLS

#define FUJIN_TYPE_LIBRARY_ROW_OBJECT (fujin_library_row_object_get_type ())
G_DECLARE_FINAL_TYPE (FujinLibraryRowObject, fujin_library_row_object, FUJIN, LIBRARY_ROW_OBJECT,
                      GObject)

FujinLibraryRowObject *fujin_library_row_object_new     (const FujinLibraryRow *row);
const FujinLibraryRow *fujin_library_row_object_get_row (FujinLibraryRowObject *self);

G_END_DECLS
