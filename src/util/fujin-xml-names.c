/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-names.h"

#include <string.h>

/* Our own files have some hundred, and one namespace. */
#define MAX_NAMES 4000
#define MAX_SPACES 1000

static gboolean
ends_name (char c)
{
  return c == ' ' || c == '=' || c == '>' || c == '/' || c == '\n' || c == '\t' || c == '\r' ||
         c == '"' || c == '\'' || c == '<';
}

/* Counts the name at @p, which two names can share by chance; moves behind it. */
static const char *
add_name (FujinXmlNames *self,
          const char    *p,
          const char    *end)
{
  guint32 hash = 2166136261u; /* FNV-1a */
  guint place;

  for (; p < end && !ends_name (*p); p++)
    hash = (hash ^ (guint8) *p) * 16777619u;
  place = (hash ^ (hash >> 16)) % FUJIN_XML_NAMES_TABLE;
  if ((self->seen[place / 8] & (1 << place % 8)) == 0)
    {
      self->seen[place / 8] |= (guint8) (1 << place % 8);
      self->n_names++;
    }
  return p;
}

/**
 * fujin_xml_names_add:
 * @self: the names so far; begin with all zero
 * @tag: a start tag, with its "<"
 * @end: its ">"
 *
 * Counts the names in it, and the declarations of namespaces.
 *
 * Returns: whether there are still few enough of them
 */
gboolean
fujin_xml_names_add (FujinXmlNames *self,
                     const char    *tag,
                     const char    *end)
{
  const char *p = add_name (self, tag + 1, end);

  while (p < end)
    {
      if (*p == '"' || *p == '\'')
        p = memchr (p + 1, *p, (gsize) (end - p - 1));
      if (p == NULL)
        break;
      if (ends_name (*p))
        p++;
      else
        {
          self->n_spaces += end - p > 5 && memcmp (p, "xmlns", 5) == 0 ? 1 : 0;
          p = add_name (self, p, end);
        }
    }
  return self->n_names <= MAX_NAMES && self->n_spaces <= MAX_SPACES;
}
