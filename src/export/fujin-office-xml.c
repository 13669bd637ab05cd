/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-office-xml.h"

#include <libxml/xmlwriter.h>
#include <string.h>

struct _FujinOfficeXml
{
  xmlBuffer     *buffer;
  xmlTextWriter *writer;
};

/*
 * _fujin_office_xml_new:
 *
 * A part with its declaration. xmlTextWriter fails only without memory, and then GLib ends the
 * program anyway: what it returns is not looked at.
 */
FujinOfficeXml *
_fujin_office_xml_new (void)
{
  FujinOfficeXml *self = g_new0 (FujinOfficeXml, 1);

  self->buffer = xmlBufferCreate ();
  self->writer = xmlNewTextWriterMemory (self->buffer, 0);
  xmlTextWriterStartDocument (self->writer, "1.0", "UTF-8", "yes");
  return self;
}

/* XML 1.0 has no way to write most control characters. */
static char *
dup_fit (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  GString *fit = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\t' || c == '\n' || (c >= 0x20 && c != 0xfffe && c != 0xffff))
        g_string_append_unichar (fit, c);
    }
  return g_string_free (fit, FALSE);
}

static void
write_attributes (FujinOfficeXml *self,
                  va_list         list)
{
  const char *name;

  while ((name = va_arg (list, const char *)) != NULL)
    {
      const char *value = va_arg (list, const char *);
      g_autofree char *fit = dup_fit (value != NULL ? value : "");

      xmlTextWriterWriteAttribute (self->writer, (const xmlChar *) name, (const xmlChar *) fit);
    }
}

/*
 * _fujin_office_xml_open:
 * @name: with its prefix
 * @...: names and values of attributes, and %NULL
 *
 * Begins an element.
 */
void
_fujin_office_xml_open (FujinOfficeXml *self,
                        const char     *name,
                        ...)
{
  va_list list;

  xmlTextWriterStartElement (self->writer, (const xmlChar *) name);
  va_start (list, name);
  write_attributes (self, list);
  va_end (list);
}

/* An element without content. */
void
_fujin_office_xml_leaf (FujinOfficeXml *self,
                        const char     *name,
                        ...)
{
  va_list list;

  xmlTextWriterStartElement (self->writer, (const xmlChar *) name);
  va_start (list, name);
  write_attributes (self, list);
  va_end (list);
  xmlTextWriterEndElement (self->writer);
}

/* An attribute of the element that was just begun. */
void
_fujin_office_xml_number (FujinOfficeXml *self,
                          const char     *attribute,
                          gint64          value)
{
  xmlTextWriterWriteFormatAttribute (self->writer, (const xmlChar *) attribute,
                                     "%" G_GINT64_FORMAT, value);
}

/* Text in the element. */
void
_fujin_office_xml_text (FujinOfficeXml *self,
                        const char     *text)
{
  g_autofree char *fit = dup_fit (text);

  xmlTextWriterWriteString (self->writer, (const xmlChar *) fit);
}

/* An element that holds a text and keeps its spaces where the format asks for that to be said. */
void
_fujin_office_xml_words (FujinOfficeXml *self,
                         const char     *name,
                         const char     *text)
{
  if (g_str_equal (name, "w:t"))
    _fujin_office_xml_open (self, name, "xml:space", "preserve", NULL);
  else
    _fujin_office_xml_open (self, name, NULL);
  _fujin_office_xml_text (self, text);
  _fujin_office_xml_close (self);
}

/* Ends the element that was begun last. */
void
_fujin_office_xml_close (FujinOfficeXml *self)
{
  xmlTextWriterFullEndElement (self->writer);
}

/* Ends several. */
void
_fujin_office_xml_close_n (FujinOfficeXml *self,
                           guint           n)
{
  while (n-- > 0)
    _fujin_office_xml_close (self);
}

/*
 * _fujin_office_xml_finish:
 * @self: (transfer full): a part
 *
 * The bytes of the part.
 */
GBytes *
_fujin_office_xml_finish (FujinOfficeXml *self)
{
  GBytes *bytes;

  xmlTextWriterEndDocument (self->writer);
  xmlFreeTextWriter (self->writer);
  bytes = g_bytes_new (xmlBufferContent (self->buffer), (gsize) xmlBufferLength (self->buffer));
  xmlBufferFree (self->buffer);
  g_free (self);
  return bytes;
}
