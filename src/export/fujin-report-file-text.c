/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-file.h"

#include "fujin-words.h"

#define URI_PICTURE "http://schemas.openxmlformats.org/drawingml/2006/picture"

/* A run of text; lines stay lines. */
void
_fujin_report_file_add_run (FujinReportFile *self,
                            const char    *text,
                            gboolean       bold)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  _fujin_office_xml_open (self->xml, "w:r", NULL);
  if (bold)
    {
      _fujin_office_xml_open (self->xml, "w:rPr", NULL);
      _fujin_office_xml_leaf (self->xml, "w:b", NULL);
      _fujin_office_xml_close (self->xml);
    }
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        _fujin_office_xml_leaf (self->xml, "w:br", NULL);
      if (*lines[i] != '\0')
        _fujin_office_xml_words (self->xml, "w:t", lines[i]);
    }
  _fujin_office_xml_close (self->xml);
}

/* Begins a paragraph. */
void
_fujin_report_file_open_text (FujinReportFile *self,
                              const char    *style)
{
  _fujin_office_xml_open (self->xml, "w:p", NULL);
  _fujin_office_xml_open (self->xml, "w:pPr", NULL);
  _fujin_office_xml_leaf (self->xml, "w:pStyle", "w:val", style, NULL);
  _fujin_office_xml_close (self->xml);
}

/* A whole paragraph. */
void
_fujin_report_file_add_text (FujinReportFile *self,
                             const char    *style,
                             const char    *text)
{
  _fujin_report_file_open_text (self, style);
  _fujin_report_file_add_run (self, text, FALSE);
  _fujin_office_xml_close (self->xml);
}

static void
add_field_mark (FujinReportFile *self,
                const char    *type)
{
  _fujin_office_xml_open (self->xml, "w:r", NULL);
  _fujin_office_xml_leaf (self->xml, "w:fldChar", "w:fldCharType", type, NULL);
  _fujin_office_xml_close (self->xml);
}

/*
 * _fujin_report_file_add_field:
 * @code: such as " PAGE "
 * @result: what it shows until it is reckoned anew
 */
void
_fujin_report_file_add_field (FujinReportFile *self,
                              const char    *code,
                              const char    *result)
{
  add_field_mark (self, "begin");
  _fujin_office_xml_open (self->xml, "w:r", NULL);
  _fujin_office_xml_open (self->xml, "w:instrText", "xml:space", "preserve", NULL);
  _fujin_office_xml_text (self->xml, code);
  _fujin_office_xml_close_n (self->xml, 2);
  add_field_mark (self, "separate");
  _fujin_report_file_add_run (self, result, FALSE);
  add_field_mark (self, "end");
}

/*
 * _fujin_report_file_add_heading:
 * @level: 1 or 2
 * @bookmark: (nullable): what the contents refer to
 */
void
_fujin_report_file_add_heading (FujinReportFile *self,
                                guint          level,
                                const char    *text,
                                const char    *bookmark)
{
  g_autofree char *id = g_strdup_printf ("%u", self->n_bookmarks);

  _fujin_report_file_open_text (self, level == 1 ? "Heading1" : "Heading2");
  if (bookmark != NULL)
    _fujin_office_xml_leaf (self->xml, "w:bookmarkStart", "w:id", id, "w:name", bookmark, NULL);
  _fujin_report_file_add_run (self, text, FALSE);
  if (bookmark != NULL)
    _fujin_office_xml_leaf (self->xml, "w:bookmarkEnd", "w:id", id, NULL);
  _fujin_office_xml_close (self->xml);
  self->n_bookmarks += bookmark != NULL;
}

static void
write_size (FujinOfficeXml *xml,
            const char     *name,
            double          width,
            double          height)
{
  _fujin_office_xml_open (xml, name, NULL);
  _fujin_office_xml_number (xml, "cx", FUJIN_EMU (width));
  _fujin_office_xml_number (xml, "cy", FUJIN_EMU (height));
  _fujin_office_xml_close (xml);
}

static void
write_blip (FujinReportFile *self,
            const char    *png,
            const char    *svg)
{
  _fujin_office_xml_open (self->xml, "pic:blipFill", NULL);
  _fujin_office_xml_open (self->xml, "a:blip", "r:embed", png, NULL);
  if (svg != NULL)
    {
      _fujin_office_xml_open (self->xml, "a:extLst", NULL);
      _fujin_office_xml_open (self->xml, "a:ext", "uri", FUJIN_SVG_EXTENSION, NULL);
      _fujin_office_xml_leaf (self->xml, "asvg:svgBlip", "xmlns:asvg", FUJIN_NS_ASVG, "r:embed",
                              svg, NULL);
      _fujin_office_xml_close_n (self->xml, 2);
    }
  _fujin_office_xml_close (self->xml);
  _fujin_office_xml_open (self->xml, "a:stretch", NULL);
  _fujin_office_xml_leaf (self->xml, "a:fillRect", NULL);
  _fujin_office_xml_close_n (self->xml, 2);
}

static void
write_shape (FujinReportFile *self,
             double         width,
             double         height)
{
  _fujin_office_xml_open (self->xml, "pic:spPr", NULL);
  _fujin_office_xml_open (self->xml, "a:xfrm", NULL);
  _fujin_office_xml_leaf (self->xml, "a:off", "x", "0", "y", "0", NULL);
  write_size (self->xml, "a:ext", width, height);
  _fujin_office_xml_close (self->xml);
  _fujin_office_xml_open (self->xml, "a:prstGeom", "prst", "rect", NULL);
  _fujin_office_xml_leaf (self->xml, "a:avLst", NULL);
  _fujin_office_xml_close_n (self->xml, 2);
}

/* A picture in the line; @svg may be NULL. */
static void
write_picture (FujinReportFile *self,
               const char    *png,
               const char    *svg,
               double         width,
               double         height,
               const char    *words)
{
  g_autofree char *id = g_strdup_printf ("%u", self->n_pictures);
  g_autofree char *name = g_strdup_printf ("Picture %u", self->n_pictures);

  _fujin_office_xml_open (self->xml, "w:r", NULL);
  _fujin_office_xml_open (self->xml, "w:drawing", NULL);
  _fujin_office_xml_open (self->xml, "wp:inline", "distT", "0", "distB", "0", "distL", "0",
                          "distR", "0", NULL);
  write_size (self->xml, "wp:extent", width, height);
  _fujin_office_xml_leaf (self->xml, "wp:docPr", "id", id, "name", name, "descr", words, NULL);
  _fujin_office_xml_open (self->xml, "wp:cNvGraphicFramePr", NULL);
  _fujin_office_xml_leaf (self->xml, "a:graphicFrameLocks", "noChangeAspect", "1", NULL);
  _fujin_office_xml_close (self->xml);
  _fujin_office_xml_open (self->xml, "a:graphic", NULL);
  _fujin_office_xml_open (self->xml, "a:graphicData", "uri", URI_PICTURE, NULL);
  _fujin_office_xml_open (self->xml, "pic:pic", NULL);
  _fujin_office_xml_open (self->xml, "pic:nvPicPr", NULL);
  _fujin_office_xml_leaf (self->xml, "pic:cNvPr", "id", id, "name", name, "descr", words, NULL);
  _fujin_office_xml_leaf (self->xml, "pic:cNvPicPr", NULL);
  _fujin_office_xml_close (self->xml);
  write_blip (self, png, svg);
  write_shape (self, width, height);
  _fujin_office_xml_close_n (self->xml, 6);
}

/*
 * _fujin_report_file_add_picture:
 * @title: of its caption
 *
 * A picture with its number and title under it.
 */
void
_fujin_report_file_add_picture (FujinReportFile            *self,
                                const FujinOfficePicture *picture,
                                const char               *title)
{
  g_autofree char *number = g_strdup_printf ("%u", self->n_pictures);
  const char *png = fujin_package_relate (self->package, FUJIN_REPORT_FILE_PART, FUJIN_REL "image",
                                          picture->png);
  const char *svg = fujin_package_relate (self->package, FUJIN_REPORT_FILE_PART, FUJIN_REL "image",
                                          picture->svg);

  _fujin_report_file_open_text (self, "Picture");
  write_picture (self, png, svg, picture->width, picture->height, picture->words);
  _fujin_office_xml_close (self->xml);
  _fujin_report_file_open_text (self, "Caption");
  /* Translators: before the number of a picture in a document, with the space between */
  _fujin_report_file_add_run (self, fujin_words (self->lang, "Figure "), FALSE);
  _fujin_report_file_add_field (self, " SEQ Figure \\* ARABIC ", number);
  _fujin_report_file_add_run (self, "  ", FALSE);
  _fujin_report_file_add_run (self, title, FALSE);
  _fujin_office_xml_close (self->xml);
}

/*
 * _fujin_report_file_add_image:
 * @png: a PNG file
 *
 * A picture alone, such as a logo.
 */
void
_fujin_report_file_add_image (FujinReportFile *self,
                              GBytes        *png,
                              double         width,
                              double         height,
                              const char    *words)
{
  const char *name = "/word/media/logo.png";

  self->n_pictures++;
  fujin_package_add_part (self->package, name, "image/png", g_bytes_ref (png));
  _fujin_report_file_open_text (self, "CoverLine");
  write_picture (self, fujin_package_relate (self->package, FUJIN_REPORT_FILE_PART,
                                             FUJIN_REL "image", name), NULL, width, height, words);
  _fujin_office_xml_close (self->xml);
}
