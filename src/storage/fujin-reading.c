/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-reading.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xml-text.h"

/* More would not help a reader, and a file of garbage could make millions. */
#define MAX_PROBLEMS 1000

/**
 * fujin_reading_start:
 * @lines: the lines of the file
 * @problems: (element-type FujinXmlProblem): where to tell of what is wrong
 *
 * Returns: a reading, to be given to fujin_reading_clear()
 */
FujinReading
fujin_reading_start (FujinXmlLines *lines,
                     GPtrArray     *problems)
{
  return (FujinReading) {
    .lines = lines,
    .problems = problems,
    .seen = fujin_reading_seen_new (),
    .copies = g_string_chunk_new (256),
    .unknown = g_ptr_array_new (),
    .spare = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref),
  };
}

/**
 * fujin_reading_clear:
 * @self: a reading
 *
 * Frees what the reading needed.
 */
void
fujin_reading_clear (FujinReading *self)
{
  g_hash_table_unref (self->seen);
  g_string_chunk_free (self->copies);
  g_ptr_array_unref (self->unknown);
  g_ptr_array_unref (self->spare);
}

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
 * fujin_reading_goes_on:
 * @self: a reading
 *
 * Returns: whether the reading was not cancelled
 */
gboolean
fujin_reading_goes_on (FujinReading *self)
{
  return self->cancellable == NULL || !g_cancellable_is_cancelled (self->cancellable);
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

/* Something that may stand only once; the texts belong to the file or to the program. */
typedef struct
{
  const char *kind;
  const char *id;
} Seen;

static guint
seen_hash (gconstpointer data)
{
  const Seen *seen = data;

  return g_str_hash (seen->id) * 31 + (guchar) *seen->kind;
}

static gboolean
seen_equal (gconstpointer a,
            gconstpointer b)
{
  const Seen *one = a;
  const Seen *two = b;

  return strcmp (one->id, two->id) == 0 && strcmp (one->kind, two->kind) == 0;
}

/**
 * fujin_reading_seen_new:
 *
 * Returns: (transfer full): an empty table for fujin_reading_first()
 */
GHashTable *
fujin_reading_seen_new (void)
{
  return g_hash_table_new_full (seen_hash, seen_equal, g_free, NULL);
}

/**
 * fujin_reading_first:
 * @self: a reading
 * @kind: (transfer none): kind of something that may stand only once; must live on
 * @id: (transfer none): its id; must live as long as the document
 * @node: its element
 * @first: (out): the line in which it stood before
 *
 * Returns: whether it is the first of its kind and id
 */
gboolean
fujin_reading_first (FujinReading *self,
                     const char   *kind,
                     const char   *id,
                     xmlNode      *node,
                     guint        *first)
{
  Seen key = { kind, id };
  xmlNode *before = g_hash_table_lookup (self->seen, &key);

  if (before != NULL)
    {
      *first = fujin_reading_line (self, before);
      return FALSE;
    }
  g_hash_table_insert (self->seen, g_memdup2 (&key, sizeof key), node);
  return TRUE;
}

static gboolean
is_in_space (FujinReading *self,
             xmlNode      *node)
{
  if (node->parent != NULL && node->ns == node->parent->ns)
    return TRUE; /* known elements stand in known ones */
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

/* Key of a known child among its siblings; "" for the start. */
static char *
make_key (const FujinFormat *format,
          int                index,
          xmlNode           *node)
{
  const char *name = index >= 0 ? format->children[index] : "";
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
              char         *after)
{
  g_autofree char *key = after;

  if (node->type == XML_ELEMENT_NODE && !self->keeps_unknown)
    fujin_reading_problem (self, fujin_reading_line (self, node),
                           W_("The element <%1$s> is not known in <%2$s>. Delete it or correct "
                              "its name."),
                           (const char *) node->name, (const char *) element->node->name);
  else
    fujin_extras_add_node (fujin_reading_extras (element), key,
                           fujin_xml_text_of_node (node, depth));
  if (node->type == XML_ELEMENT_NODE)
    g_ptr_array_add (self->unknown, node);
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

  if (element->fields[index] != NULL)
    fujin_reading_problem (self, fujin_reading_line (self, node),
                           W_("<%1$s> stands here a second time; the first one is in line %2$u. "
                              "Delete one of them."),
                           name, fujin_reading_line (self, element->fields[index]));
  else if (index < last)
    fujin_reading_problem (self, fujin_reading_line (self, node),
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

static gboolean
is_stray (const xmlNode *text)
{
  const char *content = (const char *) text->content;

  return text->type == XML_CDATA_SECTION_NODE ||
         (content != NULL && content[strspn (content, " \t\r\n")] != '\0');
}

static void
check_stray_text (FujinReading *self,
                  xmlNode      *node)
{
  const xmlNode *child = node->children;

  while (child != NULL && ((child->type != XML_TEXT_NODE && child->type != XML_CDATA_SECTION_NODE)
                           || !is_stray (child)))
    child = child->next;
  if (child != NULL)
    fujin_reading_problem (self, fujin_xml_lines_of_text (self->lines, node),
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

static GPtrArray *
take_entries (FujinReading *self)
{
  return self->spare->len > 0 ? g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1)
                              : g_ptr_array_new ();
}

/* Attributes of a field are known by its place. */
static void
read_field_attributes (FujinReading      *self,
                       FujinElement      *element,
                       const FujinFormat *format,
                       int                index,
                       xmlNode           *node)
{
  const FujinFormat *field = format_of_field (format->children[index]);
  g_autofree char *key = NULL;

  if (!is_field (format->children[index]) || fujin_reading_knows_attributes (node, field))
    return;
  key = make_key (format, index, node);
  fujin_reading_read_attributes (self, node, field, key, element);
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
  xmlNode *before = NULL; /* the known one */
  int before_index = -1;
  int last = -1;

  *element = (FujinElement) { .node = node };
  element->entries = take_entries (self);
  element->spare = self->spare;
  if (!fujin_reading_knows_attributes (node, format))
    fujin_reading_read_attributes (self, node, format, "", element);
  check_stray_text (self, node);
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    {
      int index = child->type == XML_ELEMENT_NODE ? find_child (self, format, child) : -1;

      if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
        continue;
      if (index < 0)
        {
          take_unknown (self, element, child, self->base + depth + 1,
                        make_key (format, before_index, before));
          continue;
        }
      take_child (self, element, format, index, &last, child);
      before = child;
      before_index = index;
      read_field_attributes (self, element, format, index, child);
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
 * fujin_reading_extras:
 * @element: an element taken apart
 *
 * Returns: (transfer none): where to keep what is not known
 */
FujinExtras *
fujin_reading_extras (FujinElement *element)
{
  if (element->extras == NULL)
    element->extras = fujin_extras_new ();
  return element->extras;
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
  g_ptr_array_set_size (element->entries, 0);
  g_ptr_array_add (element->spare, element->entries);
  if (element->extras == NULL)
    return;
  if (object != NULL)
    fujin_extras_attach (element->extras, object, part);
  else
    fujin_extras_free (element->extras);
}
