/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xml-text.h"

/* More would not help a reader, and a file of garbage could make millions. */
#define MAX_PROBLEMS 200

/**
 * fujin_reading_problem:
 * @self: a reading
 * @line: line in the file
 * @format: plain words in the language of the screen, with the remedy
 * @...: arguments of @format
 *
 * Adds a problem.
 */
void
fujin_reading_problem (FujinReading *self,
                       guint         line,
                       const char   *format,
                       ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  if (self->problems->len >= MAX_PROBLEMS)
    return;
  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  fujin_xml_add_problem (self->problems, line, "%s", message);
}

/**
 * fujin_reading_line:
 * @self: a reading
 * @node: an element
 *
 * Returns: its line
 */
guint
fujin_reading_line (FujinReading *self,
                    xmlNode      *node)
{
  return fujin_xml_lines_of (self->lines, node);
}

/**
 * fujin_reading_first:
 * @self: a reading
 * @key: kind and id of something that may stand only once in the file
 * @line: where it stands
 * @first: (out): where it stood before
 *
 * Returns: whether it is the first of its kind and id
 */
gboolean
fujin_reading_first (FujinReading *self,
                     const char   *key,
                     guint         line,
                     guint        *first)
{
  *first = GPOINTER_TO_UINT (g_hash_table_lookup (self->seen, key));
  if (*first != 0)
    return FALSE;
  g_hash_table_insert (self->seen, g_strdup (key), GUINT_TO_POINTER (line));
  return TRUE;
}

static gboolean
is_in_space (FujinReading *self,
             xmlNode      *node)
{
  return node->ns != NULL && strcmp ((const char *) node->ns->href, self->space) == 0;
}

/* Index of a known child, -1 for an unknown one. */
static int
find_child (FujinReading      *self,
            const FujinFormat *format,
            xmlNode           *node)
{
  return is_in_space (self, node) ? fujin_format_find (format, (const char *) node->name) : -1;
}

static const FujinFormat *
format_of_field (const char *name)
{
  if (strcmp (name, "*assigned") == 0)
    return &fujin_format_assigned;
  if (strcmp (name, "as-is") == 0 || strcmp (name, "to-be") == 0)
    return &fujin_format_score;
  return &fujin_format_text;
}

/* Key of a known child among its siblings. */
static char *
make_key (const FujinFormat *format,
          int                index,
          xmlNode           *node)
{
  const char *name = format->children[index];
  g_autofree char *id = NULL;

  if (*name != '*')
    return g_strdup (fujin_format_name (name));
  id = fujin_xml_attribute (node, strcmp (name, "*assigned") == 0 ? "team"
                                  : strcmp (name, "*plan") == 0   ? "service"
                                                                  : "id");
  return g_strconcat (name + 1, ":", id, NULL);
}

static void
take_unknown (FujinReading *self,
              FujinElement *element,
              xmlNode      *node,
              guint         depth,
              const char   *after)
{
  if (node->type == XML_ELEMENT_NODE && !self->keeps_unknown)
    fujin_reading_problem (self, fujin_reading_line (self, node),
                           W_("The element <%1$s> is not known in <%2$s>. Delete it or correct "
                              "its name."),
                           (const char *) node->name, (const char *) element->node->name);
  else
    fujin_extras_add_node (element->extras, after, fujin_xml_text_of_node (node, depth));
}

static void
take_field (FujinReading      *self,
            FujinElement      *element,
            const FujinFormat *format,
            int                index,
            int                last,
            xmlNode           *node)
{
  const char *name = (const char *) node->name;
  guint line = fujin_reading_line (self, node);

  if (element->fields[index] != NULL)
    fujin_reading_problem (self, line,
                           W_("<%1$s> stands here a second time; the first one is in line %2$u. "
                              "Delete one of them."),
                           name, fujin_reading_line (self, element->fields[index]));
  else if (index < last)
    fujin_reading_problem (self, line,
                           W_("<%1$s> stands too late: move it before <%2$s>."), name,
                           fujin_format_name (format->children[last]));
  if (element->fields[index] == NULL)
    element->fields[index] = node;
}

static void
take_child (FujinReading      *self,
            FujinElement      *element,
            const FujinFormat *format,
            int                index,
            int               *last,
            xmlNode           *node)
{
  if (*format->children[index] == '*')
    {
      g_ptr_array_add (element->entries, node);
      if (index < *last)
        fujin_reading_problem (self, fujin_reading_line (self, node),
                               W_("<%1$s> stands too late: move it before <%2$s>."),
                               (const char *) node->name,
                               fujin_format_name (format->children[*last]));
    }
  else
    take_field (self, element, format, index, *last, node);
  *last = MAX (*last, index);
}

static void
check_stray_text (FujinReading *self,
                  xmlNode      *node)
{
  guint line = fujin_xml_lines_of_text (self->lines, node);

  if (line != 0)
    fujin_reading_problem (self, line,
                           W_("There is text right inside <%s>, where only elements may stand. "
                              "Delete it."),
                           (const char *) node->name);
}

/* Whether a child is a field, which has no function of its own to read attributes. */
static gboolean
is_field (const char *child)
{
  return (*child != '*' && *child != '+') || strcmp (child, "*assigned") == 0;
}

/**
 * fujin_reading_open:
 * @self: a reading
 * @node: an element that holds others
 * @depth: its depth in the project, 0 for the project or the state of a version
 * @format: what it holds
 * @element: (out caller-allocates): the element taken apart, to be given to fujin_reading_close()
 *
 * Sorts what an element holds into what is known and what is not.
 */
void
fujin_reading_open (FujinReading      *self,
                    xmlNode           *node,
                    guint              depth,
                    const FujinFormat *format,
                    FujinElement      *element)
{
  g_autofree char *key = g_strdup ("");
  int last = -1;

  *element = (FujinElement) { .node = node, .line = fujin_reading_line (self, node) };
  element->entries = g_ptr_array_new ();
  element->extras = fujin_extras_new ();
  fujin_reading_read_attributes (self, node, format, "", element->extras);
  check_stray_text (self, node);
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      int index = child->type == XML_ELEMENT_NODE ? find_child (self, format, child) : -1;

      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        continue;
      if (index < 0)
        {
          take_unknown (self, element, child, self->base + depth + 1, key);
          continue;
        }
      take_child (self, element, format, index, &last, child);
      g_free (key);
      key = make_key (format, index, child);
      if (is_field (format->children[index]))
        fujin_reading_read_attributes (self, child, format_of_field (format->children[index]), key,
                                       element->extras);
    }
}

/**
 * fujin_reading_field:
 * @element: an element taken apart
 * @format: what it holds
 * @name: name of one of its fields
 *
 * Returns: (transfer none) (nullable): the field, %NULL when it is not there
 */
xmlNode *
fujin_reading_field (const FujinElement *element,
                     const FujinFormat  *format,
                     const char         *name)
{
  int index = fujin_format_find (format, name);

  return index >= 0 ? element->fields[index] : NULL;
}

/**
 * fujin_reading_close:
 * @element: an element taken apart
 * @object: (nullable): what it became
 * @part: name of the element
 *
 * Ties what is not known to @object and frees the rest.
 */
void
fujin_reading_close (FujinElement *element,
                     gpointer      object,
                     const char   *part)
{
  g_ptr_array_unref (element->entries);
  if (object != NULL)
    fujin_extras_attach (element->extras, object, part);
  else
    fujin_extras_free (element->extras);
}
