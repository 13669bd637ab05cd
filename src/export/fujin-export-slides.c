/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-export-private.h"
#include "fujin-office-properties.h"
#include "fujin-slides-file.h"
#include "fujin-words.h"

#define PML "application/vnd.openxmlformats-officedocument.presentationml."
#define PRESENTATION "/ppt/presentation.xml"
#define NOTES_MASTER "/ppt/notesMasters/notesMaster1.xml"

/* Points below a chart: a line each. */
#define BELOW_SIZE 12.5
/* Text in a chart of rows. */
#define ROWS_SIZE 10.0
#define BELOW_LINE 16.5
#define BELOW_SPACE 8.0

/* The fonts of other machines may run wider than those a text is measured with. */
#define SLACK 0.93

typedef struct
{
  FujinPackage *package;
  FujinLang     lang;
  PangoContext *context;
  guint         number;
  guint         n;
  gboolean      with_notes;
} Writing;

/* A chart of rows has names and notes, which need the width; its points stand below it. */
static gboolean
has_rows (const FujinSlide *slide)
{
  return slide->chart != NULL && fujin_chart_data_has_values (slide->chart) &&
         fujin_chart_data_get_kind (slide->chart) != FUJIN_CHART_RADAR;
}

/* What the points of a slide take below such a chart. */
static double
height_below (const FujinSlide *slide)
{
  guint n = g_strv_length (slide->points);

  return n > 0 ? n * BELOW_LINE + BELOW_SPACE : 0;
}

static FujinSlidesLayout
layout_of (const FujinSlide *slide)
{
  if (g_str_equal (slide->id, "title"))
    return FUJIN_SLIDES_LAYOUT_TITLE;
  if (has_rows (slide))
    return FUJIN_SLIDES_LAYOUT_WIDE;
  return slide->chart != NULL || slide->table != NULL ? FUJIN_SLIDES_LAYOUT_BESIDE
                                                      : FUJIN_SLIDES_LAYOUT_WIDE;
}

static void
open_place (FujinOfficeXml *xml,
            const char     *type,
            int             index,
            const char     *name,
            guint           id)
{
  const FujinSlidesShape shape = { type, index, name, NULL, id };

  _fujin_slides_open_shape (xml, &shape);
  _fujin_office_xml_open (xml, "a:bodyPr", NULL);
  _fujin_office_xml_leaf (xml, "a:normAutofit", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_leaf (xml, "a:lstStyle", NULL);
}

/* The size at which a text fits its place; 0 when it does as it is. */
static double
fit (Writing    *self,
     const char *text,
     double      size,
     gboolean    bold,
     double      width,
     double      height)
{
  FujinSlideStyle style = { size, bold, &fujin_palette_get (FUJIN_PALETTE_PRINT)->text,
                            PANGO_ALIGN_LEFT };

  _fujin_slide_text_fit (self->context, &style, text, width * SLACK, height * SLACK);
  return style.size < size ? style.size : 0;
}

static void
write_text (Writing        *self,
            FujinOfficeXml *xml,
            const char     *type,
            int             index,
            const char     *name,
            guint           id,
            const char     *text,
            double          size)
{
  open_place (xml, type, index, name, id);
  _fujin_slides_write_line (xml, self->lang, text, size);
  _fujin_slides_close_shape (xml);
}

static void
write_lines (Writing          *self,
             FujinOfficeXml   *xml,
             const FujinSlide *slide,
             double            size)
{
  for (char **point = slide->points; *point != NULL; point++)
    _fujin_slides_write_line (xml, self->lang, *point, size);
  _fujin_slides_close_shape (xml);
}

/* Below a chart, the lines closer than elsewhere. */
static void
write_points_below (Writing          *self,
                    FujinOfficeXml   *xml,
                    const FujinSlide *slide)
{
  double height = height_below (slide);
  const FujinSlidesBox box = { FUJIN_SLIDES_MARGIN,
                               FUJIN_SLIDES_BODY_TOP + FUJIN_SLIDES_BODY_HEIGHT - height,
                               FUJIN_SLIDES_WIDTH, height };
  const FujinSlidesShape shape = { "body", FUJIN_SLIDES_INDEX_TEXT,
                                   fujin_words (self->lang, "What it means"), &box, 3 };
  g_autofree char *all = g_strjoinv ("\n", slide->points);
  double size = fit (self, all, BELOW_SIZE, FALSE, FUJIN_SLIDES_WIDTH - 20, height - 4);

  _fujin_slides_open_shape (xml, &shape);
  _fujin_office_xml_open (xml, "a:bodyPr", "tIns", "0", "bIns", "0", NULL);
  _fujin_office_xml_leaf (xml, "a:normAutofit", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "a:lstStyle", NULL);
  _fujin_office_xml_open (xml, "a:lvl1pPr", NULL);
  _fujin_office_xml_open (xml, "a:spcBef", NULL);
  _fujin_office_xml_leaf (xml, "a:spcPts", "val", "200", NULL);
  _fujin_office_xml_close_n (xml, 3);
  write_lines (self, xml, slide, size > 0 ? size : BELOW_SIZE);
}

/* All points shrink alike, until the text fits its place. */
static void
write_points (Writing          *self,
              FujinOfficeXml   *xml,
              const FujinSlide *slide)
{
  gboolean is_title = layout_of (slide) == FUJIN_SLIDES_LAYOUT_TITLE;
  double width = layout_of (slide) == FUJIN_SLIDES_LAYOUT_BESIDE ? FUJIN_SLIDES_POINTS_WIDTH - 20
                                                                 : FUJIN_SLIDES_WIDTH - 20;
  g_autofree char *all = g_strjoinv ("\n\n", slide->points);
  double size = is_title ? fit (self, all, 17, FALSE, 560, 150)
                         : fit (self, all, 16, FALSE, width, FUJIN_SLIDES_BODY_HEIGHT);

  if (slide->points[0] == NULL)
    return;
  if (has_rows (slide))
    {
      write_points_below (self, xml, slide);
      return;
    }
  open_place (xml, is_title ? "subTitle" : "body", FUJIN_SLIDES_INDEX_TEXT,
              fujin_words (self->lang, "What it means"), 3);
  write_lines (self, xml, slide, size);
}

static void
write_picture (FujinOfficeXml           *xml,
               const FujinOfficePicture *picture,
               const char               *name,
               const char               *png,
               const char               *svg,
               const FujinSlidesBox     *box)
{
  _fujin_office_xml_open (xml, "p:pic", NULL);
  _fujin_office_xml_open (xml, "p:nvPicPr", NULL);
  _fujin_office_xml_leaf (xml, "p:cNvPr", "id", "7", "name", name, "descr", picture->words, NULL);
  _fujin_office_xml_open (xml, "p:cNvPicPr", NULL);
  _fujin_office_xml_leaf (xml, "a:picLocks", "noChangeAspect", "1", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_leaf (xml, "p:nvPr", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:blipFill", NULL);
  _fujin_office_xml_open (xml, "a:blip", "r:embed", png, NULL);
  _fujin_office_xml_open (xml, "a:extLst", NULL);
  _fujin_office_xml_open (xml, "a:ext", "uri", FUJIN_SVG_EXTENSION, NULL);
  _fujin_office_xml_leaf (xml, "asvg:svgBlip", "xmlns:asvg", FUJIN_NS_ASVG, "r:embed", svg, NULL);
  _fujin_office_xml_close_n (xml, 3);
  _fujin_office_xml_open (xml, "a:stretch", NULL);
  _fujin_office_xml_leaf (xml, "a:fillRect", NULL);
  _fujin_office_xml_close_n (xml, 2);
  _fujin_office_xml_open (xml, "p:spPr", NULL);
  _fujin_slides_write_box (xml, "a:xfrm", box);
  _fujin_office_xml_open (xml, "a:prstGeom", "prst", "rect", NULL);
  _fujin_office_xml_leaf (xml, "a:avLst", NULL);
  _fujin_office_xml_close_n (xml, 3);
}

/* The foot names the source. Over all the width, what the headline has said is left out, so that
 * the rows have its height for their notes. */
static FujinChartParts
parts_of (const FujinSlide *slide)
{
  return fujin_chart_data_get_kind (slide->chart) == FUJIN_CHART_GAPS && has_rows (slide)
           ? FUJIN_CHART_PART_LEGEND : FUJIN_CHART_PART_TITLE | FUJIN_CHART_PART_LEGEND;
}

static void
write_chart (Writing          *self,
             FujinOfficeXml   *xml,
             const FujinSlide *slide,
             const char       *part)
{
  gboolean rows = has_rows (slide);
  double width = slide->points[0] != NULL && !rows ? FUJIN_SLIDES_PICTURE_WIDTH
                                                   : FUJIN_SLIDES_WIDTH;
  const FujinSlidesBox box = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_BODY_TOP, width,
                               FUJIN_SLIDES_BODY_HEIGHT - (rows ? height_below (slide) : 0) };
  g_autoptr (FujinOfficePicture) picture = _fujin_office_picture_new (
    self->package, "/ppt/media", self->number, slide->chart, parts_of (slide),
    rows ? ROWS_SIZE : 12.5, box.width, box.height);
  const char *png = fujin_package_relate (self->package, part, FUJIN_REL "image", picture->png);
  const char *svg = fujin_package_relate (self->package, part, FUJIN_REL "image", picture->svg);

  write_picture (xml, picture, fujin_chart_data_get_title (slide->chart), png, svg, &box);
}

static void
write_table (Writing          *self,
             FujinOfficeXml   *xml,
             const FujinSlide *slide)
{
  double width = slide->points[0] != NULL ? FUJIN_SLIDES_PICTURE_WIDTH : FUJIN_SLIDES_WIDTH;
  const char *title = slide->table_title != NULL ? slide->table_title : slide->name;
  const FujinSlidesBox head = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_BODY_TOP + 2, width, 22 };
  const FujinSlidesBox box = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_BODY_TOP + 28, width,
                               FUJIN_SLIDES_BODY_HEIGHT - 30 };
  const FujinSlidesShape shape = { NULL, -1, title, &head, 8 };

  _fujin_slides_open_shape (xml, &shape);
  _fujin_office_xml_leaf (xml, "a:bodyPr", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0",
                          "wrap", "square", NULL);
  _fujin_office_xml_open (xml, "a:lstStyle", NULL);
  _fujin_office_xml_open (xml, "a:lvl1pPr", NULL);
  _fujin_office_xml_open (xml, "a:defRPr", "sz", "1400", "b", "1", NULL);
  _fujin_office_xml_leaf (xml, "a:latin", "typeface", "+mn-lt", NULL);
  _fujin_office_xml_leaf (xml, "a:ea", "typeface", "+mn-ea", NULL);
  _fujin_office_xml_close_n (xml, 3);
  _fujin_slides_write_line (xml, self->lang, title, fit (self, title, 14, TRUE, width, 22));
  _fujin_slides_close_shape (xml);
  _fujin_slides_write_table (xml, slide->table, title, self->lang, self->context, &box, 7);
}

static void
write_foot (Writing          *self,
            FujinOfficeXml   *xml,
            const FujinSlide *slide)
{
  gboolean is_title = layout_of (slide) == FUJIN_SLIDES_LAYOUT_TITLE;
  g_autofree char *text =
    *slide->organisation != '\0' && !is_title
      ? g_strdup_printf (fujin_words (self->lang, "%1$s   |   %2$s"), slide->organisation,
                         slide->source)
      : g_strdup (slide->source);

  write_text (self, xml, "ftr", FUJIN_SLIDES_INDEX_FOOT, fujin_words (self->lang, "Source"), 5,
              text, fit (self, text, 9, FALSE, is_title ? 570 : FUJIN_SLIDES_WIDTH - 90, 24));
  if (is_title)
    return;
  open_place (xml, "sldNum", FUJIN_SLIDES_INDEX_NUMBER, fujin_words (self->lang, "Page"), 6);
  _fujin_slides_write_number (xml, self->lang, self->number, self->n);
  _fujin_slides_close_shape (xml);
}

static void
write_shapes (Writing          *self,
              FujinOfficeXml   *xml,
              const FujinSlide *slide,
              const char       *part)
{
  gboolean is_title = layout_of (slide) == FUJIN_SLIDES_LAYOUT_TITLE;

  write_text (self, xml, is_title ? "ctrTitle" : "title", -1,
              fujin_words (self->lang, "The message in one sentence"), 2, slide->headline,
              is_title ? fit (self, slide->headline, 40, TRUE, 560, 220)
                       : fit (self, slide->headline, 25, TRUE, FUJIN_SLIDES_WIDTH,
                              FUJIN_SLIDES_HEAD_HEIGHT));
  if (!is_title)
    write_text (self, xml, "body", FUJIN_SLIDES_INDEX_NAME,
                fujin_words (self->lang, "Kind of slide"), 4, slide->name, 0);
  if (slide->chart != NULL)
    write_chart (self, xml, slide, part);
  else if (slide->table != NULL)
    write_table (self, xml, slide);
  write_points (self, xml, slide);
  write_foot (self, xml, slide);
}

static void
open_slide (FujinOfficeXml *xml,
            const char     *root)
{
  _fujin_office_xml_open (xml, root, "xmlns:a", FUJIN_NS_A, "xmlns:r", FUJIN_NS_R, "xmlns:p",
                          FUJIN_NS_P, NULL);
}

static void
close_slide (FujinOfficeXml *xml)
{
  _fujin_office_xml_close_n (xml, 2);
  _fujin_office_xml_open (xml, "p:clrMapOvr", NULL);
  _fujin_office_xml_leaf (xml, "a:masterClrMapping", NULL);
  _fujin_office_xml_close_n (xml, 2);
}

/* What the speaker says. */
static void
add_notes (Writing          *self,
           const FujinSlide *slide,
           const char       *part)
{
  g_autofree char *name = g_strdup_printf ("/ppt/notesSlides/notesSlide%u.xml", self->number);
  const FujinSlidesShape picture = { "sldImg", 2, slide->name, NULL, 2 };
  g_auto (GStrv) lines = g_strsplit (slide->note, "\n", -1);
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  open_slide (xml, "p:notes");
  _fujin_office_xml_open (xml, "p:cSld", NULL);
  _fujin_slides_open_tree (xml);
  _fujin_slides_open_shape (xml, &picture);
  _fujin_office_xml_leaf (xml, "a:bodyPr", NULL);
  _fujin_office_xml_leaf (xml, "a:lstStyle", NULL);
  _fujin_slides_write_line (xml, self->lang, "", 0);
  _fujin_slides_close_shape (xml);
  open_place (xml, "body", 3, fujin_words (self->lang, "Notes of the speaker"), 3);
  for (char **line = lines; *line != NULL; line++)
    _fujin_slides_write_line (xml, self->lang, *line, 0);
  _fujin_slides_close_shape (xml);
  close_slide (xml);
  fujin_package_add_part (self->package, name, PML "notesSlide+xml",
                          _fujin_office_xml_finish (xml));
  fujin_package_relate (self->package, name, FUJIN_REL "notesMaster", NOTES_MASTER);
  fujin_package_relate (self->package, name, FUJIN_REL "slide", part);
  fujin_package_relate (self->package, part, FUJIN_REL "notesSlide", name);
}

static void
add_slide (Writing          *self,
           const FujinSlide *slide)
{
  g_autofree char *name = g_strdup_printf ("/ppt/slides/slide%u.xml", self->number);
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  open_slide (xml, "p:sld");
  _fujin_office_xml_open (xml, "p:cSld", NULL);
  _fujin_slides_open_tree (xml);
  write_shapes (self, xml, slide, name);
  close_slide (xml);
  fujin_package_add_part (self->package, name, PML "slide+xml", _fujin_office_xml_finish (xml));
  fujin_package_relate (self->package, name, FUJIN_REL "slideLayout",
                        _fujin_slides_layout_name (layout_of (slide)));
  if (self->with_notes && *slide->note != '\0')
    add_notes (self, slide, name);
}

static void
write_list (Writing        *self,
            FujinOfficeXml *xml,
            const char     *list,
            const char     *item,
            const char     *type,
            const char     *format,
            guint           n,
            gint64          first)
{
  _fujin_office_xml_open (xml, list, NULL);
  for (guint i = 1; i <= n; i++)
    {
      g_autofree char *part = g_strdup_printf (format, i);

      _fujin_office_xml_open (xml, item, "r:id",
                              fujin_package_relate (self->package, PRESENTATION, type, part),
                              NULL);
      if (first > 0)
        _fujin_office_xml_number (xml, "id", first + i - 1);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
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
add_presentation (Writing *self)
{
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  open_slide (xml, "p:presentation");
  write_list (self, xml, "p:sldMasterIdLst", "p:sldMasterId", FUJIN_REL "slideMaster",
              "/ppt/slideMasters/slideMaster%u.xml", 1, G_GINT64_CONSTANT (2147483648));
  write_list (self, xml, "p:notesMasterIdLst", "p:notesMasterId", FUJIN_REL "notesMaster",
              "/ppt/notesMasters/notesMaster%u.xml", 1, 0);
  write_list (self, xml, "p:sldIdLst", "p:sldId", FUJIN_REL "slide", "/ppt/slides/slide%u.xml",
              self->n, 256);
  write_size (xml, "p:sldSz", FUJIN_SLIDE_WIDTH, FUJIN_SLIDE_HEIGHT);
  write_size (xml, "p:notesSz", 595, 842);
  _fujin_office_xml_close (xml);
  fujin_package_add_part (self->package, PRESENTATION, PML "presentation.main+xml",
                          _fujin_office_xml_finish (xml));
  fujin_package_relate (self->package, "/", FUJIN_REL "officeDocument", PRESENTATION);
  fujin_package_relate (self->package, PRESENTATION, FUJIN_REL "theme", "/ppt/theme/theme1.xml");
}

/*
 * _fujin_export_slides_pptx:
 *
 * The presentation for other programs: one message a slide, its headline and text to be edited,
 * its chart as a drawing, its table as a table, what is said as notes (ECMA-376, PresentationML).
 * The notes are not seen on the slides and go out with the file: only when they are asked for.
 */
GBytes *
_fujin_export_slides_pptx (const FujinExportJob  *job,
                           GError               **error)
{
  g_autoptr (FujinPackage) package = fujin_package_new ();
  g_autoptr (GPtrArray) slides = fujin_slides_list (job->project, job->lang, FALSE);
  Writing self = { package, job->lang, _fujin_slide_text_create_context (job->lang), 0,
                   slides->len, job->speaker_notes };

  add_presentation (&self);
  _fujin_slides_add_masters (package, job->lang);
  for (guint i = 0; i < slides->len; i++)
    {
      self.number = i + 1;
      add_slide (&self, g_ptr_array_index (slides, i));
    }
  _fujin_office_add_properties (package, job->project, job->lang,
                                fujin_words (job->lang, "Presentation"), "");
  g_object_unref (self.context);
  return fujin_package_finish (package, error);
}
