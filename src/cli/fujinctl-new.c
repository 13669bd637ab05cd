/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include "fujin-edit-project.h"
#include "fujin-project-writer.h"
#include "fujin-words.h"

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK);
}

/* fujinctl new */
int
_fujinctl_new (const FujinctlCommand  *command,
               int                     argc,
               char                  **argv)
{
  g_autofree char *title = NULL;
  g_autofree char *organisation = NULL;
  const GOptionEntry entries[] = {
    { "title", 0, 0, G_OPTION_ARG_STRING, &title, N_("Title of the project"), N_("TITLE") },
    { "organisation", 0, 0, G_OPTION_ARG_STRING, &organisation,
      N_("Name of the organisation"), N_("NAME") },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GError) error = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv) ||
      !_fujinctl_one_file (command, argc, argv))
    return FUJINCTL_USAGE;
  if (is_there (argv[1]))
    return _fujinctl_failed (W_("“%s” is there already and was left alone. "
                                "Choose another name."), argv[1]);

  project = fujin_project_new ();
  fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE,
                               fujin_lang_code (fujin_lang_screen ()));
  if (title != NULL)
    fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, title);
  if (organisation != NULL)
    fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION, organisation);
  if (!fujin_project_writer_save (project, argv[1], &error))
    return _fujinctl_failed ("%s", error->message);
  return FUJINCTL_GOOD;
}
