/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-picture-private.h"

#include "fujin-library-entry.h"

/**
 * fujin_library_picture_get_n_boxes:
 * @self: a picture
 *
 * Returns: how many boxes it has
 */
guint
fujin_library_picture_get_n_boxes (const FujinLibraryPicture *self)
{
  return self->names->len;
}

/**
 * fujin_library_picture_get_box:
 * @self: a picture
 * @box: position of a box
 * @area: (out): where it stands
 *
 * Gets where a box stands.
 */
void
fujin_library_picture_get_box (const FujinLibraryPicture *self,
                               guint                      box,
                               FujinRelationArea         *area)
{
  FujinTreeLayout *layout;

  if (self->chart != NULL)
    {
      fujin_relation_chart_get_box (self->chart, box, area);
      return;
    }
  layout = fujin_tree_picture_get_layout (self->tree);
  area->x = fujin_tree_layout_get (layout, box)->x
            + FUJIN_LIBRARY_PICTURE_MARGIN * FUJIN_LIBRARY_PICTURE_FONT;
  area->y = fujin_tree_layout_get (layout, box)->y + self->tree_top;
  area->width = fujin_tree_layout_get_metrics (layout)->width;
  area->height = fujin_tree_layout_get_metrics (layout)->height;
}

/**
 * fujin_library_picture_get_name:
 * @self: a picture
 * @box: position of a box
 *
 * Returns: what is named in it
 */
const char *
fujin_library_picture_get_name (const FujinLibraryPicture *self,
                                guint                      box)
{
  return g_ptr_array_index (self->names, box);
}

/**
 * fujin_library_picture_get_link:
 * @self: a picture
 * @box: position of a box
 *
 * Returns: (nullable): the row of the library that tells more of it, as source:row
 */
const char *
fujin_library_picture_get_link (const FujinLibraryPicture *self,
                                guint                      box)
{
  const char *link = g_ptr_array_index (self->links, box);

  return link != NULL && *link != '\0' ? link : NULL;
}

/**
 * fujin_library_picture_find_box:
 * @self: a picture
 * @x: where
 * @y: where
 *
 * Returns: which box is there, -1 for none
 */
int
fujin_library_picture_find_box (const FujinLibraryPicture *self,
                                double                     x,
                                double                     y)
{
  for (guint i = 0; i < self->names->len; i++)
    {
      FujinRelationArea area;

      fujin_library_picture_get_box (self, i, &area);
      if (x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height)
        return (int) i;
    }
  return -1;
}

/**
 * fujin_library_picture_find_row:
 * @self: a picture
 * @x: where
 * @y: where
 *
 * Returns: (transfer none) (nullable): the first row of the table that the line there shows
 */
const FujinLibraryRow *
fujin_library_picture_find_row (const FujinLibraryPicture *self,
                                double                     x,
                                double                     y)
{
  int line = self->chart != NULL ? fujin_relation_chart_find_line (self->chart, x, y) : -1;

  for (guint i = 0; line >= 0 && i < self->rows->len; i++)
    if (fujin_relation_chart_get_line (self->chart, i) == line)
      return g_ptr_array_index (self->rows, i);
  return NULL;
}

/**
 * fujin_library_picture_dup_text:
 * @self: a picture
 *
 * Returns: (transfer full): the picture in words: its title, and a line for each row of the table
 *   that it shows, with how sure it is
 */
char *
fujin_library_picture_dup_text (const FujinLibraryPicture *self)
{
  GString *text = g_string_new (self->title);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (self->rows, i);
      const char *basis = fujin_library_basis_words (row->basis, self->lang);
      g_autofree char *title = fujin_library_entry_dup_title (row, self->lang);

      g_string_append_printf (text, "\n%s", title);
      if (basis != NULL)
        g_string_append_printf (text, " (%s)", basis);
    }
  return g_string_free (text, FALSE);
}

/**
 * fujin_library_picture_get_chart:
 * @self: a picture
 *
 * Returns: (transfer none) (nullable): the relations that it shows; %NULL for a tree
 */
const FujinRelationChart *
fujin_library_picture_get_chart (const FujinLibraryPicture *self)
{
  return self->chart;
}
