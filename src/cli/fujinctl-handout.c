/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujinctl-common.h"

#include <stdio.h>

#include "fujin-exporter.h"
#include "fujin-handout.h"
#include "fujin-words.h"

static char *
dup_kinds (void)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < fujin_handout_get_n (); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", fujin_handout_get_id (i));
  return g_string_free (text, FALSE);
}

static int
print_kinds (void)
{
  FujinLang lang = fujin_lang_screen ();

  for (guint i = 0; i < fujin_handout_get_n (); i++)
    printf ("%-18s %s: %s\n", fujin_handout_get_id (i), fujin_handout_get_label (i, lang),
            fujin_handout_get_use (i, lang));
  return FUJINCTL_GOOD;
}

static gboolean
check_arguments (const FujinctlCommand *command,
                 int                    argc,
                 char                 **argv,
                 const char            *output,
                 FujinPaper            *paper)
{
  g_autofree char *kinds = dup_kinds ();
  guint kind;

  if (argc != 3)
    /* Translators: %s lists the ids of handouts. */
    _fujinctl_usage (command, W_("Name a project file and a handout: %s."), kinds);
  else if (!fujin_handout_find (argv[2], &kind))
    _fujinctl_usage (command, W_("There is no handout “%1$s”. Choose one of %2$s."), argv[2],
                     kinds);
  else if (output == NULL)
    _fujinctl_usage (command, "%s", W_("Say with --output which file to write."));
  else if (fujin_exporter_find (FUJIN_EXPORT_HANDOUT, _fujinctl_suffix (output)) == NULL)
    _fujinctl_usage (command, W_("“%1$s” cannot be written. The name must end in one of %2$s."),
                     output, ".pdf");
  else
    {
      *paper = fujin_handout_get_paper (kind);
      return TRUE;
    }
  return FALSE;
}

/* fujinctl handout */
int
_fujinctl_handout (const FujinctlCommand  *command,
                   int                     argc,
                   char                  **argv)
{
  g_autofree char *output = NULL;
  g_autofree char *paper = NULL;
  gboolean list = FALSE;
  FujinExportJob job = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_("File to write"), "OUT.pdf" },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &paper,
      N_("a4-landscape, a4-portrait, a3-landscape, a3-portrait, letter-landscape or "
         "letter-portrait"), N_("PAPER") },
    { "list", 0, 0, G_OPTION_ARG_NONE, &list, N_("Print which handouts there are"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (GError) error = NULL;

  if (!_fujinctl_parse (command, entries, &argc, &argv))
    return FUJINCTL_USAGE;
  if (list)
    return print_kinds ();
  if (!check_arguments (command, argc, argv, output, &job.paper))
    return FUJINCTL_USAGE;
  job.handout = argv[2];
  if (paper != NULL && !fujin_paper_from_id (paper, &job.paper))
    return _fujinctl_usage (command,
                            W_("There is no paper “%s”. Choose a4-landscape, a4-portrait, "
                               "a3-landscape, a3-portrait, letter-landscape or letter-portrait."),
                            paper);
  project = _fujinctl_load (argv[1]);
  if (project == NULL)
    return FUJINCTL_FAILED;
  job.project = project;
  job.lang = _fujinctl_lang (project);
  if (!fujin_exporter_run_to_file (fujin_exporter_find (FUJIN_EXPORT_HANDOUT, "pdf"), &job, output,
                                   &error))
    return _fujinctl_failed ("%s", error->message);
  return FUJINCTL_GOOD;
}
