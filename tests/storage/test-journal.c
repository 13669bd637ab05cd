/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "../model/random-edit.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-journal-frame.h"
#include "fujin-journal-replay.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-state-dir.h"
#include "fujin-xml.h"
#include "journal-check.h"
#include "journal-notes.h"

/* A project, its journal, and what is made again from the journal. */
typedef struct
{
  FujinProject *project;
  FujinJournal *journal;
  FujinProject *again;
  guint n_again;
} Pair;

static FujinHistory *
history_of (FujinProject *project)
{
  return fujin_project_get_history (project);
}

static void
pair_start (Pair         *self,
            FujinProject *project)
{
  *self = (Pair) { .project = project };
  self->journal = fujin_journal_new (project, NULL, NULL);
}

static void
pair_finish (Pair *self)
{
  fujin_journal_discard (self->journal);
  g_assert_cmpuint (journal_check_count (), ==, 0);
  g_object_unref (self->journal);
  g_object_unref (self->project);
  g_clear_object (&self->again);
}

/* What the journal leads to must be what stands in the window: only the new steps are made. */
static void
pair_check (Pair *self)
{
  g_autoptr (FujinJournalFile) file = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  guint n_done;

  fujin_journal_flush (self->journal);
  file = journal_check_read ();
  g_assert_nonnull (file);
  g_assert_false (file->is_damaged || file->is_torn);
  if (self->again == NULL)
    {
      self->again = fujin_journal_file_replay (file, 0, &n_done, problems);
      self->n_again = 0;
    }
  g_assert_nonnull (self->again);
  for (; self->n_again < file->entries->len; self->n_again++)
    {
      FujinJournalEntry *entry = g_ptr_array_index (file->entries, self->n_again);

      if (!fujin_journal_replay (self->again, entry->changes, entry->contents))
        {
          g_autofree char *text = g_variant_print (entry->changes, FALSE);

          g_test_message ("%s: %.4000s", entry->label, text);
          g_assert_not_reached ();
        }
    }
  journal_check_same (self->project, self->again);
}

static void
pair_rebase (Pair *self)
{
  g_autoptr (GBytes) saved = fujin_project_writer_write (self->project);
  FujinHistory *history = history_of (self->project);

  fujin_history_set_saved (history, fujin_history_get_state (history));
  fujin_journal_rebase (self->journal, saved, fujin_history_get_state (history), "/tmp/x.fujin");
  fujin_journal_flush (self->journal);
  /* All is saved: nothing is kept. */
  g_assert_cmpuint (journal_check_count (), ==, 0);
  g_clear_object (&self->again);
}

/* Each of the edits there are, taken back and made again. */
static void
test_kind (gconstpointer data)
{
  const RandomEdit *kind = data;
  guint n_seen = 0;
  Pair pair;

  for (guint try = 0; try < 3000 && n_seen < 2; try++)
    {
      if (try % 100 == 0)
        {
          if (try > 0)
            pair_finish (&pair);
          pair_start (&pair, fujin_project_new ());
          random_edit_many (pair.project, 150);
          pair_check (&pair);
        }
      if (!kind->edit (pair.project))
        continue;
      n_seen++;
      pair_check (&pair);
      if (fujin_history_undo (history_of (pair.project)))
        pair_check (&pair);
      if (fujin_history_redo (history_of (pair.project)))
        pair_check (&pair);
    }
  g_assert_cmpuint (n_seen, >, 0);
  pair_finish (&pair);
}

/* Everything in turn, with saves. */
static void
test_walk (void)
{
  Pair pair;

  pair_start (&pair, fujin_project_new ());
  for (guint i = 0; i < 500; i++)
    {
      int what = g_test_rand_int_range (0, 100);
      gboolean done;

      if (what < 3)
        {
          pair_rebase (&pair);
          continue;
        }
      if (what < 20)
        done = fujin_history_undo (history_of (pair.project));
      else if (what < 30)
        done = fujin_history_redo (history_of (pair.project));
      else
        done = random_edits[random_edit_pick ()].edit (pair.project);
      if (done)
        pair_check (&pair);
    }
  pair_finish (&pair);
}

/* Edits that are made while a save is under way stay in the journal. */
static void
test_rebase (void)
{
  Pair pair;

  pair_start (&pair, fujin_project_new ());
  for (guint i = 0; i < 40; i++)
    {
      FujinHistory *history = history_of (pair.project);
      g_autoptr (GBytes) saved = NULL;
      g_autoptr (FujinJournalFile) file = NULL;
      guint64 state;

      random_edit_many (pair.project, 5);
      saved = fujin_project_writer_write (pair.project);
      state = fujin_history_get_state (history);
      random_edit_many (pair.project, 1 + i % 4);
      if (i % 3 == 0)
        fujin_history_undo (history);
      fujin_history_set_saved (history, state);
      fujin_journal_rebase (pair.journal, saved, state, "/srv/plan.fujin");
      /* When a text is typed on, its step may have become one with that of before. */
      random_edit_many (pair.project, 1);
      g_clear_object (&pair.again);
      pair_check (&pair);
      file = journal_check_read ();
      g_assert_true (g_bytes_equal (file->base, saved));
      g_assert_cmpstr (file->header.path, ==, "/srv/plan.fujin");
      g_assert_cmpuint (file->header.state, ==, state);
    }
  pair_finish (&pair);
}

/* Nothing before the first edit, and nothing for a plan that is only looked at. */
static void
test_nothing (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinJournal) journal = fujin_journal_new (project, NULL, NULL);

  fujin_journal_flush (journal);
  g_assert_cmpuint (journal_check_count (), ==, 0);
  g_assert_true (fujin_journal_get_protected (journal));
  fujin_edit_add_team (project, "SOC", FALSE, 0);
  fujin_journal_flush (journal);
  g_assert_cmpuint (journal_check_count (), ==, 1);
  fujin_journal_discard (journal);
  g_assert_cmpuint (journal_check_count (), ==, 0);
  /* A journal that ended hears nothing any more. */
  fujin_edit_add_team (project, "CSIRT", FALSE, 0);
  fujin_journal_flush (journal);
  g_assert_cmpuint (journal_check_count (), ==, 0);
}

/* Only the owner may look into it. */
static void
test_private (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinJournal) journal = fujin_journal_new (project, NULL, NULL);
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;
  GStatBuf status;

  fujin_edit_add_team (project, "SOC", FALSE, 0);
  fujin_journal_flush (journal);
  path = journal_check_find ();
  folder = g_path_get_dirname (path);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  fujin_journal_discard (journal);
}

/* A plan whose process ended: here its journal is just let go. */
static void
leave_behind (FujinProject *project,
              const char   *path,
              guint         n_edits)
{
  g_autoptr (GBytes) base = fujin_project_writer_write (project);
  g_autoptr (FujinJournal) journal = fujin_journal_new (project, base, path);

  for (guint i = 0; i < n_edits; i++)
    {
      g_autofree char *name = g_strdup_printf ("Team %u", i);

      g_assert_nonnull (fujin_edit_add_team (project, name, FALSE, 0));
    }
}

static void
test_recovery (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) again = NULL;
  g_autoptr (FujinRecovery) recovery = NULL;
  g_autofree char *english = NULL;
  g_autofree char *japanese = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) since = NULL;
  g_autofree char *expected = NULL;
  FujinHistory *history;

  leave_behind (project, "/srv/plan.fujin", 3);
  again = journal_check_recover (&recovery);
  journal_check_same (project, again);
  history = history_of (again);
  g_assert_true (fujin_history_get_modified (history));
  g_assert_cmpuint (fujin_history_get_n_unsaved (history), ==, 3);
  g_assert_cmpuint (fujin_history_get_state (history), ==,
                    fujin_history_get_state (history_of (project)));
  g_assert_cmpstr (recovery->path, ==, "/srv/plan.fujin");
  g_assert_cmpuint (recovery->n_changes, ==, 3);
  g_assert_cmpuint (g_strv_length (recovery->changes), ==, 3);
  g_assert_true (g_date_time_to_unix (now) - recovery->when < 60);
  since = g_date_time_new_from_unix_local (recovery->since);
  g_assert_nonnull (since);
  english = fujin_recovery_dup_words (recovery, FUJIN_LANG_EN);
  japanese = fujin_recovery_dup_words (recovery, FUJIN_LANG_JA);
  expected = g_date_time_format (since, "3 changes since %H:%M");
  g_assert_cmpstr (english, ==, expected);
  g_assert_cmpstr (japanese, !=, english);
  g_assert_true (fujin_recovery_discard (recovery, NULL));
  g_assert_cmpuint (journal_check_count (), ==, 0);
}

/* Opened, edited, crashed; and that again. */
static void
test_recovery_of_recovery (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  leave_behind (project, NULL, 2);
  for (guint round = 0; round < 8; round++)
    {
      g_autoptr (FujinRecovery) recovery = NULL;
      g_autoptr (FujinProject) again = journal_check_recover (&recovery);
      g_autoptr (FujinJournal) journal = fujin_recovery_adopt (recovery, again);
      g_autoptr (GPtrArray) others = NULL;

      g_assert_nonnull (journal);
      journal_check_same (project, again);
      /* It is alive: nobody is offered it. */
      others = fujin_recovery_list ();
      g_assert_cmpuint (others->len, ==, 0);
      /* At times nothing is edited before the next crash. */
      if (round % 3 != 2)
        random_edit_many (again, 3);
      g_set_object (&project, again);
    }
  journal_check_sweep ();
}

/* Who opened it first has it. */
static void
test_two_windows (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) opened = NULL;
  g_autoptr (GError) error = NULL;

  leave_behind (project, NULL, 2);
  first = fujin_recovery_list ();
  second = fujin_recovery_list ();
  g_assert_cmpuint (first->len, ==, 1);
  g_assert_cmpuint (second->len, ==, 1);
  opened = fujin_recovery_open (g_ptr_array_index (first, 0), problems);
  g_assert_nonnull (opened);
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_null (fujin_recovery_open (g_ptr_array_index (second, 0), problems));
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_false (fujin_recovery_discard (g_ptr_array_index (second, 0), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_clear_pointer (&first, g_ptr_array_unref);
  journal_check_sweep ();
}

/* Between the list and the choice somebody else discarded it: that is said, and nothing is left to
 * be discarded. */
static void
test_gone (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GError) error = NULL;

  leave_behind (project, NULL, 2);
  first = fujin_recovery_list ();
  second = fujin_recovery_list ();
  g_assert_cmpuint (second->len, ==, 1);
  g_assert_true (fujin_recovery_discard (g_ptr_array_index (first, 0), NULL));
  g_assert_false (fujin_recovery_is_gone (g_ptr_array_index (second, 0)));
  g_assert_null (fujin_recovery_open (g_ptr_array_index (second, 0), problems));
  g_assert_true (fujin_recovery_is_gone (g_ptr_array_index (second, 0)));
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_true (fujin_recovery_discard (g_ptr_array_index (second, 0), &error));
  g_assert_no_error (error);
}

/* What a newer version of the file put into a team, an own service and a version goes and comes
 * with them, also when the base was written while they were gone. */
static void
test_unknown (void)
{
  static const char content[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<fujin-project xmlns=\"https://fujin.jp/ns/project/1\" version=\"1.9\""
    " framework=\"x1060-2021\">\n"
    " <teams>\n"
    "  <team id=\"t-a\" mood=\"good\">\n"
    "   <name>A</name>\n"
    "   <kind>internal</kind>\n"
    "   <motto>Onward</motto>\n"
    "  </team>\n"
    " </teams>\n"
    " <own-services>\n"
    "  <own-service id=\"s-a\" category=\"A\" number=\"1\">\n"
    "   <name>Own</name>\n"
    "   <motto>Upward</motto>\n"
    "  </own-service>\n"
    " </own-services>\n"
    " <plans>\n"
    "  <plan service=\"s-a\">\n"
    "   <assigned team=\"t-a\" lead=\"yes\" since=\"2030\"/>\n"
    "   <motto>Inward</motto>\n"
    "  </plan>\n"
    " </plans>\n"
    " <snapshots>\n"
    "  <snapshot id=\"v-a\">\n"
    "   <name>First</name>\n"
    "   <date>2026-11-20</date>\n"
    "   <trigger>regular</trigger>\n"
    "   <kind>version</kind>\n"
    "   <motto>Backward</motto>\n"
    "   <state mood=\"better\">\n"
    "    <title>T</title>\n"
    "    <motto>Forward</motto>\n"
    "   </state>\n"
    "  </snapshot>\n"
    " </snapshots>\n"
    "</fujin-project>\n";
  g_autoptr (GBytes) base = g_bytes_new_static (content, strlen (content));
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();
  g_autoptr (GBytes) written = NULL;
  FujinHistory *history;
  Pair pair = { NULL };

  pair.project = fujin_project_reader_read_bytes (base, problems);
  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s", ((FujinXmlProblem *) g_ptr_array_index (problems, i))->message);
  g_assert_nonnull (pair.project);
  history = history_of (pair.project);
  pair.journal = fujin_journal_new (pair.project, base, "/srv/plan.fujin");
  g_ptr_array_add (plans, fujin_project_find_plan (pair.project, "s-a"));
  g_ptr_array_add (records, fujin_record_list_peek (
                              fujin_project_get_records (pair.project, FUJIN_RECORD_SNAPSHOT), 0));
  g_assert_true (fujin_edit_remove_own_services (pair.project, plans));
  g_assert_true (fujin_edit_remove_team (pair.project,
                                         fujin_project_find_team (pair.project, "t-a")));
  g_assert_true (fujin_edit_remove_records (pair.project, records));
  pair_check (&pair);
  pair_rebase (&pair);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (fujin_history_undo (history));
      pair_check (&pair);
    }
  written = fujin_project_writer_write (pair.again);
  g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written), content,
                   strlen (content));
  pair_finish (&pair);
}

/* A project that is back at what is saved has nothing to recover. */
static void
test_undone (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) found = NULL;

  {
    g_autoptr (FujinJournal) journal = fujin_journal_new (project, NULL, NULL);

    fujin_edit_add_team (project, "SOC", FALSE, 0);
    fujin_history_undo (history_of (project));
  }
  found = fujin_recovery_list ();
  g_assert_cmpuint (found->len, ==, 0);
  g_assert_cmpuint (journal_check_count (), ==, 0);
}

/* Counted as a person does: a text is one change, what is undone is none. */
static void
test_count (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GPtrArray) found = NULL;
  FujinServicePlan *plan = fujin_project_get_plan (project, 0);
  FujinHistory *history = history_of (project);
  FujinRecovery *recovery;

  fujin_edit_add_team (project, "Before", FALSE, 0);
  {
    g_autoptr (FujinJournal) journal = fujin_journal_new (project, NULL, NULL);

    fujin_edit_set_note (project, plan, "a");
    fujin_edit_set_note (project, plan, "ab");
    fujin_edit_set_note (project, plan, "abc");
    fujin_edit_add_team (project, "SOC", FALSE, 0);
    fujin_edit_add_team (project, "CSIRT", FALSE, 0);
    fujin_history_undo (history);
    fujin_edit_set_reason (project, plan, "x");
    fujin_edit_set_reason (project, plan, "");
    fujin_history_undo (history);
    fujin_history_undo (history);
    fujin_history_undo (history);
    fujin_history_redo (history);
    fujin_history_redo (history);
    fujin_history_redo (history);
  }
  found = fujin_recovery_list ();
  g_assert_cmpuint (found->len, ==, 1);
  recovery = g_ptr_array_index (found, 0);
  for (guint i = 0; recovery->changes[i] != NULL; i++)
    g_test_message ("%s", recovery->changes[i]);
  g_assert_cmpuint (recovery->n_changes, ==, 2);
  g_assert_cmpuint (g_strv_length (recovery->changes), ==, 2);
  g_assert_true (fujin_recovery_discard (recovery, NULL));
}

static gboolean
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n)
{
  ++*n;
  return TRUE;
}

static void
wait_until (FujinJournal *journal,
            gboolean      is_protected)
{
  while (fujin_journal_get_protected (journal) != is_protected)
    g_main_context_iteration (NULL, TRUE);
}

/* Where nothing can be written, edits go on, and it is said; afterwards all of them are there. */
static void
test_no_place (void)
{
  g_autofree char *parent = g_build_filename (g_get_user_state_dir (), "fujin", NULL);
  g_autofree char *away = g_strconcat (parent, ".away", NULL);
  g_autofree char *journals = fujin_state_dir ("journal", NULL);
  guint n_notified = 0;
  Pair pair;

  g_assert_nonnull (journals);
  pair_start (&pair, fujin_project_new ());
  g_signal_connect (pair.journal, "notify::protected", G_CALLBACK (count_notify), &n_notified);
  g_assert_cmpint (g_rename (parent, away), ==, 0);
  g_assert_true (g_file_set_contents_full (parent, "in the way", -1, G_FILE_SET_CONTENTS_NONE,
                                           0600, NULL));
  random_edit_many (pair.project, 5);
  wait_until (pair.journal, FALSE);
  g_assert_nonnull (fujin_journal_get_trouble (pair.journal));
  g_test_message ("%s", fujin_journal_get_trouble (pair.journal));
  random_edit_many (pair.project, 5);
  fujin_journal_flush (pair.journal);
  g_assert_false (fujin_journal_get_protected (pair.journal));

  g_assert_cmpint (g_unlink (parent), ==, 0);
  g_assert_cmpint (g_rename (away, parent), ==, 0);
  random_edit_many (pair.project, 1);
  wait_until (pair.journal, TRUE);
  g_assert_null (fujin_journal_get_trouble (pair.journal));
  g_assert_cmpuint (n_notified, ==, 2);
  pair_check (&pair);
  pair_finish (&pair);
}

/* Somebody empties the folder while a plan is open: the whole journal is written again. */
static void
test_removed (void)
{
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *lock = NULL;
  Pair pair;

  pair_start (&pair, fujin_project_new ());
  random_edit_many (pair.project, 5);
  pair_check (&pair);
  path = journal_check_find ();
  folder = g_path_get_dirname (path);
  lock = g_build_filename (folder, "lock", NULL);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_unlink (lock), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  random_edit_many (pair.project, 1);
  fujin_journal_flush (pair.journal);
  random_edit_many (pair.project, 1);
  pair_check (&pair);
  pair_finish (&pair);
}

int
main (int   argc,
      char *argv[])
{
  int result;
  g_autofree char *state = journal_check_make_place ();

  g_setenv ("XDG_STATE_HOME", state, TRUE);
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < n_random_edits; i++)
    {
      g_autofree char *name = g_strconcat ("/journal/kind/", random_edits[i].name, NULL);

      g_test_add_data_func (name, &random_edits[i], test_kind);
    }
  g_test_add_func ("/journal/walk", test_walk);
  g_test_add_func ("/journal/rebase", test_rebase);
  g_test_add_func ("/journal/unknown", test_unknown);
  g_test_add_func ("/journal/nothing", test_nothing);
  g_test_add_func ("/journal/private", test_private);
  g_test_add_func ("/journal/recovery", test_recovery);
  g_test_add_func ("/journal/recovery-of-recovery", test_recovery_of_recovery);
  g_test_add_func ("/journal/two-windows", test_two_windows);
  g_test_add_func ("/journal/gone", test_gone);
  g_test_add_func ("/journal/undone", test_undone);
  g_test_add_func ("/journal/count", test_count);
  g_test_add_func ("/journal/no-place", test_no_place);
  g_test_add_func ("/journal/removed", test_removed);
  result = g_test_run ();
  journal_notes_remove (state);
  return result;
}
