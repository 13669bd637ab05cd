/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-table-private.h"

#define MAX_COLUMNS 20

/* The rows of one page. */
typedef struct
{
  guint  first;
  guint  n;
  int    band;
  double width;
  double room;
} Sheet;

static void
clear_column (gpointer data)
{
  g_free (((FujinReportColumn *) data)->title);
}

static void
clear_row (gpointer data)
{
  g_strfreev (((FujinReportRow *) data)->cells);
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
  self->columns = g_array_new (FALSE, TRUE, sizeof (FujinReportColumn));
  self->rows = g_array_new (FALSE, TRUE, sizeof (FujinReportRow));
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
  g_free (self->note);
  g_free (self->foot_note);
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
  FujinReportColumn column = { g_strdup (title), share, minimum, is_number, FALSE };

  g_assert (self->columns->len < MAX_COLUMNS);
  g_array_append_val (self->columns, column);
}

void
_fujin_report_table_set_bold (FujinReportTable *self,
                              guint             column)
{
  g_array_index (self->columns, FujinReportColumn, column).is_bold = TRUE;
}

/*
 * _fujin_report_table_add_band:
 * @category: (nullable): its colour and badge
 *
 * Adds a heading over the rows that follow.
 */
void
_fujin_report_table_add_band (FujinReportTable    *self,
                              const FujinCategory *category,
                              const char          *text)
{
  FujinReportRow row = { category, g_new0 (char *, 2), TRUE };

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
  FujinReportRow row = { NULL, cells, FALSE };

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

/*
 * _fujin_report_table_set_note:
 *
 * Sets what stands small under the head of each sheet, such as what marks mean: a sheet may be
 * handed out alone.
 */
void
_fujin_report_table_set_note (FujinReportTable *self,
                              const char       *note)
{
  g_free (self->note);
  self->note = g_strdup (note);
}

/*
 * _fujin_report_table_set_foot_note:
 *
 * Sets what stands small under the last row of each sheet.
 */
void
_fujin_report_table_set_foot_note (FujinReportTable *self,
                                   const char       *note)
{
  g_free (self->foot_note);
  self->foot_note = g_strdup (note);
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
  double head = _fujin_report_table_lay_head (self, NULL, 0, 0, sheet->width);
  double room = sheet->room - head
                - _fujin_report_table_lay_foot_note (self, NULL, 0, 0, sheet->width);
  double used = 0.0;
  guint next = first;
  guint n_plain = 0;

  sheet->first = first;
  sheet->band = -1;
  if (band >= 0 && !g_array_index (self->rows, FujinReportRow, first).is_band)
    {
      sheet->band = band;
      used += _fujin_report_table_lay_band (self, NULL,
                                            &g_array_index (self->rows, FujinReportRow, band),
                                            TRUE, 0, 0,
                                            sheet->width);
    }
  for (; next < self->rows->len; next++)
    {
      double height = _fujin_report_table_lay_row (self, NULL, next, room, 0, 0, sheet->width);
      gboolean is_band = g_array_index (self->rows, FujinReportRow, next).is_band;

      if (used + height > room && (n_plain > 0 || may_be_empty))
        break;
      used += height;
      n_plain += is_band ? 0 : 1;
    }
  if (n_plain == 0 && may_be_empty)
    next = first;
  while (next < self->rows->len && next > first + 1
         && g_array_index (self->rows, FujinReportRow, next - 1).is_band)
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
        if (g_array_index (self->rows, FujinReportRow, i).is_band)
          band = (int) i;
      next = end;
    }
  while (next < self->rows->len);
  return self->sheets->len;
}

/* Lays one sheet of the table; returns its height. Without @cr it is only measured. */
static double
lay_sheet (FujinReportTable *self,
           cairo_t          *cr,
           const Sheet      *sheet,
           double            x,
           double            y)
{
  double top = y;
  double room;

  y += _fujin_report_table_lay_head (self, cr, x, y, sheet->width);
  room = sheet->room - (y - top)
         - _fujin_report_table_lay_foot_note (self, NULL, 0, 0, sheet->width);
  if (sheet->band >= 0)
    y += _fujin_report_table_lay_band (self, cr,
                                       &g_array_index (self->rows, FujinReportRow, sheet->band),
                                       TRUE, x, y, sheet->width);
  for (guint i = sheet->first; i < sheet->first + sheet->n; i++)
    {
      y += _fujin_report_table_lay_row (self, cr, i, room, x, y, sheet->width);
      _fujin_page_rule (self->page, cr, x, y, sheet->width, FALSE);
    }
  return y + _fujin_report_table_lay_foot_note (self, cr, x, y, sheet->width) - top;
}

/*
 * _fujin_report_table_get_height:
 * @page: which sheet, from 0
 *
 * How tall one sheet of the table is, points; 0 for one without rows.
 */
double
_fujin_report_table_get_height (FujinReportTable *self,
                                guint             page)
{
  const Sheet *sheet;

  g_return_val_if_fail (page < self->sheets->len, 0);

  sheet = &g_array_index (self->sheets, Sheet, page);
  return sheet->n > 0 ? lay_sheet (self, NULL, sheet, 0, 0) : 0;
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

  g_return_if_fail (page < self->sheets->len);

  sheet = &g_array_index (self->sheets, Sheet, page);
  if (sheet->n > 0)
    lay_sheet (self, cr, sheet, x, y);
}
