/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slides-file.h"

#include <math.h>

#include "fujin-office-properties.h"
#include "fujin-words.h"

#define PML "application/vnd.openxmlformats-officedocument.presentationml."
#define MASTER "/ppt/slideMasters/slideMaster1.xml"

static const char *const layout_names[FUJIN_N_SLIDES_LAYOUTS] = {
  "/ppt/slideLayouts/slideLayout1.xml",
  "/ppt/slideLayouts/slideLayout2.xml",
  "/ppt/slideLayouts/slideLayout3.xml",
};

static const FujinSlidesBox head_box = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_HEAD_TOP,
                                         FUJIN_SLIDES_WIDTH, FUJIN_SLIDES_HEAD_HEIGHT };
static const FujinSlidesBox name_box = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_NAME_TOP,
                                         FUJIN_SLIDES_WIDTH, 20 };
static const FujinSlidesBox wide_box = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_BODY_TOP + 6,
                                         FUJIN_SLIDES_WIDTH, FUJIN_SLIDES_BODY_HEIGHT - 6 };
static const FujinSlidesBox beside_box = {
  FUJIN_SLIDES_MARGIN + FUJIN_SLIDES_WIDTH - FUJIN_SLIDES_POINTS_WIDTH,
  FUJIN_SLIDES_BODY_TOP + 6, FUJIN_SLIDES_POINTS_WIDTH, FUJIN_SLIDES_BODY_HEIGHT - 6
};
static const FujinSlidesBox foot_box = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_FOOT_TOP + 3,
                                         FUJIN_SLIDES_WIDTH - 90, 24 };
static const FujinSlidesBox number_box = { FUJIN_SLIDES_MARGIN + FUJIN_SLIDES_WIDTH - 80,
                                           FUJIN_SLIDES_FOOT_TOP + 3, 80, 24 };
static const FujinSlidesBox title_box = { FUJIN_SLIDES_MARGIN, 70, 560, 222 };
static const FujinSlidesBox under_box = { FUJIN_SLIDES_MARGIN, 322, 560, 160 };

const char *
_fujin_slides_layout_name (FujinSlidesLayout layout)
{
  return layout_names[layout];
}

/* How the text of a place looks. */
typedef struct
{
  double      size;
  gboolean    bold;
  const char *colour;
  const char *anchor;
  const char *align;
  gboolean    bullets;
} Look;

static const Look head_look = { 25, TRUE, "tx1", "t", "l", FALSE };
static const Look name_look = { 12, TRUE, "accent1", "b", "l", FALSE };
static const Look text_look = { 16, FALSE, "tx1", "t", "l", TRUE };
static const Look foot_look = { 9, FALSE, "tx2", "t", "l", FALSE };
static const Look number_look = { 9, TRUE, "tx2", "t", "r", FALSE };
static const Look title_look = { 40, TRUE, "tx1", "b", "l", FALSE };
static const Look under_look = { 17, FALSE, "tx2", "t", "l", FALSE };

static void
write_level (FujinOfficeXml *xml,
             const Look     *look)
{
  _fujin_office_xml_open (xml, "a:lvl1pPr", "marL", look->bullets ? "222250" : "0", "indent",
                          look->bullets ? "-222250" : "0", "algn", look->align, NULL);
  if (look->bullets)
    {
      _fujin_office_xml_open (xml, "a:spcBef", NULL);
      _fujin_office_xml_leaf (xml, "a:spcPts", "val", "1000", NULL);
      _fujin_office_xml_close (xml);
      _fujin_office_xml_open (xml, "a:buClr", NULL);
      _fujin_office_xml_leaf (xml, "a:schemeClr", "val", "accent1", NULL);
      _fujin_office_xml_close (xml);
      _fujin_office_xml_leaf (xml, "a:buFont", "typeface", FUJIN_OFFICE_LATIN, NULL);
      _fujin_office_xml_leaf (xml, "a:buChar", "char", "•", NULL);
    }
  else
    _fujin_office_xml_leaf (xml, "a:buNone", NULL);
  _fujin_office_xml_open (xml, "a:defRPr", "b", look->bold ? "1" : "0", NULL);
  _fujin_office_xml_number (xml, "sz", (gint64) (look->size * 100));
  _fujin_slides_write_fill (xml, look->colour);
  _fujin_office_xml_leaf (xml, "a:latin", "typeface", "+mn-lt", NULL);
  _fujin_office_xml_leaf (xml, "a:ea", "typeface", "+mn-ea", NULL);
  _fujin_office_xml_close_n (xml, 2);
}

/* A place to be filled, with a word on what goes there. */
static void
write_place (FujinOfficeXml       *xml,
             FujinLang             lang,
             const char           *type,
             int                   index,
             const FujinSlidesBox *box,
             const Look           *look,
             const char           *prompt,
             guint                 id)
{
  const FujinSlidesShape shape = { type, index, prompt, box, id };

  _fujin_slides_open_shape (xml, &shape);
  _fujin_office_xml_open (xml, "a:bodyPr", "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0",
                          "anchor", look->anchor, NULL);
  _fujin_office_xml_leaf (xml, "a:normAutofit", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "a:lstStyle", NULL);
  write_level (xml, look);
  _fujin_office_xml_close (xml);
  if (g_str_equal (type, "sldNum"))
    _fujin_slides_write_number (xml, lang, 1, 0);
  else
    _fujin_slides_write_line (xml, lang, prompt, 0);
  _fujin_slides_close_shape (xml);
}

/* A line or an area without text. */
static void
write_area (FujinOfficeXml       *xml,
            const FujinSlidesBox *box,
            const char           *colour,
            guint                 id)
{
  const FujinSlidesShape shape = { NULL, -1, "", NULL, id };

  _fujin_office_xml_open (xml, "p:sp", NULL);
  _fujin_office_xml_open (xml, "p:nvSpPr", NULL);
  _fujin_office_xml_open (xml, "p:cNvPr", "name", shape.name, NULL);
  _fujin_office_xml_number (xml, "id", id);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_leaf (xml, "p:cNvSpPr", NULL);
  _fujin_office_xml_leaf (xml, "p:nvPr", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:spPr", NULL);
  _fujin_slides_write_box (xml, "a:xfrm", box);
  _fujin_office_xml_open (xml, "a:prstGeom", "prst", "rect", NULL);
  _fujin_office_xml_leaf (xml, "a:avLst", NULL);
  _fujin_office_xml_close (xml);
  _fujin_slides_write_fill (xml, colour);
  _fujin_office_xml_open (xml, "a:ln", NULL);
  _fujin_office_xml_leaf (xml, "a:noFill", NULL);
  _fujin_office_xml_close_n (xml, 3);
}

static void
write_ring (FujinOfficeXml *xml,
            double          size,
            double          radius)
{
  _fujin_office_xml_open (xml, "a:path", "fill", "none", NULL);
  _fujin_office_xml_number (xml, "w", FUJIN_EMU (size));
  _fujin_office_xml_number (xml, "h", FUJIN_EMU (size));
  for (int i = 0; i < FUJIN_N_CATEGORY_COLOURS; i++)
    {
      double turn = 2 * G_PI * i / FUJIN_N_CATEGORY_COLOURS - G_PI / 2;

      _fujin_office_xml_open (xml, i == 0 ? "a:moveTo" : "a:lnTo", NULL);
      _fujin_office_xml_open (xml, "a:pt", NULL);
      _fujin_office_xml_number (xml, "x", FUJIN_EMU (size / 2 + radius * cos (turn)));
      _fujin_office_xml_number (xml, "y", FUJIN_EMU (size / 2 + radius * sin (turn)));
      _fujin_office_xml_close_n (xml, 2);
    }
  _fujin_office_xml_leaf (xml, "a:close", NULL);
  _fujin_office_xml_close (xml);
}

/* Rings of nine corners, one for each category: the sign of the framework, not a result. */
static void
write_sign (FujinOfficeXml *xml,
            guint           id)
{
  const FujinSlidesBox box = { 660, 120, 300, 300 };

  _fujin_office_xml_open (xml, "p:sp", NULL);
  _fujin_office_xml_open (xml, "p:nvSpPr", NULL);
  _fujin_office_xml_open (xml, "p:cNvPr", "name", "", NULL);
  _fujin_office_xml_number (xml, "id", id);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_leaf (xml, "p:cNvSpPr", NULL);
  _fujin_office_xml_leaf (xml, "p:nvPr", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:spPr", NULL);
  _fujin_slides_write_box (xml, "a:xfrm", &box);
  _fujin_office_xml_open (xml, "a:custGeom", NULL);
  _fujin_office_xml_leaf (xml, "a:avLst", NULL);
  _fujin_office_xml_leaf (xml, "a:gdLst", NULL);
  _fujin_office_xml_leaf (xml, "a:ahLst", NULL);
  _fujin_office_xml_leaf (xml, "a:cxnLst", NULL);
  _fujin_office_xml_leaf (xml, "a:rect", "l", "0", "t", "0", "r", "r", "b", "b", NULL);
  _fujin_office_xml_open (xml, "a:pathLst", NULL);
  for (int ring = 1; ring <= 5; ring++)
    write_ring (xml, box.width, box.width / 2 * ring / 5);
  _fujin_office_xml_close_n (xml, 2);
  _fujin_office_xml_leaf (xml, "a:noFill", NULL);
  _fujin_office_xml_open (xml, "a:ln", "w", "19050", NULL);
  _fujin_office_xml_open (xml, "a:solidFill", NULL);
  _fujin_office_xml_open (xml, "a:schemeClr", "val", "bg1", NULL);
  _fujin_office_xml_leaf (xml, "a:alpha", "val", "40000", NULL);
  _fujin_office_xml_close_n (xml, 5);
}

static void
open_slide (FujinOfficeXml *xml,
            const char     *root)
{
  _fujin_office_xml_open (xml, root, "xmlns:a", FUJIN_NS_A, "xmlns:r", FUJIN_NS_R, "xmlns:p",
                          FUJIN_NS_P, NULL);
}

static void
write_head_rules (FujinOfficeXml *xml)
{
  const FujinSlidesBox strong = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_BODY_TOP - 12, 56, 3 };
  const FujinSlidesBox thin = { FUJIN_SLIDES_MARGIN + 56, FUJIN_SLIDES_BODY_TOP - 11,
                                FUJIN_SLIDES_WIDTH - 56, 0.75 };
  const FujinSlidesBox foot = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_FOOT_TOP, FUJIN_SLIDES_WIDTH,
                                0.75 };

  write_area (xml, &strong, "accent1", 20);
  write_area (xml, &thin, "tx2", 21);
  write_area (xml, &foot, "tx2", 22);
}

static void
write_title_layout (FujinOfficeXml *xml,
                    FujinLang       lang)
{
  const FujinSlidesBox side = { 660, 0, 300, FUJIN_SLIDE_HEIGHT };
  const FujinSlidesBox rule = { FUJIN_SLIDES_MARGIN, 306, 84, 4 };
  const FujinSlidesBox foot = { FUJIN_SLIDES_MARGIN, FUJIN_SLIDES_FOOT_TOP, 570, 28 };

  write_area (xml, &side, "accent1", 20);
  write_sign (xml, 21);
  write_area (xml, &rule, "accent2", 22);
  write_place (xml, lang, "ctrTitle", -1, &title_box, &title_look,
               fujin_words (lang, "Title of the presentation"), 2);
  write_place (xml, lang, "subTitle", FUJIN_SLIDES_INDEX_TEXT, &under_box, &under_look,
               fujin_words (lang, "Organisation and day"), 3);
  write_place (xml, lang, "ftr", FUJIN_SLIDES_INDEX_FOOT, &foot, &foot_look,
               fujin_words (lang, "Source"), 4);
}

static void
write_message_layout (FujinOfficeXml       *xml,
                      FujinLang             lang,
                      const FujinSlidesBox *box)
{
  write_head_rules (xml);
  write_place (xml, lang, "title", -1, &head_box, &head_look,
               fujin_words (lang, "The message in one sentence"), 2);
  write_place (xml, lang, "body", FUJIN_SLIDES_INDEX_TEXT, box, &text_look,
               fujin_words (lang, "What it means"), 3);
  write_place (xml, lang, "body", FUJIN_SLIDES_INDEX_NAME, &name_box, &name_look,
               fujin_words (lang, "Kind of slide"), 4);
  write_place (xml, lang, "ftr", FUJIN_SLIDES_INDEX_FOOT, &foot_box, &foot_look,
               fujin_words (lang, "Source"), 5);
  write_place (xml, lang, "sldNum", FUJIN_SLIDES_INDEX_NUMBER, &number_box, &number_look, "", 6);
}

static void
add_layout (FujinPackage      *package,
            FujinSlidesLayout  layout,
            FujinLang          lang)
{
  static const char *const names[FUJIN_N_SLIDES_LAYOUTS] = {
    N_("Title slide"), N_("Picture and text"), N_("Text or picture alone"),
  };
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  open_slide (xml, "p:sldLayout");
  _fujin_office_xml_open (xml, "p:cSld", "name", fujin_words (lang, names[layout]), NULL);
  _fujin_slides_open_tree (xml);
  if (layout == FUJIN_SLIDES_LAYOUT_TITLE)
    write_title_layout (xml, lang);
  else
    write_message_layout (xml, lang, layout == FUJIN_SLIDES_LAYOUT_BESIDE ? &beside_box
                                                                          : &wide_box);
  _fujin_office_xml_close_n (xml, 2);
  _fujin_office_xml_open (xml, "p:clrMapOvr", NULL);
  _fujin_office_xml_leaf (xml, "a:masterClrMapping", NULL);
  _fujin_office_xml_close_n (xml, 2);
  fujin_package_add_part (package, layout_names[layout], PML "slideLayout+xml",
                          _fujin_office_xml_finish (xml));
  fujin_package_relate (package, layout_names[layout], FUJIN_REL "slideMaster", MASTER);
}

static void
write_colour_map (FujinOfficeXml *xml)
{
  _fujin_office_xml_leaf (xml, "p:clrMap", "bg1", "lt1", "tx1", "dk1", "bg2", "lt2", "tx2", "dk2",
                          "accent1", "accent1", "accent2", "accent2", "accent3", "accent3",
                          "accent4", "accent4", "accent5", "accent5", "accent6", "accent6",
                          "hlink", "hlink", "folHlink", "folHlink", NULL);
}

static void
write_ground (FujinOfficeXml *xml)
{
  _fujin_office_xml_open (xml, "p:bg", NULL);
  _fujin_office_xml_open (xml, "p:bgPr", NULL);
  _fujin_slides_write_fill (xml, "bg1");
  _fujin_office_xml_leaf (xml, "a:effectLst", NULL);
  _fujin_office_xml_close_n (xml, 2);
}

static void
write_layout_list (FujinOfficeXml *xml,
                   FujinPackage   *package)
{
  _fujin_office_xml_open (xml, "p:sldLayoutIdLst", NULL);
  for (guint i = 0; i < FUJIN_N_SLIDES_LAYOUTS; i++)
    {
      _fujin_office_xml_open (xml, "p:sldLayoutId", "r:id",
                              fujin_package_relate (package, MASTER, FUJIN_REL "slideLayout",
                                                    layout_names[i]), NULL);
      /* Masters and layouts count from 2^31 on (ECMA-376 part 1, 19.7.9). */
      _fujin_office_xml_number (xml, "id", G_GINT64_CONSTANT (2147483649) + i);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
}

static void
write_text_styles (FujinOfficeXml *xml)
{
  _fujin_office_xml_open (xml, "p:txStyles", NULL);
  _fujin_office_xml_open (xml, "p:titleStyle", NULL);
  write_level (xml, &head_look);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:bodyStyle", NULL);
  write_level (xml, &text_look);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:otherStyle", NULL);
  write_level (xml, &foot_look);
  _fujin_office_xml_close_n (xml, 2);
}

static void
add_master (FujinPackage *package,
            FujinLang     lang)
{
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  open_slide (xml, "p:sldMaster");
  _fujin_office_xml_open (xml, "p:cSld", NULL);
  write_ground (xml);
  _fujin_slides_open_tree (xml);
  write_place (xml, lang, "title", -1, &head_box, &head_look,
               fujin_words (lang, "The message in one sentence"), 2);
  write_place (xml, lang, "body", FUJIN_SLIDES_INDEX_TEXT, &wide_box, &text_look,
               fujin_words (lang, "What it means"), 3);
  write_place (xml, lang, "ftr", 3, &foot_box, &foot_look, fujin_words (lang, "Source"), 4);
  write_place (xml, lang, "sldNum", 4, &number_box, &number_look, "", 5);
  _fujin_office_xml_close_n (xml, 2);
  write_colour_map (xml);
  write_layout_list (xml, package);
  write_text_styles (xml);
  _fujin_office_xml_close (xml);
  fujin_package_add_part (package, MASTER, PML "slideMaster+xml", _fujin_office_xml_finish (xml));
  fujin_package_relate (package, MASTER, FUJIN_REL "theme", "/ppt/theme/theme1.xml");
}

static void
add_notes_master (FujinPackage *package,
                  FujinLang     lang)
{
  static const FujinSlidesBox picture = { 60, 60, 475, 267 };
  static const FujinSlidesBox text = { 60, 350, 475, 430 };
  const char *name = "/ppt/notesMasters/notesMaster1.xml";
  FujinOfficeXml *xml = _fujin_office_xml_new ();
  const Look look = { 12, FALSE, "tx1", "t", "l", FALSE };

  open_slide (xml, "p:notesMaster");
  _fujin_office_xml_open (xml, "p:cSld", NULL);
  write_ground (xml);
  _fujin_slides_open_tree (xml);
  write_place (xml, lang, "sldImg", 2, &picture, &look, "", 2);
  write_place (xml, lang, "body", 3, &text, &look, fujin_words (lang, "Notes of the speaker"), 3);
  _fujin_office_xml_close_n (xml, 2);
  write_colour_map (xml);
  _fujin_office_xml_close (xml);
  fujin_package_add_part (package, name, PML "notesMaster+xml", _fujin_office_xml_finish (xml));
  fujin_package_relate (package, name, FUJIN_REL "theme", "/ppt/theme/theme2.xml");
}

/*
 * _fujin_slides_add_masters:
 *
 * Adds themes, masters and layouts.
 */
void
_fujin_slides_add_masters (FujinPackage *package,
                           FujinLang     lang)
{
  _fujin_office_add_theme (package, "/ppt/theme/theme1.xml");
  _fujin_office_add_theme (package, "/ppt/theme/theme2.xml");
  add_master (package, lang);
  for (guint i = 0; i < FUJIN_N_SLIDES_LAYOUTS; i++)
    add_layout (package, (FujinSlidesLayout) i, lang);
  add_notes_master (package, lang);
}
