/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-json.h"

/*
 * _fujinctl_json_string:
 *
 * A string as RFC 8259 writes it; what is not ASCII stays as it is.
 */
void
_fujinctl_json_string (GString    *json,
                       const char *text)
{
  g_string_append_c (json, '"');
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"' || *p == '\\')
        g_string_append_printf (json, "\\%c", *p);
      else if ((guchar) *p < 0x20)
        g_string_append_printf (json, "\\u%04x", (guint) *p);
      else
        g_string_append_c (json, *p);
    }
  g_string_append_c (json, '"');
}

/*
 * _fujinctl_json_member:
 *
 * A member with a text; what is empty is null.
 */
void
_fujinctl_json_member (GString    *json,
                       const char *name,
                       const char *text)
{
  g_string_append_printf (json, "\"%s\": ", name);
  if (*text != '\0')
    _fujinctl_json_string (json, text);
  else
    g_string_append (json, "null");
}
