/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slide-table.h"

#include <math.h>

#define MOST_SIZE 15.0
#define LEAST_SIZE 5.0
#define SPACE 14.0
/* Of the size of the text: above and below the text of a row. */
#define PAD 0.52

/* A table as it is laid for one size. */
typedef struct
{
  FujinChartSheet    *sheet;
  PangoContext       *context;
  const FujinPalette *palette;
  double              size;
  double              width;
  double             *columns;
  guint               n_columns;
} Table;

static FujinSlideStyle
style_of (Table *self,
          guint  column,
          gboolean head)
{
  FujinSlideStyle style = { self->size, column == 0 && !head, &self->palette->text,
                            fujin_chart_sheet_is_number (self->sheet, column)
                              ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT };

  if (head)
    {
      style.size = self->size * 0.86;
      style.ink = &self->palette->dim_text;
    }
  return style;
}

/* How wide a column would like to be. */
static double
measure_column (Table *self,
                guint  column)
{
  FujinSlideStyle head = style_of (self, column, TRUE);
  FujinSlideStyle body = style_of (self, column, FALSE);
  double width = _fujin_slide_text_width (self->context, &head,
                                          fujin_chart_sheet_get_title (self->sheet, column));

  for (guint i = 0; i < fujin_chart_sheet_get_n_rows (self->sheet); i++)
    {
      double cell = _fujin_slide_text_width (self->context, &body,
                                             fujin_chart_sheet_get_cell (self->sheet, i, column));

      width = MAX (width, cell);
    }
  return width + 1.0;
}

/* Narrow columns have what they like; the wide ones share the rest by what they have to say. */
static void
share_width (Table *self)
{
  double room = self->width - SPACE * (self->n_columns - 1);
  g_autofree gboolean *given = g_new0 (gboolean, self->n_columns);
  guint left = self->n_columns;
  gboolean changed = TRUE;
  double wanted = 0.0;

  for (guint i = 0; i < self->n_columns; i++)
    self->columns[i] = measure_column (self, i);
  while (changed && left > 0)
    {
      double fair = room / left;

      changed = FALSE;
      for (guint i = 0; i < self->n_columns; i++)
        if (!given[i] && self->columns[i] <= fair)
          {
            given[i] = changed = TRUE;
            room -= self->columns[i];
            left--;
          }
    }
  for (guint i = 0; i < self->n_columns; i++)
    wanted += given[i] ? 0.0 : sqrt (self->columns[i]);
  for (guint i = 0; i < self->n_columns; i++)
    if (!given[i])
      self->columns[i] = room * sqrt (self->columns[i]) / wanted;
  /* What is left over goes to the text columns, so that the table fills its width. */
  if (left == 0 && room > 0)
    self->columns[self->n_columns - 1] += room;
}

static const char *
text_of (Table *self,
         int    row,
         guint  column)
{
  return row < 0 ? fujin_chart_sheet_get_title (self->sheet, column)
                 : fujin_chart_sheet_get_cell (self->sheet, (guint) row, column);
}

/* Row -1 is the head. Without @cr it is measured. */
static double
lay_row (Table   *self,
         cairo_t *cr,
         int      row,
         double   x,
         double   y)
{
  double pad = self->size * PAD;
  double height = 0.0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      FujinSlideStyle style = style_of (self, i, row < 0);

      double cell = _fujin_slide_text_draw (self->context, cr, &style, text_of (self, row, i), x,
                                            y + pad, self->columns[i]);

      height = MAX (height, cell);
      x += self->columns[i] + SPACE;
    }
  return height + 2 * pad;
}

static double
lay (Table   *self,
     cairo_t *cr,
     double   x,
     double   y)
{
  double top = y;

  for (int i = -1; i < (int) fujin_chart_sheet_get_n_rows (self->sheet); i++)
    {
      y += lay_row (self, cr, i, x, y);
      if (cr == NULL)
        continue;
      fujin_colour_set (i < 0 ? &self->palette->text : &self->palette->grid, cr, 1.0);
      cairo_set_line_width (cr, i < 0 ? 1.2 : 0.7);
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x + self->width, y);
      cairo_stroke (cr);
    }
  return y - top;
}

/*
 * _fujin_slide_table_draw:
 *
 * A table as large as it fits: no cell is cut, the text gets smaller instead.
 */
void
_fujin_slide_table_draw (FujinChartSheet    *sheet,
                         const char         *title,
                         PangoContext       *context,
                         cairo_t            *cr,
                         const FujinPalette *palette,
                         double              x,
                         double              y,
                         double              width,
                         double              height)
{
  Table table = { sheet, context, palette, MOST_SIZE, width, NULL,
                  fujin_chart_sheet_get_n_columns (sheet) };
  FujinSlideStyle style = { MOST_SIZE, TRUE, &palette->text, PANGO_ALIGN_LEFT };
  double used;

  if (table.n_columns == 0)
    return;
  used = _fujin_slide_text_draw (context, cr, &style, title, x, y, width) + 6;
  table.columns = g_new0 (double, table.n_columns);
  share_width (&table);
  while (table.size > LEAST_SIZE && lay (&table, NULL, 0, 0) > height - used)
    {
      table.size *= 0.95;
      share_width (&table);
    }
  lay (&table, cr, x, y + used);
  g_free (table.columns);
}
