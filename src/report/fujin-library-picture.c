/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-library-picture-private.h"

#include <math.h>

#include "fujin-words.h"

/* In font sizes: around the tree. */
#define MARGIN FUJIN_LIBRARY_PICTURE_MARGIN
#define AFTER_TITLE 0.8
#define BEFORE_NOTE 1.2
#define LEAST_WIDTH 44.0
#define NOTE_LINES 8

const FujinLibraryCell *
_fujin_library_picture_cell (const FujinLibraryRow *row,
                             const char            *column)
{
  int index = fujin_library_table_find_column (row->table, column);

  return index < 0 ? NULL : fujin_library_row_get_cell (row, (guint) index);
}

const char *
_fujin_library_picture_words (const FujinLibraryRow *row,
                              const char            *column,
                              FujinLang              lang)
{
  const FujinLibraryCell *cell = _fujin_library_picture_cell (row, column);

  return cell != NULL && cell->text.en != NULL ? fujin_text_get (&cell->text, lang) : NULL;
}

gboolean
_fujin_library_picture_is_one_of (char       **ids,
                                  const char  *id)
{
  return ids != NULL && g_strv_contains ((const char *const *) ids, id);
}

static gboolean
has_columns (const FujinLibraryTable *table,
             const char *const       *columns)
{
  for (guint i = 0; columns[i] != NULL; i++)
    if (fujin_library_table_find_column (table, columns[i]) < 0)
      return FALSE;
  return TRUE;
}

static gboolean
is_of_relations (const FujinLibraryTable *table)
{
  static const char *const columns[] = { "pattern", "mode", "from", "to", "kind", "label", NULL };

  return has_columns (table, columns);
}

static gboolean
is_of_posts (const FujinLibraryTable *table)
{
  static const char *const columns[] = { "pattern", "mode", "role", "group", "heads", NULL };

  return has_columns (table, columns);
}

/* Rows of one pattern and state make one picture. */
static gboolean
are_together (const FujinLibraryRow *a,
              const FujinLibraryRow *b)
{
  const FujinLibraryCell *one = _fujin_library_picture_cell (a, "pattern");
  const FujinLibraryCell *two = _fujin_library_picture_cell (b, "pattern");

  return one != NULL && two != NULL && g_strcmp0 (one->to[0], two->to[0]) == 0
         && g_strcmp0 (_fujin_library_picture_words (a, "mode", FUJIN_LANG_EN),
                       _fujin_library_picture_words (b, "mode", FUJIN_LANG_EN)) == 0;
}

/* The first row of each picture. */
static GPtrArray *
list_firsts (const FujinLibraryTable *table)
{
  GPtrArray *firsts = g_ptr_array_new ();

  if (!is_of_relations (table) && !is_of_posts (table))
    return firsts;
  for (guint i = 0; i < table->rows->len; i++)
    {
      const FujinLibraryRow *row = g_ptr_array_index (table->rows, i);
      gboolean known = FALSE;

      for (guint j = 0; j < firsts->len && !known; j++)
        known = are_together (g_ptr_array_index (firsts, j), row);
      if (!known)
        g_ptr_array_add (firsts, (gpointer) row);
    }
  return firsts;
}

/**
 * fujin_library_picture_count:
 * @table: a table of the library
 *
 * Returns: how many pictures there are of it; none of most tables
 */
guint
fujin_library_picture_count (const FujinLibraryTable *table)
{
  g_autoptr (GPtrArray) firsts = list_firsts (table);

  return firsts->len;
}

/**
 * fujin_library_picture_of_row:
 * @row: a row of the library
 *
 * Returns: which picture of its table shows the row, -1 if there is none
 */
int
fujin_library_picture_of_row (const FujinLibraryRow *row)
{
  g_autoptr (GPtrArray) firsts = list_firsts (row->table);

  for (guint i = 0; i < firsts->len; i++)
    if (are_together (g_ptr_array_index (firsts, i), row))
      return (int) i;
  return -1;
}

static const FujinLibraryRow *
find_pattern (const FujinLibraryRow *row)
{
  const FujinLibraryCell *cell = _fujin_library_picture_cell (row, "pattern");

  return cell != NULL && cell->to[0] != NULL
           ? fujin_library_find (fujin_library_get_default (), cell->to[0]) : NULL;
}

/**
 * fujin_library_picture_dup_id:
 * @table: a table of the library
 * @index: which of its pictures
 *
 * Returns: (transfer full): an id for it within its table, for instance "pattern-A-peacetime"
 */
char *
fujin_library_picture_dup_id (const FujinLibraryTable *table,
                              guint                    index)
{
  g_autoptr (GPtrArray) firsts = list_firsts (table);
  const FujinLibraryRow *row;

  g_return_val_if_fail (index < firsts->len, NULL);

  row = g_ptr_array_index (firsts, index);
  return g_strdup_printf ("%s-%s", fujin_library_row_get_code (find_pattern (row)),
                          _fujin_library_picture_words (row, "mode", FUJIN_LANG_EN));
}

/**
 * fujin_library_picture_dup_title:
 * @table: a table of the library
 * @index: which of its pictures
 * @lang: a language
 *
 * Returns: (transfer full): what the picture is and what it is of: pattern and state
 */
char *
fujin_library_picture_dup_title (const FujinLibraryTable *table,
                                 guint                    index,
                                 FujinLang                lang)
{
  g_autoptr (GPtrArray) firsts = list_firsts (table);
  const FujinLibraryRow *row;

  g_return_val_if_fail (index < firsts->len, NULL);

  row = g_ptr_array_index (firsts, index);
  return g_strdup_printf (is_of_relations (table)
                            /* Translators: title of a picture of who deals with whom: of a pattern
                             * such as "Pattern B", and when, such as "emergency" */
                            ? fujin_words (lang, "Relations of %1$s: %2$s")
                            /* Translators: title of a picture: of a pattern such as "Pattern B",
                             * and when, such as "emergency" */
                            : fujin_words (lang, "Organisation chart of %1$s: %2$s"),
                          fujin_text_get (&find_pattern (row)->name, lang),
                          _fujin_library_picture_words (row, "mode", lang));
}

static void
list_rows (FujinLibraryPicture *self,
           guint                index)
{
  g_autoptr (GPtrArray) firsts = list_firsts (self->table);

  for (guint i = 0; i < self->table->rows->len; i++)
    if (are_together (g_ptr_array_index (firsts, index),
                      g_ptr_array_index (self->table->rows, i)))
      g_ptr_array_add (self->rows, g_ptr_array_index (self->table->rows, i));
}

/* What the signs of a tree mean, and where all comes from; a sheet of paper says the latter in
 * its foot. */
static char *
dup_note (const FujinLibraryPicture *self,
          gboolean                   with_source)
{
  const FujinLibraryTable *table = self->table;
  GString *text = g_string_new (NULL);

  if (self->chart == NULL)
    g_string_append_printf (text, "%s\n",
                            fujin_words (self->lang,
                                         "A dashed edge: outsourced. What is Fujin’s reading, or "
                                         "uncertain, says so above its name."));
  if (with_source && table->note.en != NULL)
    g_string_append_printf (text, "%s\n", fujin_text_get (&table->note, self->lang));
  if (with_source)
    g_string_append_printf (text, fujin_words (self->lang, "%1$s: %2$s"),
                            fujin_text_get (&table->title, self->lang),
                            fujin_text_get (&table->source->citation, self->lang));
  return g_strchomp (g_string_free (text, FALSE));
}

static void
lay_tree (FujinLibraryPicture *self)
{
  double size = FUJIN_LIBRARY_PICTURE_FONT;
  PangoRectangle title, note;

  fujin_text_cache_set_font (self->texts, "Sans", size, self->lang);
  fujin_tree_layout_get_size (fujin_tree_picture_get_layout (self->tree), &self->width,
                              &self->height);
  self->width = ceil (MAX (self->width, LEAST_WIDTH * size) + 2 * MARGIN * size);
  pango_layout_get_extents (fujin_text_cache_get (self->texts, self->title,
                                                  FUJIN_TEXT_TITLE | FUJIN_TEXT_BOLD, -1, 1),
                            NULL, &title);
  pango_layout_get_extents (fujin_text_cache_get (self->texts, self->note, FUJIN_TEXT_SMALL,
                                                  self->width - 2 * MARGIN * size, NOTE_LINES),
                            NULL, &note);
  self->tree_top = MARGIN * size + (double) title.height / PANGO_SCALE + AFTER_TITLE * size;
  self->height = ceil (self->tree_top + self->height + BEFORE_NOTE * size
                       + (double) note.height / PANGO_SCALE + MARGIN * size);
}

static void
lay (FujinLibraryPicture *self,
     gboolean             with_source)
{
  g_free (self->note);
  self->note = dup_note (self, with_source);
  if (self->chart == NULL)
    {
      lay_tree (self);
      return;
    }
  fujin_relation_chart_set_title (self->chart, self->title);
  fujin_relation_chart_set_note (self->chart, self->note);
  fujin_relation_chart_layout (self->chart, "Sans", FUJIN_LIBRARY_PICTURE_FONT, &self->width,
                               &self->height);
}

/**
 * fujin_library_picture_new:
 * @table: a table of the library
 * @index: which of its pictures, see fujin_library_picture_count()
 * @lang: language of its texts
 *
 * Creates the picture of a part of a table: who deals with whom, or who works in which group. All
 * of it is that of the table; what is our reading there is marked so here.
 *
 * Returns: (transfer full): a new picture
 */
FujinLibraryPicture *
fujin_library_picture_new (const FujinLibraryTable *table,
                           guint                    index,
                           FujinLang                lang)
{
  FujinLibraryPicture *self;

  g_return_val_if_fail (index < fujin_library_picture_count (table), NULL);

  self = g_new0 (FujinLibraryPicture, 1);
  self->table = table;
  self->lang = lang;
  self->title = fujin_library_picture_dup_title (table, index, lang);
  self->rows = g_ptr_array_new ();
  self->links = g_ptr_array_new_with_free_func (g_free);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->texts = fujin_text_cache_new ();
  list_rows (self, index);
  if (is_of_relations (table))
    _fujin_library_picture_relate (self);
  else
    _fujin_library_picture_grow (self);
  lay (self, TRUE);
  return self;
}

/**
 * fujin_library_picture_leave_source:
 * @self: a picture
 *
 * Leaves out where it all comes from, for a sheet that says so in its foot.
 */
void
fujin_library_picture_leave_source (FujinLibraryPicture *self)
{
  lay (self, FALSE);
}

/**
 * fujin_library_picture_free:
 * @self: (nullable): a picture
 *
 * Frees it.
 */
void
fujin_library_picture_free (FujinLibraryPicture *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->chart, fujin_relation_chart_free);
  g_clear_pointer (&self->tree, fujin_tree_picture_free);
  fujin_text_cache_free (self->texts);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->names);
  g_free (self->title);
  g_free (self->note);
  g_free (self);
}

/**
 * fujin_library_picture_get_size:
 * @self: a picture
 * @width: (out): its width
 * @height: (out): its height
 *
 * Gets the size at which its text is well read on a screen; on paper or in less room the picture
 * is scaled as a whole.
 */
void
fujin_library_picture_get_size (const FujinLibraryPicture *self,
                                double                    *width,
                                double                    *height)
{
  *width = self->width;
  *height = self->height;
}

static void
draw_tree (FujinLibraryPicture *self,
           cairo_t             *cr,
           const FujinPalette  *palette,
           int                  box)
{
  double size = FUJIN_LIBRARY_PICTURE_FONT, width, height;
  FujinTreeLook look;

  fujin_tree_layout_get_size (fujin_tree_picture_get_layout (self->tree), &width, &height);
  fujin_tree_look_init (&look, palette);
  look.selected = box;
  cairo_save (cr);
  cairo_translate (cr, MARGIN * size, self->tree_top);
  fujin_tree_picture_draw (self->tree, cr, &look);
  cairo_restore (cr);
  fujin_colour_set (&palette->text, cr, 1);
  cairo_move_to (cr, MARGIN * size, MARGIN * size);
  pango_cairo_show_layout (cr, fujin_text_cache_get (self->texts, self->title,
                                                     FUJIN_TEXT_TITLE | FUJIN_TEXT_BOLD, -1, 1));
  fujin_colour_set (&palette->dim_text, cr, 1);
  cairo_move_to (cr, MARGIN * size, self->tree_top + height + BEFORE_NOTE * size);
  pango_cairo_show_layout (cr, fujin_text_cache_get (self->texts, self->note, FUJIN_TEXT_SMALL,
                                                     self->width - 2 * MARGIN * size, NOTE_LINES));
}

/**
 * fujin_library_picture_draw:
 * @self: a picture
 * @cr: where to draw
 * @palette: the colours
 * @box: which box stands out, -1 for none
 * @row: (nullable): the row whose line stands out
 *
 * Draws the picture at its own size.
 */
void
fujin_library_picture_draw (FujinLibraryPicture   *self,
                            cairo_t               *cr,
                            const FujinPalette    *palette,
                            int                    box,
                            const FujinLibraryRow *row)
{
  guint index = 0;
  gboolean has_row = row != NULL && g_ptr_array_find (self->rows, row, &index);

  if (self->chart != NULL)
    fujin_relation_chart_draw (self->chart, cr, palette, box, has_row ? (int) index : -1);
  else
    draw_tree (self, cr, palette, box);
}
