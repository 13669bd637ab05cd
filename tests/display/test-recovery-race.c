/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

#include "display-check.h"
#include "fujin-backups.h"
#include "fujin-recovery.h"
#include "recovery-check.h"

/* Two processes with one folder of journals and earlier versions: what one has listed a moment ago
 * the other has opened, saved or deleted by the time it is chosen. */

/* A process that opens what it finds, and holds it until it is told to go. */
static int
hold (void)
{
  g_autoptr (GPtrArray) found = fujin_recovery_list ();
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  char byte;

  for (guint i = 0; i < found->len; i++)
    {
      g_autoptr (FujinProject) project =
        fujin_recovery_open (g_ptr_array_index (found, i), problems);

      g_assert_nonnull (project);
    }
  g_print ("%u held\n", found->len);
  return read (STDIN_FILENO, &byte, 1) < 0;
}

/* A process that discards whatever it gets hold of, beside others that do the same. */
static int
contend (void)
{
  guint n_taken = 0;
  guint n_lost = 0;

  for (int round = 0; round < 20; round++)
    {
      g_autoptr (GPtrArray) found = fujin_recovery_list ();

      for (guint i = 0; i < found->len; i++)
        {
          FujinRecovery *recovery = g_ptr_array_index (found, i);
          g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
          g_autoptr (FujinProject) project = fujin_recovery_open (recovery, problems);

          g_assert_true (fujin_recovery_is_gone (recovery) == (project == NULL));
          if (project && fujin_recovery_discard (recovery, NULL))
            n_taken++;
          else
            n_lost++;
        }
    }
  g_print ("%u %u\n", n_taken, n_lost);
  return 0;
}

static void
remove_journals (void)
{
  g_autofree char *parent = g_build_filename (g_get_user_state_dir (), "fujin", "journal", NULL);

  display_check_remove (parent);
}

static void
assert_toast (FujinWindow *window,
              const char  *text)
{
  wait_for_label (window, text);
}

/* What was listed a moment ago is gone, whoever took it: said once, and not offered. */
static void
test_gone (Fixture       *fixture,
           gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autoptr (GPtrArray) found = NULL;

  crash ("");
  crash (fixture->path);
  found = fujin_recovery_list ();
  g_assert_cmpuint (found->len, ==, 2);
  remove_journals ();
  _fujin_window_offer_recovery (window, found);
  assert_toast (window, "These changes are no longer there");
  while (_fujin_window_is_recovering (window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (fujin_window_is_empty (window));
}

/* As long as another process has it, it is not offered; then it is again. */
static void
test_held_elsewhere (Fixture       *fixture,
                     gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GSubprocess) other = NULL;
  char line[7];

  crash ("");
  found = fujin_recovery_list ();
  other = start_other ("--be-holder");
  g_assert_cmpint (g_input_stream_read (g_subprocess_get_stdout_pipe (other), line, 7, NULL, NULL),
                   ==, 7);
  g_assert_cmpuint (count_left (), ==, 0);
  _fujin_window_offer_recovery (window, found);
  assert_toast (window, "Another window of Fujin has opened this plan");
  while (_fujin_window_is_recovering (window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_output_stream_close (g_subprocess_get_stdin_pipe (other), NULL, NULL));
  g_assert_true (g_subprocess_wait_check (other, NULL, NULL));
  g_assert_cmpuint (count_left (), ==, 1);
  wait_for_page (window);
  wait_for_label (window, "Unsaved organisation");
}

/* The bar of a file whose changes are dealt with elsewhere meanwhile. */
static void
test_leftover_gone (Fixture       *fixture,
                    gconstpointer  data)
{
  FujinWindow *window = fixture->window;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  open_file (fixture);
  wait_for_label (window->notices, "There are 2 changes since");
  remove_journals ();
  press (window->notices, "_Show Them");
  assert_toast (window, "These changes are no longer there");
  crash (fixture->path);
  open_file (fixture);
  wait_for_label (window->notices, "There are 2 changes since");
  remove_journals ();
  press (window->notices, "_Discard…");
  press (wait_for_dialog (window, "Unsaved title"), "_Discard");
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (window->notices)));
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Saved title");
}

/* Three processes reach for the same at once: each plan goes to one of them, and none complains. */
static void
test_contention (Fixture       *fixture,
                 gconstpointer  data)
{
  GSubprocess *others[3];
  guint n_taken = 0;

  for (int i = 0; i < 6; i++)
    crash ("");
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    others[i] = start_other ("--be-contender");
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *out = NULL;
      guint taken = 0;
      guint lost = 0;

      g_assert_true (g_subprocess_communicate_utf8 (others[i], NULL, NULL, &out, NULL, NULL));
      g_assert_true (g_subprocess_get_successful (others[i]));
      g_assert_cmpint (sscanf (out, "%u %u", &taken, &lost), ==, 2);
      g_test_message ("process %u: %u discarded, %u times somebody else was quicker", (guint) i,
                      taken, lost);
      n_taken += taken;
      g_object_unref (others[i]);
    }
  g_assert_cmpuint (n_taken, ==, 6);
  g_assert_cmpuint (count_left (), ==, 0);
}

static void
select_row (GtkWidget *dialog,
            int        index)
{
  GtkWidget *list = display_check_find (dialog, GTK_TYPE_LIST_BOX, NULL);

  gtk_list_box_select_row (GTK_LIST_BOX (list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), index));
}

/* What another process deletes while it is looked at: the rest stays usable. */
static void
test_earlier_gone (Fixture       *fixture,
                   gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *dialog;

  write_titled (fixture->path, "First", "Organisation");
  open_file (fixture);
  set_title (window, "Second");
  activate (window, "save");
  wait_for_save (window);
  set_title (window, "Third");
  activate (window, "save");
  wait_for_save (window);
  activate (window, "earlier-versions");
  dialog = wait_for_dialog (window, "Second");
  g_assert_true (fujin_backups_purge (fixture->path, NULL));
  select_row (dialog, 2);
  wait_for_label (dialog, "This earlier version is no longer kept");
  g_assert_false (gtk_widget_is_sensitive (display_check_find_button (dialog, "_Open a Copy")));
  g_assert_false (gtk_widget_is_sensitive (display_check_find_button (dialog, "_Restore…")));
  press (dialog, "_Delete Earlier Versions of This Plan…");
  press (wait_for_dialog (dialog, "cannot be brought back"), "_Delete");
  wait_for_label (dialog, "No earlier version");
}

static int
run_other (const char *what)
{
  return g_str_equal (what, "--be-holder") ? hold () : contend ();
}

static void
add_tests (void)
{
  ADD ("gone", test_gone);
  ADD ("held-elsewhere", test_held_elsewhere);
  ADD ("leftover-gone", test_leftover_gone);
  ADD ("contention", test_contention);
  ADD ("earlier-gone", test_earlier_gone);
}

int
main (int    argc,
      char **argv)
{
  return recovery_check_main (argc, argv, add_tests, run_other);
}
