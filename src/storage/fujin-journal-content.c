/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-journal-content.h"

#include "fujin-project-private.h"
#include "fujin-project-reader.h"
#include "fujin-record-private.h"
#include "fujin-version.h"

/**
 * fujin_journal_content_wrap:
 * @version: a version of a project
 * @project: the project
 *
 * Puts the frozen plans of a version into a project of which they are all there is, so that the
 * writer of project files can write them, with what a newer version of the file put into them.
 *
 * Returns: (transfer full): that project
 */
FujinProject *
fujin_journal_content_wrap (FujinRecord  *version,
                            FujinProject *project)
{
  const FujinRecordFormat *format = fujin_record_get_format (version);
  FujinProject *wrap = fujin_project_new ();
  g_autoptr (FujinRecord) record =
    _fujin_record_new (FUJIN_RECORD_SNAPSHOT, fujin_record_get_id (version),
                       fujin_record_get_content (version));

  for (guint i = 0; i < format->n_fields; i++)
    if (*fujin_record_get (version, i) != '\0')
      _fujin_record_set_field (record, i, fujin_record_get (version, i));
  fujin_version_keep (wrap, fujin_version_minor_of (project));
  _fujin_project_insert_record (wrap, record);
  return wrap;
}

/**
 * fujin_journal_content_unwrap:
 * @bytes: a file that was written of what fujin_journal_content_wrap() made
 *
 * Returns: (transfer full) (nullable): the frozen plans; %NULL when they cannot be read
 */
FujinProject *
fujin_journal_content_unwrap (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) wrap = fujin_project_reader_read_bytes (bytes, problems);
  FujinRecord *record =
    wrap != NULL
      ? fujin_record_list_peek (fujin_project_get_records (wrap, FUJIN_RECORD_SNAPSHOT), 0)
      : NULL;
  FujinProject *content = record != NULL ? fujin_record_get_content (record) : NULL;

  return content != NULL ? g_object_ref (content) : NULL;
}
