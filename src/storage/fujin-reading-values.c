/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-clean-text.h"
#include "fujin-words.h"

#define MAX_ID_LENGTH 64
#define MAX_NOTICES 200

/* Control characters are never meant, and those that turn the reading direction can show a text
 * as another one (Unicode TR 36). The editor takes them out of what is typed. */
static gboolean
is_unwanted (gunichar c)
{
  if (c == '\n' || c == '\t' || c == '\r')
    return FALSE;
  return g_unichar_iscntrl (c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0xFEFF;
}

static guint
line_at (FujinReading *self,
         xmlNode      *node,
         const char   *text,
         const char   *place)
{
  guint line = fujin_reading_line (self, node);

  for (const char *p = text; p < place; p++)
    line += *p == '\n';
  return line;
}

static gboolean
check_characters (FujinReading *self,
                  xmlNode      *node,
                  const char   *text,
                  gboolean      lines_allowed)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_unwanted (c))
        {
          fujin_reading_problem (self, line_at (self, node, text, p),
                                 W_("The control character U+%1$04X stands in <%2$s>. Delete "
                                    "it."), c,
                                 (const char *) node->name);
          return FALSE;
        }
      if (!lines_allowed && (c == '\n' || c == '\t' || c == '\r'))
        {
          fujin_reading_problem (self, line_at (self, node, text, p),
                                 W_("<%s> holds one line only. Take the line ends and tabs out of "
                                    "it."),
                                 (const char *) node->name);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check_text_only (FujinReading *self,
                 xmlNode      *node)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      if (child->type != XML_ELEMENT_NODE)
        continue;
      fujin_reading_problem (self, fujin_reading_line (self, child),
                             W_("<%1$s> holds a text only, but the element <%2$s> stands in it. "
                                "Delete that."),
                             (const char *) node->name, (const char *) child->name);
      return FALSE;
    }
  return TRUE;
}

/* A look at the bytes that is quick for nearly all texts. */
static gboolean
may_be_unclean (const char *text)
{
  for (const guchar *p = (const guchar *) text; *p != '\0'; p++)
    if ((*p < 0x20 && *p != '\n' && *p != '\t') || *p == 0x7F || *p == 0xC2 || *p == 0xE2 ||
        *p == 0xEF || *p >= 0xF0)
      return TRUE;
  return FALSE;
}

/* Takes out what the editor would not let in either, and says so. */
static const char *
take_out (FujinReading *self,
          xmlNode      *node,
          const char   *text)
{
  gboolean changed = FALSE;
  g_autofree char *clean = NULL;

  if (self->notices == NULL || !may_be_unclean (text))
    return text;
  clean = fujin_clean_characters (text, -1, FUJIN_CLEAN_LINES, &changed);
  if (changed && self->notices->len < MAX_NOTICES)
    fujin_xml_add_problem (self->notices, fujin_reading_line (self, node),
                           /* Translators: %s is the name of an element of XML. */
                           W_("Control characters, or invisible ones that can make a text read "
                              "differently from what it says, stood in <%s> and were taken out. "
                              "The file still holds them until the plan is saved."),
                           (const char *) node->name);
  return changed ? g_string_chunk_insert (self->copies, clean) : text;
}

/**
 * fujin_reading_text:
 * @self: a reading
 * @node: (nullable): an element that holds a text
 * @lines_allowed: whether the text may have several lines
 *
 * Returns: (transfer none) (nullable): its text exactly; %NULL when there is no element or a
 *   problem was added
 */
const char *
fujin_reading_text (FujinReading *self,
                    xmlNode      *node,
                    gboolean      lines_allowed)
{
  const char *text;

  if (node == NULL || !check_text_only (self, node))
    return NULL;
  text = take_out (self, node, fujin_xml_peek (node, self->copies));
  return check_characters (self, node, text, lines_allowed) ? text : NULL;
}

/**
 * fujin_reading_attribute:
 * @self: a reading
 * @node: an element
 * @name: name of an attribute
 *
 * Returns: (transfer none) (nullable): its value; %NULL when the element does not have it
 */
const char *
fujin_reading_attribute (FujinReading *self,
                         xmlNode      *node,
                         const char   *name)
{
  return fujin_xml_peek_attribute (node, name, self->copies);
}

/**
 * fujin_reading_parse_number:
 * @text: (nullable): a text
 * @number: (out): the number
 *
 * Returns: whether @text is a whole number from 0 with at most five digits and no zero in front
 */
gboolean
fujin_reading_parse_number (const char *text,
                            int        *number)
{
  gsize length = text != NULL ? strlen (text) : 0;

  if (length == 0 || length > 5 || strspn (text, "0123456789") != length ||
      (length > 1 && *text == '0'))
    return FALSE;
  *number = (int) g_ascii_strtoll (text, NULL, 10);
  return TRUE;
}

/**
 * fujin_reading_number:
 * @self: a reading
 * @node: (nullable): an element that holds a number
 * @minimum: lowest value
 * @maximum: highest value
 * @number: (out): the number; untouched when there is none
 *
 * Returns: whether there is an element and its number is right; if not right, a problem was added
 */
gboolean
fujin_reading_number (FujinReading *self,
                      xmlNode      *node,
                      int           minimum,
                      int           maximum,
                      int          *number)
{
  const char *text = fujin_reading_text (self, node, TRUE);
  int value;

  if (text == NULL)
    return FALSE;
  if (fujin_reading_parse_number (text, &value) && value >= minimum && value <= maximum)
    {
      *number = value;
      return TRUE;
    }
  fujin_reading_problem (self, fujin_reading_line (self, node),
                         W_("“%1$s” is not possible in <%2$s>. Write a number from %3$d to %4$d."),
                         text, (const char *) node->name, minimum, maximum);
  return FALSE;
}

static gboolean
is_id (const char *text)
{
  gsize length = 0;

  while (g_ascii_isalnum (text[length]) || text[length] == '-' || text[length] == '_' ||
         text[length] == '.')
    length++;
  return text[length] == '\0' && length <= MAX_ID_LENGTH && g_ascii_isalpha (*text);
}

/**
 * fujin_reading_id:
 * @self: a reading
 * @node: an element
 * @name: name of an attribute that must hold an id
 *
 * Returns: (transfer none) (nullable): the id; %NULL when a problem was added
 */
const char *
fujin_reading_id (FujinReading *self,
                  xmlNode      *node,
                  const char   *name)
{
  const char *id = fujin_reading_attribute (self, node, name);

  if (id == NULL)
    fujin_reading_problem (self, fujin_reading_line (self, node),
                           W_("The attribute “%1$s” is missing in <%2$s>. Add it."), name,
                           (const char *) node->name);
  else if (!is_id (id))
    fujin_reading_problem (self, fujin_reading_line (self, node),
                           W_("“%1$s” cannot be an id. Write a letter, then letters, digits, “-”, "
                              "“_” or “.”, at most %2$d in all."),
                           id, MAX_ID_LENGTH);
  else
    return id;
  return NULL;
}
