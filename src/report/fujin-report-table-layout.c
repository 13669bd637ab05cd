/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-table-private.h"
#include "fujin-words.h"

#define PAD_X 4.0
#define PAD_Y 2.6

/* Lays parts of a table out. Without a context they are only measured; each returns its height. */

static double
column_width (FujinReportTable *self,
              guint             column,
              double            width)
{
  const FujinReportColumn *it = &g_array_index (self->columns, FujinReportColumn, column);
  double shares = 0.0;
  double least = 0.0;

  for (guint i = 0; i < self->columns->len; i++)
    {
      shares += g_array_index (self->columns, FujinReportColumn, i).share;
      least += g_array_index (self->columns, FujinReportColumn, i).minimum;
    }
  /* On narrow paper all give way alike, and nothing leaves the sheet. */
  if (least > width)
    return it->minimum * width / least;
  return it->minimum + (shares > 0 ? (width - least) * it->share / shares : 0.0);
}

static FujinPageStyle
cell_style (FujinReportTable *self,
            const FujinReportColumn     *column)
{
  FujinPageStyle style = { self->size, column->is_bold, FUJIN_PAGE_INK_TEXT,
                           column->is_number ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT, 0 };

  return style;
}

/* A text that would be taller than a sheet and the band above it ends with an ellipsis. */
static int
lines_in (FujinReportTable *self,
          double            room)
{
  return MAX ((int) ((room - 2 * PAD_Y - 24) / (self->size * 1.6)), 1);
}

static double
lay_cells (FujinReportTable  *self,
           cairo_t           *cr,
           char             **cells,
           gboolean           is_head,
           double             room,
           double             x,
           double             y,
           double             width)
{
  double tallest = self->size * 1.2;

  for (guint i = 0; i < self->columns->len; i++)
    {
      const FujinReportColumn *column = &g_array_index (self->columns, FujinReportColumn, i);
      FujinPageStyle style = cell_style (self, column);
      double own = column_width (self, i, width);
      double height;

      if (is_head)
        {
          style.bold = TRUE;
          style.size = self->size * 0.94;
        }
      style.lines = lines_in (self, room);
      height = _fujin_page_text (self->page, cr, &style, is_head ? column->title : cells[i],
                                 x + PAD_X, y + PAD_Y, own - 2 * PAD_X);
      tallest = MAX (tallest, height);
      x += own;
    }
  return tallest + 2 * PAD_Y;
}

double
_fujin_report_table_lay_band (FujinReportTable *self,
                              cairo_t          *cr,
                              const FujinReportRow        *row,
                              gboolean          goes_on,
                              double            x,
                              double            y,
                              double            width)
{
  FujinPageStyle style = { self->size, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 2 };
  FujinLang lang = self->page->lang;
  double radius = self->size * 0.72;
  double inset = row->category != NULL ? 2 * radius + 2 * PAD_X : PAD_X;
  g_autofree char *continued = NULL;
  const char *text = row->cells[0];
  double height;

  if (goes_on)
    {
      /* Translators: a heading repeated on the next page; %s is the heading. */
      continued = g_strdup_printf (fujin_words (lang, "%s (continued)"), text);
      text = continued;
    }
  height = _fujin_page_text (self->page, NULL, &style, text, 0, 0, width - inset) + 2 * PAD_Y + 2;
  if (cr != NULL)
    {
      fujin_colour_set (row->category != NULL
                          ? &self->page->palette->categories[row->category->index]
                          : &self->page->palette->dim_text, cr, 0.12);
      cairo_rectangle (cr, x, y + 1, width, height - 1);
      cairo_fill (cr);
      if (row->category != NULL)
        _fujin_page_badge (self->page, cr, row->category, x + PAD_X + radius,
                           y + 0.5 + height / 2, radius);
      _fujin_page_text (self->page, cr, &style, text, x + inset, y + PAD_Y + 1.5, width - inset);
    }
  return height;
}

double
_fujin_report_table_lay_row (FujinReportTable *self,
                             cairo_t          *cr,
                             guint             index,
                             double            room,
                             double            x,
                             double            y,
                             double            width)
{
  const FujinReportRow *row = &g_array_index (self->rows, FujinReportRow, index);

  if (row->is_band)
    return _fujin_report_table_lay_band (self, cr, row, FALSE, x, y, width);
  return lay_cells (self, cr, row->cells, FALSE, room, x, y, width);
}

double
_fujin_report_table_lay_head (FujinReportTable *self,
                              cairo_t          *cr,
                              double            x,
                              double            y,
                              double            width)
{
  const FujinPageStyle style = { self->size * 0.9, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 0 };
  double height = lay_cells (self, cr, NULL, TRUE, 10000.0, x, y, width);

  _fujin_page_rule (self->page, cr, x, y + height, width, TRUE);
  height += 1;
  if (self->note != NULL)
    height += _fujin_page_text (self->page, cr, &style, self->note, x + PAD_X, y + height + PAD_Y,
                                width - 2 * PAD_X) + 2 * PAD_Y;
  return height;
}

/* What stands under the last row of a sheet; it has no height where there is nothing to say. */
double
_fujin_report_table_lay_foot_note (FujinReportTable *self,
                                   cairo_t          *cr,
                                   double            x,
                                   double            y,
                                   double            width)
{
  const FujinPageStyle style = { self->size * 0.9, FALSE, FUJIN_PAGE_INK_DIM, PANGO_ALIGN_LEFT, 0 };

  if (self->foot_note == NULL)
    return 0;
  return _fujin_page_text (self->page, cr, &style, self->foot_note, x + PAD_X, y + 2 * PAD_Y,
                           width - 2 * PAD_X) + 2 * PAD_Y;
}
