/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage-check.h"

#include "fujin-history.h"
#include "fujin-seal.h"

#include <string.h>

/* Reads a file that stands in a string. */
FujinProject *
storage_check_read (const char *content,
                    GPtrArray  *problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));

  return fujin_project_reader_read_bytes (bytes, problems);
}

/* Reads a file that must be without problems. */
FujinProject *
storage_check_read_all (const char *content)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = storage_check_read (content, problems);

  for (guint i = 0; i < problems->len; i++)
    {
      FujinXmlProblem *problem = g_ptr_array_index (problems, i);

      g_test_message ("line %u: %s", problem->line, problem->message);
    }
  if (problems->len > 0)
    g_test_message ("%s", content);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (project);
  g_assert_false (fujin_history_get_modified (fujin_project_get_history (project)));
  g_assert_false (fujin_history_can_undo (fujin_project_get_history (project)));
  return project;
}

/* The file that a project makes. */
char *
storage_check_write (FujinProject *project)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A file must come out of reading and writing as it went in, byte for byte, with its seal if it
 * has one. */
void
storage_check_kept (const char *content)
{
  g_autoptr (FujinProject) project = storage_check_read_all (content);
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autoptr (GBytes) written = fujin_project_writer_write (project);
  g_autoptr (GBytes) sealed = fujin_seal_close (written);
  GBytes *expected = fujin_seal_check (bytes) == FUJIN_SEAL_NONE ? written : sealed;
  g_autofree char *text = g_strndup (g_bytes_get_data (expected, NULL),
                                     g_bytes_get_size (expected));

  g_assert_cmpint (fujin_seal_check (bytes), !=, FUJIN_SEAL_WRONG);
  g_assert_cmpstr (text, ==, content);
}
