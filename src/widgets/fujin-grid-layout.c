/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-grid-private.h"
#include "fujin-look.h"

/* Around the text of a row, in pixels. */
#define ROW_PADDING 9
#define LINE_HEIGHT 1.5
#define NEXT_LINE 1.3

/* How much of the width frozen columns take at most, and what the last of them keeps, in pixels. */
#define MAX_FROZEN 0.5
#define MIN_NAME 60

guint
_fujin_grid_get_n_rows (FujinGrid *self)
{
  return self->model ? g_list_model_get_n_items (self->model) : 0;
}

FujinGridPlace *
_fujin_grid_get_place (FujinGrid *self,
                       guint      column)
{
  return &g_array_index (self->places, FujinGridPlace, column);
}

static gboolean
is_rtl (FujinGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static int
natural_width (FujinGrid            *self,
               const FujinGridPlace *place)
{
  double size = fujin_look_font_size (GTK_WIDGET (self));
  double *chosen = g_hash_table_lookup (self->widths, place->id);

  return (int) ((chosen ? *chosen : place->ems) * size + 0.5);
}

/* What is left goes to the columns that take it, in equal parts. */
static void
expand (FujinGrid *self,
        int        left)
{
  int n = 0;

  for (guint i = 0; i < self->places->len; i++)
    n += _fujin_grid_get_place (self, i)->expand;
  for (guint i = 0; i < self->places->len && n > 0 && left > 0; i++)
    if (_fujin_grid_get_place (self, i)->expand)
      {
        int share = left / n--;

        _fujin_grid_get_place (self, i)->width += share;
        left -= share;
      }
}

/* With large texts or in a narrow window, frozen columns must leave room for the others: the one
 * that takes room when there is some gives way, or the last of them. */
static void
limit_frozen (FujinGrid *self,
              int        width)
{
  FujinGridPlace *last = NULL;
  int frozen = 0;

  for (guint i = 0; i < self->places->len; i++)
    if (_fujin_grid_get_place (self, i)->frozen)
      {
        if (!last || !last->expand)
          last = _fujin_grid_get_place (self, i);
        frozen += _fujin_grid_get_place (self, i)->width;
      }
  if (last && width > 0 && frozen > width * MAX_FROZEN)
    last->width = MAX (last->width - (int) (frozen - width * MAX_FROZEN), MIN_NAME);
}

static int
height_of (FujinGrid *self,
           guint      n_lines,
           double     scale)
{
  double size = fujin_look_font_size (GTK_WIDGET (self)) * scale;

  return (int) ((LINE_HEIGHT + (n_lines - 1) * NEXT_LINE) * size + 0.5) + ROW_PADDING;
}

/* Finds the widths and places of the columns for a grid of this width. */
void
_fujin_grid_place_columns (FujinGrid *self,
                           int        width)
{
  int total = 0;

  for (guint i = 0; i < self->places->len; i++)
    {
      FujinGridPlace *place = _fujin_grid_get_place (self, i);

      place->width = natural_width (self, place);
    }
  limit_frozen (self, width);
  for (guint i = 0; i < self->places->len; i++)
    total += _fujin_grid_get_place (self, i)->width;
  expand (self, width - total);
  self->part_widths[0] = self->part_widths[1] = 0;
  for (guint i = 0; i < self->places->len; i++)
    {
      FujinGridPlace *place = _fujin_grid_get_place (self, i);

      place->x = self->part_widths[place->frozen];
      self->part_widths[place->frozen] += place->width;
    }
  self->row_height = height_of (self, self->row_lines, 1);
  self->head_height = height_of (self, self->head_lines,
                                 self->head_lines > 1 ? FUJIN_GRID_SMALL : 1);
  if (self->turned > 0)
    self->head_height = (int) (self->turned * fujin_look_font_size (GTK_WIDGET (self)) + 0.5);
}

static void
configure (GtkAdjustment *adjustment,
           double         upper,
           double         page,
           double         step,
           gboolean       to_end)
{
  double value;

  if (!adjustment)
    return;
  upper = MAX (upper, page);
  value = to_end ? upper - page : CLAMP (gtk_adjustment_get_value (adjustment), 0, upper - page);
  gtk_adjustment_configure (adjustment, value, 0, upper, step, page * 0.9, page);
}

void
_fujin_grid_configure (FujinGrid *self,
                       int        width,
                       int        height)
{
  int body = MAX (height - self->head_height, 0);
  int room = MAX (width - self->part_widths[TRUE], 0);

  self->configuring = TRUE;
  configure (self->adjustments[GTK_ORIENTATION_HORIZONTAL], self->part_widths[FALSE], room,
             self->row_height, is_rtl (self) && !self->was_placed);
  configure (self->adjustments[GTK_ORIENTATION_VERTICAL],
             (double) _fujin_grid_get_n_rows (self) * self->row_height, body, self->row_height,
             FALSE);
  self->configuring = FALSE;
  self->was_placed = width > 0 && height > 0;
}

static int
value_of (FujinGrid      *self,
          GtkOrientation  orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  return adjustment ? (int) (gtk_adjustment_get_value (adjustment) + 0.5) : 0;
}

/* How far the rows are scrolled, in pixels. */
int
_fujin_grid_get_offset (FujinGrid *self)
{
  return value_of (self, GTK_ORIENTATION_VERTICAL);
}

/* Where the left edge of the frozen or of the scrolling columns is. */
int
_fujin_grid_get_part_x (FujinGrid *self,
                        gboolean   frozen)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int room = width - self->part_widths[TRUE];

  if (frozen)
    return is_rtl (self) ? room : 0;
  if (!is_rtl (self))
    return self->part_widths[TRUE] - value_of (self, GTK_ORIENTATION_HORIZONTAL);
  return self->part_widths[FALSE] < room ? room - self->part_widths[FALSE]
                                         : -value_of (self, GTK_ORIENTATION_HORIZONTAL);
}

/* Where the left edge of a column is. */
int
_fujin_grid_get_column_x (FujinGrid *self,
                          guint      column)
{
  FujinGridPlace *place = _fujin_grid_get_place (self, column);
  int x = is_rtl (self) ? self->part_widths[place->frozen] - place->x - place->width : place->x;

  return _fujin_grid_get_part_x (self, place->frozen) + x;
}

static gboolean
is_over_frozen (FujinGrid *self,
                double     x)
{
  int start = _fujin_grid_get_part_x (self, TRUE);

  return x >= start && x < start + self->part_widths[TRUE];
}

/* The column at a place; frozen ones lie over the others. With @nearest, the last one before it
 * when there is none. */
gboolean
_fujin_grid_find_column (FujinGrid *self,
                         double     x,
                         gboolean   nearest,
                         guint     *column)
{
  double distance = G_MAXDOUBLE;

  if (nearest)
    x = CLAMP (x, 0, gtk_widget_get_width (GTK_WIDGET (self)) - 1);
  for (guint i = 0; i < self->places->len; i++)
    {
      FujinGridPlace *place = _fujin_grid_get_place (self, i);
      double start = _fujin_grid_get_column_x (self, i);
      double away = MAX (MAX (start - x, x - (start + place->width - 1)), 0);

      if (place->frozen != is_over_frozen (self, x) || away >= distance)
        continue;
      distance = away;
      *column = i;
    }
  return nearest ? distance < G_MAXDOUBLE : distance < 1;
}

gboolean
_fujin_grid_find_row (FujinGrid *self,
                      double     y,
                      gboolean   nearest,
                      guint     *row)
{
  guint n = _fujin_grid_get_n_rows (self);
  double at = (y - self->head_height + _fujin_grid_get_offset (self)) / MAX (self->row_height, 1);

  if (n == 0 || (!nearest && (y < self->head_height || at >= n)))
    return FALSE;
  *row = (guint) CLAMP (at, 0, n - 1);
  return TRUE;
}

static void
scroll_to (GtkAdjustment *adjustment,
           double         start,
           double         size)
{
  if (adjustment)
    gtk_adjustment_clamp_page (adjustment, start, start + size);
}

/* Scrolls a cell into view. */
void
_fujin_grid_show_cell (FujinGrid *self,
                       guint      row,
                       guint      column)
{
  FujinGridPlace *place = _fujin_grid_get_place (self, column);
  int x = is_rtl (self) ? self->part_widths[FALSE] - place->x - place->width : place->x;

  scroll_to (self->adjustments[GTK_ORIENTATION_VERTICAL], (double) row * self->row_height,
             self->row_height);
  if (!place->frozen)
    scroll_to (self->adjustments[GTK_ORIENTATION_HORIZONTAL], x, place->width);
}
