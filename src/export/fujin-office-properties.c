/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-office-properties.h"

#include "fujin-export-private.h"
#include "fujin-office-xml.h"
#include "fujin-palette.h"
#include "fujin-report-words.h"

#define NS_CORE "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
#define NS_DC "http://purl.org/dc/elements/1.1/"
#define NS_TERMS "http://purl.org/dc/terms/"
#define NS_XSI "http://www.w3.org/2001/XMLSchema-instance"
#define NS_APP "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"

/* A language as office files name it. */
const char *
_fujin_office_lang (FujinLang lang)
{
  return lang == FUJIN_LANG_JA ? "ja-JP" : "en-US";
}

static void
write_date (FujinOfficeXml *xml,
            const char     *name,
            const char     *date)
{
  _fujin_office_xml_open (xml, name, "xsi:type", "dcterms:W3CDTF", NULL);
  _fujin_office_xml_text (xml, date);
  _fujin_office_xml_close (xml);
}

static void
add_core (FujinPackage *package,
          FujinProject *project,
          FujinLang     lang,
          const char   *subject,
          const char   *issuer)
{
  FujinOfficeXml *xml = _fujin_office_xml_new ();
  g_autofree char *title = _fujin_report_dup_title (project, lang);
  g_autofree char *date = _fujin_export_dup_date (project);

  _fujin_office_xml_open (xml, "cp:coreProperties", "xmlns:cp", NS_CORE, "xmlns:dc", NS_DC,
                          "xmlns:dcterms", NS_TERMS, "xmlns:xsi", NS_XSI, NULL);
  _fujin_office_xml_words (xml, "dc:title", title);
  _fujin_office_xml_words (xml, "dc:subject", subject);
  if (*issuer != '\0')
    _fujin_office_xml_words (xml, "dc:creator", issuer);
  _fujin_office_xml_words (xml, "dc:language", _fujin_office_lang (lang));
  write_date (xml, "dcterms:created", date);
  write_date (xml, "dcterms:modified", date);
  _fujin_office_xml_close (xml);
  fujin_package_add_part (package, "/docProps/core.xml",
                          "application/vnd.openxmlformats-package.core-properties+xml",
                          _fujin_office_xml_finish (xml));
  fujin_package_relate (package, "/", FUJIN_REL_CORE, "/docProps/core.xml");
}

/*
 * _fujin_office_add_properties:
 * @issuer: who issues the document, or ""; never who is logged in
 *
 * Adds the properties of the document: title and subject, and a day that the plan gives.
 */
void
_fujin_office_add_properties (FujinPackage *package,
                              FujinProject *project,
                              FujinLang     lang,
                              const char   *subject,
                              const char   *issuer)
{
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  add_core (package, project, lang, subject, issuer);
  _fujin_office_xml_open (xml, "Properties", "xmlns", NS_APP, NULL);
  _fujin_office_xml_words (xml, "Application", "Fujin");
  _fujin_office_xml_close (xml);
  fujin_package_add_part (package, "/docProps/app.xml",
                          "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                          _fujin_office_xml_finish (xml));
  fujin_package_relate (package, "/", FUJIN_REL "extended-properties", "/docProps/app.xml");
}

static void
write_colour (FujinOfficeXml    *xml,
              const char        *name,
              const FujinColour *colour)
{
  g_autofree char *hex =
    g_strdup_printf ("%02X%02X%02X", (int) (colour->red * 255 + 0.5),
                     (int) (colour->green * 255 + 0.5), (int) (colour->blue * 255 + 0.5));

  _fujin_office_xml_open (xml, name, NULL);
  _fujin_office_xml_leaf (xml, "a:srgbClr", "val", hex, NULL);
  _fujin_office_xml_close (xml);
}

/* The colours of the charts, so that what is added by hand has them too. */
static void
write_colours (FujinOfficeXml *xml)
{
  static const char *const names[] = { "a:accent1", "a:accent2", "a:accent3",
                                       "a:accent4", "a:accent5", "a:accent6" };
  const FujinPalette *palette = fujin_palette_get (FUJIN_PALETTE_PRINT);

  _fujin_office_xml_open (xml, "a:clrScheme", "name", "Fujin", NULL);
  write_colour (xml, "a:dk1", &palette->text);
  write_colour (xml, "a:lt1", &palette->ground);
  write_colour (xml, "a:dk2", &palette->dim_text);
  write_colour (xml, "a:lt2", &palette->scores[0]);
  write_colour (xml, names[0], &palette->as_is);
  write_colour (xml, names[1], &palette->to_be);
  write_colour (xml, names[2], &palette->expected);
  for (guint i = 3; i < G_N_ELEMENTS (names); i++)
    write_colour (xml, names[i], &palette->categories[i - 1]);
  write_colour (xml, "a:hlink", &palette->as_is);
  write_colour (xml, "a:folHlink", &palette->categories[2]);
  _fujin_office_xml_close (xml);
}

static void
write_fonts (FujinOfficeXml *xml,
             const char     *name)
{
  _fujin_office_xml_open (xml, name, NULL);
  _fujin_office_xml_leaf (xml, "a:latin", "typeface", FUJIN_OFFICE_LATIN, NULL);
  _fujin_office_xml_leaf (xml, "a:ea", "typeface", FUJIN_OFFICE_JAPANESE, NULL);
  _fujin_office_xml_leaf (xml, "a:cs", "typeface", FUJIN_OFFICE_LATIN, NULL);
  _fujin_office_xml_leaf (xml, "a:font", "script", "Jpan", "typeface", FUJIN_OFFICE_JAPANESE, NULL);
  _fujin_office_xml_close (xml);
}

static void
write_fill (FujinOfficeXml *xml)
{
  _fujin_office_xml_open (xml, "a:solidFill", NULL);
  _fujin_office_xml_leaf (xml, "a:schemeClr", "val", "phClr", NULL);
  _fujin_office_xml_close (xml);
}

/* A theme has three of each; ours are alike, as nothing here glows. */
static void
write_formats (FujinOfficeXml *xml)
{
  _fujin_office_xml_open (xml, "a:fmtScheme", "name", "Fujin", NULL);
  _fujin_office_xml_open (xml, "a:fillStyleLst", NULL);
  for (guint i = 0; i < 3; i++)
    write_fill (xml);
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "a:lnStyleLst", NULL);
  for (guint i = 0; i < 3; i++)
    {
      _fujin_office_xml_open (xml, "a:ln", "w", "9525", NULL);
      write_fill (xml);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "a:effectStyleLst", NULL);
  for (guint i = 0; i < 3; i++)
    {
      _fujin_office_xml_open (xml, "a:effectStyle", NULL);
      _fujin_office_xml_leaf (xml, "a:effectLst", NULL);
      _fujin_office_xml_close (xml);
    }
  _fujin_office_xml_close (xml);
  _fujin_office_xml_open (xml, "a:bgFillStyleLst", NULL);
  for (guint i = 0; i < 3; i++)
    write_fill (xml);
  _fujin_office_xml_close_n (xml, 2);
}

/*
 * _fujin_office_add_theme:
 * @name: of the part
 *
 * Adds the colours and fonts.
 */
void
_fujin_office_add_theme (FujinPackage *package,
                         const char   *name)
{
  FujinOfficeXml *xml = _fujin_office_xml_new ();

  _fujin_office_xml_open (xml, "a:theme", "xmlns:a", FUJIN_NS_A, "name", "Fujin", NULL);
  _fujin_office_xml_open (xml, "a:themeElements", NULL);
  write_colours (xml);
  _fujin_office_xml_open (xml, "a:fontScheme", "name", "Fujin", NULL);
  write_fonts (xml, "a:majorFont");
  write_fonts (xml, "a:minorFont");
  _fujin_office_xml_close (xml);
  write_formats (xml);
  _fujin_office_xml_close_n (xml, 2);
  fujin_package_add_part (package, name,
                          "application/vnd.openxmlformats-officedocument.theme+xml",
                          _fujin_office_xml_finish (xml));
}
