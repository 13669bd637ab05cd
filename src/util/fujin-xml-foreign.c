/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-xml-foreign.h"

#include <string.h>

#include "fujin-words.h"

#define BLANKS " \t\r\n"
#define BOM "\xef\xbb\xbf"

static gboolean
starts_with (const char *data,
             gsize       size,
             const char *start,
             gsize       start_size)
{
  return size >= start_size && memcmp (data, start, start_size) == 0;
}

static gboolean
is_zero (const char *data,
         gsize       size)
{
  for (gsize i = 0; i < size; i++)
    if (data[i] != '\0')
      return FALSE;
  return TRUE;
}

/* A page instead of the file: what a sign-in wall or an expired link gives. */
static gboolean
is_web_page (const char *data,
             gsize       size)
{
  gsize skip = starts_with (data, size, BOM, 3) ? 3 : 0;

  while (skip < size && data[skip] != '\0' && strchr (BLANKS, data[skip]) != NULL)
    skip++;
  data += skip;
  size -= skip;
  return (size >= 14 && g_ascii_strncasecmp (data, "<!doctype html", 14) == 0) ||
         (size >= 6 && g_ascii_strncasecmp (data, "<html", 5) == 0 &&
          strchr (BLANKS ">", data[5]) != NULL && data[5] != '\0');
}

/**
 * fujin_xml_foreign_words:
 * @bytes: the content of a file
 *
 * Tells files that are something else altogether, for which the complaint of a parser would help
 * nobody.
 *
 * Returns: (nullable) (transfer none): what the file is and what to do, in the language of the
 *   screen; %NULL for one that may be XML
 */
const char *
fujin_xml_foreign_words (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size == 0)
    return W_("The file is empty (0 bytes): it holds no plan. That happens when a disk was full, "
              "when copying or synchronising it broke off, or when the power failed while another "
              "program was writing it. Open an earlier version of it, or a copy from a backup.");
  if (is_zero (data, size))
    return W_("The file holds nothing but zero bytes, as after a power failure or a broken copy. "
              "Open an earlier version of it.");
  if (starts_with (data, size, "\x1f\x8b", 2))
    return W_("The file is compressed (gzip). Unpack it first, then open the file inside.");
  if (starts_with (data, size, "PK\003\004", 4) || starts_with (data, size, "PK\005\006", 4))
    return W_("The file is a ZIP archive. Unpack it first, then open the file inside.");
  if (is_web_page (data, size))
    return W_("The file is a web page, as one gets in place of a file when one is not signed in "
              "or a link has expired. Download the file again, or open an earlier version of it.");
  if (starts_with (data, size, "\xff\xfe", 2) || starts_with (data, size, "\xfe\xff", 2) ||
      starts_with (data, size, "<\0", 2) || starts_with (data, size, "\0<", 2))
    return W_("The file is written in UTF-16. Save it as UTF-8, then open it again.");
  return NULL;
}

/**
 * fujin_xml_is_declaration:
 * @at: a place in an XML file, outside comments and CDATA sections
 * @end: behind its last byte
 *
 * Returns: whether a document type begins there, or something that belongs into one. Other things
 *   that begin with “<!” are mere damage.
 */
gboolean
fujin_xml_is_declaration (const char *at,
                          const char *end)
{
  static const char *const names[] = { "<!DOCTYPE", "<!ENTITY", "<!ELEMENT", "<!ATTLIST",
                                       "<!NOTATION", "<![" };

  if (end - at < 2 || at[1] != '!')
    return FALSE; /* as nearly always */
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if ((gsize) (end - at) >= strlen (names[i]) &&
        g_ascii_strncasecmp (at, names[i], strlen (names[i])) == 0)
      return TRUE;
  return FALSE;
}
