/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "display-check.h"
#include "fujin-backups.h"
#include "fujin-document-private.h"
#include "fujin-edit-project.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-window-private.h"

/* What somebody else does with the file of a plan that is open. */

static FujinApplication *application;

typedef struct
{
  FujinWindow *window;
  char *folder;
  char *path;
  GFile *file;
} Fixture;

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
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  gpointer window = fixture->window;

  if (window)
    {
      g_object_add_weak_pointer (G_OBJECT (window), &window);
      if (fujin_window_get_document (fixture->window))
        fujin_document_discard (fujin_window_get_document (fixture->window));
      gtk_window_destroy (GTK_WINDOW (window));
    }
  while (window)
    g_main_context_iteration (NULL, TRUE);
  display_check_settle (NULL);
  fujin_backups_purge (fixture->path, NULL);
  display_check_remove (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static FujinDocument *
document_of (Fixture *fixture)
{
  return fujin_window_get_document (fixture->window);
}

static FujinProject *
project_of (Fixture *fixture)
{
  return fujin_document_get_project (document_of (fixture));
}

static FujinHistory *
history_of (Fixture *fixture)
{
  return fujin_project_get_history (project_of (fixture));
}

static void
set_title (Fixture    *fixture,
           const char *title)
{
  g_assert_true (fujin_edit_set_project_text (project_of (fixture), FUJIN_PROJECT_TITLE, title));
  fujin_history_end_typing (history_of (fixture));
}

static FujinProject *
read_file (Fixture *fixture)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  FujinProject *project = fujin_project_reader_read_file (fixture->path, problems);

  g_assert_nonnull (project);
  return project;
}

static void
write_project (Fixture      *fixture,
               FujinProject *project)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_project_writer_save (project, fixture->path, &error));
}

/* What a colleague does: opens the file, changes it, saves it. */
static void
change_outside (Fixture           *fixture,
                FujinProjectField  text,
                const char        *value)
{
  g_autoptr (FujinProject) theirs = read_file (fixture);

  g_assert_true (fujin_edit_set_project_text (theirs, text, value));
  write_project (fixture, theirs);
}

static void
assert_file (Fixture    *fixture,
             const char *title,
             const char *organisation)
{
  g_autoptr (FujinProject) project = read_file (fixture);

  g_assert_cmpstr (fujin_project_get_title (project), ==, title);
  g_assert_cmpstr (fujin_project_get_organisation (project), ==, organisation);
}

static void
write_text (Fixture    *fixture,
            const char *text)
{
  g_assert_true (g_file_set_contents_full (fixture->path, text, -1,
                                           G_FILE_SET_CONTENTS_CONSISTENT, 0644, NULL));
}

/* Until nothing is being looked at: the first look also begins to watch. */
static void
wait_for_look (Fixture *fixture)
{
  while (fujin_outside_watch_get_looking (fixture->window->outside))
    g_main_context_iteration (NULL, TRUE);
}

static void
look (Fixture *fixture)
{
  _fujin_window_look_outside (fixture->window);
  wait_for_look (fixture);
  display_check_settle (GTK_WIDGET (fixture->window));
}

static void
open_plan (Fixture *fixture)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "First");
  fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION, "Organisation");
  write_project (fixture, project);
  fujin_window_open_file (fixture->window, fixture->file);
  while (_fujin_window_is_opening (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (document_of (fixture));
  wait_for_look (fixture);
}

static GtkWidget *
find_notice (Fixture    *fixture,
             const char *text)
{
  return display_check_find (GTK_WIDGET (fixture->window->notices), GTK_TYPE_LABEL, text);
}

static void
wait_for_notice (Fixture    *fixture,
                 const char *text)
{
  while (!find_notice (fixture, text))
    g_main_context_iteration (NULL, TRUE);
}

static const char *
text_of_notice (Fixture *fixture)
{
  GtkWidget *label =
    display_check_find (GTK_WIDGET (fixture->window->notices), GTK_TYPE_LABEL, "");

  return label ? gtk_label_get_text (GTK_LABEL (label)) : NULL;
}

static void
assert_no_notice (Fixture *fixture)
{
  display_check_settle (GTK_WIDGET (fixture->window));
  g_assert_cmpstr (text_of_notice (fixture), ==, NULL);
}

static void
press (gpointer    top,
       const char *label)
{
  GtkWidget *button = display_check_find_button (top, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  display_check_settle (NULL);
}

static GtkWidget *
wait_for_dialog (Fixture    *fixture,
                 const char *text)
{
  for (;;)
    {
      g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

      for (GList *l = toplevels; l; l = l->next)
        if (gtk_widget_get_mapped (l->data) &&
            gtk_window_get_transient_for (l->data) == GTK_WINDOW (fixture->window) &&
            display_check_find (l->data, GTK_TYPE_LABEL, text))
          return l->data;
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
save (Fixture *fixture)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "save", NULL);
  while (fujin_document_get_saving (document_of (fixture)))
    g_main_context_iteration (NULL, TRUE);
}

/* Nobody asks: the window tells by itself, and takes the new version over where the user is. */
static void
test_load (Fixture       *fixture,
           gconstpointer  data)
{
  FujinProject *project;
  FujinPage *page;

  open_plan (fixture);
  fujin_window_go (fixture->window, "teams", "");
  page = _fujin_window_get_page (fixture->window);
  project = project_of (fixture);
  change_outside (fixture, FUJIN_PROJECT_TITLE, "Theirs");
  wait_for_notice (fixture, "“plan.fujin” was changed outside this window");
  g_assert_cmpstr (fujin_project_get_title (project), ==, "First");
  press (fixture->window->notices, "_Load the New Version");
  g_assert_true (project_of (fixture) == project);
  g_assert_true (_fujin_window_get_page (fixture->window) == page);
  g_assert_cmpstr (fujin_project_get_title (project), ==, "Theirs");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
  look (fixture);
  assert_no_notice (fixture);
  /* What was shown is one step away, and saving it is no conflict. */
  g_assert_true (fujin_history_undo (history_of (fixture)));
  g_assert_cmpstr (fujin_project_get_title (project), ==, "First");
  g_assert_true (fujin_document_get_modified (document_of (fixture)));
  save (fixture);
  assert_file (fixture, "First", "Organisation");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
}

/* Edits since count from what was loaded: after a crash they would be found on top of it. */
static void
test_load_and_edit (Fixture       *fixture,
                    gconstpointer  data)
{
  open_plan (fixture);
  change_outside (fixture, FUJIN_PROJECT_TITLE, "Theirs");
  wait_for_notice (fixture, "changed");
  press (fixture->window->notices, "_Load the New Version");
  fujin_edit_set_project_text (project_of (fixture), FUJIN_PROJECT_ORGANISATION, "Ours");
  fujin_journal_flush (fujin_document_get_journal (document_of (fixture)));
  save (fixture);
  assert_file (fixture, "Theirs", "Ours");
  look (fixture);
  assert_no_notice (fixture);
}

static void
test_merge (Fixture       *fixture,
            gconstpointer  data)
{
  open_plan (fixture);
  set_title (fixture, "Ours");
  change_outside (fixture, FUJIN_PROJECT_ORGANISATION, "Theirs");
  wait_for_notice (fixture, "Your changes are kept.");
  g_assert_null (display_check_find_button (GTK_WIDGET (fixture->window->notices),
                                            "_Load the New Version"));
  press (fixture->window->notices, "_Merge…");
  /* Who does not merge is told again. */
  press (wait_for_dialog (fixture, "What only they changed (1)"), "_Cancel");
  g_assert_cmpstr (fujin_project_get_title (project_of (fixture)), ==, "Ours");
  wait_for_notice (fixture, "Your changes are kept.");
  press (fixture->window->notices, "_Merge…");
  press (wait_for_dialog (fixture, "What only they changed (1)"), "_Merge and Save");
  while (fujin_document_get_saving (document_of (fixture)))
    g_main_context_iteration (NULL, TRUE);
  assert_file (fixture, "Ours", "Theirs");
  look (fixture);
  assert_no_notice (fixture);
}

/* What is offered follows what there is to lose. */
static void
test_edited_meanwhile (Fixture       *fixture,
                       gconstpointer  data)
{
  open_plan (fixture);
  change_outside (fixture, FUJIN_PROJECT_ORGANISATION, "Theirs");
  wait_for_notice (fixture, "What you see is the plan before that.");
  set_title (fixture, "Ours");
  wait_for_notice (fixture, "Your changes are kept.");
  g_assert_nonnull (display_check_find_button (GTK_WIDGET (fixture->window->notices), "_Merge…"));
  g_assert_true (fujin_history_undo (history_of (fixture)));
  wait_for_notice (fixture, "What you see is the plan before that.");
}

/* The same is not told twice; something else is. */
static void
test_not_now (Fixture       *fixture,
              gconstpointer  data)
{
  open_plan (fixture);
  change_outside (fixture, FUJIN_PROJECT_TITLE, "Theirs");
  wait_for_notice (fixture, "changed");
  press (fixture->window->notices, "_Not Now");
  assert_no_notice (fixture);
  look (fixture);
  assert_no_notice (fixture);
  set_title (fixture, "Ours");
  assert_no_notice (fixture);
  change_outside (fixture, FUJIN_PROJECT_TITLE, "Theirs again");
  wait_for_notice (fixture, "Your changes are kept.");
}

/* Own saves, a copy of the same content, another time or mode are no change. */
static void
test_same (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  open_plan (fixture);
  for (int i = 0; i < 3; i++)
    {
      g_autofree char *title = g_strdup_printf ("Title %d", i);

      set_title (fixture, title);
      save (fixture);
      look (fixture);
      assert_no_notice (fixture);
    }
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  write_text (fixture, text);
  look (fixture);
  assert_no_notice (fixture);
  g_assert_cmpint (utimensat (AT_FDCWD, fixture->path, NULL, 0), ==, 0);
  g_assert_cmpint (g_chmod (fixture->path, 0600), ==, 0);
  look (fixture);
  assert_no_notice (fixture);
}

/* The content decides: another one of the same size and time is told. */
static void
test_same_time (Fixture       *fixture,
                gconstpointer  data)
{
  struct stat status;
  struct timespec times[2];
  g_autofree char *text = NULL;
  char *at;

  open_plan (fixture);
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  at = strstr (text, "First");
  g_assert_nonnull (at);
  memcpy (at, "Fjrst", 5);
  write_text (fixture, text);
  times[0] = status.st_atim;
  times[1] = status.st_mtim;
  g_assert_cmpint (utimensat (AT_FDCWD, fixture->path, times, 0), ==, 0);
  look (fixture);
  wait_for_notice (fixture, "changed");
}

/* Where nobody tells of changes, coming back to the window does. */
static void
test_without_monitor (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *real = g_build_filename (fixture->folder, "real.fujin", NULL);

  open_plan (fixture);
  /* What a link points to is what is watched: the link itself turns to another file unseen. */
  g_assert_cmpint (g_rename (fixture->path, real), ==, 0);
  g_assert_cmpint (symlink ("real.fujin", fixture->path), ==, 0);
  look (fixture);
  assert_no_notice (fixture);
  change_outside (fixture, FUJIN_PROJECT_TITLE, "Theirs");
  look (fixture);
  wait_for_notice (fixture, "changed");
}

static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.fujin", NULL);

  open_plan (fixture);
  g_assert_cmpint (g_rename (fixture->path, other), ==, 0);
  wait_for_notice (fixture, "“plan.fujin” is no longer there");
  g_assert_nonnull (
    display_check_find_button (GTK_WIDGET (fixture->window->notices), "Save _As…"));
  /* Somebody puts it back. */
  g_assert_cmpint (g_rename (other, fixture->path), ==, 0);
  while (gtk_widget_get_first_child (GTK_WIDGET (fixture->window->notices)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  wait_for_notice (fixture, "“plan.fujin” is no longer there");
  press (fixture->window->notices, "Save It _Again Here");
  while (fujin_document_get_saving (document_of (fixture)))
    g_main_context_iteration (NULL, TRUE);
  assert_file (fixture, "First", "Organisation");
  while (text_of_notice (fixture))
    g_main_context_iteration (NULL, TRUE);
}

static guint
count_backups (Fixture *fixture)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (fixture->path);

  return backups->len;
}

/* Closing the window must not take the last copy along unasked. */
static void
test_gone_close (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *dialog;

  open_plan (fixture);
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  wait_for_notice (fixture, "“plan.fujin” is no longer there");
  g_assert_nonnull (strstr (gtk_label_get_text (fixture->window->subtitle), "the file is gone"));
  gtk_window_close (GTK_WINDOW (fixture->window));
  dialog = wait_for_dialog (fixture, "Save “First” again?");
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_CANCEL);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (
    g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "save"));
  gtk_window_close (GTK_WINDOW (fixture->window));
  dialog = wait_for_dialog (fixture, "Save “First” again?");
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_REJECT);
  while (fixture->window || count_backups (fixture) == 0)
    g_main_context_iteration (NULL, FALSE);
}

/* Half a merge by another program, say: nothing is loaded, and what is open stays. */
static void
test_unreadable (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autofree char *broken = NULL;

  open_plan (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  broken = g_strconcat ("<<<<<<< HEAD\n", text, NULL);
  write_text (fixture, broken);
  wait_for_notice (fixture, "no whole plan");
  press (fixture->window->notices, "_What Is Wrong");
  gtk_window_destroy (
    GTK_WINDOW (wait_for_dialog (fixture, "The plan that is open here is whole")));
  g_assert_cmpstr (fujin_project_get_title (project_of (fixture)), ==, "First");
  write_text (fixture, text);
  while (gtk_widget_get_first_child (GTK_WIDGET (fixture->window->notices)))
    g_main_context_iteration (NULL, TRUE);
}

static void
assert_kept (Fixture         *fixture,
             FujinBackupKind  kind,
             const char      *text)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (fixture->path);

  for (guint i = 0; i < backups->len; i++)
    {
      FujinBackup *backup = g_ptr_array_index (backups, i);
      g_autoptr (GBytes) content = fujin_backups_read (fixture->path, backup->id, NULL);
      gsize size = g_bytes_get_size (content);

      if (backup->kind == kind &&
          (size == 0 ? *text == '\0'
                     : *text && g_strstr_len (g_bytes_get_data (content, NULL), (gssize) size,
                                              text) != NULL))
        return;
    }
  g_assert_not_reached ();
}

static void
cut (Fixture *fixture,
     off_t    size)
{
  g_assert_cmpint (truncate (fixture->path, size), ==, 0);
  wait_for_notice (fixture, "no whole plan");
}

/* What is open is the last whole copy then: closing asks. */
static void
test_cut_close (Fixture       *fixture,
                gconstpointer  data)
{
  GtkWidget *dialog;

  open_plan (fixture);
  cut (fixture, 0);
  g_assert_nonnull (
    strstr (gtk_label_get_text (fixture->window->subtitle), "the file is broken"));
  gtk_window_close (GTK_WINDOW (fixture->window));
  dialog = wait_for_dialog (fixture, "it holds no whole plan any more");
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  while (fixture->window)
    g_main_context_iteration (NULL, TRUE);
  assert_file (fixture, "First", "Organisation");
  assert_kept (fixture, FUJIN_BACKUP_CONFLICT, "");
  assert_kept (fixture, FUJIN_BACKUP_SAVED, "First");
}

/* Without saving it is among the earlier versions at least. */
static void
test_cut_discard (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *dialog;

  open_plan (fixture);
  cut (fixture, 200);
  gtk_window_close (GTK_WINDOW (fixture->window));
  dialog = wait_for_dialog (fixture, "it holds no whole plan any more");
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_REJECT);
  while (fixture->window || count_backups (fixture) == 0)
    g_main_context_iteration (NULL, FALSE);
  assert_kept (fixture, FUJIN_BACKUP_SAVED, "First");
}

/* Saving one's edits over a broken file is no dead end, and keeps what was broken. */
static void
test_cut_save (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *dialog;

  open_plan (fixture);
  set_title (fixture, "Ours");
  cut (fixture, 200);
  save (fixture);
  dialog = wait_for_dialog (fixture, "something else has cut it off or broken it");
  g_assert_null (display_check_find_button (dialog, "_Merge and Save"));
  g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (dialog)) ==
                 display_check_find_button (dialog, "_Replace the Broken File"));
  press (dialog, "_Replace the Broken File");
  while (fujin_document_get_saving (document_of (fixture)))
    g_main_context_iteration (NULL, TRUE);
  assert_file (fixture, "Ours", "Organisation");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
  assert_kept (fixture, FUJIN_BACKUP_CONFLICT, "<fujin-project");
  look (fixture);
  assert_no_notice (fixture);
}

/* A colleague mends the file just before it is replaced: theirs is not overwritten. */
static void
test_cut_mended (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofree char *text = NULL;

  open_plan (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  set_title (fixture, "Ours");
  cut (fixture, 200);
  write_text (fixture, text);
  change_outside (fixture, FUJIN_PROJECT_ORGANISATION, "Theirs");
  _fujin_window_save_to (fixture->window, fixture->file, FUJIN_SAVE_EXPECT_BROKEN, FALSE);
  while (fujin_document_get_saving (document_of (fixture)))
    g_main_context_iteration (NULL, TRUE);
  assert_file (fixture, "First", "Theirs");
  press (wait_for_dialog (fixture, "What only they changed (1)"), "_Cancel");
}

/* Another program edited the file: its checksum does not fit, and Undo brings back what was
 * shown all the same. */
static void
test_load_unsealed (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *text = NULL;
  g_autofree char *undo = NULL;
  FujinProject *project;
  char *at;

  open_plan (fixture);
  set_title (fixture, "Second");
  save (fixture);
  look (fixture);
  project = project_of (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  at = strstr (text, "Organisation<");
  g_assert_nonnull (at);
  *at = 'X';
  write_text (fixture, text);
  wait_for_notice (fixture, "What you see is the plan before that.");
  press (fixture->window->notices, "_Load the New Version");
  g_assert_true (project_of (fixture) == project);
  g_assert_cmpstr (fujin_project_get_organisation (project), ==, "Xrganisation");
  g_assert_cmpint (fujin_document_get_seal (document_of (fixture)), ==, FUJIN_SEAL_WRONG);
  g_assert_nonnull (find_notice (fixture, "changed outside Fujin, or damaged"));
  undo = _fujin_window_dup_undo_text (history_of (fixture));
  g_assert_nonnull (strstr (undo, "load the new version"));
  /* What is compared with is what was saved last, not what that save replaced. */
  press (fixture->window->notices, "_Compare with the Last Saved Version");
  gtk_window_destroy (
    GTK_WINDOW (wait_for_dialog (fixture, "What is ticked becomes again as it was saved.")));
  g_assert_true (fujin_history_undo (history_of (fixture)));
  g_assert_cmpstr (fujin_project_get_organisation (project), ==, "Organisation");
  g_assert_cmpstr (fujin_project_get_title (project), ==, "Second");
}

static void
write_lock (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, ".~lock.plan.fujin#", NULL);

  g_remove (path);
  g_assert_true (g_file_set_contents_full (
    path,
    "[Lock]\nuser=A. Weber\nhost=elsewhere\nmachine=00aa\nboot=0e\nspace=pid:[1]\npid=4711\n"
    "started=1\nsince=1795000000\ntoken=lock-000000000001\n",
    -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, NULL));
}

/* Who is only reading sees what the other one saves; by whom, the lock tells. */
static void
test_reading (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *lock = g_build_filename (fixture->folder, ".~lock.plan.fujin#", NULL);

  write_lock (fixture);
  open_plan (fixture);
  g_assert_cmpint (fujin_document_get_access (document_of (fixture)), ==, FUJIN_DOCUMENT_READING);
  change_outside (fixture, FUJIN_PROJECT_TITLE, "Theirs");
  wait_for_notice (fixture, "“plan.fujin” was changed by A. Weber.");
  press (fixture->window->notices, "_Load the New Version");
  while (_fujin_window_is_opening (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (fujin_project_get_title (project_of (fixture)), ==, "Theirs");
  g_assert_cmpint (fujin_document_get_access (document_of (fixture)), ==, FUJIN_DOCUMENT_READING);
  /* Nothing is undone where nothing is edited: what was shown is among the earlier versions. */
  assert_kept (fixture, FUJIN_BACKUP_SAVED, "First");
  wait_for_look (fixture);
  g_assert_null (find_notice (fixture, "changed"));
}

#define ADD(name, function) \
  g_test_add ("/outside/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  int status;

  display_check_init (&argc, &argv);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD ("load", test_load);
  ADD ("load-and-edit", test_load_and_edit);
  ADD ("merge", test_merge);
  ADD ("edited-meanwhile", test_edited_meanwhile);
  ADD ("not-now", test_not_now);
  ADD ("same", test_same);
  ADD ("same-time", test_same_time);
  ADD ("without-monitor", test_without_monitor);
  ADD ("gone", test_gone);
  ADD ("gone-close", test_gone_close);
  ADD ("unreadable", test_unreadable);
  ADD ("cut-close", test_cut_close);
  ADD ("cut-discard", test_cut_discard);
  ADD ("cut-save", test_cut_save);
  ADD ("cut-mended", test_cut_mended);
  ADD ("load-unsealed", test_load_unsealed);
  ADD ("reading", test_reading);
  status = g_test_run ();
  g_object_unref (application);
  return status;
}
