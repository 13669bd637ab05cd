/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-file.h"

#include "fujin-office-properties.h"
#include "fujin-report-words.h"
#include "fujin-words.h"

#define INK "123F7A"
#define DIM "484F59"

/* Sizes in half points, spaces in twentieths of a point. */
typedef struct
{
  const char *id;
  const char *name;
  const char *next;
  int         size;
  gboolean    bold;
  const char *ink;
  int         before;
  int         after;
  const char *align;
  int         outline; /* level of a heading from 0, -1 for none */
  gboolean    new_page;
  gboolean    keep_next;
  int         indent;
} Style;

static const Style styles[] = {
  { "Normal", "Normal", NULL, 21, FALSE, NULL, 0, 120, "left", -1, FALSE, FALSE, 0 },
  { "Title", "Title", "Subtitle", 60, TRUE, INK, 2400, 240, "left", -1, FALSE, FALSE, 0 },
  { "Subtitle", "Subtitle", "Normal", 30, FALSE, NULL, 0, 120, "left", -1, FALSE, FALSE, 0 },
  { "CoverLine", "Cover Line", NULL, 22, FALSE, DIM, 60, 60, "left", -1, FALSE, FALSE, 0 },
  { "Heading1", "heading 1", "Normal", 36, TRUE, INK, 0, 200, "left", 0, TRUE, TRUE, 0 },
  { "Heading2", "heading 2", "Normal", 26, TRUE, INK, 280, 120, "left", 1, FALSE, TRUE, 0 },
  { "TOCHeading", "TOC Heading", "Normal", 36, TRUE, INK, 0, 240, "left", -1, TRUE, TRUE, 0 },
  { "TOC1", "toc 1", NULL, 19, TRUE, NULL, 20, 10, "left", -1, FALSE, FALSE, 0 },
  { "TOC2", "toc 2", NULL, 17, FALSE, NULL, 0, 0, "left", -1, FALSE, FALSE, 360 },
  { "Caption", "caption", "Normal", 18, TRUE, DIM, 40, 160, "left", -1, FALSE, FALSE, 0 },
  { "Picture", "Picture", "Caption", 20, FALSE, NULL, 60, 0, "center", -1, FALSE, TRUE, 0 },
  { "Note", "Note", "Normal", 16, FALSE, DIM, 0, 100, "left", -1, FALSE, FALSE, 0 },
  { "Gap", "Gap", "Normal", 4, FALSE, NULL, 0, 0, "left", -1, FALSE, FALSE, 0 },
  { "Point", "List Bullet", NULL, 21, FALSE, NULL, 0, 80, "left", -1, FALSE, FALSE, 0 },
  { "TableHead", "Table Head", NULL, 16, TRUE, "FFFFFF", 20, 20, "left", -1, FALSE, TRUE, 0 },
  { "TableHeadNumber", "Table Head Number", NULL, 16, TRUE, "FFFFFF", 20, 20, "right", -1, FALSE,
    TRUE, 0 },
  { "TableBand", "Table Band", NULL, 17, TRUE, INK, 20, 20, "left", -1, FALSE, TRUE, 0 },
  { "TableText", "Table Text", NULL, 16, FALSE, NULL, 10, 10, "left", -1, FALSE, FALSE, 0 },
  { "TableNumber", "Table Number", NULL, 16, FALSE, NULL, 10, 10, "right", -1, FALSE, FALSE, 0 },
  { "Header", "header", NULL, 16, FALSE, DIM, 0, 0, "left", -1, FALSE, FALSE, 0 },
  { "Footer", "footer", NULL, 16, FALSE, DIM, 0, 0, "left", -1, FALSE, FALSE, 0 },
};

static void
write_number (FujinOfficeXml *xml,
              const char     *element,
              const char     *attribute,
              gint64          value)
{
  _fujin_office_xml_open (xml, element, NULL);
  _fujin_office_xml_number (xml, attribute, value);
  _fujin_office_xml_close (xml);
}

static void
write_paragraph_look (FujinReportFile *self,
                      const Style   *style)
{
  FujinOfficeXml *xml = self->xml;

  _fujin_office_xml_open (xml, "w:pPr", NULL);
  if (style->keep_next)
    _fujin_office_xml_leaf (xml, "w:keepNext", NULL);
  if (style->new_page)
    _fujin_office_xml_leaf (xml, "w:pageBreakBefore", NULL);
  if (g_str_equal (style->id, "Point"))
    {
      _fujin_office_xml_open (xml, "w:numPr", NULL);
      _fujin_office_xml_leaf (xml, "w:numId", "w:val", "1", NULL);
      _fujin_office_xml_close (xml);
    }
  if (g_str_equal (style->id, "Header") || g_str_equal (style->id, "Footer"))
    {
      _fujin_office_xml_open (xml, "w:tabs", NULL);
      _fujin_office_xml_open (xml, "w:tab", "w:val", "right", NULL);
      _fujin_office_xml_number (xml, "w:pos", FUJIN_TWIPS (self->width));
      _fujin_office_xml_close_n (xml, 2);
    }
  _fujin_office_xml_open (xml, "w:spacing", NULL);
  _fujin_office_xml_number (xml, "w:before", style->before);
  _fujin_office_xml_number (xml, "w:after", style->after);
  _fujin_office_xml_close (xml);
  if (style->indent > 0)
    write_number (xml, "w:ind", "w:left", style->indent);
  _fujin_office_xml_leaf (xml, "w:jc", "w:val", style->align, NULL);
  if (style->outline >= 0)
    write_number (xml, "w:outlineLvl", "w:val", style->outline);
  _fujin_office_xml_close (xml);
}

static void
write_style (FujinReportFile *self,
             const Style   *style)
{
  FujinOfficeXml *xml = self->xml;

  _fujin_office_xml_open (xml, "w:style", "w:type", "paragraph", "w:styleId", style->id, NULL);
  if (g_str_equal (style->id, "Normal"))
    _fujin_office_xml_number (xml, "w:default", 1);
  _fujin_office_xml_leaf (xml, "w:name", "w:val", style->name, NULL);
  if (!g_str_equal (style->id, "Normal"))
    _fujin_office_xml_leaf (xml, "w:basedOn", "w:val", "Normal", NULL);
  if (style->next != NULL)
    _fujin_office_xml_leaf (xml, "w:next", "w:val", style->next, NULL);
  _fujin_office_xml_leaf (xml, "w:qFormat", NULL);
  write_paragraph_look (self, style);
  _fujin_office_xml_open (xml, "w:rPr", NULL);
  if (style->bold)
    _fujin_office_xml_leaf (xml, "w:b", NULL);
  if (style->ink != NULL)
    _fujin_office_xml_leaf (xml, "w:color", "w:val", style->ink, NULL);
  write_number (xml, "w:sz", "w:val", style->size);
  _fujin_office_xml_close_n (xml, 2);
}

static void
write_defaults (FujinReportFile *self)
{
  const char *lang = _fujin_office_lang (self->spec->lang);

  _fujin_office_xml_open (self->xml, "w:docDefaults", NULL);
  _fujin_office_xml_open (self->xml, "w:rPrDefault", NULL);
  _fujin_office_xml_open (self->xml, "w:rPr", NULL);
  _fujin_office_xml_leaf (self->xml, "w:rFonts", "w:ascii", FUJIN_OFFICE_LATIN, "w:hAnsi",
                          FUJIN_OFFICE_LATIN, "w:eastAsia", FUJIN_OFFICE_JAPANESE, "w:cs",
                          FUJIN_OFFICE_LATIN, NULL);
  _fujin_office_xml_leaf (self->xml, "w:lang", "w:val", lang, "w:eastAsia", "ja-JP", NULL);
  _fujin_office_xml_close_n (self->xml, 3);
}

static void
write_edge (FujinOfficeXml *xml,
            const char     *name)
{
  _fujin_office_xml_leaf (xml, name, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color",
                          "BFC4CB", NULL);
}

static void
write_table_style (FujinOfficeXml *xml)
{
  static const char *const sides[] = { "w:left", "w:right" };

  _fujin_office_xml_open (xml, "w:style", "w:type", "table", "w:styleId", "FujinTable", NULL);
  _fujin_office_xml_leaf (xml, "w:name", "w:val", "Fujin Table", NULL);
  _fujin_office_xml_open (xml, "w:tblPr", NULL);
  _fujin_office_xml_open (xml, "w:tblBorders", NULL);
  write_edge (xml, "w:top");
  write_edge (xml, "w:bottom");
  write_edge (xml, "w:insideH");
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "w:tblCellMar", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    _fujin_office_xml_leaf (xml, sides[i], "w:w", "70", "w:type", "dxa", NULL);
  _fujin_office_xml_close_n (xml, 3);
}

/* Begins another part; what is written goes there until it is ended. */
static FujinOfficeXml *
begin_part (FujinReportFile *self,
            const char    *root)
{
  FujinOfficeXml *before = self->xml;

  self->xml = _fujin_office_xml_new ();
  _fujin_office_xml_open (self->xml, root, "xmlns:w", FUJIN_NS_W, "xmlns:r", FUJIN_NS_R, NULL);
  return before;
}

static void
end_part (FujinReportFile  *self,
          FujinOfficeXml *before,
          const char     *name,
          const char     *type,
          const char     *relation)
{
  g_autofree char *part = g_strdup_printf ("/word/%s.xml", name);
  g_autofree char *full = g_strconcat (FUJIN_REPORT_FILE_TYPE, type, NULL);
  g_autofree char *rel = g_strconcat (FUJIN_REL, relation, NULL);

  _fujin_office_xml_close (self->xml);
  fujin_package_add_part (self->package, part, full, _fujin_office_xml_finish (self->xml));
  fujin_package_relate (self->package, FUJIN_REPORT_FILE_PART, rel, part);
  self->xml = before;
}

static void
add_styles (FujinReportFile *self)
{
  FujinOfficeXml *before = begin_part (self, "w:styles");

  write_defaults (self);
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    write_style (self, &styles[i]);
  write_table_style (self->xml);
  end_part (self, before, "styles", "styles+xml", "styles");
}

static void
add_settings (FujinReportFile *self)
{
  FujinOfficeXml *before = begin_part (self, "w:settings");

  _fujin_office_xml_leaf (self->xml, "w:defaultTabStop", "w:val", "720", NULL);
  _fujin_office_xml_open (self->xml, "w:compat", NULL);
  _fujin_office_xml_leaf (self->xml, "w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                          "http://schemas.microsoft.com/office/word", "w:val", "15", NULL);
  _fujin_office_xml_close (self->xml);
  end_part (self, before, "settings", "settings+xml", "settings");
}

static void
add_numbering (FujinReportFile *self)
{
  FujinOfficeXml *before = begin_part (self, "w:numbering");
  FujinOfficeXml *xml = self->xml;

  _fujin_office_xml_open (xml, "w:abstractNum", "w:abstractNumId", "0", NULL);
  _fujin_office_xml_open (xml, "w:lvl", "w:ilvl", "0", NULL);
  _fujin_office_xml_leaf (xml, "w:start", "w:val", "1", NULL);
  _fujin_office_xml_leaf (xml, "w:numFmt", "w:val", "bullet", NULL);
  _fujin_office_xml_leaf (xml, "w:lvlText", "w:val", "•", NULL);
  _fujin_office_xml_leaf (xml, "w:lvlJc", "w:val", "left", NULL);
  _fujin_office_xml_open (xml, "w:pPr", NULL);
  _fujin_office_xml_leaf (xml, "w:ind", "w:left", "360", "w:hanging", "260", NULL);
  _fujin_office_xml_close_n (xml, 3);
  _fujin_office_xml_open (xml, "w:num", "w:numId", "1", NULL);
  _fujin_office_xml_leaf (xml, "w:abstractNumId", "w:val", "0", NULL);
  _fujin_office_xml_close (xml);
  end_part (self, before, "numbering", "numbering+xml", "numbering");
}

static void
add_tab (FujinReportFile *self)
{
  _fujin_office_xml_open (self->xml, "w:r", NULL);
  _fujin_office_xml_leaf (self->xml, "w:tab", NULL);
  _fujin_office_xml_close (self->xml);
}

/* Whose it is on the left, how secret it is on the right. */
static void
add_header (FujinReportFile *self)
{
  FujinOfficeXml *before = begin_part (self, "w:hdr");
  const char *text = *self->spec->header != '\0'
                       ? self->spec->header : fujin_project_get_organisation (self->project);

  _fujin_report_file_open_text (self, "Header");
  _fujin_report_file_add_run (self, text, FALSE);
  if (*self->spec->mark != '\0')
    {
      add_tab (self);
      _fujin_report_file_add_run (self, self->spec->mark, TRUE);
    }
  _fujin_office_xml_close (self->xml);
  end_part (self, before, "header1", "header+xml", "header");
}

/* What the document is on the left, the page on the right. */
static void
add_footer (FujinReportFile *self)
{
  FujinOfficeXml *before = begin_part (self, "w:ftr");
  g_autofree char *title = _fujin_report_dup_title (self->project, self->spec->lang);
  GString *left = g_string_new (*self->spec->footer != '\0' ? self->spec->footer : title);

  if (*self->spec->version != '\0')
    g_string_append_printf (left, "   |   %s", self->spec->version);
  _fujin_report_file_open_text (self, "Footer");
  _fujin_report_file_add_run (self, left->str, FALSE);
  add_tab (self);
  _fujin_report_file_add_field (self, " PAGE ", "1");
  _fujin_report_file_add_run (self, " / ", FALSE);
  _fujin_report_file_add_field (self, " NUMPAGES ", "1");
  _fujin_office_xml_close (self->xml);
  end_part (self, before, "footer1", "footer+xml", "footer");
  g_string_free (left, TRUE);
}

static void
write_page (FujinReportFile *self)
{
  static const char *const sides[] = { "w:top", "w:right", "w:bottom", "w:left" };
  double width, height;

  fujin_paper_get_size (self->spec->paper, &width, &height);
  _fujin_office_xml_open (self->xml, "w:pgSz", "w:orient", width > height ? "landscape"
                                                                          : "portrait", NULL);
  _fujin_office_xml_number (self->xml, "w:w", FUJIN_TWIPS (width));
  _fujin_office_xml_number (self->xml, "w:h", FUJIN_TWIPS (height));
  _fujin_office_xml_close (self->xml);
  _fujin_office_xml_open (self->xml, "w:pgMar", "w:header", "480", "w:footer", "480", "w:gutter",
                          "0", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    _fujin_office_xml_number (self->xml, sides[i], FUJIN_TWIPS (FUJIN_REPORT_FILE_MARGIN));
  _fujin_office_xml_close (self->xml);
}

/*
 * _fujin_report_file_add_frame:
 *
 * Adds styles, settings, head and foot, and the properties of the pages: the last thing in the
 * text. The first page has neither head nor foot.
 */
void
_fujin_report_file_add_frame (FujinReportFile *self)
{
  add_styles (self);
  add_settings (self);
  add_numbering (self);
  add_header (self);
  add_footer (self);
  _fujin_office_xml_open (self->xml, "w:sectPr", NULL);
  _fujin_office_xml_leaf (self->xml, "w:headerReference", "w:type", "default", "r:id",
                          fujin_package_relate (self->package, FUJIN_REPORT_FILE_PART,
                                                FUJIN_REL "header", "/word/header1.xml"), NULL);
  _fujin_office_xml_leaf (self->xml, "w:footerReference", "w:type", "default", "r:id",
                          fujin_package_relate (self->package, FUJIN_REPORT_FILE_PART,
                                                FUJIN_REL "footer", "/word/footer1.xml"), NULL);
  write_page (self);
  _fujin_office_xml_leaf (self->xml, "w:titlePg", NULL);
  _fujin_office_xml_close (self->xml);
}
