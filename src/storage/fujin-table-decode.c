/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "fujin-table-private.h"
#include "fujin-words.h"
#include "fujin-xml.h"

/* In so many bytes at the start UTF-16 without a mark shows itself. */
#define LOOK 256

static char *
convert (const char *data,
         gsize       size,
         const char *from)
{
  g_autoptr (GError) error = NULL;
  gsize read;
  gsize written;
  g_autofree char *text = g_convert (data, (gssize) size, "UTF-8", from, &read, &written, &error);

  /* A file cut in the middle of a character is not a good one. */
  if (!text || read != size || memchr (text, '\0', written))
    return NULL;
  return g_steal_pointer (&text);
}

/* Text in UTF-16 of either kind: half of the bytes of ASCII letters are zero. */
static const char *
guess_utf16 (const char *data,
             gsize       size)
{
  guint zeros[2] = { 0, 0 };
  gsize n = MIN (size, LOOK);

  for (gsize i = 0; i < n; i++)
    if (data[i] == '\0')
      zeros[i % 2]++;
  if (zeros[1] > n / 8 && zeros[0] == 0)
    return "UTF-16LE";
  if (zeros[0] > n / 8 && zeros[1] == 0)
    return "UTF-16BE";
  return NULL;
}

static char *
decode (const char *data,
        gsize       size)
{
  const char *utf16 = guess_utf16 (data, size);

  if (size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    {
      data += 3;
      size -= 3;
    }
  else if (size >= 2 && memcmp (data, "\xff\xfe", 2) == 0)
    return convert (data + 2, size - 2, "UTF-16LE");
  else if (size >= 2 && memcmp (data, "\xfe\xff", 2) == 0)
    return convert (data + 2, size - 2, "UTF-16BE");
  else if (utf16)
    return convert (data, size, utf16);
  if (memchr (data, '\0', size))
    return NULL;
  if (g_utf8_validate (data, (gssize) size, NULL))
    return g_strndup (data, size);
  /* What Excel writes in Japan when it is not told otherwise. */
  return convert (data, size, "CP932");
}

/* The text of a CSV file in UTF-8: it was written in UTF-8, UTF-16 or Shift_JIS. %NULL when it is
 * none of them, which is said. */
char *
_fujin_table_decode (GBytes    *bytes,
                     GPtrArray *problems)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  char *text = decode (data, size);

  if (!text)
    fujin_xml_add_problem (problems, 0,
                           W_("The file is neither a workbook (XLSX) nor text in UTF-8, UTF-16 or "
                              "Shift_JIS. Save the table as XLSX, or as CSV in UTF-8."));
  return text;
}
