/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-picture-private.h"

#include "fujin-library-entry.h"
#include "fujin-words.h"

static void
add_item (FujinLibraryPicture *self,
          GArray              *items,
          FujinTreeItem        item,
          const char          *link)
{
  g_array_append_val (items, item);
  g_ptr_array_add (self->names, g_strdup (item.name));
  g_ptr_array_add (self->links, g_strdup (link));
}

static const char *
get_head (const FujinLibraryTable *table,
          const char              *column,
          FujinLang                lang)
{
  int index = fujin_library_table_find_column (table, column);
  const FujinLibraryColumn *found = g_ptr_array_index (table->columns, (guint) index);

  return fujin_text_get (&found->name, lang);
}

/* Where a group stands among the boxes; those without one hang on the first box. */
static int
find_group (FujinLibraryPicture   *self,
            GArray                *items,
            const FujinLibraryRow *row)
{
  const FujinLibraryCell *cell = _fujin_library_picture_cell (row, "group");
  const FujinLibraryRow *group =
    cell != NULL && cell->to[0] != NULL
      ? fujin_library_find (fujin_library_get_default (), cell->to[0]) : NULL;
  FujinTreeItem item = { 0, FALSE, FUJIN_TREE_SHAPE_DEPARTMENT };
  const char *id = group != NULL ? group->id : "";

  for (guint i = 1; i < self->links->len; i++)
    if (g_array_index (items, FujinTreeItem, i).shape == FUJIN_TREE_SHAPE_DEPARTMENT
        && g_strcmp0 (g_ptr_array_index (self->links, i), id) == 0)
      return (int) i;
  item.name = (char *) (group != NULL ? fujin_text_get (&group->name, self->lang)
                                      /* Translators: of posts in an organisation chart */
                                      : fujin_words (self->lang, "No work group told"));
  if (group != NULL)
    item.role = (char *) get_head (row->table, "group", self->lang);
  add_item (self, items, item, id);
  return (int) self->links->len - 1;
}

/* Its entries in one line; @kept owns it. */
static char *
make_line (FujinLibraryPicture   *self,
           GPtrArray             *kept,
           const FujinLibraryRow *row,
           const char            *column)
{
  const char *words = _fujin_library_picture_words (row, column, self->lang);
  g_auto (GStrv) entries = words != NULL ? g_strsplit (words, "\n", -1) : NULL;
  char *line;

  if (entries == NULL)
    return NULL;
  line = g_strjoinv (fujin_words (self->lang, ", "), entries);
  g_ptr_array_add (kept, line);
  return line;
}

/* "Head: what stands there"; @kept owns it. */
static char *
make_fact (FujinLibraryPicture   *self,
           GPtrArray             *kept,
           const FujinLibraryRow *row,
           const char            *column)
{
  const char *line = make_line (self, kept, row, column);
  char *fact;

  if (line == NULL)
    return NULL;
  fact = g_strdup_printf (fujin_words (self->lang, "%1$s: %2$s"),
                          get_head (row->table, column, self->lang), line);
  g_ptr_array_add (kept, fact);
  return fact;
}

/* How many people; that they are other people is told without a number. */
static char *
make_heads (FujinLibraryPicture   *self,
            GPtrArray             *kept,
            const FujinLibraryRow *row,
            const char            *with)
{
  const char *words = _fujin_library_picture_words (row, "heads", FUJIN_LANG_EN);

  if (g_strcmp0 (words, "shared") == 0 && with != NULL)
    return NULL;
  if (g_strcmp0 (words, "shared") == 0 || g_strcmp0 (words, "outsourced") == 0)
    return make_line (self, kept, row, "heads");
  return make_fact (self, kept, row, "heads");
}

static void
add_post (FujinLibraryPicture   *self,
          GArray                *items,
          GPtrArray             *kept,
          const FujinLibraryRow *row,
          int                    parent)
{
  const FujinLibraryCell *role = _fujin_library_picture_cell (row, "role");
  FujinTreeItem item = { parent, FALSE, FUJIN_TREE_SHAPE_TEAM };

  item.outside = g_strcmp0 (_fujin_library_picture_words (row, "heads", FUJIN_LANG_EN),
                            "outsourced") == 0;
  item.name = (char *) fujin_text_get (&role->text, self->lang);
  item.role = (char *) fujin_library_basis_words (row->basis, self->lang);
  item.more = make_fact (self, kept, row, "with");
  item.facts = make_heads (self, kept, row, item.more);
  if (item.facts == NULL)
    item.facts = g_steal_pointer (&item.more);
  else if (item.more == NULL && !item.outside)
    item.more = make_line (self, kept, row, "staffing");
  item.wraps = TRUE;
  add_item (self, items, item, role->to[0] != NULL ? role->to[0] : row->id);
}

/* How many posts hang on a group, or on the whole. */
static void
count_posts (FujinLibraryPicture *self,
             GArray              *items,
             GPtrArray           *kept)
{
  for (guint i = 0; i < items->len; i++)
    {
      FujinTreeItem *item = &g_array_index (items, FujinTreeItem, i);
      guint n = 0;

      if (item->shape == FUJIN_TREE_SHAPE_TEAM)
        continue;
      for (guint j = 0; j < items->len; j++)
        n += g_array_index (items, FujinTreeItem, j).shape == FUJIN_TREE_SHAPE_TEAM
             && (i == 0 || g_array_index (items, FujinTreeItem, j).parent == (int) i);
      item->facts = g_strdup_printf (fujin_words_n (self->lang, "Roles: %u", "Roles: %u", n), n);
      g_ptr_array_add (kept, item->facts);
    }
}

/*
 * _fujin_library_picture_grow:
 *
 * Fills the picture from rows that say who works in which group.
 */
void
_fujin_library_picture_grow (FujinLibraryPicture *self)
{
  g_autoptr (GArray) items = g_array_new (FALSE, TRUE, sizeof (FujinTreeItem));
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  const FujinLibraryRow *first = g_ptr_array_index (self->rows, 0);
  const FujinLibraryCell *pattern = _fujin_library_picture_cell (first, "pattern");
  FujinTreeItem root = { -1, FALSE, FUJIN_TREE_SHAPE_CENTRE };

  root.name = (char *) fujin_text_get (
    &fujin_library_find (fujin_library_get_default (), pattern->to[0])->name, self->lang);
  root.role = (char *) _fujin_library_picture_words (first, "mode", self->lang);
  add_item (self, items, root, pattern->to[0]);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (self->rows, i);
      int parent = find_group (self, items, row);

      add_post (self, items, kept, row, parent);
    }
  count_posts (self, items, kept);
  self->tree = fujin_tree_picture_new ("Sans", FUJIN_LIBRARY_PICTURE_FONT, self->lang);
  fujin_tree_picture_set_items (self->tree, (FujinTreeItem *) (gpointer) items->data,
                                items->len);
}
