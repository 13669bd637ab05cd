/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slides-file.h"

#include "fujin-office-properties.h"

#define MOST_SIZE 14.0
#define LEAST_SIZE 7.0
/* Inside a cell, points; of the height of the text, the fonts of other machines being higher. */
#define PAD_X 5.0
#define PAD_Y 2.5
#define SLACK 1.12

#define URI_TABLE "http://schemas.openxmlformats.org/drawingml/2006/table"

typedef struct
{
  FujinOfficeXml  *xml;
  FujinChartSheet *sheet;
  FujinLang        lang;
  PangoContext    *context;
  double           size;
  guint            n_columns;
  guint            n_rows;
  double          *widths;
} Table;

/* Row -1 is the head. */
static const char *
peek (Table *self,
      int    row,
      guint  column)
{
  return row < 0 ? fujin_chart_sheet_get_title (self->sheet, column)
                 : fujin_chart_sheet_get_cell (self->sheet, (guint) row, column);
}

static FujinSlideStyle
style_of (Table *self,
          int    row,
          guint  column)
{
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);

  return (FujinSlideStyle) { self->size, row < 0 || column == 0, &palette->text,
                             PANGO_ALIGN_LEFT };
}

static double
natural_width (Table *self,
               guint  column)
{
  double width = 0;

  for (int row = -1; row < (int) self->n_rows; row++)
    {
      FujinSlideStyle style = style_of (self, row, column);

      width = MAX (width, _fujin_slide_text_width (self->context, &style,
                                                   peek (self, row, column)));
    }
  return width * SLACK + 2 * PAD_X + 2;
}

/* Narrow columns have what they like; the wide ones share the rest evenly. */
static void
share_width (Table  *self,
             double  room)
{
  g_autofree gboolean *given = g_new0 (gboolean, self->n_columns);
  guint left = self->n_columns;
  gboolean changed = TRUE;

  for (guint i = 0; i < self->n_columns; i++)
    self->widths[i] = natural_width (self, i);
  while (changed && left > 0)
    {
      double fair = room / left;

      changed = FALSE;
      for (guint i = 0; i < self->n_columns; i++)
        if (!given[i] && self->widths[i] <= fair)
          {
            given[i] = changed = TRUE;
            room -= self->widths[i];
            left--;
          }
    }
  for (guint i = 0; i < self->n_columns; i++)
    if (!given[i])
      self->widths[i] = room / left;
    else if (left == 0)
      self->widths[i] += room / self->n_columns;
}

static double
row_height (Table *self,
            int    row)
{
  double height = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      FujinSlideStyle style = style_of (self, row, i);

      height = MAX (height, _fujin_slide_text_draw (self->context, NULL, &style,
                                                    peek (self, row, i), 0, 0,
                                                    (self->widths[i] - 2 * PAD_X) / SLACK));
    }
  return height + 2 * PAD_Y;
}

static double
total_height (Table *self)
{
  double height = 0;

  for (int row = -1; row < (int) self->n_rows; row++)
    height += row_height (self, row) * 1.04;
  return height;
}

static void
write_edge (FujinOfficeXml *xml,
            const char     *name,
            const char     *colour)
{
  _fujin_office_xml_open (xml, name, "w", colour != NULL ? "9525" : "0", NULL);
  if (colour != NULL)
    _fujin_slides_write_fill (xml, colour);
  else
    _fujin_office_xml_leaf (xml, "a:noFill", NULL);
  _fujin_office_xml_close (xml);
}

static void
write_cell_look (Table *self,
                 int    row)
{
  FujinOfficeXml *xml = self->xml;

  _fujin_office_xml_open (xml, "a:tcPr", "anchor", "ctr", NULL);
  _fujin_office_xml_number (xml, "marL", FUJIN_EMU (PAD_X));
  _fujin_office_xml_number (xml, "marR", FUJIN_EMU (PAD_X));
  _fujin_office_xml_number (xml, "marT", FUJIN_EMU (PAD_Y));
  _fujin_office_xml_number (xml, "marB", FUJIN_EMU (PAD_Y));
  write_edge (xml, "a:lnL", NULL);
  write_edge (xml, "a:lnR", NULL);
  write_edge (xml, "a:lnT", NULL);
  write_edge (xml, "a:lnB", row < 0 ? "accent1" : "bg2");
  if (row < 0)
    _fujin_slides_write_fill (xml, "bg2");
  else
    _fujin_office_xml_leaf (xml, "a:noFill", NULL);
  _fujin_office_xml_close (xml);
}

static void
write_cell (Table *self,
            int    row,
            guint  column)
{
  FujinOfficeXml *xml = self->xml;
  g_autofree char *text = _fujin_slides_dup_bound (peek (self, row, column));
  gboolean bold = row < 0 || column == 0;

  _fujin_office_xml_open (xml, "a:tc", NULL);
  _fujin_office_xml_open (xml, "a:txBody", NULL);
  _fujin_office_xml_leaf (xml, "a:bodyPr", NULL);
  _fujin_office_xml_leaf (xml, "a:lstStyle", NULL);
  _fujin_office_xml_open (xml, "a:p", NULL);
  _fujin_office_xml_leaf (xml, "a:pPr", "algn",
                          fujin_chart_sheet_is_number (self->sheet, column) ? "r" : "l", NULL);
  _fujin_office_xml_open (xml, *text != '\0' ? "a:r" : "a:endParaRPr", NULL);
  if (*text != '\0')
    {
      _fujin_office_xml_open (xml, "a:rPr", "lang", _fujin_office_lang (self->lang), "b",
                              bold ? "1" : "0", NULL);
      _fujin_office_xml_number (xml, "sz", (gint64) (self->size * 100));
      _fujin_office_xml_close (xml);
      _fujin_office_xml_words (xml, "a:t", text);
    }
  else
    _fujin_office_xml_number (xml, "sz", (gint64) (self->size * 100));
  _fujin_office_xml_close_n (xml, 3);
  write_cell_look (self, row);
  _fujin_office_xml_close (xml);
}

static void
write_rows (Table *self)
{
  FujinOfficeXml *xml = self->xml;

  _fujin_office_xml_open (xml, "a:tbl", NULL);
  _fujin_office_xml_leaf (xml, "a:tblPr", "firstRow", "1", NULL);
  _fujin_office_xml_open (xml, "a:tblGrid", NULL);
  for (guint i = 0; i < self->n_columns; i++)
    {
      _fujin_office_xml_open (xml, "a:gridCol", NULL);
      _fujin_office_xml_number (xml, "w", FUJIN_EMU (self->widths[i]));
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
  for (int row = -1; row < (int) self->n_rows; row++)
    {
      _fujin_office_xml_open (xml, "a:tr", NULL);
      _fujin_office_xml_number (xml, "h", FUJIN_EMU (row_height (self, row)));
      for (guint i = 0; i < self->n_columns; i++)
        write_cell (self, row, i);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
}

/*
 * _fujin_slides_write_table:
 * @context: fonts to measure with
 * @box: where it stands; it gets smaller until it fits
 *
 * A table whose cells can be edited.
 */
void
_fujin_slides_write_table (FujinOfficeXml       *xml,
                           FujinChartSheet      *sheet,
                           const char           *title,
                           FujinLang             lang,
                           PangoContext         *context,
                           const FujinSlidesBox *box,
                           guint                 id)
{
  guint n_columns = fujin_chart_sheet_get_n_columns (sheet);
  g_autofree double *widths = g_new0 (double, MAX (n_columns, 1));
  Table self = { xml, sheet, lang, context, MOST_SIZE, n_columns,
                 fujin_chart_sheet_get_n_rows (sheet), widths };
  FujinSlidesBox place = *box;

  share_width (&self, box->width);
  while (self.size > LEAST_SIZE && total_height (&self) > box->height)
    {
      self.size -= 0.5;
      share_width (&self, box->width);
    }
  place.height = total_height (&self);
  _fujin_office_xml_open (xml, "p:graphicFrame", NULL);
  _fujin_office_xml_open (xml, "p:nvGraphicFramePr", NULL);
  _fujin_office_xml_open (xml, "p:cNvPr", "name", title, "descr", title, NULL);
  _fujin_office_xml_number (xml, "id", id);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:cNvGraphicFramePr", NULL);
  _fujin_office_xml_leaf (xml, "a:graphicFrameLocks", "noGrp", "1", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_leaf (xml, "p:nvPr", NULL);
  _fujin_office_xml_close (xml);
  _fujin_slides_write_box (xml, "p:xfrm", &place);
  _fujin_office_xml_open (xml, "a:graphic", NULL);
  _fujin_office_xml_open (xml, "a:graphicData", "uri", URI_TABLE, NULL);
  write_rows (&self);
  _fujin_office_xml_close_n (xml, 3);
}
