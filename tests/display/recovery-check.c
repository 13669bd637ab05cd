/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "display-check.h"
#include "fujin-backups.h"
#include "fujin-edit-project.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-project-reader.h"
#include "fujin-project-writer.h"
#include "fujin-recovery.h"
#include "recovery-check.h"

FujinApplication *application;
static const char *program;

static void
edit_text (FujinProject      *project,
           FujinProjectField  field,
           const char        *text)
{
  fujin_edit_set_project_text (project, field, text);
  fujin_history_end_typing (fujin_project_get_history (project));
}

/* A process that edits a plan and is killed before it is saved. In circles: one of three changes
 * takes another one back. */
static int
edit_and_die (const char *path,
              gboolean    in_circles)
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
  edit_text (project, FUJIN_PROJECT_TITLE, "Unsaved title");
  if (in_circles)
    {
      edit_text (project, FUJIN_PROJECT_ORGANISATION, "Passing organisation");
      edit_text (project, FUJIN_PROJECT_ORGANISATION, "Saved organisation");
    }
  else
    edit_text (project, FUJIN_PROJECT_ORGANISATION, "Unsaved organisation");
  fujin_journal_flush (journal);
  kill (getpid (), SIGKILL);
  return 1;
}

static void
let_die (const char *how,
         const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child =
    g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, how, path, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait (child, NULL, NULL));
  g_assert_true (g_subprocess_get_if_signaled (child));
}

void
crash (const char *path)
{
  let_die ("--die", path);
}

/* Three changes, one difference. */
void
crash_in_circles (const char *path)
{
  let_die ("--die-in-circles", path);
}

void
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
sweep (void)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();

  for (guint i = 0; i < found->len; i++)
    g_assert_true (fujin_recovery_discard (g_ptr_array_index (found, i), NULL));
}

void
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
  display_check_remove (fixture->folder);
  g_object_unref (fixture->file);
  g_free (fixture->path);
  g_free (fixture->folder);
}

FujinProject *
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

void
write_titled (const char *path,
              const char *title,
              const char *organisation)
{
  g_autoptr (FujinProject) project = new_titled (title, organisation);
  g_autoptr (GError) error = NULL;

  g_assert_true (fujin_project_writer_save (project, path, &error));
}

GBytes *
read_bytes (const char *path)
{
  char *content;
  gsize size;

  g_assert_true (g_file_get_contents (path, &content, &size, NULL));
  return g_bytes_new_take (content, size);
}

void
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

void
set_title (FujinWindow *window,
           const char  *title)
{
  g_assert_true (fujin_edit_set_project_text (project_of (window), FUJIN_PROJECT_TITLE, title));
  fujin_history_end_typing (fujin_project_get_history (project_of (window)));
}

void
activate (FujinWindow *window,
          const char  *action)
{
  g_action_group_activate_action (G_ACTION_GROUP (window), action, NULL);
}

void
open_file (Fixture *fixture)
{
  fujin_window_open_file (fixture->window, fixture->file);
  while (_fujin_window_is_opening (fixture->window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (fujin_window_get_document (fixture->window));
}

void
wait_for_save (FujinWindow *window)
{
  while (fujin_document_get_saving (fujin_window_get_document (window)))
    g_main_context_iteration (NULL, TRUE);
}

guint
count_left (void)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();

  return found->len;
}

/* A window above this one that shows a text, once it is there. */
GtkWidget *
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

void
press (gpointer    top,
       const char *label)
{
  GtkWidget *button = display_check_find_button (top, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  display_check_settle (NULL);
}

void
wait_for_label (gpointer    top,
                const char *text)
{
  while (!display_check_find (top, GTK_TYPE_LABEL, text))
    g_main_context_iteration (NULL, TRUE);
}

void
wait_for_page (FujinWindow *window)
{
  fujin_window_recover_later (window);
  while (!_fujin_window_is_recovering (window))
    g_main_context_iteration (NULL, TRUE);
  display_check_settle (GTK_WIDGET (window));
}

/* The program once more, for something else. */
GSubprocess *
start_other (const char *what)
{
  g_autoptr (GError) error = NULL;
  GSubprocess *child =
    g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error,
                      program, what, NULL);

  g_assert_no_error (error);
  return child;
}

int
recovery_check_main (int        argc,
                     char     **argv,
                     void     (*add_tests) (void),
                     RunOther   run_other)
{
  g_autofree char *state = NULL;
  int status;

  program = argv[0];
  if (argc == 3 && g_str_has_prefix (argv[1], "--die"))
    return edit_and_die (argv[2], strcmp (argv[1], "--die-in-circles") == 0);
  if (argc == 2 && run_other && g_str_has_prefix (argv[1], "--be-"))
    return run_other (argv[1]);
  /* Of its own: tests beside this one crash, too. */
  state = g_dir_make_tmp ("fujin-state-XXXXXX", NULL);
  g_setenv ("XDG_STATE_HOME", state, TRUE);
  display_check_init (&argc, &argv);
  application = fujin_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  add_tests ();
  status = g_test_run ();
  g_object_unref (application);
  display_check_remove (state);
  return status;
}
