/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-draw.h"
#include "fujin-grid-private.h"
#include "fujin-look.h"

/* More rows than these are not kept when they are out of view. */
#define MAX_KEPT 240
#define FROZEN_EDGE 2

void
_fujin_grid_free_row (gpointer data)
{
  FujinGridRow *row = data;

  for (int part = 0; part < 2; part++)
    g_clear_pointer (&row->parts[part], gsk_render_node_unref);
  g_object_unref (row->item);
  g_free (row);
}

/* Nothing that was drawn holds any more: the theme, the columns or the words are others. */
void
_fujin_grid_forget_rows (FujinGrid *self)
{
  g_hash_table_remove_all (self->rows);
  for (int part = 0; part < 2; part++)
    g_clear_pointer (&self->heads[part], gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
draw_line (GtkSnapshot       *snapshot,
           const FujinColour *colour,
           double             alpha,
           int                x,
           int                y,
           int                width,
           int                height)
{
  GdkRGBA rgba;

  fujin_draw_get_rgba (colour, alpha, &rgba);
  gtk_snapshot_append_color (snapshot, &rgba,
                             &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width,
                                                  (float) height));
}

static int
place_x (FujinGrid            *self,
         const FujinGridPlace *place)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) != GTK_TEXT_DIR_RTL)
    return place->x;
  return self->part_widths[place->frozen] - place->x - place->width;
}

static void
draw_cells (FujinGrid   *self,
            GtkSnapshot *snapshot,
            gpointer     item,
            gboolean     frozen)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));

  for (guint i = 0; i < self->places->len; i++)
    {
      const FujinGridPlace *place = _fujin_grid_get_place (self, i);
      FujinGridCell cell = { .kind = -1 };

      if (place->frozen != frozen)
        continue;
      self->show (item, i, &cell, self->user_data);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) place_x (self, place), 0));
      _fujin_grid_draw_cell (self, snapshot, place, &cell, self->row_height,
                             (int) self->row_lines, 1);
      gtk_snapshot_restore (snapshot);
      g_free (cell.text);
    }
  draw_line (snapshot, &palette->text, 0.08, 0, self->row_height - 1, self->part_widths[frozen],
             1);
}

static GskRenderNode *
record_row (FujinGrid *self,
            gpointer   item,
            gboolean   frozen)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  draw_cells (self, snapshot, item, frozen);
  return gtk_snapshot_free_to_node (snapshot);
}

static FujinGridRow *
find_row (FujinGrid *self,
          GObject   *item)
{
  FujinGridRow *row = g_hash_table_lookup (self->rows, item);

  if (row)
    return row;
  row = g_new0 (FujinGridRow, 1);
  row->item = g_object_ref (item);
  for (int part = 0; part < 2; part++)
    row->parts[part] = record_row (self, item, part);
  g_hash_table_insert (self->rows, item, row);
  return row;
}

static void
append_at (GtkSnapshot   *snapshot,
           GskRenderNode *node,
           int            x,
           int            y)
{
  if (!node)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, (float) y));
  gtk_snapshot_append_node (snapshot, node);
  gtk_snapshot_restore (snapshot);
}

static void
record_head (FujinGrid *self,
             gboolean   frozen)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));

  draw_line (snapshot, &palette->text, 0.06, 0, 0, self->part_widths[frozen], self->head_height);
  for (guint i = 0; i < self->places->len; i++)
    {
      const FujinGridPlace *place = _fujin_grid_get_place (self, i);
      gboolean sorted = g_strcmp0 (self->sort_id, place->id) == 0;
      FujinGridCell cell = { .kind = -1, .style = FUJIN_GRID_BOLD };
      int x = place_x (self, place);

      if (place->frozen != frozen)
        continue;
      cell.text =
        g_strconcat (place->title, !sorted ? NULL : self->descending ? " ▼" : " ▲", NULL);
      gtk_snapshot_save (snapshot);
      gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) x, 0));
      if (self->turned > 0 && !frozen)
        _fujin_grid_draw_turned (self, snapshot, place, cell.text);
      else
        _fujin_grid_draw_cell (self, snapshot, place, &cell, self->head_height,
                               (int) self->head_lines,
                               self->head_lines > 1 ? FUJIN_GRID_SMALL : 1);
      gtk_snapshot_restore (snapshot);
      draw_line (snapshot, &palette->text, 0.14, x + place->width - 1, 5, 1,
                 self->head_height - 10);
      g_free (cell.text);
    }
  draw_line (snapshot, &palette->text, 0.2, 0, self->head_height - 1, self->part_widths[frozen], 1);
  self->heads[frozen] = gtk_snapshot_free_to_node (snapshot);
}

static void
draw_part (FujinGrid   *self,
           GtkSnapshot *snapshot,
           gboolean     frozen)
{
  int x = _fujin_grid_get_part_x (self, frozen);
  int offset = _fujin_grid_get_offset (self);
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  guint first = (guint) (offset / self->row_height);
  guint n = _fujin_grid_get_n_rows (self);

  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT (0, (float) self->head_height,
                                               (float) gtk_widget_get_width (GTK_WIDGET (self)),
                                               (float) MAX (height - self->head_height, 0)));
  for (guint i = first; i < n; i++)
    {
      int y = (int) ((gint64) i * self->row_height - offset) + self->head_height;
      g_autoptr (GObject) item = NULL;

      if (y >= height)
        break;
      item = g_list_model_get_item (self->model, i);
      append_at (snapshot, find_row (self, item)->parts[frozen], x, y);
    }
  gtk_snapshot_pop (snapshot);
  if (!self->heads[frozen])
    record_head (self, frozen);
  append_at (snapshot, self->heads[frozen], x, 0);
}

/* The part of a rectangle that is of a part and below the heads. */
static gboolean
clip_to_part (FujinGrid       *self,
              gboolean         frozen,
              graphene_rect_t *rect)
{
  int edge = _fujin_grid_get_part_x (self, TRUE);
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  gboolean rtl = edge > 0;
  graphene_rect_t room = GRAPHENE_RECT_INIT (
    (float) (frozen ? edge : rtl ? 0 : self->part_widths[TRUE]), (float) self->head_height,
    (float) (frozen ? self->part_widths[TRUE] : width - self->part_widths[TRUE]),
    (float) gtk_widget_get_height (GTK_WIDGET (self)));

  return graphene_rect_intersection (rect, &room, rect);
}

static graphene_rect_t
cell_rect (FujinGrid *self,
           guint      row,
           guint      column)
{
  return GRAPHENE_RECT_INIT ((float) _fujin_grid_get_column_x (self, column),
                             (float) ((gint64) row * self->row_height + self->head_height
                                      - _fujin_grid_get_offset (self)),
                             (float) _fujin_grid_get_place (self, column)->width,
                             (float) self->row_height);
}

static void
draw_block (FujinGrid   *self,
            GtkSnapshot *snapshot)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  guint row, column, n_rows, n_columns;
  GdkRGBA rgba;

  if (!fujin_grid_get_block (self, &row, &n_rows, &column, &n_columns) ||
      n_rows * n_columns < 2)
    return;
  fujin_draw_get_rgba (&palette->as_is, 0.16, &rgba);
  for (guint i = column; i < column + n_columns; i++)
    {
      graphene_rect_t rect = cell_rect (self, row, i);

      rect.size.height *= (float) n_rows;
      if (clip_to_part (self, _fujin_grid_get_place (self, i)->frozen, &rect))
        gtk_snapshot_append_color (snapshot, &rgba, &rect);
    }
}

/* The column of the cursor, with its heading. */
static void
draw_cross (FujinGrid   *self,
            GtkSnapshot *snapshot)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  const FujinGridPlace *place = _fujin_grid_get_place (self, self->cursor_column);
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  graphene_rect_t rect = cell_rect (self, 0, self->cursor_column);
  GdkRGBA rgba;

  rect.origin.y = (float) self->head_height;
  rect.size.height = (float) MAX (height - self->head_height, 0);
  if (!clip_to_part (self, place->frozen, &rect))
    return;
  rect.origin.y = 0;
  rect.size.height = (float) height;
  fujin_draw_get_rgba (&palette->as_is, 0.12, &rgba);
  gtk_snapshot_append_color (snapshot, &rgba, &rect);
}

/* The row of the cursor is marked lightly, its cell by a frame; the frame is thick only while the
 * keys come here. */
static void
draw_cursor (FujinGrid   *self,
             GtkSnapshot *snapshot)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  graphene_rect_t rect, line;
  GskRoundedRect outline;
  gboolean focused = gtk_widget_has_focus (GTK_WIDGET (self));
  float width = focused ? 2 : 1;
  GdkRGBA rgba;

  if (!self->has_cursor || self->cursor_column >= self->places->len)
    return;
  rect = cell_rect (self, self->cursor_row, self->cursor_column);
  line = GRAPHENE_RECT_INIT (0, rect.origin.y,
                             (float) gtk_widget_get_width (GTK_WIDGET (self)), rect.size.height);
  fujin_draw_get_rgba (&palette->as_is, self->cross ? 0.12 : 0.07, &rgba);
  if (self->cross)
    draw_cross (self, snapshot);
  if (line.origin.y >= (float) self->head_height - line.size.height + 1)
    {
      gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) self->head_height,
                                                             line.size.width, 1e6f));
      gtk_snapshot_append_color (snapshot, &rgba, &line);
      gtk_snapshot_pop (snapshot);
    }
  if (!clip_to_part (self, _fujin_grid_get_place (self, self->cursor_column)->frozen, &rect))
    return;
  gsk_rounded_rect_init_from_rect (&outline, &rect, 2);
  fujin_draw_get_rgba (&palette->as_is, focused ? 1.0 : 0.6, &rgba);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { width, width, width, width },
                              (GdkRGBA[4]) { rgba, rgba, rgba, rgba });
}

static void
draw_frozen_edge (FujinGrid   *self,
                  GtkSnapshot *snapshot)
{
  const FujinPalette *palette = fujin_look_palette (GTK_WIDGET (self));
  int edge = _fujin_grid_get_part_x (self, TRUE);
  int x = edge > 0 ? edge - FROZEN_EDGE : self->part_widths[TRUE];

  if (self->part_widths[TRUE] > 0)
    draw_line (snapshot, &palette->text, 0.22, x, 0, FROZEN_EDGE,
               gtk_widget_get_height (GTK_WIDGET (self)));
}

static gboolean
is_out_of_view (gpointer key,
                gpointer value,
                gpointer data)
{
  return !g_hash_table_contains (data, key);
}

/* Keeps what was drawn of a few screens at most. */
static void
trim (FujinGrid *self)
{
  g_autoptr (GHashTable) seen = NULL;
  guint first, last;

  if (g_hash_table_size (self->rows) <= MAX_KEPT)
    return;
  seen = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  first = (guint) (_fujin_grid_get_offset (self) / self->row_height);
  last = first + (guint) (gtk_widget_get_height (GTK_WIDGET (self)) / self->row_height) + 2;
  for (guint i = first; i < MIN (last, _fujin_grid_get_n_rows (self)); i++)
    g_hash_table_add (seen, g_list_model_get_item (self->model, i));
  g_hash_table_foreach_remove (self->rows, is_out_of_view, seen);
}

void
_fujin_grid_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  FujinGrid *self = FUJIN_GRID (widget);
  int edge = _fujin_grid_get_part_x (self, TRUE);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);

  if (!self->show || self->row_height == 0)
    return;
  gtk_snapshot_push_clip (snapshot,
                          &GRAPHENE_RECT_INIT ((float) (edge > 0 ? 0 : self->part_widths[TRUE]),
                                               0, (float) (width - self->part_widths[TRUE]),
                                               (float) height));
  draw_part (self, snapshot, FALSE);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  draw_part (self, snapshot, TRUE);
  draw_block (self, snapshot);
  draw_cursor (self, snapshot);
  draw_frozen_edge (self, snapshot);
  gtk_snapshot_pop (snapshot);
  trim (self);
}
