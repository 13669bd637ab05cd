/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include "fujin-project-reader.h"
#include "fujin-words.h"

static gboolean
is_good (const char *path)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = fujin_project_reader_read_file (path, problems);

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
