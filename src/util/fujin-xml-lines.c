/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-lines.h"

#include <string.h>

/* Where one element starts and where the first text right inside it stands (0: none). */
typedef struct
{
  guint line;
  guint text_line;
} Entry;

struct _FujinXmlLines
{
  xmlDoc *doc;
  GBytes *bytes;
  GArray *entries; /* NULL until the first line is asked for */
};

/* A walk over the bytes of a file that the parser has already found well-formed. */
typedef struct
{
  const char *at;
  const char *end;
  guint line;
  GArray *entries;
  GArray *open; /* indices of the elements around */
} Walk;

static void
move_to (Walk       *walk,
         const char *place)
{
  while (walk->at < place)
    {
      const char *feed = memchr (walk->at, '\n', place - walk->at);

      if (feed == NULL)
        break;
      walk->line++;
      walk->at = feed + 1;
    }
  walk->at = place;
}

/* Moves behind the end of a comment, an instruction or a CDATA section. */
static void
skip_past (Walk       *walk,
           const char *mark)
{
  const char *found = g_strstr_len (walk->at, walk->end - walk->at, mark);

  move_to (walk, found != NULL ? found + strlen (mark) : walk->end);
}

static void
note_text (Walk *walk)
{
  Entry *around;

  if (walk->open->len == 0)
    return;
  around = &g_array_index (walk->entries, Entry,
                           g_array_index (walk->open, guint, walk->open->len - 1));
  if (around->text_line == 0)
    around->text_line = walk->line;
}

/* Up to the next "<"; the first thing in it that is no white space is what counts. */
static void
walk_text (Walk *walk)
{
  const char *next = memchr (walk->at, '<', walk->end - walk->at);
  const char *p = walk->at;

  if (next == NULL)
    next = walk->end;
  while (p < next && strchr (" \t\r\n", *p) != NULL && *p != '\0')
    p++;
  move_to (walk, p);
  if (p < next)
    note_text (walk);
  move_to (walk, next);
}

/* The ">" that ends the tag: one between quotes does not. */
static const char *
find_tag_end (const Walk *walk)
{
  char quote = '\0';

  for (const char *p = walk->at; p < walk->end; p++)
    {
      if (quote != '\0')
        {
          if (*p == quote)
            quote = '\0';
        }
      else if (*p == '"' || *p == '\'')
        quote = *p;
      else if (*p == '>')
        return p;
    }
  return walk->end - 1;
}

static void
walk_start_tag (Walk *walk)
{
  const char *end = find_tag_end (walk);
  Entry entry = { .line = walk->line };
  guint index = walk->entries->len;

  g_array_append_val (walk->entries, entry);
  if (end[-1] != '/')
    g_array_append_val (walk->open, index);
  move_to (walk, end + 1);
}

static void
walk_markup (Walk *walk)
{
  gsize left = walk->end - walk->at;

  if (left >= 9 && memcmp (walk->at, "<![CDATA[", 9) == 0)
    {
      note_text (walk);
      skip_past (walk, "]]>");
    }
  else if (left >= 4 && memcmp (walk->at, "<!--", 4) == 0)
    {
      walk->at += 4;
      skip_past (walk, "-->");
    }
  else if (left >= 2 && walk->at[1] == '?')
    skip_past (walk, "?>");
  else if (left >= 2 && walk->at[1] == '/')
    {
      if (walk->open->len > 0)
        g_array_set_size (walk->open, walk->open->len - 1);
      skip_past (walk, ">");
    }
  else
    walk_start_tag (walk);
}

/* The node after @node in the order of the file. */
static xmlNode *
next_node (xmlNode *node)
{
  if (node->children != NULL)
    return node->children;
  while (node != NULL && node->next == NULL)
    node = node->parent;
  return node != NULL ? node->next : NULL;
}

/* The elements come in the same order in both; each gets its number. */
static void
number_elements (xmlDoc *doc)
{
  guint number = 1;

  for (xmlNode *node = doc->children; node != NULL; node = next_node (node))
    if (node->type == XML_ELEMENT_NODE)
      node->_private = GUINT_TO_POINTER (number++);
}

/* In one walk over the bytes and one over the document. A file without defects needs neither. */
static void
find_lines (FujinXmlLines *self)
{
  gsize size;
  const char *data = g_bytes_get_data (self->bytes, &size);
  Walk walk = { .at = data, .end = data + size, .line = 1 };

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  walk.entries = self->entries;
  walk.open = g_array_new (FALSE, FALSE, sizeof (guint));
  while (walk.at < walk.end)
    {
      if (*walk.at == '<')
        walk_markup (&walk);
      else
        walk_text (&walk);
    }
  g_array_unref (walk.open);
  number_elements (self->doc);
}

/**
 * fujin_xml_lines_new:
 * @doc: a document, parsed from @bytes; it must live and keep its elements as long as the lines
 * @bytes: its file: well-formed, without document type
 *
 * Uses the field of the nodes that is left to applications.
 *
 * Returns: (transfer full): the lines
 */
FujinXmlLines *
fujin_xml_lines_new (xmlDoc *doc,
                     GBytes *bytes)
{
  FujinXmlLines *self = g_new0 (FujinXmlLines, 1);

  self->doc = doc;
  self->bytes = g_bytes_ref (bytes);
  return self;
}

/**
 * fujin_xml_lines_free:
 * @self: (nullable): the lines
 *
 * Frees them.
 */
void
fujin_xml_lines_free (FujinXmlLines *self)
{
  if (self == NULL)
    return;
  g_clear_pointer (&self->entries, g_array_unref);
  g_bytes_unref (self->bytes);
  g_free (self);
}

static const Entry *
entry_of (FujinXmlLines *self,
          const xmlNode *element)
{
  guint number;

  if (self->entries == NULL)
    find_lines (self);
  number = GPOINTER_TO_UINT (element->_private);
  g_return_val_if_fail (number > 0 && number <= self->entries->len, NULL);

  return &g_array_index (self->entries, Entry, number - 1);
}

/**
 * fujin_xml_lines_of:
 * @self: the lines
 * @element: an element of the document
 *
 * Returns: the line in which its start tag begins, from 1
 */
guint
fujin_xml_lines_of (FujinXmlLines *self,
                    const xmlNode *element)
{
  const Entry *entry = entry_of (self, element);

  return entry != NULL ? entry->line : 0;
}

/**
 * fujin_xml_lines_of_text:
 * @self: the lines
 * @element: an element of the document
 *
 * Returns: the line in which the first text right inside it begins; 0 when there is none
 */
guint
fujin_xml_lines_of_text (FujinXmlLines *self,
                         const xmlNode *element)
{
  const Entry *entry = entry_of (self, element);

  return entry != NULL ? entry->text_line : 0;
}
