/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-edit-state.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-writer.h"
#include "journal-check.h"
#include "journal-notes.h"

/* A child edits and saves a plan while each of its calls to the file system fails once, or the
 * process ends there. No edit may fail or wait, and what was on the disk as far as the child knew
 * is recovered. */

#define FAULT_EXIT 99

static const char *program;

static void
flush (FujinJournal *journal,
       JournalNotes *notes)
{
  fujin_journal_flush (journal);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  if (fujin_journal_get_protected (journal))
    notes->n_flushed = notes->n;
}

static void
note_edit (FujinProject *project,
           FujinJournal *journal,
           JournalNotes *notes,
           const char   *name)
{
  g_assert_nonnull (fujin_edit_add_team (project, name, FALSE, 0));
  journal_notes_add (notes, project);
  flush (journal, notes);
}

static void
save (FujinProject *project,
      FujinJournal *journal,
      JournalNotes *notes)
{
  FujinHistory *history = fujin_project_get_history (project);
  g_autoptr (GBytes) saved = fujin_project_writer_write (project);

  notes->saved = notes->n - 1;
  fujin_journal_rebase (journal, saved, fujin_history_get_state (history), "/srv/plan.fujin");
  fujin_history_set_saved (history, fujin_history_get_state (history));
  flush (journal, notes);
}

/* The same each time. The last edit is there to try again what failed at the one before. */
static int
run_child (const char *notes_path)
{
  const char *snapshot[] = { "First", "2026-11-20", NULL, NULL, NULL };
  JournalNotes *notes = journal_notes_map (notes_path);
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinJournal *journal = fujin_journal_new (project, NULL, NULL);

  journal_notes_add (notes, project);
  note_edit (project, journal, notes, "SOC");
  note_edit (project, journal, notes, "CSIRT");
  save (project, journal, notes);
  note_edit (project, journal, notes, "Help desk");
  g_assert_nonnull (fujin_edit_take_snapshot (project, snapshot));
  journal_notes_add (notes, project);
  flush (journal, notes);
  note_edit (project, journal, notes, "Factory");
  note_edit (project, journal, notes, "Last");
  /* As in a crash: nothing is tidied up. */
  _exit (0);
}

typedef struct
{
  const char *kind;
  guint at;
  gboolean sticky;
} Fault;

static guint
count_lines (const char *log)
{
  g_autofree char *content = NULL;
  guint n = 0;

  if (!g_file_get_contents (log, &content, NULL, NULL))
    return 0;
  for (const char *at = content; (at = strchr (at, '\n')) != NULL; at++)
    n++;
  return n;
}

static int
run_faulty (const Fault *fault,
            const char  *folder,
            const char  *notes_path,
            const char  *log)
{
  g_auto (GStrv) environment = journal_notes_dup_environment (folder);
  g_autofree char *under = g_build_filename (folder, "fujin", NULL);
  g_autofree char *at = g_strdup_printf ("%u", fault->at);
  const char *argv[] = { program, "--child", notes_path, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  environment = g_environ_setenv (environment, "LD_PRELOAD", g_getenv ("FUJIN_FAULT_SHIM"), TRUE);
  environment = g_environ_setenv (environment, "FUJIN_FAULT_UNDER", under, TRUE);
  environment = g_environ_setenv (environment, "FUJIN_FAULT_LOG", log, TRUE);
  environment = g_environ_setenv (environment, "FUJIN_FAULT_AT", at, TRUE);
  environment = g_environ_setenv (environment, "FUJIN_FAULT_KIND", fault->kind, TRUE);
  if (fault->sticky)
    environment = g_environ_setenv (environment, "FUJIN_FAULT_STICKY", "1", TRUE);
  g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, NULL,
                NULL, &status, &error);
  g_assert_no_error (error);
  return WIFEXITED (status) ? WEXITSTATUS (status) : -1;
}

/* Where it ended, all that was on the disk is there; where a call failed once, simply all. */
static void
judge (const Fault  *fault,
       JournalNotes *notes,
       int           status,
       const char   *answer)
{
  gboolean ended = g_str_has_prefix (fault->kind, "EXIT");
  gint at = *answer == '-' ? notes->saved : (gint) g_ascii_strtoll (answer, NULL, 10);

  if (status != 0 && !(ended && status == FAULT_EXIT))
    g_error ("%s at call %u ended the child (%d)", fault->kind, fault->at, status);
  if (at < notes->n_flushed - 1)
    g_error ("%s at call %u: state %d of %d is recovered, %d was on the disk", fault->kind,
             fault->at, at, notes->n, notes->n_flushed - 1);
  if (!ended && !fault->sticky && at != notes->n - 1)
    g_error ("%s at call %u: the edits after it did not bring the journal back", fault->kind,
             fault->at);
}

/* Returns whether there was such a call. */
static gboolean
try_fault (const Fault *fault)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-faults-XXXXXX", NULL);
  g_autofree char *notes_path = g_build_filename (folder, "notes", NULL);
  g_autofree char *log = g_build_filename (folder, "log", NULL);
  JournalNotes *notes = journal_notes_map (notes_path);
  int status = run_faulty (fault, folder, notes_path, log);
  g_autofree char *answer = journal_notes_ask (program, folder, notes_path);
  guint n = count_lines (log);

  judge (fault, notes, status, answer);
  munmap (notes, sizeof (JournalNotes));
  journal_notes_remove (folder);
  return n >= fault->at;
}

static void
test_faults (gconstpointer data)
{
  Fault fault = *(const Fault *) data;
  /* All of them by FUJIN_TEST_ROUNDS=1 or more; else a part, each time another one. */
  guint step = g_getenv ("FUJIN_TEST_ROUNDS") != NULL ? 1 : 9;
  guint n = 0;

  for (fault.at = 1 + (guint) g_test_rand_int_range (0, (int) step); try_fault (&fault);
       fault.at += step)
    n++;
  g_test_message ("%s: %u calls", fault.kind, n);
  g_assert_cmpuint (n, >, 2);
}

int
main (int   argc,
      char *argv[])
{
  static const Fault faults[] = {
    { "ENOSPC", 0, FALSE },     { "ENOSPC", 0, TRUE },     { "EIO", 0, FALSE },
    { "EIO", 0, TRUE },         { "EACCES", 0, FALSE },    { "EROFS", 0, TRUE },
    { "EINTR", 0, FALSE },      { "SHORT", 0, FALSE },     { "EXIT_BEFORE", 0, FALSE },
    { "EXIT_AFTER", 0, FALSE }, { "EDQUOT", 0, FALSE },
  };
  char *what = argc == 3 ? argv[1] : NULL;
  char *notes_path = argc == 3 ? argv[2] : NULL;
  g_autofree char *place = NULL;
  int result;

  program = argv[0];
  if (what != NULL)
    argc = 1;
  g_test_init (&argc, &argv, NULL);
  if (g_strcmp0 (what, "--child") == 0)
    return run_child (notes_path);
  if (g_strcmp0 (what, "--check") == 0)
    return journal_notes_check (notes_path);
  place = journal_check_make_place ();
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *name = g_strdup_printf ("/journal-faults/%s%s", faults[i].kind,
                                               faults[i].sticky ? "/from-then-on" : "/once");

      g_test_add_data_func (name, &faults[i], test_faults);
    }
  result = g_test_run ();
  journal_notes_remove (place);
  return result;
}
