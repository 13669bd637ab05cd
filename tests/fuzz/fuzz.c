/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include <stdlib.h>

#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-words.h"

/* What the targets share. A warning of a library ends the run: it tells of a misuse. */

/* GLib ends a program by a breakpoint, which the fuzzer does not take for a finding. */
static void
stop (const char     *domain,
      GLogLevelFlags  level,
      const char     *message,
      gpointer        data)
{
  if ((level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING)) == 0)
    return;
  g_printerr ("%s: %s\n", domain ? domain : "fuzz", message);
  abort ();
}

int
LLVMFuzzerInitialize (int    *argc,
                      char ***argv)
{
  g_log_set_default_handler (stop, NULL);
  fujin_framework_get_default (); /* once, not within the first input */
  return 0;
}

/* The project that the bytes are, NULL when they are none: then there is a reason. */
FujinProject *
fuzz_read (GBytes *bytes)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_bytes (bytes, problems);

  if (project == NULL && problems->len == 0)
    g_error ("refused without a word");
  return project;
}

/* The file of a project, which has to be one that can be read. */
GBytes *
fuzz_write (FujinProject *project)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) again = fujin_project_reader_read_bytes (bytes, problems);
  g_autoptr (GBytes) twice = NULL;

  if (again == NULL)
    g_error ("what was written cannot be read: %s\n%.*s",
             ((FujinXmlProblem *) g_ptr_array_index (problems, 0))->message,
             (int) g_bytes_get_size (bytes), (const char *) g_bytes_get_data (bytes, NULL));
  twice = fujin_project_writer_write (again);
  if (!g_bytes_equal (bytes, twice))
    g_error ("what was written reads as something else");
  return g_steal_pointer (&bytes);
}
