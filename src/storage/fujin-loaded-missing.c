/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-loaded-missing.h"

#include <string.h>

#include "fujin-project-writer.h"
#include "fujin-words.h"
#include "fujin-xml.h"

/* How one kind of parts begins in a file that Fujin saved, and what is said of those lost. */
typedef struct
{
  const char *start;
  const char *words;
} Part;

static const Part parts[] = {
  { "\n  <team ", N_("Teams: %1$u of %2$u could be read.") },
  { "\n  <own-service ", N_("Services of the project's own: %1$u of %2$u could be read.") },
  { "\n  <plan ", N_("Service plans: %1$u of %2$u could be read.") },
  { "\n  <decision ", N_("Decisions: %1$u of %2$u could be read.") },
  { "\n  <rating ", N_("Scores of raters: %1$u of %2$u could be read.") },
  { "\n  <improvement ", N_("Improvements: %1$u of %2$u could be read.") },
  { "\n  <person ", N_("People: %1$u of %2$u could be read.") },
  { "\n  <risk ", N_("Risks: %1$u of %2$u could be read.") },
  { "\n  <contract ", N_("Contracts: %1$u of %2$u could be read.") },
  { "\n  <post ", N_("Posts: %1$u of %2$u could be read.") },
  { "\n  <partner ", N_("Partners: %1$u of %2$u could be read.") },
  { "\n  <report ", N_("Report settings: %1$u of %2$u could be read.") },
  { "\n  <slide ", N_("Slides: %1$u of %2$u could be read.") },
  { "\n  <snapshot ", N_("Versions and branches: %1$u of %2$u could be read.") },
};

static guint
count (GBytes     *bytes,
       const char *start)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *end = data + size;
  gsize length = strlen (start);
  guint n = 0;

  while ((data = memchr (data, '\n', end - data)) != NULL)
    {
      if ((gsize) (end - data) >= length && memcmp (data, start, length) == 0)
        n++;
      data++;
    }
  return n;
}

/**
 * fujin_loaded_add_missing:
 * @bytes: the content of a damaged project file
 * @project: what could be read of it
 * @problems: (element-type FujinXmlProblem): problems are added here, with line 0
 *
 * Counts what begins in the file and did not come to be in the project. Of a part that was cut off
 * with its beginning nobody can tell; that the file is cut off is said elsewhere.
 */
void
fujin_loaded_add_missing (GBytes       *bytes,
                          FujinProject *project,
                          GPtrArray    *problems)
{
  g_autoptr (GBytes) read = fujin_project_writer_write (project);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      guint n_read = count (read, parts[i].start);
      guint n = count (bytes, parts[i].start);

      if (n_read < n)
        fujin_xml_add_problem (problems, 0, W_(parts[i].words), n_read, n);
    }
}
