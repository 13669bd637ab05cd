/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-project-writer.h"
#include "fujin-shared-copy.h"
#include "fujin-words.h"

static int
write_copy (const char     *path,
            const char     *output,
            FujinShareFlags flags)
{
  g_autoptr (FujinProject) project = _fujinctl_load (path);
  g_autoptr (FujinProject) copy = NULL;
  g_autoptr (GError) error = NULL;
  FujinSharedCount count = { 0 };

  if (project == NULL)
    return FUJINCTL_FAILED;
  copy = fujin_shared_copy_new_counted (project, flags, _fujinctl_lang (project), &count);
  if (copy == NULL || !fujin_project_writer_save (copy, output, &error))
    return _fujinctl_failed ("%s", error ? error->message : W_("The copy could not be made."));
  /* Translators: %1$s a file, %2$u how many names, %3$u in how many places of the file */
  printf (W_("“%1$s”: %2$u names replaced, in %3$u places. Read it before it goes out."), output,
          count.n_names, count.n_places);
  putchar ('\n');
  return FUJINCTL_GOOD;
}

/* fujinctl share */
int
_fujinctl_share (const FujinctlCommand  *command,
                 int                     argc,
                 char                  **argv)
{
  static const FujinShareFlags bits[] = { FUJIN_SHARE_PEOPLE, FUJIN_SHARE_PROVIDERS,
                                          FUJIN_SHARE_ORGANISATION, FUJIN_SHARE_NOTES,
                                          FUJIN_SHARE_VERSIONS, FUJIN_SHARE_ALL };
  gboolean chosen[G_N_ELEMENTS (bits)] = { FALSE };
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("File to write"), "OUT.fujin" },
    { "people", 0, 0, G_OPTION_ARG_NONE, &chosen[0], N_("Other names for people"), NULL },
    { "providers", 0, 0, G_OPTION_ARG_NONE, &chosen[1],
      N_("Other names for providers and partners"), NULL },
    { "organisation", 0, 0, G_OPTION_ARG_NONE, &chosen[2],
      N_("Other names for the organisation and the companies of its group, no logos"),
      NULL },
    { "notes", 0, 0, G_OPTION_ARG_NONE, &chosen[3], N_("Without notes and evidence"), NULL },
    { "versions", 0, 0, G_OPTION_ARG_NONE, &chosen[4], N_("Without versions and branches"),
      NULL },
    { "all", 0, 0, G_OPTION_ARG_NONE, &chosen[5], N_("All of this"), NULL },
    G_OPTION_ENTRY_NULL
  };
  FujinShareFlags flags = 0;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (output == NULL)
    return _fujinctl_usage (command, "%s", W_("Say with --output which file to write."));
  for (gsize i = 0; i < G_N_ELEMENTS (bits); i++)
    flags |= chosen[i] ? bits[i] : 0;
  if (flags == 0)
    return _fujinctl_usage (command, "%s",
                            W_("Say what the copy shall do without: --people, --providers, "
                               "--organisation, --notes, --versions or --all."));
  /* A copy in place of the plan would take the names from the only one who needs them. */
  if (_fujinctl_is_same_file (argv[1], output))
    return _fujinctl_failed (W_("“%s” is the plan itself. Write the copy to another file."),
                             output);
  return write_copy (argv[1], output, flags);
}
