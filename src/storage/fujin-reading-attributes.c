/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xml-text.h"

static gboolean
is_known_attribute (const FujinFormat *format,
                    const xmlAttr     *attribute,
                    guint             *index)
{
  for (guint i = 0; format->attributes[i] != NULL && attribute->ns == NULL; i++)
    {
      if (strcmp (format->attributes[i], (const char *) attribute->name) == 0)
        {
          *index = i;
          return TRUE;
        }
    }
  return FALSE;
}

/* Names of namespaces are kept in any version: an unknown part may stand below that needs them. */
static void
keep_namespaces (FujinReading *self,
                 xmlNode      *node,
                 const char   *owner,
                 guint         after,
                 FujinElement *element)
{
  for (const xmlNs *ns = node->nsDef; ns != NULL; ns = ns->next)
    {
      GString *text;

      if (ns->prefix == NULL)
        continue;
      text = g_string_new (NULL);
      fujin_xml_text_append_attribute (text, "xmlns", (const char *) ns->prefix,
                                       (const char *) ns->href);
      fujin_extras_add_attribute (fujin_reading_extras (element), owner, after,
                                  g_string_free (text, FALSE));
    }
}

/**
 * fujin_reading_knows_attributes:
 * @node: a known element
 * @format: which attributes it has
 *
 * Returns: whether it has no others and needs no fujin_reading_read_attributes()
 */
gboolean
fujin_reading_knows_attributes (xmlNode           *node,
                                const FujinFormat *format)
{
  guint index;

  for (const xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (!is_known_attribute (format, attribute, &index))
      return FALSE;
  return node->nsDef == NULL;
}

/**
 * fujin_reading_read_attributes:
 * @self: a reading
 * @node: a known element
 * @format: which attributes it has
 * @owner: its key among the fields; "" for an element that holds others
 * @element: the element taken apart that keeps attributes that are not known
 *
 * Sorts the attributes into those known, which are read elsewhere, and those not.
 */
void
fujin_reading_read_attributes (FujinReading      *self,
                               xmlNode           *node,
                               const FujinFormat *format,
                               const char        *owner,
                               FujinElement      *element)
{
  /* The name of the namespace is not among the attributes of the parser. */
  guint place = format == &fujin_format_project ? 1 : 0;
  guint index;

  keep_namespaces (self, node, owner, place, element);
  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      if (is_known_attribute (format, attribute, &index))
        place = index + 1;
      else if (self->keeps_unknown)
        {
          fujin_extras_add_attribute (fujin_reading_extras (element), owner, place,
                                      fujin_xml_text_of_attribute (attribute));
          g_ptr_array_add (self->unknown, attribute);
        }
      else
        fujin_reading_problem (self, fujin_reading_line (self, node),
                               /* Translators: %1$s is an attribute, %2$s an element of XML */
                               W_("The attribute “%1$s” is not known in <%2$s>. Delete it or "
                                  "correct its name."),
                               (const char *) attribute->name, (const char *) node->name);
    }
}
