/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-suffix.h"

#include <string.h>

static gboolean
ends_with (const char *path,
           gsize       length,
           const char *suffix)
{
  gsize n = strlen (suffix);

  /* A file that is called nothing but its suffix has no suffix. */
  return length > n && path[length - n - 1] != G_DIR_SEPARATOR
         && g_ascii_strncasecmp (path + length - n, suffix, n) == 0;
}

/**
 * fujin_suffix_complete:
 * @path: a path, or the name of a file
 * @suffix: what it is to end with, such as ".fujin"
 *
 * Completes the name of a file. File choosers select the proposed name without its suffix: who
 * types a whole name over it gets the suffix twice, which is never meant.
 *
 * Returns: (transfer full): @path with @suffix at its end once, in whatever case it was given
 */
char *
fujin_suffix_complete (const char *path,
                       const char *suffix)
{
  gsize length, n;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (suffix != NULL && *suffix == '.', NULL);

  length = strlen (path);
  n = strlen (suffix);
  if (!ends_with (path, length, suffix))
    return g_strconcat (path, suffix, NULL);
  while (ends_with (path, length - n, suffix))
    length -= n;
  return g_strndup (path, length);
}
