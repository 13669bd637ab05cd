/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>
#include <string.h>

#include "fujin-merge-words.h"
#include "fujin-plan-lines.h"
#include "fujin-words.h"

/* What diff (1) ends with. */
#define DIFFERENT 1
#define TROUBLE 2

static int
print_differences (FujinProject *from,
                   FujinProject *to)
{
  g_autoptr (FujinMerge) merge = fujin_merge_new (from, from, to);
  FujinLang lang = _fujinctl_lang (to);
  guint n = fujin_merge_get_n_changes (merge, FUJIN_MERGE_THEIRS);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *line = fujin_merge_dup_change (merge, FUJIN_MERGE_THEIRS, i, lang);

      puts (line);
    }
  return n > 0 ? DIFFERENT : FUJINCTL_GOOD;
}

/* fujinctl diff */
int
_fujinctl_diff (const FujinctlCommand  *command,
                int                     argc,
                char                  **argv)
{
  g_autoptr (FujinProject) from = NULL;
  g_autoptr (FujinProject) to = NULL;

  if (!_fujinctl_parse (command, NULL, &argc, &argv))
    return TROUBLE;
  if (argc != 3)
    return _fujinctl_usage (command, "%s",
                            W_("Name two states to compare, each as FILE or FILE@VERSION."));
  from = _fujinctl_load_state (argv[1]);
  to = from != NULL ? _fujinctl_load_state (argv[2]) : NULL;
  return to != NULL ? print_differences (from, to) : TROUBLE;
}

/* fujinctl text */
int
_fujinctl_text (const FujinctlCommand  *command,
                int                     argc,
                char                  **argv)
{
  g_autoptr (FujinProject) project = NULL;
  g_autofree char *text = NULL;

  if (!_fujinctl_parse (command, NULL, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  project = _fujinctl_load_state (argv[1]);
  if (project == NULL)
    return FUJINCTL_FAILED;
  text = fujin_plan_lines_dup (project, _fujinctl_lang (project));
  fputs (text, stdout);
  return FUJINCTL_GOOD;
}
