/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "journal-check.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-state-dir.h"
#include "fujin-xml.h"

/* A folder for the state of a test. Where there is one in memory, that saves waiting for a disk. */
char *
journal_check_make_place (void)
{
  if (g_access ("/dev/shm", W_OK) == 0)
    g_setenv ("TMPDIR", "/dev/shm", FALSE);
  return g_dir_make_tmp ("fujin-journal-XXXXXX", NULL);
}

/* All journals there are, the files of them. */
static GPtrArray *
list_journals (void)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *parent = fujin_state_dir ("journal", NULL);
  g_autoptr (GDir) folder = g_dir_open (parent, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (parent, name, "journal", NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        g_ptr_array_add (found, g_steal_pointer (&path));
    }
  return found;
}

/* The file of the one journal there is, alive or dead; NULL when there is none. */
char *
journal_check_find (void)
{
  g_autoptr (GPtrArray) found = list_journals ();

  g_assert_cmpuint (found->len, <=, 1);
  return found->len > 0 ? g_strdup (g_ptr_array_index (found, 0)) : NULL;
}

guint
journal_check_count (void)
{
  g_autoptr (GPtrArray) found = list_journals ();

  return found->len;
}

/* The one journal there is, as it is on the disk now. */
FujinJournalFile *
journal_check_read (void)
{
  g_autofree char *path = journal_check_find ();
  g_autoptr (GBytes) bytes = NULL;
  char *content;
  gsize size;

  g_assert_nonnull (path);
  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  bytes = g_bytes_new_take (content, size);
  return fujin_journal_file_new (bytes);
}

/* Both must make the same file, byte for byte. */
void
journal_check_same (FujinProject *a,
                    FujinProject *b)
{
  g_autoptr (GBytes) of_a = fujin_project_writer_write (a);
  g_autoptr (GBytes) of_b = fujin_project_writer_write (b);

  if (!g_bytes_equal (of_a, of_b))
    {
      g_assert_true (g_file_set_contents_full ("journal-a.fujin", g_bytes_get_data (of_a, NULL),
                                               (gssize) g_bytes_get_size (of_a), 0, 0600, NULL));
      g_assert_true (g_file_set_contents_full ("journal-b.fujin", g_bytes_get_data (of_b, NULL),
                                               (gssize) g_bytes_get_size (of_b), 0, 0600, NULL));
    }
  g_assert_true (g_bytes_equal (of_a, of_b));
}

/* Removes what tests before left. */
void
journal_check_sweep (void)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();

  for (guint i = 0; i < found->len; i++)
    g_assert_true (fujin_recovery_discard (g_ptr_array_index (found, i), NULL));
  g_assert_cmpuint (journal_check_count (), ==, 0);
}

/* Opens the one plan that is offered; without a problem. */
FujinProject *
journal_check_recover (FujinRecovery **recovery)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project;

  g_assert_cmpuint (found->len, ==, 1);
  project = fujin_recovery_open (g_ptr_array_index (found, 0), problems);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_nonnull (project);
  *recovery = fujin_recovery_ref (g_ptr_array_index (found, 0));
  return project;
}
