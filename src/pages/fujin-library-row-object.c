/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-row-object.h"

/**
 * FujinLibraryRowObject:
 *
 * A row of the library in a list; the library lives as long as the program.
 */
struct _FujinLibraryRowObject
{
  GObject parent_instance;
  const FujinLibraryRow *row;
};

G_DEFINE_FINAL_TYPE (FujinLibraryRowObject, fujin_library_row_object, G_TYPE_OBJECT)

static void
fujin_library_row_object_class_init (FujinLibraryRowObjectClass *klass)
{
}

static void
fujin_library_row_object_init (FujinLibraryRowObject *self)
{
}

/**
 * fujin_library_row_object_new:
 * @row: a row of the library
 *
 * Returns: (transfer full): an object for it
 */
FujinLibraryRowObject *
fujin_library_row_object_new (const FujinLibraryRow *row)
{
  FujinLibraryRowObject *self = g_object_new (FUJIN_TYPE_LIBRARY_ROW_OBJECT, NULL);

  self->row = row;
  return self;
}

/**
 * fujin_library_row_object_get_row:
 * @self: an object
 *
 * Returns: (transfer none): its row
 */
const FujinLibraryRow *
fujin_library_row_object_get_row (FujinLibraryRowObject *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_ROW_OBJECT (self), NULL);

  return self->row;
}
