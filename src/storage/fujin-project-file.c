/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-file-content.h"
#include "fujin-project-reader.h"

/**
 * fujin_project_reader_read_file:
 * @path: a path in the file system
 * @problems: (element-type FujinXmlProblem): problems are added here; those of the file as a
 *   whole have line 0
 *
 * Reads a project file as fujin_project_reader_read_bytes() does. Only regular files of at most
 * 64 MB are read.
 *
 * Returns: (nullable) (transfer full): the project, or %NULL
 */
FujinProject *
fujin_project_reader_read_file (const char *path,
                                GPtrArray  *problems)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (path != NULL && problems != NULL, NULL);

  bytes = fujin_file_content_read (path, problems);
  return bytes != NULL ? fujin_project_reader_read_bytes (bytes, problems) : NULL;
}
