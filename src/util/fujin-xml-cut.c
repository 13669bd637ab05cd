/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-cut.h"

#include <string.h>

/* A name in the file: that of an element whose end has not come yet. */
typedef struct
{
  const char *text;
  gsize length;
} Name;

/* Over the bytes of a file that is damaged behind @end, and maybe before. */
typedef struct
{
  const char *at;
  const char *end;
  GArray *open;     /* Name */
  const char *safe; /* behind the last element that is whole */
  guint n_safe;     /* how many elements are open there */
} Walk;

static const char *
find (const Walk *walk,
      const char *mark)
{
  return g_strstr_len (walk->at, walk->end - walk->at, mark);
}

static gboolean
looking_at (const Walk *walk,
            const char *text)
{
  gsize length = strlen (text);

  return (gsize) (walk->end - walk->at) >= length && memcmp (walk->at, text, length) == 0;
}

/* Returns whether the end of a comment, an instruction or a CDATA section is there. */
static gboolean
skip_past (Walk       *walk,
           const char *mark)
{
  const char *found = find (walk, mark);

  if (found == NULL)
    return FALSE;
  walk->at = found + strlen (mark);
  return TRUE;
}

static Name
name_at (const Walk *walk,
         const char *start)
{
  const char *p = start;

  while (p < walk->end && strchr (" \t\r\n/>=\"'<", *p) == NULL)
    p++;
  return (Name) { start, p - start };
}

static void
note_safe (Walk *walk)
{
  walk->safe = walk->at;
  walk->n_safe = walk->open->len;
}

static gboolean
walk_end_tag (Walk *walk)
{
  Name name = name_at (walk, walk->at + 2);
  const Name *last = walk->open->len > 0
                       ? &g_array_index (walk->open, Name, walk->open->len - 1)
                       : NULL;

  if (last == NULL || last->length != name.length ||
      memcmp (last->text, name.text, name.length) != 0 || !skip_past (walk, ">"))
    return FALSE;
  g_array_set_size (walk->open, walk->open->len - 1);
  note_safe (walk);
  return TRUE;
}

/* The ">" that ends the tag: one between quotes does not. */
static const char *
find_tag_end (const Walk *walk)
{
  char quote = '\0';

  for (const char *p = walk->at + 1; p < walk->end; p++)
    {
      if (*p == '<')
        return NULL;
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
  return NULL;
}

static gboolean
walk_start_tag (Walk *walk)
{
  Name name = name_at (walk, walk->at + 1);
  const char *end = find_tag_end (walk);

  if (end == NULL || name.length == 0)
    return FALSE;
  walk->at = end + 1;
  if (end[-1] != '/')
    g_array_append_val (walk->open, name);
  if (end[-1] == '/' || walk->open->len == 1)
    note_safe (walk); /* the outermost element may be empty */
  return TRUE;
}

static gboolean
walk_markup (Walk *walk)
{
  if (looking_at (walk, "<!--"))
    return skip_past (walk, "-->");
  if (looking_at (walk, "<![CDATA["))
    return skip_past (walk, "]]>");
  if (looking_at (walk, "<?"))
    return skip_past (walk, "?>");
  if (looking_at (walk, "</"))
    return walk_end_tag (walk);
  return walk_start_tag (walk);
}

static GBytes *
close_elements (const Walk *walk,
                const char *start)
{
  GString *out = g_string_new_len (start, walk->safe - start);

  for (guint i = walk->n_safe; i > 0; i--)
    {
      const Name *name = &g_array_index (walk->open, Name, i - 1);

      g_string_append (out, "\n</");
      g_string_append_len (out, name->text, name->length);
      g_string_append_c (out, '>');
    }
  g_string_append_c (out, '\n');
  return g_string_free_to_bytes (out);
}

/**
 * fujin_xml_cut:
 * @bytes: the content of a damaged XML file
 * @damage: how many bytes stand before the damage
 *
 * Takes what stands before the damage, up to the last element that is whole, and closes the
 * elements around it. What was inside the element with the damage before that stays in it.
 *
 * Returns: (nullable) (transfer full): the shorter file; %NULL when not even the first element
 *   begins
 */
GBytes *
fujin_xml_cut (GBytes *bytes,
               gsize   damage)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (Name));
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  Walk walk = { .at = data, .end = data + MIN (damage, size), .open = open };

  while (walk.at < walk.end)
    {
      const char *next = memchr (walk.at, '<', walk.end - walk.at);

      if (next == NULL)
        break;
      walk.at = next;
      if (!walk_markup (&walk))
        break;
    }
  return walk.safe != NULL ? close_elements (&walk, data) : NULL;
}
