/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-table.h"

#include "fujin-words.h"

#define PAD_X 4.0
#define PAD_Y 2.6
#define MAX_COLUMNS 12

typedef struct
{
  char    *title;
  double   share;
  double   minimum;
  gboolean is_number;
  gboolean is_bold;
} Column;

/* A band has a category and one text, a row has one text for each column. */
typedef struct
{
  const FujinCategory  *category;
  char                **cells;
} Row;

/* The rows of one page. */
typedef struct
{
  guint  first;
  guint  n;
  int    band;
  double width;
  double room;
} Sheet;

struct _FujinReportTable
{
  FujinPageLayout *page;
  double           size;
  GArray          *columns;
  GArray          *rows;
  GArray          *sheets;
};

static void
clear_column (gpointer data)
{
  g_free (((Column *) data)->title);
}

static void
clear_row (gpointer data)
{
  g_strfreev (((Row *) data)->cells);
}

/*
 * _fujin_report_table_new:
 * @page: (not nullable): fonts and inks; must outlive the table
 * @size: of the text, points
 */
FujinReportTable *
_fujin_report_table_new (FujinPageLayout *page,
                         double           size)
{
  FujinReportTable *self = g_new0 (FujinReportTable, 1);

  self->page = page;
  self->size = size;
  self->columns = g_array_new (FALSE, TRUE, sizeof (Column));
  self->rows = g_array_new (FALSE, TRUE, sizeof (Row));
  self->sheets = g_array_new (FALSE, TRUE, sizeof (Sheet));
  g_array_set_clear_func (self->columns, clear_column);
  g_array_set_clear_func (self->rows, clear_row);
  return self;
}

void
_fujin_report_table_free (FujinReportTable *self)
{
  g_array_unref (self->columns);
  g_array_unref (self->rows);
  g_array_unref (self->sheets);
  g_free (self);
}

/*
 * _fujin_report_table_add_column:
 * @share: how much of the width that is left over it takes
 * @minimum: what it takes in any case, points
 */
void
_fujin_report_table_add_column (FujinReportTable *self,
                                const char       *title,
                                double            share,
                                double            minimum,
                                gboolean          is_number)
{
  Column column = { g_strdup (title), share, minimum, is_number, FALSE };

  g_assert (self->columns->len < MAX_COLUMNS);
  g_array_append_val (self->columns, column);
}

void
_fujin_report_table_set_bold (FujinReportTable *self,
                              guint             column)
{
  g_array_index (self->columns, Column, column).is_bold = TRUE;
}

void
_fujin_report_table_add_band (FujinReportTable    *self,
                              const FujinCategory *category,
                              const char          *text)
{
  Row row = { category, g_new0 (char *, 2) };

  row.cells[0] = g_strdup (text);
  g_array_append_val (self->rows, row);
}

/*
 * _fujin_report_table_add_row:
 * @cells: (transfer full): one text for each column
 */
void
_fujin_report_table_add_row (FujinReportTable  *self,
                             char             **cells)
{
  Row row = { NULL, cells };

  g_assert (g_strv_length (cells) == self->columns->len);
  g_array_append_val (self->rows, row);
}

guint
_fujin_report_table_get_n_rows (FujinReportTable *self)
{
  return self->rows->len;
}

guint
_fujin_report_table_get_n_sheets (FujinReportTable *self)
{
  return self->sheets->len;
}

static double
column_width (FujinReportTable *self,
              guint             column,
              double            width)
{
  const Column *it = &g_array_index (self->columns, Column, column);
  double shares = 0.0;
  double left = width;

  for (guint i = 0; i < self->columns->len; i++)
    {
      shares += g_array_index (self->columns, Column, i).share;
      left -= g_array_index (self->columns, Column, i).minimum;
    }
  return it->minimum + (shares > 0 ? MAX (left, 0.0) * it->share / shares : 0.0);
}

static FujinPageStyle
cell_style (FujinReportTable *self,
            const Column     *column)
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
      const Column *column = &g_array_index (self->columns, Column, i);
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

static double
lay_band (FujinReportTable *self,
          cairo_t          *cr,
          const Row        *row,
          gboolean          goes_on,
          double            x,
          double            y,
          double            width)
{
  FujinPageStyle style = { self->size, TRUE, FUJIN_PAGE_INK_TEXT, PANGO_ALIGN_LEFT, 2 };
  FujinLang lang = self->page->lang;
  double radius = self->size * 0.72;
  double inset = 2 * radius + 2 * PAD_X;
  g_autofree char *continued = NULL;
  const char *text = row->cells[0];
  double height;

  if (goes_on)
    {
      /* Translators: a heading repeated on the next page; %s is the name of a category. */
      continued = g_strdup_printf (fujin_words (lang, "%s (continued)"), text);
      text = continued;
    }
  height = _fujin_page_text (self->page, NULL, &style, text, 0, 0, width - inset) + 2 * PAD_Y + 2;
  if (cr != NULL)
    {
      fujin_colour_set (&self->page->palette->categories[row->category->index], cr, 0.12);
      cairo_rectangle (cr, x, y + 1, width, height - 1);
      cairo_fill (cr);
      _fujin_page_badge (self->page, cr, row->category, x + PAD_X + radius, y + 0.5 + height / 2,
                         radius);
      _fujin_page_text (self->page, cr, &style, text, x + inset, y + PAD_Y + 1.5, width - inset);
    }
  return height;
}

static double
lay_row (FujinReportTable *self,
         cairo_t          *cr,
         guint             index,
         double            room,
         double            x,
         double            y,
         double            width)
{
  const Row *row = &g_array_index (self->rows, Row, index);

  if (row->category != NULL)
    return lay_band (self, cr, row, FALSE, x, y, width);
  return lay_cells (self, cr, row->cells, FALSE, room, x, y, width);
}

static double
lay_head (FujinReportTable *self,
          cairo_t          *cr,
          double            x,
          double            y,
          double            width)
{
  double height = lay_cells (self, cr, NULL, TRUE, 10000.0, x, y, width);

  _fujin_page_rule (self->page, cr, x, y + height, width, TRUE);
  return height + 1;
}

/* How much of the table fits on a sheet. A band never stands last, and a sheet of its own holds
 * at least one row, however small it is. */
static guint
fill_sheet (FujinReportTable *self,
            Sheet            *sheet,
            guint             first,
            int               band,
            gboolean          may_be_empty)
{
  double head = lay_head (self, NULL, 0, 0, sheet->width);
  double room = sheet->room - head;
  double used = 0.0;
  guint next = first;
  guint n_plain = 0;

  sheet->first = first;
  sheet->band = -1;
  if (band >= 0 && g_array_index (self->rows, Row, first).category == NULL)
    {
      sheet->band = band;
      used += lay_band (self, NULL, &g_array_index (self->rows, Row, band), TRUE, 0, 0,
                        sheet->width);
    }
  for (; next < self->rows->len; next++)
    {
      double height = lay_row (self, NULL, next, room, 0, 0, sheet->width);
      gboolean is_band = g_array_index (self->rows, Row, next).category != NULL;

      if (used + height > room && (n_plain > 0 || may_be_empty))
        break;
      used += height;
      n_plain += is_band ? 0 : 1;
    }
  if (n_plain == 0 && may_be_empty)
    next = first;
  while (next < self->rows->len && next > first + 1
         && g_array_index (self->rows, Row, next - 1).category != NULL)
    next--;
  sheet->n = next - first;
  return next;
}

/*
 * _fujin_report_table_cut:
 * @first_width: points, on the first sheet
 * @first_height: points; 0 for a first sheet without any of the table
 * @next_width: points, on the others
 * @next_height: points
 *
 * Cuts the table; returns on how many sheets it stands, at least one.
 */
guint
_fujin_report_table_cut (FujinReportTable *self,
                         double            first_width,
                         double            first_height,
                         double            next_width,
                         double            next_height)
{
  guint next = 0;
  int band = -1;

  g_array_set_size (self->sheets, 0);
  do
    {
      gboolean is_first = self->sheets->len == 0;
      Sheet sheet = { next, 0, -1, is_first ? first_width : next_width,
                      is_first ? first_height : next_height };
      guint end = next;

      if (self->rows->len > 0 && sheet.room > 0)
        end = fill_sheet (self, &sheet, next, band, is_first && first_height < next_height);
      g_array_append_val (self->sheets, sheet);
      for (guint i = next; i < end; i++)
        if (g_array_index (self->rows, Row, i).category != NULL)
          band = (int) i;
      next = end;
    }
  while (next < self->rows->len);
  return self->sheets->len;
}

/*
 * _fujin_report_table_draw:
 * @page: which sheet, from 0
 *
 * Draws one sheet of the table with its upper left corner at @x, @y.
 */
void
_fujin_report_table_draw (FujinReportTable *self,
                          cairo_t          *cr,
                          guint             page,
                          double            x,
                          double            y)
{
  const Sheet *sheet;
  double head, room;

  g_return_if_fail (page < self->sheets->len);

  sheet = &g_array_index (self->sheets, Sheet, page);
  if (sheet->n == 0)
    return;
  head = lay_head (self, cr, x, y, sheet->width);
  room = sheet->room - head;
  y += head;
  if (sheet->band >= 0)
    y += lay_band (self, cr, &g_array_index (self->rows, Row, sheet->band), TRUE, x, y,
                   sheet->width);
  for (guint i = sheet->first; i < sheet->first + sheet->n; i++)
    {
      y += lay_row (self, cr, i, room, x, y, sheet->width);
      _fujin_page_rule (self->page, cr, x, y, sheet->width, FALSE);
    }
}
