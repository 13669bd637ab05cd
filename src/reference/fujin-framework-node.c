/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading one node of a framework file. Every defect is told, with its line, and reading goes on,
 * so that whoever edits the content sees all of them at once. */
#include "fujin-framework-node.h"

#include <string.h>

#include "fujin-words.h"

static guint
line_of (xmlNode *node)
{
  return (guint) MAX (xmlGetLineNo (node), 0);
}

static xmlNode *
to_element (xmlNode *node)
{
  while (node != NULL && node->type != XML_ELEMENT_NODE)
    node = node->next;
  return node;
}

/**
 * fujin_node_first:
 * @parent: an element
 *
 * Returns: (nullable) (transfer none): the first element inside @parent
 */
xmlNode *
fujin_node_first (xmlNode *parent)
{
  return to_element (parent->children);
}

/**
 * fujin_node_next:
 * @node: an element
 *
 * Returns: (nullable) (transfer none): the next element beside @node
 */
xmlNode *
fujin_node_next (xmlNode *node)
{
  return to_element (node->next);
}

/**
 * fujin_node_unknown:
 * @node: an element
 * @problems: (element-type FujinXmlProblem): the problem is added here
 *
 * Tells that @node has no meaning where it stands.
 */
void
fujin_node_unknown (xmlNode   *node,
                    GPtrArray *problems)
{
  fujin_xml_add_problem (problems, line_of (node), W_("The element “%s” is not known here."),
                         (const char *) node->name);
}

/**
 * fujin_node_duplicate:
 * @node: an element
 * @problems: (element-type FujinXmlProblem): the problem is added here
 *
 * Tells that @node stands there twice.
 */
void
fujin_node_duplicate (xmlNode   *node,
                      GPtrArray *problems)
{
  fujin_xml_add_problem (problems, line_of (node),
                         W_("This element “%s” stands in the file already."),
                         (const char *) node->name);
}

/**
 * fujin_node_dangling:
 * @node: an element
 * @id: an id that stands in it
 * @problems: (element-type FujinXmlProblem): the problem is added here
 *
 * Tells that there is nothing of that id.
 */
void
fujin_node_dangling (xmlNode    *node,
                     const char *id,
                     GPtrArray  *problems)
{
  fujin_xml_add_problem (problems, line_of (node),
                         W_("“%s” is named here, but it is not in the file."), id);
}

/**
 * fujin_node_required:
 * @node: an element
 * @attribute: name of an attribute
 * @problems: (element-type FujinXmlProblem): a problem is added here when it is missing
 *
 * Returns: (transfer full): the value, "" when it is missing
 */
char *
fujin_node_required (xmlNode    *node,
                     const char *attribute,
                     GPtrArray  *problems)
{
  char *value = fujin_xml_attribute (node, attribute);

  if (value != NULL && *value != '\0')
    return value;
  g_free (value);
  fujin_xml_add_problem (problems, line_of (node),
                         /* Translators: %1$s is an XML attribute, %2$s an XML element. */
                         W_("The attribute “%1$s” of the element “%2$s” is missing."), attribute,
                         (const char *) node->name);
  return g_strdup ("");
}

static void
add_wrong_value (xmlNode    *node,
                 const char *attribute,
                 const char *value,
                 GPtrArray  *problems)
{
  fujin_xml_add_problem (problems, line_of (node),
                         /* Translators: a value, an XML attribute, an XML element. */
                         W_("“%1$s” is no value that the attribute “%2$s” of the element "
                            "“%3$s” can have."),
                         value, attribute, (const char *) node->name);
}

/**
 * fujin_node_choice:
 * @node: an element
 * @attribute: name of an attribute
 * @index_of: knows the values it can have
 * @problems: (element-type FujinXmlProblem): a problem is added here when the value is another
 *
 * Returns: position of the value, or a negative number
 */
int
fujin_node_choice (xmlNode      *node,
                   const char   *attribute,
                   FujinIndexOf  index_of,
                   GPtrArray    *problems)
{
  g_autofree char *value = fujin_node_required (node, attribute, problems);
  int index;

  if (*value == '\0')
    return -1;
  index = index_of (value);
  if (index < 0)
    add_wrong_value (node, attribute, value, problems);
  return index;
}

/**
 * fujin_node_number:
 * @node: an element
 * @attribute: name of an attribute
 * @max: the greatest value it can have
 * @problems: (element-type FujinXmlProblem): a problem is added here when the value is another
 *
 * Returns: the whole number from 0, or 0 when it is defective
 */
guint
fujin_node_number (xmlNode    *node,
                   const char *attribute,
                   guint       max,
                   GPtrArray  *problems)
{
  g_autofree char *value = fujin_node_required (node, attribute, problems);
  guint64 number = 0;

  if (*value != '\0' && !g_ascii_string_to_unsigned (value, 10, 0, max, &number, NULL))
    add_wrong_value (node, attribute, value, problems);
  return (guint) number;
}

static int
basis_index (const char *id)
{
  return strcmp (id, "reasoned") == 0 ? 0 : strcmp (id, "stated") == 0 ? 1 : -1;
}

/**
 * fujin_node_is_stated:
 * @node: an element with the attribute "basis"
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Returns: whether the source says it, as against our own reasoning
 */
gboolean
fujin_node_is_stated (xmlNode   *node,
                      GPtrArray *problems)
{
  return fujin_node_choice (node, "basis", basis_index, problems) == 1;
}

static int
yes_no_index (const char *id)
{
  return strcmp (id, "no") == 0 ? 0 : strcmp (id, "yes") == 0 ? 1 : -1;
}

/**
 * fujin_node_is_yes:
 * @node: an element
 * @attribute: name of an attribute that is "yes" or "no"
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Returns: whether it is "yes"
 */
gboolean
fujin_node_is_yes (xmlNode    *node,
                   const char *attribute,
                   GPtrArray  *problems)
{
  return fujin_node_choice (node, attribute, yes_no_index, problems) == 1;
}

static void
require_text (xmlNode    *node,
              const char *language,
              const char *text,
              GPtrArray  *problems)
{
  if (text == NULL || *text == '\0')
    fujin_xml_add_problem (problems, line_of (node),
                           /* Translators: %1$s is an XML element, %2$s a language code. */
                           W_("The text of the element “%1$s” is missing in the language “%2$s”."),
                           (const char *) node->name, language);
}

/**
 * fujin_node_text:
 * @node: an element that holds one text in both languages
 * @text: (inout): the text is put here
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads a text. A second one in the same place is a problem.
 */
void
fujin_node_text (xmlNode   *node,
                 FujinText *text,
                 GPtrArray *problems)
{
  if (text->en != NULL || text->ja != NULL)
    {
      fujin_node_duplicate (node, problems);
      return;
    }
  for (xmlNode *child = fujin_node_first (node); child; child = fujin_node_next (child))
    {
      char **place = fujin_xml_is (child, "en")   ? &text->en
                     : fujin_xml_is (child, "ja") ? &text->ja
                                                  : NULL;

      if (place == NULL)
        fujin_node_unknown (child, problems);
      else if (*place != NULL)
        fujin_node_duplicate (child, problems);
      else
        *place = fujin_xml_content (child);
    }
  require_text (node, "en", text->en, problems);
  require_text (node, "ja", text->ja, problems);
}

/**
 * fujin_node_complete:
 * @node: an element
 * @child: name of an element that must stand inside
 * @text: the text that was read from it
 * @problems: (element-type FujinXmlProblem): a problem is added here when there was none
 *
 * Makes sure that a text was there at all.
 */
void
fujin_node_complete (xmlNode         *node,
                     const char      *child,
                     const FujinText *text,
                     GPtrArray       *problems)
{
  if (text->en == NULL && text->ja == NULL)
    fujin_xml_add_problem (problems, line_of (node),
                           /* Translators: %1$s and %2$s are names of XML elements. */
                           W_("The element “%1$s” does not hold the element “%2$s”."),
                           (const char *) node->name, child);
}
