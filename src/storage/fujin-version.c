/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-version.h"

#include "fujin-project-reader.h"

#define MINOR_KEY "fujin-version-minor"

/* At most five digits, no zero in front: a number has one form only. */
static gboolean
parse_number (const char **at,
              guint       *number)
{
  const char *start = *at;
  char *end;

  if (!g_ascii_isdigit (*start) || (start[0] == '0' && g_ascii_isdigit (start[1])))
    return FALSE;
  *number = (guint) g_ascii_strtoull (start, &end, 10);
  *at = end;
  return end - start <= 5;
}

/**
 * fujin_version_parse:
 * @text: (nullable): the version of a file, such as "1.0"
 * @major: (out): the number before the point
 * @minor: (out): the number after it
 *
 * Returns: whether @text is a version
 */
gboolean
fujin_version_parse (const char *text,
                     guint      *major,
                     guint      *minor)
{
  const char *at = text;

  if (at == NULL || !parse_number (&at, major) || *at++ != '.' || !parse_number (&at, minor))
    return FALSE;
  return *at == '\0' && *major > 0;
}

/**
 * fujin_version_keep:
 * @project: a project
 * @minor: minor version of the file it was read from
 *
 * Remembers the minor version, since the file keeps its newer parts.
 */
void
fujin_version_keep (FujinProject *project,
                    guint         minor)
{
  g_object_set_data (G_OBJECT (project), MINOR_KEY, GUINT_TO_POINTER (minor));
}

/**
 * fujin_version_minor_of:
 * @project: a project
 *
 * Returns: the minor version its file is written in: ours, or a newer one that it was read from
 */
guint
fujin_version_minor_of (FujinProject *project)
{
  guint kept = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (project), MINOR_KEY));

  return MAX (kept, FUJIN_PROJECT_VERSION_MINOR);
}
