/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fujin-real-path.h"

#include <limits.h>
#include <stdlib.h>

/* Links may lead in a circle. */
#define MAX_LINKS 40

static char *
resolve (const char *path)
{
  char *found = realpath (path, NULL);
  char *copy = g_strdup (found);

  free (found);
  return copy;
}

/* Where a link leads that has no end: to where the file should be. */
static char *
follow (const char *link)
{
  g_autofree char *target = g_file_read_link (link, NULL);
  g_autofree char *folder = g_path_get_dirname (link);

  return target != NULL ? g_canonicalize_filename (target, folder) : NULL;
}

/**
 * fujin_real_path:
 * @path: a path in the file system, absolute or not
 *
 * The one path that all ways to a file lead to: links are followed. A file that is not there has
 * one too, by its folder, and by the link that should lead to it.
 *
 * Returns: (transfer full): an absolute path
 */
char *
fujin_real_path (const char *path)
{
  char *real;
  char *next;
  g_autofree char *absolute = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  g_autofree char *real_folder = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  real = resolve (path);
  if (real != NULL)
    return real;
  absolute = g_canonicalize_filename (path, NULL);
  for (int i = 0; i < MAX_LINKS && (next = follow (absolute)) != NULL; i++)
    {
      g_free (absolute);
      absolute = next;
    }
  folder = g_path_get_dirname (absolute);
  name = g_path_get_basename (absolute);
  real_folder = resolve (folder);
  return g_build_filename (real_folder != NULL ? real_folder : folder, name, NULL);
}
