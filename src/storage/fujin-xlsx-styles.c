/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "fujin-xlsx-private.h"
#include "fujin-xml.h"

/* Days from 1899-12-30 to 1904-01-01. */
#define DAYS_TO_1904 1462

/* Built-in formats of days (ECMA-376 part 1, 18.8.30), those of East Asia too. */
static gboolean
is_date_format_id (guint id)
{
  return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
         (id >= 50 && id <= 54) || id == 57 || id == 58;
}

/* A format that shows a day: y or d outside of quotes, brackets and escapes. */
static gboolean
is_date_code (const char *code)
{
  char closing = '\0';

  for (const char *p = code; *p; p++)
    {
      if (closing)
        closing = *p == closing ? '\0' : closing;
      else if (*p == '"')
        closing = '"';
      else if (*p == '[')
        closing = ']';
      else if (*p == '\\' && p[1])
        p++;
      else if (strchr ("yYdD", *p))
        return TRUE;
    }
  return FALSE;
}

static guint
get_number (xmlNode    *node,
            const char *name)
{
  g_autofree char *text = fujin_xml_attribute (node, name);

  return text ? (guint) g_ascii_strtoull (text, NULL, 10) : 0;
}

static GHashTable *
read_own_formats (xmlNode *root)
{
  GHashTable *dates = g_hash_table_new (NULL, NULL);
  xmlNode *list = _fujin_xlsx_child (root, "numFmts");

  for (xmlNode *node = list ? list->children : NULL; node; node = node->next)
    if (fujin_xml_is (node, "numFmt"))
      {
        g_autofree char *code = fujin_xml_attribute (node, "formatCode");

        if (code && is_date_code (code))
          g_hash_table_add (dates, GUINT_TO_POINTER (get_number (node, "numFmtId")));
      }
  return dates;
}

/* Learns which cell styles show a number as a day. */
gboolean
_fujin_xlsx_read_styles (FujinXlsx  *xlsx,
                         const char *part)
{
  xmlDoc *doc = _fujin_table_parse_part (xlsx->parts, part, xlsx->problems);
  g_autoptr (GHashTable) own = NULL;
  xmlNode *list;

  if (!doc)
    return FALSE;
  own = read_own_formats (xmlDocGetRootElement (doc));
  list = _fujin_xlsx_child (xmlDocGetRootElement (doc), "cellXfs");
  for (xmlNode *node = list ? list->children : NULL; node; node = node->next)
    if (fujin_xml_is (node, "xf"))
      {
        guint id = get_number (node, "numFmtId");
        gboolean date = is_date_format_id (id) ||
                        g_hash_table_contains (own, GUINT_TO_POINTER (id));

        g_array_append_val (xlsx->date_styles, date);
      }
  xmlFreeDoc (doc);
  return TRUE;
}

static char *
dup_date (const FujinXlsx *xlsx,
          double           value)
{
  GDate date;
  double days = floor (value) + (xlsx->date_1904 ? DAYS_TO_1904 : 0);

  if (days < 61 || days > 2900000)
    return NULL;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 30, G_DATE_DECEMBER, 1899);
  g_date_add_days (&date, (guint) days);
  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (&date),
                          (guint) g_date_get_month (&date), g_date_get_day (&date));
}

/* A number as a person sees it: "3" for 3.0, "0.1" for 0.10000000000000001, a day as
 * YYYY-MM-DD where the style shows one. What is no number is left as it is. */
char *
_fujin_xlsx_number (const FujinXlsx *xlsx,
                    const char      *value,
                    guint            style)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;
  double number = g_ascii_strtod (value, &end);
  char *date = NULL;

  if (end == value || *end || !isfinite (number))
    return g_strdup (value);
  if (style < xlsx->date_styles->len && g_array_index (xlsx->date_styles, gboolean, style))
    date = dup_date (xlsx, number);
  if (date)
    return date;
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.15g", number));
}
