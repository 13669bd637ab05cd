/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include "fujin-file-content.h"
#include "fujin-project-reader.h"
#include "fujin-seal.h"
#include "fujin-words.h"

static gboolean
is_good (const char *path)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) bytes = fujin_file_content_read (path, problems);
  g_autoptr (FujinProject) project = NULL;

  if (bytes != NULL)
    project = fujin_project_reader_read_bytes (bytes, problems);
  if (bytes != NULL && fujin_seal_check (bytes) == FUJIN_SEAL_WRONG)
    fujin_xml_add_problem (problems, 2, "%s", fujin_seal_get_words (FUJIN_SEAL_WRONG));
  return !_fujinctl_report_problems (path, problems) && project != NULL;
}

/* fujinctl check */
int
_fujinctl_check (const FujinctlCommand  *command,
                 int                     argc,
                 char                  **argv)
{
  int status = FUJINCTL_GOOD;

  if (!_fujinctl_parse (command, NULL, &argc, &argv))
    return FUJINCTL_USAGE;
  if (argc < 2)
    return _fujinctl_usage (command, "%s", W_("No file is named."));
  for (int i = 1; i < argc; i++)
    if (!is_good (argv[i]))
      status = FUJINCTL_FAILED;
  return status;
}
