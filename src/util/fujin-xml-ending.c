/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-ending.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xml.h"

/* A walk over the markup; @root is the name of the outermost element. */
typedef struct
{
  const char *at;
  const char *end;
  const char *root;
  gsize root_size;
  guint depth;
} Walk;

static gboolean
looking_at (const Walk *walk,
            const char *text)
{
  gsize size = strlen (text);

  return (gsize) (walk->end - walk->at) >= size && memcmp (walk->at, text, size) == 0;
}

/* Whether the end of a comment, an instruction or a CDATA section is there. */
static gboolean
skip_past (Walk       *walk,
           gsize       start,
           const char *mark)
{
  const char *p = walk->at + start;
  gsize size = strlen (mark);

  while (p < walk->end && (p = memchr (p, *mark, walk->end - p)) != NULL)
    {
      if ((gsize) (walk->end - p) >= size && memcmp (p, mark, size) == 0)
        {
          walk->at = p + size;
          return TRUE;
        }
      p++;
    }
  return FALSE;
}

/* The ">" that ends the tag: one between quotes does not. */
static const char *
find_tag_end (const Walk *walk)
{
  char quote = '\0';

  for (const char *p = walk->at; p < walk->end; p++)
    {
      if (quote != '\0')
        quote = *p == quote ? '\0' : quote;
      else if (*p == '"' || *p == '\'')
        quote = *p;
      else if (*p == '>')
        return p;
    }
  return NULL;
}

static gboolean
skip_tag (Walk *walk)
{
  const char *end = find_tag_end (walk);

  if (end == NULL)
    return FALSE;
  if (looking_at (walk, "</"))
    walk->depth -= walk->depth > 0 ? 1 : 0;
  else if (end[-1] != '/')
    walk->depth++;
  if (walk->root == NULL)
    {
      walk->root = walk->at + 1;
      while (strchr (" \t\r\n/>", walk->root[walk->root_size]) == NULL)
        walk->root_size++; /* no further than the end of the tag */
    }
  walk->at = end + 1;
  return TRUE;
}

/* Whether the piece of markup that begins here is there to its end. */
static gboolean
skip_markup (Walk *walk)
{
  if (looking_at (walk, "<!--"))
    return skip_past (walk, 4, "-->");
  if (looking_at (walk, "<![CDATA["))
    return skip_past (walk, 9, "]]>");
  if (looking_at (walk, "<?"))
    return skip_past (walk, 2, "?>");
  return skip_tag (walk);
}

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Whether the last thing in the file is the end tag of the outermost element. */
static gboolean
ends_in_root (const Walk *walk,
              const char *data)
{
  const char *end = walk->end;

  while (end > data && is_blank (end[-1]))
    end--;
  if (walk->root == NULL || (gsize) (end - data) < walk->root_size + 3 || end[-1] != '>')
    return FALSE;
  end -= walk->root_size + 3;
  return end[0] == '<' && end[1] == '/' && memcmp (end + 2, walk->root, walk->root_size) == 0;
}

static guint
count_lines (const char *from,
             const char *to)
{
  guint n = 1;

  while (from < to && (from = memchr (from, '\n', to - from)) != NULL)
    {
      n++;
      from++;
    }
  return n;
}

/**
 * fujin_xml_ending_line:
 * @bytes: the content of an XML file that was found damaged
 *
 * Tells a file whose tail is missing from one that is damaged in the middle: its last piece of
 * markup is not complete, or it stops without the end tag of the outermost element. Takes time in
 * proportion to the size.
 *
 * Returns: the line in which the file stops, from 1; 0 when its end is there
 */
guint
fujin_xml_ending_line (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  Walk walk = { .at = data, .end = data + size };
  gboolean complete = TRUE;

  if (size == 0 || *data != '<')
    return 0;
  while (complete && walk.at < walk.end)
    {
      const char *next = memchr (walk.at, '<', walk.end - walk.at);

      if (next == NULL)
        break;
      walk.at = next;
      complete = skip_markup (&walk);
    }
  if (ends_in_root (&walk, data) || (complete && walk.root != NULL && walk.depth == 0))
    return 0;
  return count_lines (data, walk.end);
}

/**
 * fujin_xml_add_lost_ending:
 * @bytes: the content of an XML file that was found damaged
 * @problems: (element-type FujinXmlProblem): a problem is added here
 *
 * Says of a file whose tail is missing where it stops, which is more than a parser can tell.
 *
 * Returns: whether the tail is missing
 */
gboolean
fujin_xml_add_lost_ending (GBytes    *bytes,
                           GPtrArray *problems)
{
  guint line = fujin_xml_ending_line (bytes);

  if (line == 0)
    return FALSE;
  fujin_xml_add_problem (problems, line,
                         W_("The file is cut off at line %u: the rest of it is missing. Open an "
                            "earlier version of it."),
                         line);
  return TRUE;
}
