/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "fujin-document.h"
#include "fujin-edit-project.h"
#include "fujin-edit-team.h"
#include "fujin-project-writer.h"
#include "fujin-share-dialog.h"
#include "fujin-start-view.h"

static char *folder;

static GtkWidget *
find_window (GType type)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (window, type))
        return window;
    }
  return NULL;
}

static GtkWidget *
child_of (gpointer    widget,
          const char *id)
{
  GObject *child = gtk_widget_get_template_child (GTK_WIDGET (widget), G_OBJECT_TYPE (widget), id);

  g_assert_nonnull (child);
  return GTK_WIDGET (child);
}

static const char *
message_of (FujinShareDialog *dialog)
{
  g_assert_true (gtk_widget_get_visible (child_of (dialog, "message_row")));
  return gtk_label_get_label (GTK_LABEL (child_of (dialog, "message")));
}

/* The copy does without what is chosen, the plan is left alone, and the plan's own file as well. */
static void
test_write (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *own_path = g_build_filename (folder, "own.fujin", NULL);
  g_autofree char *bare = g_build_filename (folder, "copy", NULL);
  g_autofree char *full = g_build_filename (folder, "copy.fujin", NULL);
  g_autofree char *own_content = NULL;
  g_autofree char *content = NULL;
  g_autoptr (GFile) own = g_file_new_for_path (own_path);
  g_autoptr (GFile) copy = g_file_new_for_path (bare);
  FujinShareDialog *dialog;

  fujin_edit_set_project_text (project, FUJIN_PROJECT_ORGANISATION, "Nordwerk");
  fujin_edit_add_team (project, "Blauwal", TRUE, 0);
  g_assert_true (fujin_project_writer_save (project, own_path, NULL));
  fujin_share_dialog_present (NULL, project, own);
  dialog = FUJIN_SHARE_DIALOG (find_window (FUJIN_TYPE_SHARE_DIALOG));

  fujin_share_dialog_write (dialog, own);
  g_assert_nonnull (strstr (message_of (dialog), "plan itself"));
  fujin_share_dialog_write (dialog, copy);
  g_assert_nonnull (strstr (message_of (dialog), full));
  g_assert_nonnull (strstr (message_of (dialog), "Names replaced in 1 place: people 0 · providers "
                                                 "and partners 1 · organisation and group 0"));
  g_assert_true (g_file_get_contents (full, &content, NULL, NULL));
  g_assert_null (strstr (content, "Blauwal"));
  g_assert_nonnull (strstr (content, "Provider A"));
  g_assert_nonnull (strstr (content, "Nordwerk"));
  g_assert_true (g_file_get_contents (own_path, &own_content, NULL, NULL));
  g_assert_nonnull (strstr (own_content, "Blauwal"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_unlink (own_path);
  g_unlink (full);
}

/* Nobody is named in it: that is said, too, but not where no name was to be replaced. */
static void
test_no_names (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *path = g_build_filename (folder, "copy.fujin", NULL);
  g_autoptr (GFile) copy = g_file_new_for_path (path);
  FujinShareDialog *dialog;

  fujin_share_dialog_present (NULL, project, NULL);
  dialog = FUJIN_SHARE_DIALOG (find_window (FUJIN_TYPE_SHARE_DIALOG));
  fujin_share_dialog_write (dialog, copy);
  g_assert_nonnull (strstr (message_of (dialog), "No name was found"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (dialog, "people")), FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (dialog, "providers")), FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (dialog, "notes")), TRUE);
  fujin_share_dialog_write (dialog, copy);
  g_assert_nonnull (strstr (message_of (dialog), path));
  g_assert_null (strstr (message_of (dialog), "ame"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_unlink (path);
}

/* A copy that leaves nothing out is no copy to share. */
static void
test_nothing_chosen (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinShareDialog *dialog;

  fujin_share_dialog_present (NULL, project, NULL);
  dialog = FUJIN_SHARE_DIALOG (find_window (FUJIN_TYPE_SHARE_DIALOG));
  g_assert_true (gtk_widget_get_sensitive (child_of (dialog, "apply")));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (dialog, "people")), FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (dialog, "providers")), FALSE);
  g_assert_false (gtk_widget_get_sensitive (child_of (dialog, "apply")));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (child_of (dialog, "notes")), TRUE);
  g_assert_true (gtk_widget_get_sensitive (child_of (dialog, "apply")));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The list of GTK changes when it gets round to it. */
static void
wait_for (gboolean (*done) (gpointer data),
          gpointer data)
{
  while (!done (data))
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
is_recent (gpointer uri)
{
  return gtk_recent_manager_has_item (gtk_recent_manager_get_default (), uri);
}

static gboolean
is_not_recent (gpointer uri)
{
  return !is_recent (uri);
}

/* Nothing of ours is left, and what others opened stays. */
static void
test_clear_recent (void)
{
  static char ours[] = "file:///nowhere/fujin-test.fujin";
  static char others[] = "file:///nowhere/letter.txt";
  static char *groups[] = { (char *) FUJIN_RECENT_GROUP, NULL };
  GtkRecentData data = { (char *) "fujin-test.fujin", NULL, (char *) "text/xml", (char *) "fujin",
                         (char *) "fujin", groups, FALSE };
  GtkRecentData letter = { (char *) "letter.txt", NULL, (char *) "text/plain", (char *) "other",
                           (char *) "other", NULL, FALSE };
  GtkRecentManager *manager = gtk_recent_manager_get_default ();
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = g_object_new (FUJIN_TYPE_START_VIEW, NULL);
  GtkWidget *question;

  gtk_recent_manager_add_full (manager, ours, &data);
  gtk_recent_manager_add_full (manager, others, &letter);
  wait_for (is_recent, ours);
  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  g_signal_emit_by_name (child_of (view, "clear_recent"), "clicked");
  question = find_window (GTK_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (question);
  gtk_dialog_response (GTK_DIALOG (question), GTK_RESPONSE_CANCEL);
  g_assert_true (is_recent (ours));
  g_signal_emit_by_name (child_of (view, "clear_recent"), "clicked");
  gtk_dialog_response (GTK_DIALOG (find_window (GTK_TYPE_MESSAGE_DIALOG)), GTK_RESPONSE_ACCEPT);
  wait_for (is_not_recent, ours);
  g_assert_true (is_recent (others));
  g_assert_false (gtk_widget_get_sensitive (child_of (view, "clear_recent")));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("fujin-share-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_test_add_func ("/share-dialog/write", test_write);
  g_test_add_func ("/share-dialog/no-names", test_no_names);
  g_test_add_func ("/share-dialog/nothing-chosen", test_nothing_chosen);
  g_test_add_func ("/start-view/clear-recent", test_clear_recent);
  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
