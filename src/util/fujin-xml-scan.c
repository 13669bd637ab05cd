/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-scan.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xml-ending.h"
#include "fujin-xml-foreign.h"
#include "fujin-xml-names.h"
#include "fujin-xml-private.h"

/* Between two looks at the cancellable; a power of two. */
#define TAGS_PER_LOOK 16384

/* Runs once over the bytes before the parser sees them. */
typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  guint       depth;
  guint       n_elements;
  guint       n_asides;
  FujinXmlNames names;
  GPtrArray  *problems;
} Scan;

static gboolean
starts_with (const char *data,
             gsize       size,
             const char *start,
             gsize       start_size)
{
  return size >= start_size && memcmp (data, start, start_size) == 0;
}

static guint
count_lines (const char *from,
             const char *to)
{
  guint n = 0;

  while (from < to && (from = memchr (from, '\n', to - from)) != NULL)
    {
      n++;
      from++;
    }
  return n;
}

/* @damage: (out): bytes before the first one that is no text. */
static gboolean
check_encoding (GBytes    *bytes,
                gsize     *damage,
                GPtrArray *problems)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *nul = memchr (data, '\0', size);
  const char *bad;

  if (nul != NULL)
    {
      *damage = nul - data;
      fujin_xml_add_problem (problems, count_lines (data, nul) + 1,
                             W_("The file holds zero bytes from here on: it was damaged when it "
                                "was written or copied. Open an earlier version of it."));
      return FALSE;
    }
  if (!g_utf8_validate (data, size, &bad))
    {
      *damage = bad - data;
      /* Cut off in the middle of a character? */
      if (g_utf8_get_char_validated (bad, data + size - bad) == (gunichar) -2 &&
          fujin_xml_add_lost_ending (bytes, problems))
        return FALSE;
      fujin_xml_add_problem (problems, count_lines (data, bad) + 1,
                             W_("This line is not valid UTF-8 text. Save the file as UTF-8, or "
                                "open an earlier version of it."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
looking_at (const Scan *scan,
            const char *text)
{
  return starts_with (scan->at, scan->end - scan->at, text, strlen (text));
}

/* Lines are counted only when one has to be told. */
static guint
line_of (const Scan *scan)
{
  return count_lines (scan->start, scan->at) + 1;
}

/* Moves behind the next @text. When there is none the parser will complain at the right place. */
static void
skip_past (Scan       *scan,
           const char *text)
{
  const char *found = g_strstr_len (scan->at, scan->end - scan->at, text);

  scan->at = found != NULL ? found + strlen (text) : scan->end;
}

/* The end of a tag: the next ">" outside quotes; counts the attributes on the way. */
static const char *
find_tag_end (const Scan *scan,
              guint      *n_attributes)
{
  for (const char *p = scan->at; p < scan->end; p++)
    {
      if (*p == '"' || *p == '\'')
        p = memchr (p + 1, *p, scan->end - p - 1);
      else if (*p == '=')
        (*n_attributes)++;
      else if (*p == '>')
        return p;
      if (p == NULL)
        break;
    }
  return scan->end;
}

static gboolean
scan_tag (Scan *scan)
{
  guint n_attributes = 0;
  const char *end = find_tag_end (scan, &n_attributes);
  gboolean closing = looking_at (scan, "</");
  gboolean alone = end < scan->end && end[-1] == '/';

  if (n_attributes > FUJIN_XML_MAX_ATTRIBUTES || end - scan->at > FUJIN_XML_MAX_TAG)
    {
      fujin_xml_add_problem (scan->problems, line_of (scan),
                             W_("This tag is far longer than any that Fujin writes: the file is "
                                "not opened."));
      return FALSE;
    }
  if (closing && scan->depth > 0)
    scan->depth--;
  else if (!closing && !alone && ++scan->depth > FUJIN_XML_MAX_DEPTH)
    {
      fujin_xml_add_problem (scan->problems, line_of (scan),
                             W_("Elements are nested more than %d deep: the file is not opened."),
                             FUJIN_XML_MAX_DEPTH);
      return FALSE;
    }
  if (!closing && ++scan->n_elements > FUJIN_XML_MAX_ELEMENTS)
    {
      fujin_xml_add_problem (scan->problems, line_of (scan),
                             W_("The file holds more than %d elements: it is not opened."),
                             FUJIN_XML_MAX_ELEMENTS);
      return FALSE;
    }
  if (!closing && !fujin_xml_names_add (&scan->names, scan->at, end))
    {
      fujin_xml_add_problem (scan->problems, line_of (scan),
                             W_("The elements and attributes have far more different names than "
                                "any file of Fujin: the file is not opened."));
      return FALSE;
    }
  scan->at = end < scan->end ? end + 1 : end;
  return TRUE;
}

/* Whether the XML declaration names UTF-8 or nothing. */
static gboolean
scan_declaration (Scan *scan)
{
  g_autofree char *text = NULL;
  const char *name;

  if (!looking_at (scan, "<?xml ") && !looking_at (scan, "<?xml\n"))
    return TRUE;
  if (g_strstr_len (scan->at, scan->end - scan->at, "?>") == NULL)
    return TRUE; /* cut off: the parser will say so */
  text = g_strndup (scan->at, MIN (scan->end - scan->at, 200));
  if (strstr (text, "?>") != NULL)
    *strstr (text, "?>") = '\0';
  name = strstr (text, "encoding");
  if (name == NULL)
    return TRUE;
  name += strcspn (name, "\"'");
  if (*name == '\0' || g_ascii_strncasecmp (name + 1, "UTF-8", 5) == 0)
    return TRUE;
  fujin_xml_add_problem (scan->problems, line_of (scan),
                         W_("The file says that it is not written in UTF-8. Save it as UTF-8, then "
                            "open it again."));
  return FALSE;
}

static gboolean
scan_markup (Scan *scan)
{
  if (looking_at (scan, "<!--"))
    {
      scan->at += 4;
      skip_past (scan, "-->");
    }
  else if (looking_at (scan, "<![CDATA["))
    skip_past (scan, "]]>");
  else if (fujin_xml_is_declaration (scan->at, scan->end))
    {
      fujin_xml_add_problem (scan->problems, line_of (scan),
                             W_("The file holds a document type declaration or an entity, which "
                                "can hide harmful content: it is not opened. Delete the lines "
                                "that begin with <!DOCTYPE or <!ENTITY."));
      return FALSE;
    }
  else if (looking_at (scan, "<?"))
    {
      if (!scan_declaration (scan))
        return FALSE;
      skip_past (scan, "?>");
    }
  else
    return scan_tag (scan);
  if (++scan->n_asides <= FUJIN_XML_MAX_ASIDES)
    return TRUE;
  fujin_xml_add_problem (scan->problems, line_of (scan),
                         W_("The file holds more than %d comments, instructions or CDATA "
                            "sections: it is not opened."),
                         FUJIN_XML_MAX_ASIDES);
  return FALSE;
}

/**
 * fujin_xml_scan_with:
 * @bytes: the content of an XML file
 * @parse: what is wanted of the parse that follows
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Looks over a file before the XML parser may read it: refuses what is no UTF-8 text, document
 * types and entities (a megabyte of them can grow to a gigabyte), and sizes that make parsers slow.
 * Takes time in proportion to the size.
 *
 * Returns: %TRUE when the parser may read it; otherwise a problem was added
 */
gboolean
fujin_xml_scan_with (GBytes        *bytes,
                     FujinXmlParse *parse,
                     GPtrArray     *problems)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *kind = fujin_xml_foreign_words (bytes);
  guint n_tags = 0;
  Scan scan = { .start = data, .at = data, .problems = problems };

  if (kind != NULL)
    {
      fujin_xml_add_problem (problems, 0, "%s", kind);
      return FALSE;
    }
  scan.end = data + size; /* nothing at all is of a foreign kind: there is a place to reckon from */
  if (size > FUJIN_XML_MAX_SIZE)
    {
      fujin_xml_add_problem (problems, 0, W_("The file is larger than %d MB: it is not opened."),
                             FUJIN_XML_MAX_SIZE / 1024 / 1024);
      return FALSE;
    }
  if (!check_encoding (bytes, &parse->damage, problems))
    return FALSE;
  while (scan.at < scan.end)
    {
      const char *next = memchr (scan.at, '<', scan.end - scan.at);

      if (next == NULL)
        break;
      scan.at = next;
      if (++n_tags % TAGS_PER_LOOK == 0 && g_cancellable_is_cancelled (parse->cancellable))
        return FALSE;
      if (!scan_markup (&scan))
        return FALSE;
    }
  return TRUE;
}
