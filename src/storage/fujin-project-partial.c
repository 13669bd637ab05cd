/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-project-reader-private.h"
#include "fujin-xml-cut.h"

/* What is cut off can show that something before it was damaged already. */
#define MAX_CUTS 16

/**
 * fujin_project_reader_read_partial:
 * @bytes: the content of a project file, which may be damaged
 * @problems: (element-type FujinXmlProblem): problems are added here
 *
 * Reads what can be read of a file with defects: to look at it and to take a copy, never to go on
 * with it as if it were whole. What points at something missing is left out. Of a file that is
 * not well-formed everything up to the last whole element before the damage is read.
 *
 * Returns: (nullable) (transfer full): a read-only project; %NULL when nothing could be read, or
 *   the file is refused as harmful
 */
FujinProject *
fujin_project_reader_read_partial (GBytes    *bytes,
                                   GPtrArray *problems)
{
  g_autoptr (GPtrArray) notices = fujin_xml_problems_new (); /* taken out of what is shown */
  g_autoptr (GBytes) part = NULL;
  FujinXmlParse parse = { NULL };
  xmlDoc *doc;

  g_return_val_if_fail (bytes != NULL && problems != NULL, NULL);

  part = g_bytes_ref (bytes);
  doc = _fujin_project_reader_parse (part, &parse, problems);
  for (guint i = 0; doc == NULL && parse.damage > 0 && i < MAX_CUTS; i++)
    {
      g_autoptr (GPtrArray) same = fujin_xml_problems_new (); /* the first one says it all */
      gsize damage = MIN (parse.damage, g_bytes_get_size (part) - 1);
      GBytes *shorter = fujin_xml_cut (part, damage);

      if (shorter == NULL)
        return NULL;
      g_bytes_unref (part);
      part = shorter;
      doc = _fujin_project_reader_parse (part, &parse, same);
    }
  if (doc == NULL)
    return NULL;
  return _fujin_project_reader_read_document (doc, part, TRUE, NULL, notices, problems);
}
