/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-file.h"

#define HEAD_GROUND "123F7A"
#define BAND_GROUND "E9EFF6"

static void
write_number (FujinReportFile *self,
              const char    *element,
              const char    *attribute,
              gint64         value)
{
  _fujin_office_xml_open (self->xml, element, NULL);
  _fujin_office_xml_number (self->xml, attribute, value);
  _fujin_office_xml_close (self->xml);
}

/* Each column has what it takes in any case, and its share of the rest. */
static double *
share_width (FujinReportFile         *self,
             const FujinReportText *table)
{
  guint n = table->columns->len;
  double *widths = g_new0 (double, MAX (n, 1));
  double minimum = 0, shares = 0, rest, squeeze;

  for (guint i = 0; i < n; i++)
    {
      const FujinReportTextColumn *column = &g_array_index (table->columns, FujinReportTextColumn,
                                                            i);

      minimum += column->minimum;
      shares += column->share;
    }
  squeeze = MIN (1.0, self->width / MAX (minimum, 1.0));
  rest = MAX (0.0, self->width - minimum * squeeze);
  for (guint i = 0; i < n; i++)
    {
      const FujinReportTextColumn *column = &g_array_index (table->columns, FujinReportTextColumn,
                                                            i);

      widths[i] = column->minimum * squeeze
                  + (shares > 0 ? rest * column->share / shares : rest / n);
    }
  return widths;
}

static void
write_table_look (FujinReportFile *self)
{
  _fujin_office_xml_open (self->xml, "w:tblPr", NULL);
  _fujin_office_xml_leaf (self->xml, "w:tblStyle", "w:val", "FujinTable", NULL);
  _fujin_office_xml_open (self->xml, "w:tblW", "w:type", "dxa", NULL);
  _fujin_office_xml_number (self->xml, "w:w", FUJIN_TWIPS (self->width));
  _fujin_office_xml_close (self->xml);
  _fujin_office_xml_leaf (self->xml, "w:tblLayout", "w:type", "fixed", NULL);
  _fujin_office_xml_leaf (self->xml, "w:tblLook", "w:val", "0020", "w:firstRow", "1", NULL);
  _fujin_office_xml_close (self->xml);
}

/* @span: how many columns it takes; @ground: (nullable): its colour */
static void
write_cell (FujinReportFile *self,
            const char    *text,
            const char    *style,
            double         width,
            guint          span,
            const char    *ground,
            gboolean       bold)
{
  _fujin_office_xml_open (self->xml, "w:tc", NULL);
  _fujin_office_xml_open (self->xml, "w:tcPr", NULL);
  _fujin_office_xml_open (self->xml, "w:tcW", "w:type", "dxa", NULL);
  _fujin_office_xml_number (self->xml, "w:w", FUJIN_TWIPS (width));
  _fujin_office_xml_close (self->xml);
  if (span > 1)
    write_number (self, "w:gridSpan", "w:val", span);
  if (ground != NULL)
    _fujin_office_xml_leaf (self->xml, "w:shd", "w:val", "clear", "w:color", "auto", "w:fill",
                            ground, NULL);
  _fujin_office_xml_close (self->xml);
  _fujin_report_file_open_text (self, style);
  _fujin_report_file_add_run (self, text, bold);
  _fujin_office_xml_close_n (self->xml, 2);
}

static void
open_row (FujinReportFile *self,
          gboolean       head)
{
  _fujin_office_xml_open (self->xml, "w:tr", NULL);
  _fujin_office_xml_open (self->xml, "w:trPr", NULL);
  _fujin_office_xml_leaf (self->xml, "w:cantSplit", NULL);
  if (head)
    _fujin_office_xml_leaf (self->xml, "w:tblHeader", NULL);
  _fujin_office_xml_close (self->xml);
}

static void
write_grid (FujinReportFile         *self,
            const FujinReportText *table,
            const double          *widths)
{
  _fujin_office_xml_open (self->xml, "w:tblGrid", NULL);
  for (guint i = 0; i < table->columns->len; i++)
    write_number (self, "w:gridCol", "w:w", FUJIN_TWIPS (widths[i]));
  _fujin_office_xml_close (self->xml);
  open_row (self, TRUE);
  for (guint i = 0; i < table->columns->len; i++)
    {
      const FujinReportTextColumn *column = &g_array_index (table->columns, FujinReportTextColumn,
                                                            i);

      write_cell (self, column->title, column->is_number ? "TableHeadNumber" : "TableHead",
                  widths[i], 1, HEAD_GROUND, FALSE);
    }
  _fujin_office_xml_close (self->xml);
}

static void
write_row (FujinReportFile            *self,
           const FujinReportText    *table,
           const FujinReportTextRow *row,
           const double             *widths)
{
  open_row (self, FALSE);
  if (row->is_band)
    write_cell (self, row->cells[0], "TableBand", self->width, table->columns->len, BAND_GROUND,
                FALSE);
  for (guint i = 0; !row->is_band && i < table->columns->len; i++)
    {
      const FujinReportTextColumn *column = &g_array_index (table->columns, FujinReportTextColumn,
                                                            i);

      write_cell (self, row->cells[i], column->is_number ? "TableNumber" : "TableText", widths[i],
                  1, NULL, column->is_bold);
    }
  _fujin_office_xml_close (self->xml);
}

/*
 * _fujin_report_file_add_table:
 *
 * A table whose head is repeated on each page, with what its marks mean above it.
 */
void
_fujin_report_file_add_table (FujinReportFile         *self,
                              const FujinReportText *table)
{
  g_autofree double *widths = share_width (self, table);

  if (*table->intro != '\0')
    _fujin_report_file_add_text (self, "Normal", table->intro);
  if (*table->note != '\0')
    _fujin_report_file_add_text (self, "Note", table->note);
  _fujin_office_xml_open (self->xml, "w:tbl", NULL);
  write_table_look (self);
  write_grid (self, table, widths);
  for (guint i = 0; i < table->rows->len; i++)
    write_row (self, table, &g_array_index (table->rows, FujinReportTextRow, i), widths);
  _fujin_office_xml_close (self->xml);
  /* Two tables without a paragraph between them would become one. */
  _fujin_report_file_add_text (self, *table->foot_note != '\0' ? "Note" : "Gap", table->foot_note);
}

static void
clear_column (gpointer data)
{
  g_free (((FujinReportTextColumn *) data)->title);
}

static void
clear_row (gpointer data)
{
  g_strfreev (((FujinReportTextRow *) data)->cells);
}

/* How much room a column of a chart's table would like: by its longest text, within bounds. */
static double
weigh (FujinChartSheet *sheet,
       guint            column)
{
  glong longest = g_utf8_strlen (fujin_chart_sheet_get_title (sheet, column), -1);

  for (guint i = 0; i < fujin_chart_sheet_get_n_rows (sheet); i++)
    longest = MAX (longest, g_utf8_strlen (fujin_chart_sheet_get_cell (sheet, i, column), -1));
  return CLAMP (longest, 6, 40);
}

/*
 * _fujin_report_file_add_sheet:
 *
 * A chart as a table.
 */
void
_fujin_report_file_add_sheet (FujinReportFile   *self,
                              FujinChartSheet *sheet)
{
  FujinReportText table = { (char *) "", (char *) "", (char *) "", (char *) "",
                            g_array_new (FALSE, FALSE, sizeof (FujinReportTextColumn)),
                            g_array_new (FALSE, FALSE, sizeof (FujinReportTextRow)) };
  guint n = fujin_chart_sheet_get_n_columns (sheet);

  g_array_set_clear_func (table.columns, clear_column);
  g_array_set_clear_func (table.rows, clear_row);
  for (guint i = 0; i < n; i++)
    {
      FujinReportTextColumn column = { g_strdup (fujin_chart_sheet_get_title (sheet, i)),
                                       weigh (sheet, i), 30,
                                       fujin_chart_sheet_is_number (sheet, i), i == 0 };

      g_array_append_val (table.columns, column);
    }
  for (guint i = 0; i < fujin_chart_sheet_get_n_rows (sheet); i++)
    {
      FujinReportTextRow row = { g_new0 (char *, n + 1), FALSE };

      for (guint j = 0; j < n; j++)
        row.cells[j] = g_strdup (fujin_chart_sheet_get_cell (sheet, i, j));
      g_array_append_val (table.rows, row);
    }
  if (n > 0)
    _fujin_report_file_add_table (self, &table);
  g_array_unref (table.columns);
  g_array_unref (table.rows);
}
