/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "display-check.h"
#include "fujin-backups-dialog.h"
#include "fujin-backups.h"
#include "fujin-edit-project.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "recovery-check.h"

/* What is offered after a crash, from among the earlier versions, and when two people saved. */

/* What a crash left is offered on a page, opens unsaved with its file, and is gone when it has been
 * saved. */
static void
test_open (Fixture       *fixture,
           gconstpointer  data)
{
  FujinWindow *window = fixture->window;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  wait_for_page (window);
  wait_for_label (window, "1 plan was not closed properly");
  wait_for_label (window, "2 changes");
  wait_for_label (window, fixture->path);
  /* Nothing happens by itself. */
  g_assert_null (fujin_window_get_document (window));
  assert_file (fixture->path, "Saved title", "Saved organisation");
  press (window, "_Open Recovered");
  g_assert_nonnull (fujin_window_get_document (window));
  g_assert_true (fujin_window_shows_file (window, fixture->file));
  g_assert_true (fujin_document_get_modified (fujin_window_get_document (window)));
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Unsaved title");
  wait_for_label (window->notices, "2 changes were recovered and are not saved yet.");
  assert_file (fixture->path, "Saved title", "Saved organisation");
  press (window->notices, "What _Differs");
  gtk_window_destroy (GTK_WINDOW (wait_for_dialog (window, "Unsaved title")));
  activate (window, "save");
  wait_for_save (window);
  assert_file (fixture->path, "Unsaved title", "Unsaved organisation");
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (window->notices)));
  fujin_window_set_document (window, NULL);
  display_check_settle (NULL);
  g_assert_cmpuint (count_left (), ==, 0);
}

/* Until it is saved, a second crash offers the same: its journal is the one of the window now. */
static void
test_adopted (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autoptr (FujinJournal) journal = NULL;

  crash ("");
  wait_for_page (window);
  wait_for_label (window, "Never saved in a file");
  g_assert_null (display_check_find_button (GTK_WIDGET (window), "Open _Saved File"));
  press (window, "_Open Recovered");
  g_assert_null (fujin_document_get_file (fujin_window_get_document (window)));
  /* Held by this process: it is no crash. */
  g_assert_cmpuint (count_left (), ==, 0);
  g_assert_nonnull (fujin_document_get_journal (fujin_window_get_document (window)));
  /* As at the end of a session: it goes unsaved. */
  fujin_window_set_document (window, NULL);
  display_check_settle (NULL);
  g_assert_cmpuint (count_left (), ==, 1);
}

static void
test_later (Fixture       *fixture,
            gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *focus;

  crash ("");
  crash ("");
  wait_for_page (window);
  wait_for_label (window, "2 plans were not closed properly");
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, "_Later");
  press (window, "_Later");
  g_assert_true (fujin_window_is_empty (window));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->stack), ==, "start");
  while (count_left () < 2)
    g_main_context_iteration (NULL, FALSE);
  activate (window, "recover");
  while (!_fujin_window_is_recovering (window))
    g_main_context_iteration (NULL, TRUE);
}

/* Only after a question, and of one plan of two only that one. */
static void
test_discard (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;

  crash ("");
  crash ("");
  wait_for_page (window);
  press (window, "_Discard…");
  press (wait_for_dialog (window, "Unsaved title"), "_Cancel");
  wait_for_label (window, "2 plans");
  press (window, "_Discard…");
  press (wait_for_dialog (window, "Unsaved title"), "_Discard");
  wait_for_label (window, "1 plan ");
  press (window, "_Discard…");
  press (wait_for_dialog (window, "Unsaved title"), "_Discard");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->stack), ==, "start");
  g_assert_cmpuint (count_left (), ==, 0);
}

/* A file that is opened tells of the changes that a crash left, and they open in its place. */
static void
test_leftover (Fixture       *fixture,
               gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *beside;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  crash ("");
  open_file (fixture);
  wait_for_label (window->notices, "There are 2 changes since");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Saved title");
  press (window->notices, "_Show Them");
  beside = wait_for_dialog (window, "1 plan ");
  press (beside, "_Open Recovered");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Unsaved title");
  g_assert_true (fujin_window_shows_file (window, fixture->file));
}

/* A plan that was left twice: which is the newer one is said, here and on its page. */
static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *beside;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  crash ("");
  crash (fixture->path);
  wait_for_page (window);
  wait_for_label (window, "2 plans were not closed properly");
  wait_for_label (window, "The newest of 2 unsaved states of this plan");
  wait_for_label (window, "An older state of the same plan");
  press (window, "_Later");
  while (count_left () < 3)
    g_main_context_iteration (NULL, FALSE);
  open_file (fixture);
  wait_for_label (window->notices, "This plan was left unsaved 2 times.");
  g_assert_null (display_check_find_button (GTK_WIDGET (window->notices), "_Discard…"));
  press (window->notices, "_Show Them");
  beside = wait_for_dialog (window, "1 plan was not closed properly");
  wait_for_label (beside, "The newest of 2 unsaved states of this plan");
  press (beside, "_Discard…");
  press (wait_for_dialog (beside, "Unsaved title"), "_Discard");
  /* One is left, and there is no newer one any more. */
  g_assert_null (display_check_find (beside, GTK_TYPE_LABEL, "older state"));
  g_assert_null (display_check_find (beside, GTK_TYPE_LABEL, "The newest of"));
}

/* The one journal there is. */
static char *
find_journal (void)
{
  g_autofree char *parent = g_build_filename (g_get_user_state_dir (), "fujin", "journal", NULL);
  g_autoptr (GDir) dir = g_dir_open (parent, 0, NULL);

  return g_build_filename (parent, g_dir_read_name (dir), "journal", NULL);
}

/* What cannot be recovered says so, and offers what there is instead. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *journal = NULL;
  g_autoptr (GBytes) whole = NULL;
  g_autofree char *changed = NULL;
  gsize size;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  journal = find_journal ();
  whole = read_bytes (journal);
  size = g_bytes_get_size (whole);
  changed = g_malloc (size);
  memcpy (changed, g_bytes_get_data (whole, NULL), size);
  memset (changed + 8, 'x', 40);
  g_assert_true (g_file_set_contents_full (journal, changed, (gssize) size,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL));
  wait_for_page (window);
  wait_for_label (window, "damaged");
  display_check_settle (NULL);
  g_assert_null (display_check_find_button (GTK_WIDGET (window), "_Open Recovered"));
  g_assert_nonnull (display_check_find_button (GTK_WIDGET (window), "_Discard…"));
}

static char *
find_bytes (char       *bytes,
            gsize       size,
            const char *text)
{
  for (char *at = bytes; at + strlen (text) <= bytes + size; at++)
    if (memcmp (at, text, strlen (text)) == 0)
      return at;
  return NULL;
}

/* What the changes were made on is damaged and the file is another one by now: the file and its
 * earlier versions are offered. */
static void
test_damaged_base (Fixture       *fixture,
                   gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *journal = NULL;
  g_autofree char *changed = NULL;
  char *at;
  gsize size;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  journal = find_journal ();
  g_assert_true (g_file_get_contents (journal, &changed, &size, NULL));
  at = find_bytes (changed, size, "Saved organisation");
  g_assert_nonnull (at);
  *at = 'X';
  g_assert_true (g_file_set_contents_full (journal, changed, (gssize) size,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL));
  write_titled (fixture->path, "Another title", "Saved organisation");
  wait_for_page (window);
  wait_for_label (window, "is damaged, and the saved");
  display_check_settle (NULL);
  g_assert_null (display_check_find_button (GTK_WIDGET (window), "_Open Recovered"));
  g_assert_nonnull (display_check_find_button (GTK_WIDGET (window), "_Earlier Versions…"));
  press (window, "Open _Saved File");
  while (!fujin_window_get_document (window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Another title");
  g_assert_cmpuint (count_left (), ==, 1);
}

/* An earlier version comes back in one step, which can be undone; and opens as a copy. */
static void
test_earlier (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  FujinHistory *history;
  GtkWidget *dialog;
  GtkWidget *restore;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "earlier-versions"));
  set_title (window, "Second");
  g_assert_true (fujin_edit_set_project_text (project_of (window), FUJIN_PROJECT_ORGANISATION,
                                              "Another"));
  activate (window, "save");
  wait_for_save (window);
  set_title (window, "Third");
  history = fujin_project_get_history (project_of (window));
  activate (window, "earlier-versions");
  dialog = wait_for_dialog (window, "First");
  wait_for_label (dialog, "now in the file");
  wait_for_label (dialog, "was in the file");
  restore = display_check_find_button (dialog, "_Restore…");
  g_assert_true (gtk_widget_is_sensitive (restore));
  press (dialog, "_Restore…");
  press (wait_for_dialog (dialog, "Undo"), "_Restore");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "First");
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==, "Organisation");
  g_assert_true (fujin_history_undo (history));
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Third");
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==, "Another");
}

static void
test_earlier_copy (Fixture       *fixture,
                   gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *other = g_build_filename (fixture->folder, "other.fujin", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (other);
  GtkWindow *copy;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  set_title (window, "Second");
  activate (window, "save");
  wait_for_save (window);
  activate (window, "earlier-versions");
  dialog = wait_for_dialog (window, "First");
  fujin_backups_dialog_write (FUJIN_BACKUPS_DIALOG (dialog), file);
  wait_for_label (window, "Saved “other.fujin”");
  assert_file (other, "First", "Organisation");
  press (dialog, "_Open a Copy");
  copy = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_assert_true (FUJIN_IS_WINDOW (copy) && copy != GTK_WINDOW (window));
  g_assert_cmpstr (fujin_project_get_title (project_of (FUJIN_WINDOW (copy))), ==, "First");
  g_assert_null (fujin_document_get_file (fujin_window_get_document (FUJIN_WINDOW (copy))));
  press (dialog, "_Delete Earlier Versions of This Plan…");
  press (wait_for_dialog (dialog, "cannot be brought back"), "_Delete");
  wait_for_label (dialog, "No earlier version");
  assert_file (fixture->path, "Second", "Organisation");
}

/* A damaged plan: an earlier version takes its place, and the file only when that is saved. What
 * was left of it is kept. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autoptr (GBytes) whole = NULL;
  g_autoptr (GBytes) damaged = NULL;
  g_autoptr (GBytes) kept = NULL;
  g_autoptr (GBytes) now = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *text = NULL;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  whole = read_bytes (fixture->path);
  g_assert_true (fujin_backups_add (fixture->path, whole, FUJIN_BACKUP_SAVED, NULL));
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  memcpy (strstr (text, "</title>"), "</ti>le>", 8);
  g_assert_true (g_file_set_contents_full (fixture->path, text, -1,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0600, NULL));
  damaged = read_bytes (fixture->path);
  open_file (fixture);
  g_assert_cmpint (fujin_document_get_access (fujin_window_get_document (window)), ==,
                   FUJIN_DOCUMENT_PARTIAL);
  press (window->notices, "_Earlier Versions…");
  dialog = wait_for_dialog (window, "This version is whole");
  press (dialog, "_Replace the Damaged File by This Version");
  g_assert_cmpint (fujin_document_get_access (fujin_window_get_document (window)), ==,
                   FUJIN_DOCUMENT_EDIT);
  g_assert_true (fujin_document_get_modified (fujin_window_get_document (window)));
  g_assert_true (fujin_window_shows_file (window, fixture->file));
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "First");
  wait_for_label (window, "This version is the plan now.");
  now = read_bytes (fixture->path);
  g_assert_true (g_bytes_equal (now, damaged));
  activate (window, "save");
  wait_for_save (window);
  assert_file (fixture->path, "First", "Organisation");
  backups = fujin_backups_list (fixture->path);
  /* Behind what was saved comes what that replaced. */
  kept = fujin_backups_read (fixture->path,
                             ((FujinBackup *) g_ptr_array_index (backups, 1))->id, NULL);
  g_assert_true (g_bytes_equal (kept, damaged));
}

/* Enter looks at the version. */
static void
test_earlier_enter (Fixture       *fixture,
                    gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *dialog;
  GtkWindow *copy;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  set_title (window, "Second");
  activate (window, "save");
  wait_for_save (window);
  activate (window, "earlier-versions");
  dialog = wait_for_dialog (window, "First");
  display_check_settle (dialog);
  g_assert_true (GTK_IS_LIST_BOX_ROW (gtk_window_get_focus (GTK_WINDOW (dialog))));
  g_assert_true (gtk_widget_activate (gtk_window_get_focus (GTK_WINDOW (dialog))));
  copy = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_assert_true (FUJIN_IS_WINDOW (copy) && copy != GTK_WINDOW (window));
  g_assert_cmpstr (fujin_project_get_title (project_of (FUJIN_WINDOW (copy))), ==, "First");
}

/* A file that cannot be opened at all offers what it held before. */
static void
test_earlier_of_unreadable (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr (GBytes) whole = NULL;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  whole = read_bytes (fixture->path);
  g_assert_true (fujin_backups_add (fixture->path, whole, FUJIN_BACKUP_SAVED, NULL));
  g_assert_true (g_file_set_contents_full (fixture->path, "", 0, G_FILE_SET_CONTENTS_CONSISTENT,
                                           0600, NULL));
  fujin_window_open_file (fixture->window, fixture->file);
  dialog = wait_for_dialog (fixture->window, "plan.fujin");
  wait_for_label (dialog, "The file is empty (0 bytes)");
  wait_for_label (dialog, "Earlier versions of it are kept on this computer.");
  g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (dialog)) ==
                 display_check_find_button (dialog, "_Earlier Versions…"));
  press (dialog, "_Earlier Versions…");
  dialog = wait_for_dialog (fixture->window, "This version is whole");
  /* There is nothing to restore into. */
  g_assert_null (display_check_find_button (dialog, "_Restore…"));
  fujin_backups_dialog_write (FUJIN_BACKUPS_DIALOG (dialog), fixture->file);
  wait_for_label (fixture->window, "Saved “plan.fujin”");
  assert_file (fixture->path, "First", "Organisation");
}

/* The choice with this text, among the questions of a merge. */
static void
choose (GtkWidget  *dialog,
        const char *text)
{
  GtkWidget *label = display_check_find (dialog, GTK_TYPE_LABEL, text);

  g_assert_nonnull (label);
  gtk_check_button_set_active (
    GTK_CHECK_BUTTON (gtk_widget_get_ancestor (label, GTK_TYPE_CHECK_BUTTON)), TRUE);
}

/* Both changed title and organisation: each choice gives what it says. */
static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  {
    g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
    g_autoptr (FujinProject) theirs = fujin_project_reader_read_file (fixture->path, problems);

    fujin_edit_set_project_text (theirs, FUJIN_PROJECT_TITLE, "Theirs");
    fujin_edit_set_project_text (theirs, FUJIN_PROJECT_ORGANISATION, "Their organisation");
    g_assert_true (fujin_project_writer_save (theirs, fixture->path, NULL));
  }
  set_title (window, "Ours");
  fujin_edit_set_project_text (project_of (window), FUJIN_PROJECT_ORGANISATION,
                               "Our organisation");
  activate (window, "save");
  dialog = wait_for_dialog (window, "plan.fujin");
  choose (dialog, "Mine: Ours");
  choose (dialog, "Theirs: Their organisation");
  press (dialog, "_Merge and Save");
  wait_for_save (window);
  assert_file (fixture->path, "Ours", "Their organisation");
  g_assert_false (fujin_document_get_modified (fujin_window_get_document (window)));
  g_assert_true (fujin_history_undo (fujin_project_get_history (project_of (window))));
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==, "Our organisation");
}

/* All of one side at once, by the buttons; Escape leaves everything. */
static void
test_conflict_all (Fixture       *fixture,
                   gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  write_titled (fixture->path, "Theirs", "Their organisation");
  set_title (window, "Ours");
  activate (window, "save");
  dialog = wait_for_dialog (window, "plan.fujin");
  gtk_window_close (GTK_WINDOW (dialog));
  display_check_settle (NULL);
  assert_file (fixture->path, "Theirs", "Their organisation");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Ours");
  activate (window, "save");
  dialog = wait_for_dialog (window, "plan.fujin");
  press (dialog, "All _Theirs");
  press (dialog, "_Merge and Save");
  wait_for_save (window);
  assert_file (fixture->path, "Theirs", "Their organisation");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Theirs");
}

/* Another file that has held the same: what each side changed alone is put together. */
static void
test_merge_file (Fixture       *fixture,
                 gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *other = g_build_filename (fixture->folder, "other.fujin", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (other);
  g_autoptr (GBytes) first = NULL;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  first = read_bytes (fixture->path);
  open_file (fixture);
  set_title (window, "Second");
  activate (window, "save");
  wait_for_save (window);
  g_assert_true (fujin_backups_add (other, first, FUJIN_BACKUP_SAVED, NULL));
  write_titled (other, "First", "Other organisation");
  _fujin_window_merge_file (window, file);
  dialog = wait_for_dialog (window, "Both files have held the same plan before");
  press (dialog, "_Merge");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Second");
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==,
                   "Other organisation");
  assert_file (other, "First", "Other organisation");
  g_assert_true (fujin_history_undo (fujin_project_get_history (project_of (window))));
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==, "Organisation");
}

/* Where nothing is known that both files have held, the last save is what they are compared with,
 * and it is said. */
static void
test_merge_guess (Fixture       *fixture,
                  gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *other = g_build_filename (fixture->folder, "other.fujin", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (other);
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  write_titled (other, "First", "Other organisation");
  _fujin_window_merge_file (window, file);
  dialog = wait_for_dialog (window, "It is not known what both files have in common");
  press (dialog, "_Merge");
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "First");
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==,
                   "Other organisation");
  _fujin_window_merge_file (window, file);
  wait_for_label (window, "The other file holds the same plan.");
}

/* A plan that was never saved has nothing in common with a file: each difference is a choice. */
static void
test_merge_two_way (Fixture       *fixture,
                    gconstpointer  data)
{
  FujinWindow *window = fixture->window;

  activate (window, "new");
  set_title (window, "Untitled no more");
  write_titled (fixture->path, "First", "Organisation");
  _fujin_window_merge_file (window, fixture->file);
  gtk_window_destroy (GTK_WINDOW (wait_for_dialog (window, "every difference is a choice")));
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Untitled no more");
}

static void
add_tests (void)
{
  ADD ("open", test_open);
  ADD ("adopted", test_adopted);
  ADD ("later", test_later);
  ADD ("discard", test_discard);
  ADD ("leftover", test_leftover);
  ADD ("twice", test_twice);
  ADD ("damaged", test_damaged);
  ADD ("damaged-base", test_damaged_base);
  ADD ("earlier", test_earlier);
  ADD ("earlier-copy", test_earlier_copy);
  ADD ("earlier-enter", test_earlier_enter);
  ADD ("earlier-of-unreadable", test_earlier_of_unreadable);
  ADD ("replace", test_replace);
  ADD ("conflict", test_conflict);
  ADD ("conflict-all", test_conflict_all);
  ADD ("merge-file", test_merge_file);
  ADD ("merge-guess", test_merge_guess);
  ADD ("merge-two-way", test_merge_two_way);
}

int
main (int    argc,
      char **argv)
{
  return recovery_check_main (argc, argv, add_tests, NULL);
}
