/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "display-check.h"
#include "fujin-project-reader.h"
#include "recovery-check.h"

/* A crash, and a file that cannot be opened any more: what was not saved is offered first. */

/* Both changes were made on the plan with its title. */
static void
lose_plan (Fixture *fixture)
{
  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
}

static void
assert_recovered (FujinWindow *window,
                  GFile       *file)
{
  while (!fujin_window_get_document (window))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (fujin_window_shows_file (window, file));
  g_assert_true (fujin_document_get_modified (fujin_window_get_document (window)));
  g_assert_cmpstr (fujin_project_get_title (project_of (window)), ==, "Unsaved title");
  g_assert_cmpstr (fujin_project_get_organisation (project_of (window)), ==,
                   "Unsaved organisation");
}

/* Opens it as the desktop does, and returns what the window says. */
static GtkWidget *
open_refused (Fixture *fixture,
              GFile   *file)
{
  fujin_window_open_file_later (fixture->window, file, FALSE);
  return wait_for_dialog (fixture->window, "was not opened");
}

static void
assert_default (GtkWidget  *dialog,
                const char *label)
{
  g_assert_nonnull (display_check_find_button (dialog, label));
  g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (dialog)) ==
                 display_check_find_button (dialog, label));
}

static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *dialog;

  lose_plan (fixture);
  dialog = open_refused (fixture, fixture->file);
  wait_for_label (dialog, "Fujin has 2 changes of this plan that were not saved");
  g_assert_null (display_check_find (dialog, GTK_TYPE_LABEL, "No earlier version"));
  /* Below it the page, not the start view; nothing happens by itself. */
  g_assert_true (_fujin_window_is_recovering (window));
  g_assert_null (fujin_window_get_document (window));
  assert_default (dialog, "_Recover Them");
  press (dialog, "_Recover Them");
  assert_recovered (window, fixture->file);
}

/* Who closes the message has the page. Its file cannot be opened from there, which is said. */
static void
test_closed (Fixture       *fixture,
             gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *saved;

  lose_plan (fixture);
  gtk_window_destroy (GTK_WINDOW (open_refused (fixture, fixture->file)));
  wait_for_label (window, "The recovered plan is whole.");
  saved = display_check_find_button (GTK_WIDGET (window), "Open _Saved File");
  g_assert_nonnull (saved);
  g_assert_false (gtk_widget_get_sensitive (saved));
  g_assert_cmpstr (gtk_widget_get_tooltip_text (saved), ==,
                   "The file is no longer there, or cannot be read.");
  press (window, "_Open Recovered");
  assert_recovered (window, fixture->file);
}

/* The same file by another way: a link to it that leads nowhere now, and its folder by a link. */
static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *link_path = g_build_filename (fixture->folder, "link.fujin", NULL);
  g_autofree char *folder_path = g_build_filename (fixture->folder, "folder", NULL);
  g_autofree char *inside = g_build_filename (folder_path, "plan.fujin", NULL);
  g_autoptr (GFile) by_link = g_file_new_for_path (link_path);
  g_autoptr (GFile) by_folder = g_file_new_for_path (inside);
  GtkWidget *dialog;

  lose_plan (fixture);
  g_assert_cmpint (symlink ("plan.fujin", link_path), ==, 0);
  g_assert_cmpint (symlink (fixture->folder, folder_path), ==, 0);
  dialog = open_refused (fixture, by_folder);
  assert_default (dialog, "_Recover Them");
  gtk_window_destroy (GTK_WINDOW (dialog));
  press (window, "_Later");
  while (count_left () < 1)
    g_main_context_iteration (NULL, FALSE);
  press (open_refused (fixture, by_link), "_Recover Them");
  assert_recovered (window, fixture->file);
  g_unlink (link_path);
  g_unlink (folder_path);
}

static void
write_content (const char *path,
               const char *content)
{
  g_assert_true (g_file_set_contents_full (path, content, -1, G_FILE_SET_CONTENTS_CONSISTENT,
                                           0600, NULL));
}

static void
test_empty (Fixture       *fixture,
            gconstpointer  data)
{
  GtkWidget *dialog;

  lose_plan (fixture);
  write_content (fixture->path, "");
  dialog = open_refused (fixture, fixture->file);
  wait_for_label (dialog, "The file is empty (0 bytes)");
  press (dialog, "_Recover Them");
  assert_recovered (fixture->window, fixture->file);
}

/* Of a damaged file a part opens: its bar offers the whole, which takes its place. */
static void
test_partial (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  g_autofree char *text = NULL;
  GtkWidget *beside;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  memcpy (strstr (text, "</title>"), "</ti>le>", 8);
  write_content (fixture->path, text);
  open_file (fixture);
  g_assert_cmpint (fujin_document_get_access (fujin_window_get_document (window)), ==,
                   FUJIN_DOCUMENT_PARTIAL);
  wait_for_label (window->notices, "Fujin has 2 changes of this plan that were not saved");
  press (window->notices, "_Recover Them");
  beside = wait_for_dialog (window, "1 plan ");
  /* The bar is still there for what is missing. */
  g_assert_nonnull (display_check_find_button (GTK_WIDGET (window->notices), "What Is _Missing"));
  wait_for_label (beside, "The file is damaged. The recovered plan is whole.");
  press (beside, "_Open Recovered");
  assert_recovered (window, fixture->file);
  wait_for_label (window->notices, "the plan that is open here is whole");
}

/* Another plan was left: the message is about the file alone, but the page is there. */
static void
test_other_plan (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *dialog;

  crash ("");
  dialog = open_refused (fixture, fixture->file);
  g_assert_null (display_check_find_button (dialog, "_Recover Them"));
  wait_for_label (dialog, "No earlier version of it is kept on this computer.");
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_true (_fujin_window_is_recovering (fixture->window));
  wait_for_label (fixture->window, "Never saved in a file");
}

/* A window that offers the plan already is the place where to say so. */
static void
test_offered_already (Fixture       *fixture,
                      gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  FujinWindow *made;
  GtkWidget *dialog;

  lose_plan (fixture);
  wait_for_page (window);
  wait_for_label (window, "The recovered plan is whole.");
  made = fujin_window_new (application);
  gtk_window_present (GTK_WINDOW (made));
  fujin_window_open_file_later (made, fixture->file, TRUE);
  dialog = wait_for_dialog (window, "was not opened");
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))),
                    <=, 2);
  press (dialog, "_Recover Them");
  assert_recovered (window, fixture->file);
}

/* Left twice: which state is wanted is chosen where both are seen. */
static void
test_twice (Fixture       *fixture,
            gconstpointer  data)
{
  FujinWindow *window = fixture->window;
  GtkWidget *dialog;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  lose_plan (fixture);
  dialog = open_refused (fixture, fixture->file);
  wait_for_label (dialog, "This plan was left unsaved 2 times.");
  assert_default (dialog, "_Show Them");
  press (dialog, "_Show Them");
  g_assert_null (fujin_window_get_document (window));
  g_assert_true (_fujin_window_is_recovering (window));
  wait_for_label (window, "The newest of 2 unsaved states of this plan");
}

/* Three changes, of which one took another back: why only one difference is listed is said. */
static void
test_circles (Fixture       *fixture,
              gconstpointer  data)
{
  FujinWindow *window = fixture->window;

  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash_in_circles (fixture->path);
  wait_for_page (window);
  wait_for_label (window, "3 changes");
  wait_for_label (window, "together they make 1 difference.");
  g_assert_true (gtk_widget_get_sensitive (display_check_find_button (GTK_WIDGET (window),
                                                        "Open _Saved File")));
  press (window, "_Open Recovered");
  wait_for_label (window->notices, "together they make 1 difference.");
}

/* Nothing to say where as much differs as was changed. */
static void
test_straight (Fixture       *fixture,
               gconstpointer  data)
{
  write_titled (fixture->path, "Saved title", "Saved organisation");
  crash (fixture->path);
  wait_for_page (fixture->window);
  wait_for_label (fixture->window, "Unsaved organisation");
  g_assert_null (display_check_find (GTK_WIDGET (fixture->window), GTK_TYPE_LABEL, "together"));
}

static void
add_tests (void)
{
  ADD ("missing", test_missing);
  ADD ("closed", test_closed);
  ADD ("links", test_links);
  ADD ("empty", test_empty);
  ADD ("partial", test_partial);
  ADD ("other-plan", test_other_plan);
  ADD ("offered-already", test_offered_already);
  ADD ("twice-refused", test_twice);
  ADD ("circles", test_circles);
  ADD ("straight", test_straight);
}

int
main (int    argc,
      char **argv)
{
  return recovery_check_main (argc, argv, add_tests, NULL);
}
