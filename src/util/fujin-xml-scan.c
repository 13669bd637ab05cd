/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-scan.h"

#include <string.h>

#include "fujin-words.h"
#include "fujin-xml.h"

/* Runs once over the bytes before the parser sees them. */
typedef struct
{
  const char *at;
  const char *end;
  guint       line;
  guint       depth;
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

/* Words for files that are something else altogether. */
static const char *
foreign_kind (const char *data,
              gsize       size)
{
  if (size == 0)
    return W_("The file is empty. Open a backup copy of it.");
  if (starts_with (data, size, "\x1f\x8b", 2))
    return W_("The file is compressed (gzip). Unpack it first, then open the file inside.");
  if (starts_with (data, size, "PK\003\004", 4) || starts_with (data, size, "PK\005\006", 4))
    return W_("The file is a ZIP archive. Unpack it first, then open the file inside.");
  if (starts_with (data, size, "\xff\xfe", 2) || starts_with (data, size, "\xfe\xff", 2)
      || starts_with (data, size, "<\0", 2) || starts_with (data, size, "\0<", 2))
    return W_("The file is written in UTF-16. Save it as UTF-8, then open it again.");
  return NULL;
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

static gboolean
check_encoding (const char *data,
                gsize       size,
                GPtrArray  *problems)
{
  const char *nul = memchr (data, '\0', size);
  const char *bad;

  if (nul != NULL)
    {
      fujin_xml_add_problem (problems, count_lines (data, nul) + 1,
                             W_("The file holds zero bytes from here on: it was damaged when it "
                                "was written or copied. Open a backup copy of it."));
      return FALSE;
    }
  if (!g_utf8_validate (data, size, &bad))
    {
      fujin_xml_add_problem (problems, count_lines (data, bad) + 1,
                             W_("This line is not valid UTF-8 text. Save the file as UTF-8, or "
                                "open a backup copy of it."));
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

static void
move_to (Scan       *scan,
         const char *place)
{
  scan->line += count_lines (scan->at, place);
  scan->at = place;
}

/* Moves behind the next @text. When there is none the parser will complain at the right place. */
static void
skip_past (Scan       *scan,
           const char *text)
{
  const char *found = g_strstr_len (scan->at, scan->end - scan->at, text);

  move_to (scan, found != NULL ? found + strlen (text) : scan->end);
}

/* The end of a tag: the next ">" outside quotes; counts the attributes on the way. */
static const char *
find_tag_end (const Scan *scan,
              guint      *n_attributes)
{
  char quote = '\0';

  for (const char *p = scan->at; p < scan->end; p++)
    {
      if (quote != '\0')
        {
          if (*p == quote)
            quote = '\0';
        }
      else if (*p == '"' || *p == '\'')
        quote = *p;
      else if (*p == '=')
        (*n_attributes)++;
      else if (*p == '>')
        return p;
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
      fujin_xml_add_problem (scan->problems, scan->line,
                             W_("This tag is far longer than any that Fujin writes: the file is "
                                "not opened."));
      return FALSE;
    }
  if (closing && scan->depth > 0)
    scan->depth--;
  else if (!closing && !alone && ++scan->depth > FUJIN_XML_MAX_DEPTH)
    {
      fujin_xml_add_problem (scan->problems, scan->line,
                             W_("Elements are nested more than %d deep: the file is not opened."),
                             FUJIN_XML_MAX_DEPTH);
      return FALSE;
    }
  move_to (scan, end < scan->end ? end + 1 : end);
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
  text = g_strndup (scan->at, MIN (scan->end - scan->at, 200));
  if (strstr (text, "?>") != NULL)
    *strstr (text, "?>") = '\0';
  name = strstr (text, "encoding");
  if (name == NULL)
    return TRUE;
  name += strcspn (name, "\"'");
  if (*name == '\0' || g_ascii_strncasecmp (name + 1, "UTF-8", 5) == 0)
    return TRUE;
  fujin_xml_add_problem (scan->problems, scan->line,
                         W_("The file says that it is not written in UTF-8. Save it as UTF-8, then "
                            "open it again."));
  return FALSE;
}

static gboolean
scan_markup (Scan *scan)
{
  if (looking_at (scan, "<!--"))
    {
      move_to (scan, scan->at + 4);
      skip_past (scan, "-->");
    }
  else if (looking_at (scan, "<![CDATA["))
    skip_past (scan, "]]>");
  else if (looking_at (scan, "<!"))
    {
      fujin_xml_add_problem (scan->problems, scan->line,
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
  return TRUE;
}

/**
 * fujin_xml_scan:
 * @bytes: the content of an XML file
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Looks over a file before the XML parser may read it: refuses what is no UTF-8 text, document
 * types and entities (a megabyte of them can grow to a gigabyte), and sizes that make parsers slow.
 * Takes time in proportion to the size.
 *
 * Returns: %TRUE when the parser may read it; otherwise a problem was added
 */
gboolean
fujin_xml_scan (GBytes    *bytes,
                GPtrArray *problems)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *kind = foreign_kind (data, size);
  Scan scan = { data, data + size, 1, 0, problems };

  if (kind != NULL)
    {
      fujin_xml_add_problem (problems, 0, "%s", kind);
      return FALSE;
    }
  if (size > FUJIN_XML_MAX_SIZE)
    {
      fujin_xml_add_problem (problems, 0, W_("The file is larger than %d MB: it is not opened."),
                             FUJIN_XML_MAX_SIZE / 1024 / 1024);
      return FALSE;
    }
  if (!check_encoding (data, size, problems))
    return FALSE;
  while (scan.at < scan.end)
    {
      const char *next = memchr (scan.at, '<', scan.end - scan.at);

      if (next == NULL)
        break;
      move_to (&scan, next);
      if (!scan_markup (&scan))
        return FALSE;
    }
  return TRUE;
}
