/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-row-object.h"

#include "fujin-library-entry.h"
#include "fujin-library-picture.h"

/**
 * FujinLibraryRowObject:
 *
 * A row of the library in a list, or a whole table or picture of it; the library lives as long as
 * the program.
 */
struct _FujinLibraryRowObject
{
  GObject parent_instance;
  const FujinLibraryRow *row; /* of a whole table or picture: the first one */
  gboolean is_whole;
  int picture; /* of the table; -1 for none */
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
  self->picture = -1;
  return self;
}

/* The first row that a picture shows. */
static const FujinLibraryRow *
find_first (const FujinLibraryTable *table,
            int                      picture)
{
  for (guint i = 0; picture >= 0 && i < table->rows->len; i++)
    if (fujin_library_picture_of_row (g_ptr_array_index (table->rows, i)) == picture)
      return g_ptr_array_index (table->rows, i);
  return g_ptr_array_index (table->rows, 0);
}

/**
 * fujin_library_row_object_new_whole:
 * @table: a table of the library
 * @picture: which of its pictures; -1 for the table itself
 *
 * Returns: (transfer full): an object for the whole of it
 */
FujinLibraryRowObject *
fujin_library_row_object_new_whole (const FujinLibraryTable *table,
                                    int                      picture)
{
  FujinLibraryRowObject *self = fujin_library_row_object_new (find_first (table, picture));

  self->is_whole = TRUE;
  self->picture = picture;
  return self;
}

/**
 * fujin_library_row_object_is_whole:
 * @self: an object
 *
 * Returns: whether it is a whole table or picture, and its row just the first one there
 */
gboolean
fujin_library_row_object_is_whole (FujinLibraryRowObject *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_ROW_OBJECT (self), FALSE);

  return self->is_whole;
}

/**
 * fujin_library_row_object_get_picture:
 * @self: an object
 *
 * Returns: which picture of the table it is; -1 for none
 */
int
fujin_library_row_object_get_picture (FujinLibraryRowObject *self)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_ROW_OBJECT (self), -1);

  return self->picture;
}

/**
 * fujin_library_row_object_dup_title:
 * @self: an object
 * @lang: a language
 *
 * Returns: (transfer full): what to call it
 */
char *
fujin_library_row_object_dup_title (FujinLibraryRowObject *self,
                                    FujinLang              lang)
{
  g_return_val_if_fail (FUJIN_IS_LIBRARY_ROW_OBJECT (self), NULL);

  if (!self->is_whole)
    return fujin_library_entry_dup_title (self->row, lang);
  if (self->picture < 0)
    return g_strdup (fujin_text_get (&self->row->table->title, lang));
  return fujin_library_picture_dup_title (self->row->table, (guint) self->picture, lang);
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
