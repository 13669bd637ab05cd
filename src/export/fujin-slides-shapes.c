/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-slides-file.h"

#include "fujin-office-properties.h"

/* The root of the shapes of a slide, a layout or a master. */
void
_fujin_slides_open_tree (FujinOfficeXml *xml)
{
  _fujin_office_xml_open (xml, "p:spTree", NULL);
  _fujin_office_xml_open (xml, "p:nvGrpSpPr", NULL);
  _fujin_office_xml_leaf (xml, "p:cNvPr", "id", "1", "name", "", NULL);
  _fujin_office_xml_leaf (xml, "p:cNvGrpSpPr", NULL);
  _fujin_office_xml_leaf (xml, "p:nvPr", NULL);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_leaf (xml, "p:grpSpPr", NULL);
}

/* Where something stands; the element is a:xfrm, or p:xfrm of a frame. */
void
_fujin_slides_write_box (FujinOfficeXml       *xml,
                         const char           *element,
                         const FujinSlidesBox *box)
{
  _fujin_office_xml_open (xml, element, NULL);
  _fujin_office_xml_open (xml, "a:off", NULL);
  _fujin_office_xml_number (xml, "x", FUJIN_EMU (box->x));
  _fujin_office_xml_number (xml, "y", FUJIN_EMU (box->y));
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "a:ext", NULL);
  _fujin_office_xml_number (xml, "cx", FUJIN_EMU (box->width));
  _fujin_office_xml_number (xml, "cy", FUJIN_EMU (box->height));
  _fujin_office_xml_close_n (xml, 2);
}

/* A colour of the theme, such as "accent1". */
void
_fujin_slides_write_fill (FujinOfficeXml *xml,
                          const char     *colour)
{
  _fujin_office_xml_open (xml, "a:solidFill", NULL);
  _fujin_office_xml_leaf (xml, "a:schemeClr", "val", colour, NULL);
  _fujin_office_xml_close (xml);
}

static void
write_place (FujinOfficeXml         *xml,
             const FujinSlidesShape *shape)
{
  _fujin_office_xml_open (xml, "p:nvPr", NULL);
  if (shape->type != NULL)
    {
      _fujin_office_xml_open (xml, "p:ph", "type", shape->type, NULL);
      if (shape->index >= 0)
        _fujin_office_xml_number (xml, "idx", shape->index);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
}

/* Begins a shape that holds text; what follows are paragraphs. */
void
_fujin_slides_open_shape (FujinOfficeXml         *xml,
                          const FujinSlidesShape *shape)
{
  _fujin_office_xml_open (xml, "p:sp", NULL);
  _fujin_office_xml_open (xml, "p:nvSpPr", NULL);
  _fujin_office_xml_open (xml, "p:cNvPr", "name", shape->name, NULL);
  _fujin_office_xml_number (xml, "id", shape->id);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:cNvSpPr", NULL);
  if (shape->type != NULL)
    _fujin_office_xml_leaf (xml, "a:spLocks", "noGrp", "1", NULL);
  _fujin_office_xml_close (xml);
  write_place (xml, shape);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:spPr", NULL);
  if (shape->box != NULL)
    {
      _fujin_slides_write_box (xml, "a:xfrm", shape->box);
      _fujin_office_xml_open (xml, "a:prstGeom", "prst", "rect", NULL);
      _fujin_office_xml_leaf (xml, "a:avLst", NULL);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "p:txBody", NULL);
}

void
_fujin_slides_close_shape (FujinOfficeXml *xml)
{
  _fujin_office_xml_close_n (xml, 2);
}

static void
write_size (FujinOfficeXml *xml,
            double          size)
{
  if (size > 0)
    _fujin_office_xml_number (xml, "sz", (gint64) (size * 100 + 0.5));
}

/*
 * _fujin_slides_dup_bound:
 *
 * Other programs break a line after any hyphen. Codes, days and names of scores ("A-2",
 * "2027-03-31", "As-Is") get the hyphen that holds (U+2011), which the fonts named in the slides
 * have; that between small letters stays where a line may break.
 */
char *
_fujin_slides_dup_bound (const char *text)
{
  GString *bound = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (*p == '-' && p > text && g_ascii_isalnum (p[-1]) &&
        (g_ascii_isdigit (p[1]) || g_ascii_isupper (p[1])))
      g_string_append (bound, "\u2011");
    else
      g_string_append_c (bound, *p);
  return g_string_free (bound, FALSE);
}

/*
 * _fujin_slides_write_line:
 * @size: points; 0 for that of the place
 *
 * A paragraph.
 */
void
_fujin_slides_write_line (FujinOfficeXml *xml,
                          FujinLang       lang,
                          const char     *text,
                          double          size)
{
  g_autofree char *bound = _fujin_slides_dup_bound (text);

  _fujin_office_xml_open (xml, "a:p", NULL);
  if (*text != '\0')
    {
      _fujin_office_xml_open (xml, "a:r", NULL);
      _fujin_office_xml_open (xml, "a:rPr", "lang", _fujin_office_lang (lang), "altLang",
                              _fujin_office_lang (FUJIN_LANG_EN), NULL);
      write_size (xml, size);
      _fujin_office_xml_close (xml);
      _fujin_office_xml_words (xml, "a:t", bound);
      _fujin_office_xml_close (xml);
    }
  else
    _fujin_office_xml_leaf (xml, "a:endParaRPr", "lang", _fujin_office_lang (lang), NULL);
  _fujin_office_xml_close (xml);
}

/* The number of the slide, which follows when slides are moved, and how many there were. */
void
_fujin_slides_write_number (FujinOfficeXml *xml,
                            FujinLang       lang,
                            guint           number,
                            guint           n)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autofree char *rest = g_strdup_printf (" / %u", n);

  _fujin_office_xml_open (xml, "a:p", NULL);
  _fujin_office_xml_open (xml, "a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type",
                          "slidenum", NULL);
  _fujin_office_xml_leaf (xml, "a:rPr", "lang", _fujin_office_lang (lang), NULL);
  _fujin_office_xml_words (xml, "a:t", text);
  _fujin_office_xml_close (xml);
  if (n > 0)
    {
      _fujin_office_xml_open (xml, "a:r", NULL);
      _fujin_office_xml_leaf (xml, "a:rPr", "lang", _fujin_office_lang (lang), NULL);
      _fujin_office_xml_words (xml, "a:t", rest);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
}
