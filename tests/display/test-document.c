/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
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
#include "wrapped-file.h"

#define N_SERVICES 10000

/* One for all: a process registers once. */
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
      gtk_window_destroy (GTK_WINDOW (window));
      display_check_settle (NULL);
      g_assert_null (window);
    }
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

static void
set_title (Fixture    *fixture,
           const char *title)
{
  g_assert_true (fujin_edit_set_project_text (project_of (fixture), FUJIN_PROJECT_TITLE, title));
  fujin_history_end_typing (fujin_project_get_history (project_of (fixture)));
}

static void
activate (Fixture    *fixture,
          const char *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action, NULL);
}

/* The plan that stands in a file; NULL when it is none that can be opened without a word. */
static FujinProject *
read_file (const char *path)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  return fujin_project_reader_read_file (path, problems);
}

static void
assert_title_in_file (Fixture    *fixture,
                      const char *title)
{
  g_autoptr (FujinProject) project = read_file (fixture->path);

  g_assert_nonnull (project);
  g_assert_cmpstr (fujin_project_get_title (project), ==, title);
}

/* What another program puts there. */
static void
write_file (const char   *path,
            FujinProject *project)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_project_writer_save (project, path, &error));
}

static void
write_titled (const char *path,
              const char *title)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, title);
  write_file (path, project);
}

static void
wait_for_save (Fixture *fixture)
{
  while (fujin_document_get_saving (document_of (fixture)))
    g_main_context_iteration (NULL, TRUE);
}

/* Until the worker thread has it: what is written is settled then. */
static void
wait_for_worker (FujinDocument *document)
{
  g_assert_true (fujin_document_get_saving (document));
  while (document->writing)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (fujin_document_get_saving (document));
}

static void
wait_for_opening (Fixture *fixture)
{
  while (_fujin_window_is_opening (fixture->window))
    g_main_context_iteration (NULL, TRUE);
}

static void
open_file (Fixture *fixture)
{
  fujin_window_open_file (fixture->window, fixture->file);
  wait_for_opening (fixture);
}

/* A titled plan in the window, saved. */
static void
open_titled (Fixture    *fixture,
             const char *title)
{
  write_titled (fixture->path, title);
  open_file (fixture);
  g_assert_nonnull (document_of (fixture));
}

static GtkWidget *
find_dialog (Fixture *fixture)
{
  g_autoptr (GList) toplevels = gtk_window_list_toplevels ();

  for (GList *l = toplevels; l; l = l->next)
    if (l->data != fixture->window && gtk_widget_get_visible (l->data) &&
        gtk_window_get_transient_for (l->data) == GTK_WINDOW (fixture->window))
      return l->data;
  return NULL;
}

/* The dialog that holds a text, once it is there. */
static GtkWidget *
wait_for_dialog (Fixture    *fixture,
                 const char *text)
{
  GtkWidget *dialog;

  while (!(dialog = find_dialog (fixture)))
    g_main_context_iteration (NULL, TRUE);
  display_check_settle (dialog);
  g_assert_nonnull (display_check_find (dialog, GTK_TYPE_LABEL, text));
  return dialog;
}

static GtkWidget *
find_button (GtkWidget  *top,
             const char *label)
{
  const char *text = GTK_IS_BUTTON (top) ? gtk_button_get_label (GTK_BUTTON (top)) : NULL;

  if (text && strstr (text, label) && gtk_widget_get_mapped (top))
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
press (GtkWidget  *top,
       const char *label)
{
  GtkWidget *button = find_button (top, label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  display_check_settle (NULL);
}

static GtkWidget *
find_notice (Fixture    *fixture,
             const char *text)
{
  display_check_settle (GTK_WIDGET (fixture->window));
  return display_check_find (GTK_WIDGET (fixture->window->notices), GTK_TYPE_LABEL, text);
}

static guint
count_backups (Fixture         *fixture,
               FujinBackupKind  kind)
{
  g_autoptr (GPtrArray) backups = fujin_backups_list (fixture->path);
  guint n = 0;

  for (guint i = 0; i < backups->len; i++)
    n += ((FujinBackup *) g_ptr_array_index (backups, i))->kind == kind;
  return n;
}

static void
fill_project (FujinProject *project)
{
  FujinFramework *framework = fujin_project_get_framework (project);
  guint n_categories = fujin_framework_get_n_categories (framework);

  for (guint i = fujin_project_get_n_plans (project); i < N_SERVICES; i++)
    fujin_edit_add_own_service (
      project, fujin_framework_get_category (framework, i % n_categories)->id, "Own service");
}

typedef struct
{
  guint n;
  gint64 last;
  gint64 longest;
} Beats;

static gboolean
beat_cb (gpointer user_data)
{
  Beats *beats = user_data;
  gint64 now = g_get_monotonic_time ();

  if (beats->last)
    beats->longest = MAX (beats->longest, now - beats->last);
  beats->last = now;
  beats->n++;
  return G_SOURCE_CONTINUE;
}

/* A large plan is saved while the main loop goes on: hundreds of turns come between the first
 * slice and the last word. */
static void
test_slices (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinDocument) document = NULL;
  g_autoptr (FujinProject) again = NULL;
  Beats beats = { 0 };
  gint64 start;
  guint source;

  fill_project (project);
  document = fujin_document_new (project);
  fujin_window_set_document (fixture->window, document);
  display_check_settle (GTK_WIDGET (fixture->window));
  start = g_get_monotonic_time ();
  _fujin_window_save_to (fixture->window, fixture->file, FUJIN_SAVE_EXPECT_NOTHING, FALSE);
  source = g_timeout_add (1, beat_cb, &beats);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window->saving_spinner)));
  g_assert_true (g_str_has_suffix (gtk_label_get_text (fixture->window->subtitle), _("Saving…")));
  wait_for_save (fixture);
  g_source_remove (source);
  g_test_message ("10,000 services: saved in %.0f ms, %u turns of the main loop meanwhile, the "
                  "longest %.1f ms",
                  (g_get_monotonic_time () - start) / 1e3, beats.n, beats.longest / 1e3);
  g_assert_cmpuint (beats.n, >, 20);
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window->saving_spinner)));
  g_assert_false (fujin_document_get_modified (document));
  again = read_file (fixture->path);
  g_assert_cmpuint (fujin_project_get_n_plans (again), ==, N_SERVICES);
}

/* What is edited while the file is on its way stays modified, and is in the next save. */
static void
test_edit_during (Fixture       *fixture,
                  gconstpointer  data)
{
  open_titled (fixture, "First");
  set_title (fixture, "Second");
  activate (fixture, "save");
  wait_for_worker (document_of (fixture));
  set_title (fixture, "Third");
  wait_for_save (fixture);
  assert_title_in_file (fixture, "Second");
  g_assert_true (fujin_document_get_modified (document_of (fixture)));
  /* Back to what was saved. */
  activate (fixture, "undo");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
  activate (fixture, "redo");
  activate (fixture, "save");
  wait_for_save (fixture);
  assert_title_in_file (fixture, "Third");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
  g_assert_cmpuint (count_backups (fixture, FUJIN_BACKUP_SAVED), ==, 3);
}

/* What was saved last is among the earlier versions, however the file comes to harm. */
static void
test_last_save (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const titles[] = { "Second", "Third", "Fourth" };
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GBytes) content = NULL;
  g_autoptr (FujinProject) project = NULL;

  open_titled (fixture, "First");
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      set_title (fixture, titles[i]);
      activate (fixture, "save");
      wait_for_save (fixture);
    }
  g_assert_cmpint (truncate (fixture->path, 0), ==, 0);
  backups = fujin_backups_list (fixture->path);
  /* What each save replaced had been kept already, but for the first one. */
  g_assert_cmpuint (backups->len, ==, 4);
  content =
    fujin_backups_read (fixture->path, ((FujinBackup *) backups->pdata[0])->id, NULL);
  g_assert_nonnull (content);
  project = fujin_project_reader_read_bytes (content, problems);
  g_assert_nonnull (project);
  g_assert_cmpstr (fujin_project_get_title (project), ==, "Fourth");
}

/* An edit before the plan is written is in it. */
static void
test_edit_before (Fixture       *fixture,
                  gconstpointer  data)
{
  open_titled (fixture, "First");
  set_title (fixture, "Second");
  activate (fixture, "save");
  set_title (fixture, "Third");
  wait_for_save (fixture);
  assert_title_in_file (fixture, "Third");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
}

static void
count_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_document_save_finish (FUJIN_DOCUMENT (source), result, NULL, NULL, &error));
  (*(guint *) user_data)++;
}

/* Who presses Save ten times gets one save that runs and at most one behind it. */
static void
test_impatient (Fixture       *fixture,
                gconstpointer  data)
{
  guint n = 0;

  open_titled (fixture, "First");
  set_title (fixture, "Second");
  for (int i = 0; i < 10; i++)
    fujin_document_save_async (document_of (fixture), fixture->file, FUJIN_SAVE_EXPECT_KNOWN,
                               count_cb, &n);
  g_assert_cmpuint (document_of (fixture)->waiting.length, ==, 1);
  wait_for_worker (document_of (fixture));
  set_title (fixture, "Third");
  while (n < 10)
    g_main_context_iteration (NULL, TRUE);
  assert_title_in_file (fixture, "Third");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
  g_assert_cmpuint (count_backups (fixture, FUJIN_BACKUP_SAVED), ==, 3);
}

static void
set_room (rlim_t room)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (room, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* More than the room there is. */
static void
set_long_note (Fixture *fixture)
{
  g_autofree char *note = g_strnfill (2 << 20, 'x');

  g_assert_true (fujin_edit_set_project_text (project_of (fixture), FUJIN_PROJECT_NOTE, note));
}

/* As on a full disk: told, still modified, the file as it was; trying again works later. */
static void
test_full (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkWidget *dialog;

  open_titled (fixture, "First");
  g_assert_true (g_file_get_contents (fixture->path, &before, NULL, NULL));
  set_title (fixture, "Second");
  set_room (1 << 20);
  set_long_note (fixture);
  activate (fixture, "save");
  activate (fixture, "save");
  dialog = wait_for_dialog (fixture, _("The plan was not saved"));
  set_room (RLIM_INFINITY);
  g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, before);
  g_assert_true (fujin_document_get_modified (document_of (fixture)));
  press (dialog, "Try Again");
  wait_for_save (fixture);
  g_assert_null (find_dialog (fixture));
  assert_title_in_file (fixture, "Second");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
}

/* A file that is gone is not made anew without a word. */
static void
test_vanished (Fixture       *fixture,
               gconstpointer  data)
{
  GtkWidget *dialog;

  open_titled (fixture, "First");
  set_title (fixture, "Second");
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  activate (fixture, "save");
  dialog = wait_for_dialog (fixture, "plan.fujin");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (fujin_document_get_modified (document_of (fixture)));
  press (dialog, "Again Here");
  wait_for_save (fixture);
  assert_title_in_file (fixture, "Second");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
}

/* A colleague saved in between, with the time of the file set back: theirs stays until it is
 * merged, then both are in the file, and theirs is kept as an earlier version. */
static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (FujinProject) theirs = NULL;
  g_autoptr (FujinProject) both = NULL;
  GtkWidget *dialog;

  open_titled (fixture, "First");
  theirs = read_file (fixture->path);
  fujin_edit_set_project_text (theirs, FUJIN_PROJECT_ORGANISATION, "Theirs");
  write_file (fixture->path, theirs);
  set_title (fixture, "Ours");
  activate (fixture, "save");
  dialog = wait_for_dialog (fixture, "plan.fujin");
  assert_title_in_file (fixture, "First");
  g_assert_true (fujin_document_get_modified (document_of (fixture)));
  press (dialog, "Merge and Save");
  g_assert_cmpstr (fujin_project_get_organisation (project_of (fixture)), ==, "Theirs");
  g_assert_cmpstr (fujin_project_get_title (project_of (fixture)), ==, "Ours");
  wait_for_save (fixture);
  display_check_settle (NULL);
  g_assert_null (find_dialog (fixture));
  both = read_file (fixture->path);
  g_assert_cmpstr (fujin_project_get_title (both), ==, "Ours");
  g_assert_cmpstr (fujin_project_get_organisation (both), ==, "Theirs");
  g_assert_cmpuint (count_backups (fixture, FUJIN_BACKUP_CONFLICT), ==, 1);
}

/* Not merging leaves both as they are, and the next save asks again. */
static void
test_conflict_cancelled (Fixture       *fixture,
                         gconstpointer  data)
{
  open_titled (fixture, "First");
  write_titled (fixture->path, "Theirs");
  set_title (fixture, "Ours");
  for (int i = 0; i < 2; i++)
    {
      activate (fixture, "save");
      press (wait_for_dialog (fixture, "plan.fujin"), "Cancel");
      assert_title_in_file (fixture, "Theirs");
      g_assert_cmpstr (fujin_project_get_title (project_of (fixture)), ==, "Ours");
      g_assert_true (fujin_document_get_modified (document_of (fixture)));
    }
}

static void
watch_window (Fixture  *fixture,
              gpointer *window)
{
  *window = fixture->window;
  g_object_add_weak_pointer (G_OBJECT (fixture->window), window);
  fixture->window = NULL;
}

/* Closing waits for the save. */
static void
test_close_during (Fixture       *fixture,
                   gconstpointer  data)
{
  gpointer window;

  open_titled (fixture, "First");
  set_title (fixture, "Second");
  activate (fixture, "save");
  gtk_window_close (GTK_WINDOW (fixture->window));
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  watch_window (fixture, &window);
  while (window)
    g_main_context_iteration (NULL, TRUE);
  assert_title_in_file (fixture, "Second");
}

/* Closing with "Save" closes after it succeeded; when it fails the window stays. */
static void
test_save_and_close (Fixture       *fixture,
                     gconstpointer  data)
{
  gpointer window;

  open_titled (fixture, "First");
  set_title (fixture, "Second");
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  gtk_window_close (GTK_WINDOW (fixture->window));
  press (wait_for_dialog (fixture, "Second"), "Save");
  wait_for_save (fixture);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window)));
  watch_window (fixture, &window);
  fixture->window = window;
  press (wait_for_dialog (fixture, "plan.fujin"), "Again Here");
  while (window)
    g_main_context_iteration (NULL, TRUE);
  fixture->window = NULL;
  assert_title_in_file (fixture, "Second");
}

/* A window that goes without asking takes nothing with it. */
static void
test_destroy_during (Fixture       *fixture,
                     gconstpointer  data)
{
  gpointer document;

  open_titled (fixture, "First");
  set_title (fixture, "Second");
  document = document_of (fixture);
  g_object_add_weak_pointer (document, &document);
  activate (fixture, "save");
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture->window = NULL;
  g_assert_nonnull (document);
  while (document)
    g_main_context_iteration (NULL, TRUE);
  assert_title_in_file (fixture, "Second");
}

/* A slip of the hand can be made good: what was given up is among the earlier versions. */
static void
test_discard (Fixture       *fixture,
              gconstpointer  data)
{
  gpointer window;

  open_titled (fixture, "First");
  set_title (fixture, "Given up");
  gtk_window_close (GTK_WINDOW (fixture->window));
  watch_window (fixture, &window);
  fixture->window = window;
  gtk_dialog_response (GTK_DIALOG (wait_for_dialog (fixture, "Given up")), GTK_RESPONSE_REJECT);
  while (window)
    g_main_context_iteration (NULL, TRUE);
  fixture->window = NULL;
  while (count_backups (fixture, FUJIN_BACKUP_DISCARDED) == 0)
    g_main_context_iteration (NULL, FALSE);
  display_check_settle (NULL);
  assert_title_in_file (fixture, "First");
}

/* Another's lock is advice: the plan is shown, and opens for editing when one says so. */
static void
test_lock (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *lock = g_build_filename (fixture->folder, ".~lock.plan.fujin#", NULL);

  write_titled (fixture->path, "First");
  g_assert_true (g_file_set_contents_full (lock, "not a lock", -1, 0, 0644, NULL));
  open_file (fixture);
  g_assert_nonnull (find_notice (fixture, "Anyway"));
  g_assert_cmpint (fujin_document_get_access (document_of (fixture)), ==, FUJIN_DOCUMENT_READING);
  g_assert_true (fujin_project_get_read_only (project_of (fixture)));
  press (GTK_WIDGET (fixture->window->notices), "Anyway");
  g_assert_null (find_notice (fixture, "Anyway"));
  set_title (fixture, "Second");
  activate (fixture, "save");
  wait_for_save (fixture);
  assert_title_in_file (fixture, "Second");
}

static char *
write_damaged (Fixture *fixture)
{
  g_autofree char *text = NULL;
  char *at;

  write_titled (fixture->path, "First");
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  at = strstr (text, "</title>");
  memcpy (at, "</ti>le>", 8);
  g_assert_true (g_file_set_contents_full (fixture->path, text, -1, 0, 0644, NULL));
  return g_steal_pointer (&text);
}

/* Of a damaged file what could be read is shown, and the file is not touched. */
static void
test_damaged (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *text = write_damaged (fixture);
  g_autofree char *after = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "rest.fujin", NULL);
  g_autoptr (GFile) elsewhere = g_file_new_for_path (path);

  open_file (fixture);
  g_assert_cmpint (fujin_document_get_access (document_of (fixture)), ==, FUJIN_DOCUMENT_PARTIAL);
  g_assert_nonnull (find_notice (fixture, "Missing"));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "save"));
  g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "save-as"));
  _fujin_window_save_to (fixture->window, fixture->file, FUJIN_SAVE_EXPECT_KNOWN, FALSE);
  press (wait_for_dialog (fixture, _("The plan was not saved")), "Close");
  g_assert_true (g_file_get_contents (fixture->path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, text);
  /* Under another name it is a plan like any other. */
  g_assert_true (_fujin_window_save_chosen (fixture->window, elsewhere, FALSE));
  wait_for_save (fixture);
  g_assert_cmpint (fujin_document_get_access (document_of (fixture)), ==, FUJIN_DOCUMENT_EDIT);
  g_assert_true (g_file_equal (fujin_document_get_file (document_of (fixture)), elsewhere));
  set_title (fixture, "Mended");
  activate (fixture, "save");
  wait_for_save (fixture);
  fujin_backups_purge (path, NULL);
}

/* A change that no other check can see. */
static void
test_seal (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  write_titled (fixture->path, "First");
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  memcpy (strstr (text, "First"), "Fjrst", 5);
  g_assert_true (g_file_set_contents_full (fixture->path, text, -1, 0, 0644, NULL));
  open_file (fixture);
  g_assert_cmpint (fujin_document_get_seal (document_of (fixture)), ==, FUJIN_SEAL_WRONG);
  g_assert_nonnull (find_notice (fixture, "Accept"));
  press (GTK_WIDGET (fixture->window->notices), "Accept");
  activate (fixture, "save");
  wait_for_save (fixture);
  g_assert_cmpint (fujin_document_get_seal (document_of (fixture)), ==, FUJIN_SEAL_RIGHT);
  open_file (fixture);
  g_assert_cmpint (fujin_document_get_seal (document_of (fixture)), ==, FUJIN_SEAL_RIGHT);
  assert_title_in_file (fixture, "Fjrst");
}

/* Another file that the user was asked about is replaced, and kept among its earlier versions. */
static void
test_save_as (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "other.fujin", NULL);
  g_autoptr (GFile) other = g_file_new_for_path (path);
  g_autoptr (FujinProject) now = NULL;
  g_autoptr (GPtrArray) backups = NULL;

  open_titled (fixture, "First");
  write_titled (path, "Other");
  g_assert_true (_fujin_window_save_chosen (fixture->window, other, FALSE));
  wait_for_save (fixture);
  now = read_file (path);
  g_assert_cmpstr (fujin_project_get_title (now), ==, "First");
  backups = fujin_backups_list (path);
  /* What was saved, and what that replaced. */
  g_assert_cmpuint (backups->len, ==, 2);
  fujin_backups_purge (path, NULL);
}

/* A place that has an address and no path goes through the same document. */
static void
test_remote (Fixture       *fixture,
             gconstpointer  data)
{
  WrappedServer server = { .write_fails_at = G_MAXSIZE };
  g_autoptr (GFile) remote = wrapped_file_new (fixture->path, &server);
  g_autofree char *key = fujin_save_job_dup_key (remote);
  GtkWidget *dialog;

  write_titled (fixture->path, "First");
  fujin_window_open_file (fixture->window, remote);
  wait_for_opening (fixture);
  g_assert_cmpstr (fujin_project_get_title (project_of (fixture)), ==, "First");
  set_title (fixture, "Second");
  activate (fixture, "save");
  wait_for_save (fixture);
  assert_title_in_file (fixture, "Second");
  g_assert_false (fujin_document_get_modified (document_of (fixture)));

  write_titled (fixture->path, "Theirs");
  set_title (fixture, "Third");
  activate (fixture, "save");
  dialog = wait_for_dialog (fixture, "plan.fujin");
  assert_title_in_file (fixture, "Theirs");
  press (dialog, "Cancel");

  fujin_backups_purge (key, NULL);
}

/* Who does not want to wait for a file is back at once. */
static void
test_stop_opening (Fixture       *fixture,
                   gconstpointer  data)
{
  write_titled (fixture->path, "First");
  fujin_window_open_file (fixture->window, fixture->file);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->stack), ==, "opening");
  g_assert_true (fujin_window_shows_file (fixture->window, fixture->file));
  activate (fixture, "stop-opening");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->stack), ==, "start");
  display_check_settle (NULL);
  g_assert_null (document_of (fixture));
  g_assert_true (fujin_window_is_empty (fixture->window));
}

/* Edits are in the journal until they are saved, and out of it then. */
static void
test_journal (Fixture       *fixture,
              gconstpointer  data)
{
  FujinJournal *journal;

  activate (fixture, "new");
  g_assert_nonnull (fujin_document_get_journal (document_of (fixture)));
  g_assert_null (fujin_document_get_trouble (document_of (fixture)));
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window->protection)));
  journal = fujin_document_get_journal (document_of (fixture));
  set_title (fixture, "Untitled no more");
  g_assert_true (_fujin_window_save_chosen (fixture->window, fixture->file, FALSE));
  wait_for_save (fixture);
  g_assert_true (fujin_document_get_journal (document_of (fixture)) == journal);
  g_assert_false (fujin_document_get_modified (document_of (fixture)));
}

#define ADD(name, function) \
  g_test_add ("/document/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  int status;

  display_check_init (&argc, &argv);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD ("slices", test_slices);
  ADD ("edit-during", test_edit_during);
  ADD ("last-save", test_last_save);
  ADD ("edit-before", test_edit_before);
  ADD ("impatient", test_impatient);
  ADD ("full", test_full);
  ADD ("vanished", test_vanished);
  ADD ("conflict", test_conflict);
  ADD ("conflict-cancelled", test_conflict_cancelled);
  ADD ("close-during", test_close_during);
  ADD ("save-and-close", test_save_and_close);
  ADD ("destroy-during", test_destroy_during);
  ADD ("discard", test_discard);
  ADD ("lock", test_lock);
  ADD ("damaged", test_damaged);
  ADD ("seal", test_seal);
  ADD ("save-as", test_save_as);
  ADD ("remote", test_remote);
  ADD ("stop-opening", test_stop_opening);
  ADD ("journal", test_journal);
  status = g_test_run ();
  g_object_unref (application);
  return status;
}
