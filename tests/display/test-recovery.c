/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "display-check.h"
#include "fujin-backups-dialog.h"
#include "fujin-backups.h"
#include "fujin-edit-project.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-recovery-view.h"
#include "fujin-window-private.h"

/* What is offered after a crash, from among the earlier versions, and when two people saved. */

static FujinApplication *application;
static const char *program;

typedef struct
{
  FujinWindow *window;
  char *folder;
  char *path;
  GFile *file;
} Fixture;

/* A process that edits a plan and is killed before it is saved. */
static int
edit_and_die (const char *path)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = NULL;
  g_autoptr (FujinJournal) journal = NULL;
  g_autoptr (GBytes) base = NULL;
  char *content;
  gsize size;

  if (*path && g_file_get_contents (path, &content, &size, NULL))
    base = g_bytes_new_take (content, size);
  project = base ? fujin_project_reader_read_bytes (base, problems) : fujin_project_new ();
  journal = fujin_journal_new (project, base, *path ? path : NULL);
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "Unsaved title");
  fujin_history_end_typing (fujin_project_get_history (project));
  fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION, "Unsaved organisation");
  fujin_journal_flush (journal);
  kill (getpid (), SIGKILL);
  return 1;
}

static void
crash (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
    g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, "--die", path, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait (child, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (child));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.fujin", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->window = fujin_window_new (application);
  gtk_window_present (GTK_WINDOW (fixture->window));
  display_check_settle (GTK_WIDGET (fixture->window));
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
sweep (void)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();

  for (guint i = 0; i < found->len; i++)
    g_assert_true (fujin_recovery_discard (g_ptr_array_index (found, i), NULL));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (GTK_APPLICATION (application))))
    {
      if (FUJIN_IS_WINDOW (windows->data))
        fujin_window_set_document (windows->data, NULL);
      gtk_window_destroy (windows->data);
    }
  display_check_settle (NULL);
  sweep ();
  fujin_backups_purge (NULL, NULL);
  remove_tree (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static FujinProject *
project_of (FujinWindow *window)
{
  return fujin_document_get_project (fujin_window_get_document (window));
}

static FujinProject *
new_titled (const char *title,
            const char *organisation)
{
  FujinProject *project = fujin_project_new ();

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, title);
  fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION, organisation);
  return project;
}

static void
write_titled (const char *path,
              const char *title,
              const char *organisation)
{
  g_autoptr (FujinProject) project = new_titled (title, organisation);
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_project_writer_save (project, path, &error));
}

static GBytes *
read_bytes (const char *path)
{
  char *content;
  gsize size;

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  return g_bytes_new_take (content, size);
}

static void
assert_file (const char *path,
             const char *title,
             const char *organisation)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (FujinProject) project = fujin_project_reader_read_file (path, problems);

  g_assert_nonnull (project);
  g_assert_cmpstr (fujin_project_get_title (project), ==, title);
  g_assert_cmpstr (fujin_project_get_organisation (project), ==, organisation);
}

static void
set_title (FujinWindow *window,
           const char  *title)
{
  g_assert_true (fujin_edit_set_project_text (project_of (window), FUJIN_PROJECT_TITLE, title));
  fujin_history_end_typing (fujin_project_get_history (project_of (window)));
}

static void
activate (FujinWindow *window,
          const char  *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
}

static void
open_file (Fixture *fixture)
{
  fujin_window_open_file (fixture->window, fixture->file);
  while (_fujin_window_is_opening (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (fujin_window_get_document (fixture->window));
}

static void
wait_for_save (FujinWindow *window)
{
  while (fujin_document_get_saving (fujin_window_get_document (window)))
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_left (void)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();

  return found->len;
}

/* A window above this one that shows a text, once it is there. */
static GtkWidget *
wait_for_dialog (gpointer    below,
                 const char *text)
{
  for (;;)
    {
      g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

      for (GList *l = toplevels; l; l = l->next)
        if (l->data != below && gtk_widget_get_mapped (l->data) &&
            gtk_window_get_transient_for (l->data) == below &&
            display_check_find (l->data, GTK_TYPE_LABEL, text))
          return l->data;
      g_main_context_iteration (NULL, TRUE);
    }
}

static GtkWidget *
find_button (GtkWidget  *top,
             const char *label)
{
  const char *text = GTK_IS_BUTTON (top) ? gtk_button_get_label (GTK_BUTTON (top)) : NULL;

  if (text && g_str_equal (text, label) && gtk_widget_get_mapped (top))
    return top;
  for (GtkWidget *child = gtk_widget_get_first_child (top); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found)
        return found;
    }
  return NULL;
}

static void
press (gpointer    top,
       const char *label)
{
  GtkWidget *button = find_button (top, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  display_check_settle (NULL);
}

static void
wait_for_label (gpointer    top,
                const char *text)
{
  while (!display_check_find (top, GTK_TYPE_LABEL, text))
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_page (FujinWindow *window)
{
  fujin_window_recover_later (window);
  while (!_fujin_window_is_recovering (window))
    g_main_context_iteration (NULL, TRUE);
  display_check_settle (GTK_WIDGET (window));
}

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
  g_assert_null (find_button (GTK_WIDGET (window), "Open _Saved File"));
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
  g_assert_null (find_button (GTK_WIDGET (window), "_Open Recovered"));
  g_assert_nonnull (find_button (GTK_WIDGET (window), "_Discard…"));
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
  g_assert_null (find_button (GTK_WIDGET (window), "_Open Recovered"));
  g_assert_nonnull (find_button (GTK_WIDGET (window), "_Earlier Versions…"));
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
  restore = find_button (dialog, "_Restore…");
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
  press (dialog, "_Delete All Earlier Versions…");
  press (wait_for_dialog (dialog, "cannot be brought back"), "_Delete");
  wait_for_label (dialog, "No earlier version");
  assert_file (fixture->path, "Second", "Organisation");
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
  press (dialog, "_Earlier Versions…");
  dialog = wait_for_dialog (fixture->window, "This version is whole");
  g_assert_null (find_button (dialog, "_Restore…")); /* there is nothing to restore into */
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

#define ADD(name, function) \
  g_test_add ("/recovery/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_autofree char *state = NULL;
  int status;

  program = argv[0];
  if (argc == 3 && strcmp (argv[1], "--die") == 0)
    return edit_and_die (argv[2]);
  /* Of its own: tests beside this one crash, too. */
  state = g_dir_make_tmp ("fujin-state-XXXXXX", NULL);
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  display_check_init (&argc, &argv);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD ("open", test_open);
  ADD ("adopted", test_adopted);
  ADD ("later", test_later);
  ADD ("discard", test_discard);
  ADD ("leftover", test_leftover);
  ADD ("damaged", test_damaged);
  ADD ("damaged-base", test_damaged_base);
  ADD ("earlier", test_earlier);
  ADD ("earlier-copy", test_earlier_copy);
  ADD ("earlier-of-unreadable", test_earlier_of_unreadable);
  ADD ("conflict", test_conflict);
  ADD ("conflict-all", test_conflict_all);
  ADD ("merge-file", test_merge_file);
  ADD ("merge-guess", test_merge_guess);
  ADD ("merge-two-way", test_merge_two_way);
  status = g_test_run ();
  g_object_unref (application);
  remove_tree (state);
  return status;
}
