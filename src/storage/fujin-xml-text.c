/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-xml-text.h"

#include <string.h>

static const char *
escape_of (gunichar c,
           gboolean in_attribute)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '\r':
      return "&#13;"; /* a bare one would be read as a line feed */
    case '"':
      return in_attribute ? "&quot;" : NULL;
    case '\n':
      return in_attribute ? "&#10;" : NULL;
    case '\t':
      return in_attribute ? "&#9;" : NULL;
    default:
      return NULL;
    }
}

/* XML 1.0 has no way at all to write these (Char, 2.2). */
static gboolean
is_writable (gunichar c)
{
  return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

/**
 * fujin_xml_text_append_escaped:
 * @out: where to write
 * @text: UTF-8 text
 * @in_attribute: whether it goes between the quotes of an attribute
 *
 * Appends @text so that an XML parser gives back exactly the same, line ends included.
 */
void
fujin_xml_text_append_escaped (GString    *out,
                               const char *text,
                               gboolean    in_attribute)
{
  const char *done = text;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *escape = escape_of (c, in_attribute);

      if (escape == NULL && is_writable (c))
        continue;
      g_string_append_len (out, done, p - done);
      if (escape != NULL)
        g_string_append (out, escape);
      done = g_utf8_next_char (p);
    }
  g_string_append (out, done);
}

/**
 * fujin_xml_text_append_attribute:
 * @out: where to write
 * @prefix: (nullable): prefix of its namespace
 * @name: its name
 * @value: its value
 *
 * Appends a space and the attribute.
 */
void
fujin_xml_text_append_attribute (GString    *out,
                                 const char *prefix,
                                 const char *name,
                                 const char *value)
{
  g_string_append_printf (out, " %s%s%s=\"", prefix != NULL ? prefix : "",
                          prefix != NULL ? ":" : "", name);
  fujin_xml_text_append_escaped (out, value, TRUE);
  g_string_append_c (out, '"');
}

/**
 * fujin_xml_text_append_indent:
 * @out: where to write
 * @depth: depth of the element, 0 for the root
 *
 * Appends one space for each level.
 */
void
fujin_xml_text_append_indent (GString *out,
                              guint    depth)
{
  for (guint i = 0; i < depth; i++)
    g_string_append_c (out, ' ');
}

static gboolean
is_text (const xmlNode *node)
{
  return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

static gboolean
is_blank_text (const xmlNode *node)
{
  const char *text = (const char *) node->content;

  return text == NULL || text[strspn (text, " \t\r\n")] == '\0';
}

/* Whether lines can be broken between the children without changing a text. */
static gboolean
holds_elements_only (const xmlNode *node)
{
  gboolean has_others = FALSE;

  for (const xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (!is_text (child))
        has_others = TRUE;
      else if (!is_blank_text (child))
        return FALSE;
    }
  return has_others;
}

static void
append_attribute (GString *out,
                  xmlAttr *attribute)
{
  xmlChar *value = xmlNodeGetContent ((xmlNode *) attribute);

  fujin_xml_text_append_attribute (
    out, attribute->ns != NULL ? (const char *) attribute->ns->prefix : NULL,
    (const char *) attribute->name, value != NULL ? (const char *) value : "");
  xmlFree (value);
}

static void
append_start (GString *out,
              xmlNode *node)
{
  g_string_append_c (out, '<');
  if (node->ns != NULL && node->ns->prefix != NULL)
    g_string_append_printf (out, "%s:", node->ns->prefix);
  g_string_append (out, (const char *) node->name);
  for (xmlNs *ns = node->nsDef; ns != NULL; ns = ns->next)
    fujin_xml_text_append_attribute (out, ns->prefix != NULL ? "xmlns" : NULL,
                                     ns->prefix != NULL ? (const char *) ns->prefix : "xmlns",
                                     ns->href != NULL ? (const char *) ns->href : "");
  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    append_attribute (out, attribute);
}

static void append_node (GString *out,
                         xmlNode *node,
                         guint    depth,
                         gboolean break_lines);

static void
append_element (GString *out,
                xmlNode *node,
                guint    depth,
                gboolean break_lines)
{
  gboolean break_inside = break_lines && holds_elements_only (node);

  append_start (out, node);
  if (node->children == NULL)
    {
      g_string_append (out, "/>");
      return;
    }
  g_string_append (out, break_inside ? ">\n" : ">");
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (!break_inside || !is_text (child))
      append_node (out, child, depth + 1, break_inside);
  if (break_inside)
    fujin_xml_text_append_indent (out, depth);
  g_string_append (out, "</");
  if (node->ns != NULL && node->ns->prefix != NULL)
    g_string_append_printf (out, "%s:", node->ns->prefix);
  g_string_append_printf (out, "%s>", node->name);
}

/* The scanner before the parser bounds the depth. */
static void
append_node (GString *out,
             xmlNode *node,
             guint    depth,
             gboolean break_lines)
{
  const char *content = node->content != NULL ? (const char *) node->content : "";

  if (break_lines)
    fujin_xml_text_append_indent (out, depth);
  if (node->type == XML_ELEMENT_NODE)
    append_element (out, node, depth, break_lines);
  else if (node->type == XML_COMMENT_NODE)
    g_string_append_printf (out, "<!--%s-->", content);
  else if (node->type == XML_PI_NODE)
    g_string_append_printf (out, "<?%s%s%s?>", node->name, *content != '\0' ? " " : "", content);
  else if (is_text (node))
    fujin_xml_text_append_escaped (out, content, FALSE);
  if (break_lines)
    g_string_append_c (out, '\n');
}

/**
 * fujin_xml_text_of_node:
 * @node: an element, a comment or a processing instruction
 * @depth: its depth in the file, 0 for the root
 *
 * Writes a part of a file that this version does not know, in the form of all project files: one
 * element a line, one space for each level, texts exactly as they are.
 *
 * Returns: (transfer full): its lines
 */
char *
fujin_xml_text_of_node (xmlNode *node,
                        guint    depth)
{
  GString *out = g_string_new (NULL);

  append_node (out, node, depth, TRUE);
  return g_string_free (out, FALSE);
}

/**
 * fujin_xml_text_of_attribute:
 * @attribute: an attribute
 *
 * Returns: (transfer full): the attribute with a space in front, as it will be written
 */
char *
fujin_xml_text_of_attribute (xmlAttr *attribute)
{
  GString *out = g_string_new (NULL);

  append_attribute (out, attribute);
  return g_string_free (out, FALSE);
}
