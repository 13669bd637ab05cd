/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "../model/random-edit.h"
#include "fujin-history.h"
#include "fujin-project-writer.h"
#include "fujin-xml.h"
#include "journal-check.h"
#include "journal-notes.h"

/* Children edit plans and are killed at any instant: while they edit, save, recover, or edit what
 * they recovered. After each kill the plan is recovered by another process and compared with what
 * the child noted of each state it went through. At most two seconds of edits may be missing. */

#define N_AT_ONCE 6
#define ALLOWED (2 * G_USEC_PER_SEC)

/* A plan through all its crashes. */
typedef struct
{
  char *folder;
  char *notes_path;
  JournalNotes *notes;
  pid_t pid;
  gint64 kill_at;
  guint n_crashes; /* since it was begun */
} Line;

static const char *program;
static gint64 worst;
static guint n_kills, n_recovered, n_recovering, n_ahead;
static guint depth;

static void
edit_once (FujinProject *project)
{
  FujinHistory *history = fujin_project_get_history (project);
  int what = g_test_rand_int_range (0, 20);

  if (what < 3)
    fujin_history_undo (history);
  else if (what < 5)
    fujin_history_redo (history);
  else
    random_edits[random_edit_pick ()].edit (project);
}

/* A save, during which it is edited on. */
static void
save (FujinProject *project,
      FujinJournal *journal,
      JournalNotes *notes)
{
  FujinHistory *history = fujin_project_get_history (project);
  g_autoptr (GBytes) saved = fujin_project_writer_write (project);
  guint64 state = fujin_history_get_state (history);
  gint at = g_atomic_int_get (&notes->n) - 1;

  for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
    {
      edit_once (project);
      journal_notes_add (notes, project);
    }
  /* From here on the file has it. */
  g_atomic_int_set (&notes->saved, at);
  fujin_history_set_saved (history, state);
  fujin_journal_rebase (journal, saved, state, "/srv/plan.fujin");
}

static FujinProject *
open_plan (FujinJournal **journal)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project;

  if (found->len == 0)
    {
      project = fujin_project_new ();
      *journal = fujin_journal_new (project, NULL, NULL);
      return project;
    }
  project = fujin_recovery_open (g_ptr_array_index (found, 0), problems);
  g_assert_cmpuint (problems->len, ==, 0);
  *journal = fujin_recovery_adopt (g_ptr_array_index (found, 0), project);
  g_assert_nonnull (*journal);
  return project;
}

/* Edits until it is killed. */
static void G_GNUC_NORETURN
run_child (const char *notes_path)
{
  JournalNotes *notes = journal_notes_map (notes_path);
  FujinJournal *journal;
  FujinProject *project = open_plan (&journal);

  journal_notes_add (notes, project);
  for (;;)
    {
      if (g_test_rand_int_range (0, 40) == 0)
        save (project, journal, notes);
      edit_once (project);
      journal_notes_add (notes, project);
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep ((gulong) g_test_rand_int_range (0, 12000));
    }
}

static void
line_start (Line *self)
{
  g_auto (GStrv) environment = journal_notes_dup_environment (self->folder);
  const char *argv[] = { program, "--child", self->notes_path, NULL };
  g_autoptr (GError) error = NULL;
  /* Often so soon that it is just starting, or recovering. */
  int delay = g_test_rand_int_range (0, 3) == 0 ? g_test_rand_int_range (0, 60)
                                                : g_test_rand_int_range (30, 1200);
  GPid pid;

  g_spawn_async (NULL, (char **) argv, environment,
                 G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, &pid, &error);
  g_assert_no_error (error);
  self->pid = pid;
  self->kill_at = g_get_monotonic_time () + delay * 1000;
}

static void
line_begin (Line *self)
{
  self->folder = g_dir_make_tmp ("fujin-journal-kill-XXXXXX", NULL);
  self->notes_path = g_build_filename (self->folder, "notes", NULL);
  self->notes = journal_notes_map (self->notes_path);
  self->n_crashes = 0;
}

static void
line_end (Line *self)
{
  munmap (self->notes, sizeof (JournalNotes));
  journal_notes_remove (self->folder);
  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->notes_path, g_free);
}

/* How old the state was that was recovered, as work: since when something is missing. */
static gint64
measure (JournalNotes *notes,
         const char   *answer,
         gint64        killed)
{
  gint n = g_atomic_int_get (&notes->n);
  gint at = *answer == '-' ? MAX (notes->saved, 0) : (gint) g_ascii_strtoll (answer, NULL, 10);

  if (n == 0 || *answer == '+' || at == n - 1)
    return 0;
  /* Undone back to what is saved, there is nothing to recover. */
  if (*answer == '-' && notes->notes[n - 1].hash == notes->notes[at].hash)
    return 0;
  return killed - notes->notes[at + 1].when;
}

/* Kills it, and looks what can be recovered. */
static void
line_kill (Line *self)
{
  g_autofree char *answer = NULL;
  gint64 killed, missing;
  int status;

  g_assert_cmpint (kill (self->pid, SIGKILL), ==, 0);
  killed = g_get_monotonic_time ();
  g_assert_cmpint (waitpid (self->pid, &status, 0), ==, self->pid);
  /* It must have come to no other end. */
  if (!WIFSIGNALED (status) || WTERMSIG (status) != SIGKILL)
    g_error ("the child of %s ended by itself (%d)", self->folder, status);
  answer = journal_notes_ask (program, self->folder, self->notes_path);
  missing = measure (self->notes, answer, killed);
  worst = MAX (worst, missing);
  n_kills++;
  n_ahead += *answer == '+';
  n_recovered += *answer != '-';
  n_recovering += self->n_crashes > 0;
  self->n_crashes++;
  depth = MAX (depth, self->n_crashes);
  if (missing > ALLOWED)
    g_error ("%s: edits of %.3f s are missing", self->folder, missing / 1e6);
  /* What is only in the file cannot be gone on with here; and each line ends some day. */
  if (*answer == '-' || self->n_crashes == 12)
    {
      line_end (self);
      line_begin (self);
    }
}

static void
test_kill (void)
{
  const char *text = g_getenv ("FUJIN_TEST_ROUNDS");
  guint rounds = text != NULL ? (guint) g_ascii_strtoull (text, NULL, 10) : 12;
  Line lines[N_AT_ONCE];

  for (guint i = 0; i < N_AT_ONCE; i++)
    {
      line_begin (&lines[i]);
      line_start (&lines[i]);
    }
  while (n_kills < rounds)
    {
      Line *next = &lines[0];

      for (guint i = 1; i < N_AT_ONCE; i++)
        if (lines[i].kill_at < next->kill_at)
          next = &lines[i];
      while (g_get_monotonic_time () < next->kill_at)
        g_usleep (500);
      line_kill (next);
      line_start (next);
    }
  for (guint i = 0; i < N_AT_ONCE; i++)
    {
      kill (lines[i].pid, SIGKILL);
      waitpid (lines[i].pid, NULL, 0);
      line_end (&lines[i]);
    }
  g_test_message ("%u kills (%u of them in or after a recovery, up to %u in a row): %u recovered, "
                  "%u saved before; at most %.3f s of edits missing, %u one edit ahead of the "
                  "notes", n_kills, n_recovering, depth, n_recovered, n_kills - n_recovered,
                  worst / 1e6, n_ahead);
}

int
main (int   argc,
      char *argv[])
{
  char *what = argc == 3 ? argv[1] : NULL;
  char *notes_path = argc == 3 ? argv[2] : NULL;

  program = argv[0];
  if (what != NULL)
    argc = 1;
  g_test_init (&argc, &argv, NULL);
  if (g_strcmp0 (what, "--child") == 0)
    run_child (notes_path);
  if (g_strcmp0 (what, "--check") == 0)
    return journal_notes_check (notes_path);
  g_test_add_func ("/journal/kill", test_kill);
  return g_test_run ();
}
