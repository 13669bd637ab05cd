/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>

#include "fujin-exporter.h"
#include "fujin-handout.h"
#include "fujin-project-reader.h"

/* Writes everything there is to write of a plan, each in both languages, into a folder:
 * export-all PLAN FOLDER. Prints the names. */

static void
write_one (FujinProject        *project,
           const FujinExporter *exporter,
           FujinLang            lang,
           const char          *folder)
{
  const char *tag = lang == FUJIN_LANG_JA ? "ja" : "en";
  g_autofree char *name = g_strdup_printf ("%s.%s.%s", exporter->id, tag, exporter->suffix);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  FujinExportJob job = { project, "radar", "B", lang, 640, 480, FUJIN_PAPER_A4_LANDSCAPE };

  job.handout = fujin_handout_get_id (0);
  job.table = exporter->scope == FUJIN_EXPORT_LIBRARY_PICTURE ? "nca:relations"
                                                              : "csf:outsourcing";
  if (!fujin_exporter_run_to_file (exporter, &job, path, &error))
    g_error ("%s: %s", name, error->message);
  g_print ("%s\n", name);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;

  setlocale (LC_ALL, "");
  g_assert_cmpint (argc, ==, 3);
  project = fujin_project_reader_read_file (argv[1], problems);
  if (project == NULL)
    g_error ("%s", ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message);
  for (guint i = 0; i < fujin_exporter_get_n (); i++)
    {
      write_one (project, fujin_exporter_get (i), FUJIN_LANG_EN, argv[2]);
      write_one (project, fujin_exporter_get (i), FUJIN_LANG_JA, argv[2]);
    }
  return 0;
}
