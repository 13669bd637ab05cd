/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fujin-edit-team.h"
#include "fujin-history.h"
#include "fujin-merge.h"
#include "fujin-project-writer.h"
#include "fujin-xml.h"
#include "journal-check.h"
#include "journal-notes.h"
#include "storage-check.h"

/* A merge brings in what only a newer minor version of the file knows. That is on the disk as soon
 * as the merge is: it is there again after a kill, and it goes when the merge is taken back. */

#define PATH "/srv/plan.fujin"

static const char base_plan[] = STORAGE_HEAD ("1.4")
  " <teams>\n"
  "  <team id=\"t-a\">\n"
  "   <name>A</name>\n"
  "   <kind>internal</kind>\n"
  "  </team>\n"
  " </teams>\n"
  " <own-services>\n"
  "  <own-service id=\"s-a\" category=\"A\" number=\"1\">\n"
  "   <name>Own</name>\n"
  "  </own-service>\n"
  " </own-services>\n"
  " <plans>\n"
  "  <plan service=\"B-1\">\n"
  "   <note>N</note>\n"
  "  </plan>\n"
  " </plans>\n"
  " <decisions>\n"
  "  <decision id=\"d-a\">\n"
  "   <service>B-1</service>\n"
  "   <about>accepted-gap</about>\n"
  "  </decision>\n"
  " </decisions>\n"
  "</fujin-project>\n";

/* The same with something unknown in each thing, and a team more. */
static const char newer_plan[] = STORAGE_HEAD ("1.9")
  " <teams mood=\"calm\">\n"
  "  <team id=\"t-a\" mood=\"good\">\n"
  "   <name>A</name>\n"
  "   <kind>internal</kind>\n"
  "   <motto>Onward</motto>\n"
  "  </team>\n"
  "  <team id=\"t-b\">\n"
  "   <name>B</name>\n"
  "   <kind>internal</kind>\n"
  "   <motto>Sideward</motto>\n"
  "  </team>\n"
  " </teams>\n"
  " <own-services>\n"
  "  <own-service id=\"s-a\" category=\"A\" number=\"1\">\n"
  "   <name>Own</name>\n"
  "   <motto>Upward</motto>\n"
  "  </own-service>\n"
  " </own-services>\n"
  " <plans>\n"
  "  <plan service=\"B-1\">\n"
  "   <note>N</note>\n"
  "   <motto>Inward</motto>\n"
  "  </plan>\n"
  " </plans>\n"
  " <decisions>\n"
  "  <decision id=\"d-a\">\n"
  "   <service>B-1</service>\n"
  "   <about>accepted-gap</about>\n"
  "   <motto>Backward</motto>\n"
  "  </decision>\n"
  " </decisions>\n"
  " <mottoes>\n"
  "  <motto>Forward</motto>\n"
  " </mottoes>\n"
  "</fujin-project>\n";

typedef enum
{
  MERGED,
  TAKEN_BACK,
  MADE_AGAIN,
} Way;

/* What is done in the window; our side gave the team another name before. */
static void
edit (FujinProject *ours,
      Way           way)
{
  g_autoptr (FujinProject) base = storage_check_read_all (base_plan);
  g_autoptr (FujinProject) theirs = storage_check_read_all (newer_plan);
  FujinHistory *history = fujin_project_get_history (ours);
  g_autoptr (FujinMerge) merge = NULL;

  g_assert_true (fujin_edit_rename_team (ours, fujin_project_find_team (ours, "t-a"), "Ay"));
  fujin_history_end_typing (history);
  merge = fujin_merge_new (base, ours, theirs);
  g_assert_cmpuint (fujin_merge_get_n_conflicts (merge), ==, 0);
  g_assert_true (fujin_edit_merge (ours, merge));
  if (way != MERGED)
    g_assert_true (fujin_history_undo (history));
  if (way == MADE_AGAIN)
    g_assert_true (fujin_history_redo (history));
}

/* In a process of its own, which ends at once. */
static void G_GNUC_NORETURN
edit_and_die (Way way)
{
  g_autoptr (FujinProject) ours = storage_check_read_all (base_plan);
  g_autoptr (GBytes) base = g_bytes_new_static (base_plan, strlen (base_plan));
  FujinJournal *journal = fujin_journal_new (ours, base, PATH);

  edit (ours, way);
  fujin_journal_flush (journal);
  kill (getpid (), SIGKILL);
  for (;;)
    pause ();
}

static void
test_killed (gconstpointer data)
{
  Way way = GPOINTER_TO_INT (data);
  g_autoptr (FujinProject) wanted = storage_check_read_all (base_plan);
  g_autoptr (FujinRecovery) recovery = NULL;
  g_autoptr (FujinProject) again = NULL;
  g_autofree char *text = NULL;
  pid_t pid = fork ();
  int status;

  if (pid == 0)
    edit_and_die (way);
  g_assert_cmpint (waitpid (pid, &status, 0), ==, pid);
  g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  edit (wanted, way);
  again = journal_check_recover (&recovery);
  journal_check_same (again, wanted);
  text = storage_check_write (again);
  for (guint i = 0; i < 6; i++)
    {
      static const char *const words[] = { "Onward", "Sideward", "Upward", "Inward", "Backward",
                                           "mood=\"calm\"" };

      g_assert_cmpint (strstr (text, words[i]) != NULL, ==, way != TAKEN_BACK);
    }
  g_assert_cmpint (strstr (text, "version=\"1.9\"") != NULL, ==, way != TAKEN_BACK);
  g_assert_nonnull (strstr (text, "<name>Ay</name>"));
  g_clear_pointer (&recovery, fujin_recovery_unref);
  journal_check_sweep ();
}

/* A merge that brings in nothing but unknown parts is a change, too, and one to be saved. */
static void
test_only_unknown (void)
{
  g_autoptr (FujinProject) base = storage_check_read_all (newer_plan);
  g_autoptr (FujinProject) ours = storage_check_read_all (newer_plan);
  g_auto (GStrv) parts = g_strsplit (newer_plan, "Onward", 2);
  g_autofree char *changed = g_strjoinv ("Downward", parts);
  g_autoptr (FujinProject) theirs = storage_check_read_all (changed);
  g_autoptr (FujinMerge) merge = fujin_merge_new (base, ours, theirs);
  FujinHistory *history = fujin_project_get_history (ours);
  g_autofree char *merged = NULL;
  g_autofree char *undone = NULL;

  g_assert_true (fujin_edit_merge (ours, merge));
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, 1);
  merged = storage_check_write (ours);
  g_assert_cmpstr (merged, ==, changed);
  g_assert_true (fujin_history_undo (history));
  undone = storage_check_write (ours);
  g_assert_cmpstr (undone, ==, newer_plan);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *place = journal_check_make_place ();
  int status;

  g_setenv ("XDG_STATE_HOME", place, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/journal/merge/killed", GINT_TO_POINTER (MERGED), test_killed);
  g_test_add_data_func ("/journal/merge/taken-back", GINT_TO_POINTER (TAKEN_BACK), test_killed);
  g_test_add_data_func ("/journal/merge/made-again", GINT_TO_POINTER (MADE_AGAIN), test_killed);
  g_test_add_func ("/journal/merge/only-unknown", test_only_unknown);
  status = g_test_run ();
  journal_notes_remove (place);
  return status;
}
