/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "journal-notes.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "fujin-history.h"
#include "fujin-project-writer.h"
#include "fujin-xml.h"
#include "journal-check.h"

#define ANSWER "answer: "

static guint64
hash_of (FujinProject *project)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  guint64 hash;

  g_checksum_update (checksum, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_checksum_get_digest (checksum, digest, &length);
  memcpy (&hash, digest, sizeof hash);
  return hash;
}

/* In a file of that name, which is made. */
JournalNotes *
journal_notes_map (const char *path)
{
  int fd = open (path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  JournalNotes *self;

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (ftruncate (fd, sizeof (JournalNotes)), ==, 0);
  self = mmap (NULL, sizeof (JournalNotes), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  g_assert_true (self != MAP_FAILED);
  close (fd);
  return self;
}

void
journal_notes_add (JournalNotes *self,
                   FujinProject *project)
{
  gint n = g_atomic_int_get (&self->n);

  g_assert_cmpint (n, <, JOURNAL_MAX_NOTES);
  self->notes[n] = (JournalNote) { g_get_monotonic_time (), hash_of (project) };
  g_atomic_int_set (&self->n, n + 1);
}

/* The last note of a state; -1 when there is none. */
static gint
find_note (JournalNotes *self,
           guint64       hash)
{
  for (gint i = g_atomic_int_get (&self->n); i > 0; i--)
    if (self->notes[i - 1].hash == hash)
      return i - 1;
  return -1;
}

/* The child may have ended between an edit, which is in the journal, and its note: then the state
 * before that edit is the last one noted. */
static gint
find_before (JournalNotes *self)
{
  g_autoptr (FujinJournalFile) file = journal_check_read ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  guint n_done;

  if (file->entries->len == 0)
    return -1;
  project = fujin_journal_file_replay (file, file->entries->len - 1, &n_done, problems);
  g_assert_nonnull (project);
  return find_note (self, hash_of (project));
}

/* Recovers, without a problem, and answers which of the noted states it is: "N" as it was noted,
 * "+N" one edit later, "-" when there is nothing to recover. For a process of its own. */
int
journal_notes_check (const char *path)
{
  JournalNotes *self = journal_notes_map (path);
  g_autoptr (GPtrArray) found = fujin_recovery_list ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  gint at;

  if (found->len == 0)
    {
      g_print (ANSWER "-\n");
      return 0;
    }
  g_assert_cmpuint (found->len, ==, 1);
  project = fujin_recovery_open (g_ptr_array_index (found, 0), problems);
  g_assert_nonnull (project);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_true (fujin_history_get_modified (fujin_project_get_history (project)));
  at = find_note (self, hash_of (project));
  if (at >= 0)
    {
      g_print (ANSWER "%d\n", at);
      return 0;
    }
  at = find_before (self);
  g_assert_cmpint (at, ==, g_atomic_int_get (&self->n) - 1);
  g_print (ANSWER "+%d\n", at);
  return 0;
}

/* The environment of a process whose journals are in a folder of its own. */
char **
journal_notes_dup_environment (const char *folder)
{
  return g_environ_setenv (g_get_environ (), "XDG_STATE_HOME", folder, TRUE);
}

/* Has the program, called with "--check", recover; gives its answer. */
char *
journal_notes_ask (const char *program,
                   const char *folder,
                   const char *path)
{
  g_auto (GStrv) environment = journal_notes_dup_environment (folder);
  const char *argv[] = { program, "--check", path, NULL };
  g_autoptr (GError) error = NULL;
  g_autofree char *out = NULL;
  const char *answer;
  int status;

  g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL,
                &status, &error);
  g_assert_no_error (error);
  if (!g_spawn_check_wait_status (status, NULL))
    g_error ("the plan in %s was not recovered: %s", folder, out);
  answer = strstr (out, ANSWER);
  g_assert_nonnull (answer);
  return g_strdup (answer + strlen (ANSWER));
}

void
journal_notes_remove (const char *folder)
{
  g_autoptr (GDir) inside = g_dir_open (folder, 0, NULL);
  const char *name;

  while (inside != NULL && (name = g_dir_read_name (inside)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      journal_notes_remove (path);
    }
  g_remove (folder);
}
