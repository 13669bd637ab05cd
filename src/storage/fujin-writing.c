/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-writing.h"

#include "fujin-xml-text.h"

/**
 * fujin_writing_start:
 * @self: where to write
 * @format: which attributes the element has
 * @name: its name
 * @values: (nullable): values of the attributes in the order of @format; %NULL leaves one out
 * @owner: key of the field; "" for the element around
 *
 * Writes a start tag without its end.
 */
void
fujin_writing_start (FujinWriting      *self,
                     const FujinFormat *format,
                     const char        *name,
                     const char *const *values,
                     const char        *owner)
{
  guint i;

  fujin_xml_text_append_indent (self->text, self->depth);
  g_string_append_printf (self->text, "<%s", name);
  for (i = 0; format->attributes[i] != NULL; i++)
    {
      fujin_extras_write_attributes (self->extras, self->text, owner, i);
      if (values[i] != NULL)
        fujin_xml_text_append_attribute (self->text, NULL, format->attributes[i], values[i]);
    }
  fujin_extras_write_attributes (self->extras, self->text, owner, i);
}

/**
 * fujin_writing_field:
 * @self: where to write
 * @format: which attributes the field has
 * @name: its name
 * @values: (nullable): values of the attributes
 * @content: (nullable): its text
 *
 * Writes a field, or nothing when it has no text; what a newer version put behind it stays.
 */
void
fujin_writing_field (FujinWriting      *self,
                     const FujinFormat *format,
                     const char        *name,
                     const char *const *values,
                     const char        *content)
{
  if (content != NULL && *content != '\0')
    {
      fujin_writing_start (self, format, name, values, name);
      g_string_append_c (self->text, '>');
      fujin_xml_text_append_escaped (self->text, content, FALSE);
      g_string_append_printf (self->text, "</%s>\n", name);
    }
  fujin_extras_write_nodes (self->extras, self->text, name);
}

/**
 * fujin_writing_text:
 * @self: where to write
 * @name: name of a field without attributes
 * @content: (nullable): its text
 *
 * Writes such a field.
 */
void
fujin_writing_text (FujinWriting *self,
                    const char   *name,
                    const char   *content)
{
  fujin_writing_field (self, &fujin_format_text, name, NULL, content);
}

/**
 * fujin_writing_number:
 * @self: where to write
 * @name: name of a field without attributes
 * @number: its number; 0 leaves it out
 *
 * Writes such a field.
 */
void
fujin_writing_number (FujinWriting *self,
                      const char   *name,
                      int           number)
{
  g_autofree char *text = number != 0 ? g_strdup_printf ("%d", number) : NULL;

  fujin_writing_text (self, name, text);
}

/**
 * fujin_writing_open:
 * @self: where to write
 * @format: an element that holds others
 * @values: (nullable): values of its attributes
 *
 * Goes into an element.
 *
 * Returns: where its content starts, to be given to fujin_writing_close()
 */
gsize
fujin_writing_open (FujinWriting      *self,
                    const FujinFormat *format,
                    const char *const *values)
{
  gsize start;

  fujin_writing_start (self, format, format->name, values, "");
  start = self->text->len;
  g_string_append (self->text, ">\n");
  self->depth++;
  fujin_extras_write_nodes (self->extras, self->text, "");
  return start;
}

/**
 * fujin_writing_close:
 * @self: where to write
 * @format: the element
 * @start: what fujin_writing_open() returned
 *
 * Comes out of an element.
 *
 * Returns: whether it holds anything
 */
gboolean
fujin_writing_close (FujinWriting      *self,
                     const FujinFormat *format,
                     gsize              start)
{
  gboolean empty = self->text->len == start + 2;

  self->depth--;
  if (empty)
    {
      g_string_truncate (self->text, start);
      g_string_append (self->text, "/>\n");
      return FALSE;
    }
  fujin_xml_text_append_indent (self->text, self->depth);
  g_string_append_printf (self->text, "</%s>\n", format->name);
  return TRUE;
}
