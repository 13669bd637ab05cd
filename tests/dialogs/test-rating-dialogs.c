/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "fujin-collect-dialog.h"
#include "fujin-edit-record.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-merge-dialog-private.h"
#include "fujin-project-writer.h"
#include "fujin-rating-window-private.h"
#include "fujin-save.h"
#include "fujin-strings.h"
#include "fujin-xml.h"
#include "page-check.h"

typedef struct
{
  char *folder;
  FujinProject *project;
  GtkWidget *window;
} Fixture;

static void
add_team (FujinProject *project,
          const char   *name,
          gboolean      external,
          const char   *code)
{
  FujinTeam *team =
    fujin_edit_add_team (project, name, external, fujin_project_get_n_teams (project));
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  if (!code)
    return;
  g_ptr_array_add (plans, fujin_project_find_code (project, code));
  fujin_edit_assign (project, plans, NULL, team);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("fujin-rating-XXXXXX", NULL);
  fixture->project = fujin_project_new ();
  add_team (fixture->project, "CSIRT", FALSE, "D-1");
  add_team (fixture->project, "SOC", TRUE, "B-1");
  add_team (fixture->project, "Idle", FALSE, NULL);
  fixture->window = gtk_window_new ();
  gtk_window_present (GTK_WINDOW (fixture->window));
  page_check_settle (fixture->window);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  GDir *folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_dir_close (folder);
  g_rmdir (fixture->folder);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->project);
  g_free (fixture->folder);
}

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

static char *
read_text (Fixture    *fixture,
           const char *name)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, NULL);
  return text;
}

static void
write_text (Fixture    *fixture,
            const char *name,
            const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  g_assert_true (fujin_save_bytes (path, bytes, NULL));
}

static GFile *
file_of (Fixture    *fixture,
         const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

/* One file for each team that carries something, and what lies there is never replaced. */
static void
test_collect (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *second = NULL;
  g_autofree char *soc = NULL;
  g_autofree char *idle = NULL;
  FujinCollectDialog *dialog;

  write_text (fixture, "CSIRT.fujin-rating", "answered already");
  before = read_text (fixture, "CSIRT.fujin-rating");
  fujin_collect_dialog_present (GTK_WINDOW (fixture->window), fixture->project);
  page_check_settle (fixture->window);
  dialog = FUJIN_COLLECT_DIALOG (find_window (FUJIN_TYPE_COLLECT_DIALOG));
  fujin_collect_dialog_write (dialog, folder);
  after = read_text (fixture, "CSIRT.fujin-rating");
  g_assert_cmpstr (after, ==, before);
  second = read_text (fixture, "CSIRT (2).fujin-rating");
  g_assert_nonnull (strstr (second, "<code>D-1</code>"));
  g_assert_null (strstr (second, "B-1"));
  soc = read_text (fixture, "SOC.fujin-rating");
  g_assert_nonnull (strstr (soc, "<scale>outsource</scale>"));
  idle = read_text (fixture, "Idle.fujin-rating");
  g_assert_null (idle);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
save_answers (Fixture    *fixture,
              const char *name,
              const char *rater,
              const char *as_is)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
  g_autoptr (FujinRatingFile) file =
    fujin_rating_file_new_for_team (fixture->project, fujin_project_get_team (fixture->project, 0));

  file->revision = 1;
  fujin_set_str (&file->rater, rater);
  fujin_set_str (&fujin_rating_file_get (file, 0)->as_is, as_is);
  g_assert_true (fujin_rating_file_save (file, path, NULL));
}

/* Shown first, then one undo step; a file with a defect is told about, the rest goes on. */
static void
test_merge (Fixture       *fixture,
            gconstpointer  data)
{
  FujinHistory *history = fujin_project_get_history (fixture->project);
  FujinRecordList *ratings = fujin_project_get_records (fixture->project, FUJIN_RECORD_RATING);
  guint n_steps = fujin_history_get_n_steps (history);
  GListStore *files = g_list_store_new (G_TYPE_FILE);
  static const char *const names[] = { "a.fujin-rating", "b.fujin-rating", "bad.fujin-rating" };
  FujinMergeDialog *dialog;

  save_answers (fixture, names[0], "Sato", "2");
  save_answers (fixture, names[1], "Ito", "4");
  write_text (fixture, names[2], "<html/>");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = file_of (fixture, names[i]);

      g_list_store_append (files, file);
    }
  dialog = FUJIN_MERGE_DIALOG (fujin_merge_dialog_new (GTK_WINDOW (fixture->window),
                                                       fixture->project, G_LIST_MODEL (files)));
  gtk_window_present (GTK_WINDOW (dialog));
  page_check_settle (GTK_WIDGET (dialog));
  g_assert_cmpuint (dialog->n_disagree, ==, 1);
  g_assert_nonnull (strstr (gtk_label_get_text (dialog->summary), "2 of 3 files"));
  g_assert_nonnull (strstr (gtk_label_get_text (dialog->notes_label), "not a rating file"));
  g_assert_cmpuint (fujin_record_list_get_n (ratings), ==, 0);
  g_signal_emit_by_name (dialog->merge_button, "clicked");
  page_check_settle (fixture->window);
  g_assert_cmpuint (fujin_record_list_get_n (ratings), ==, 2);
  g_assert_cmpuint (fujin_history_get_n_steps (history), ==, n_steps + 1);
  g_assert_null (find_window (FUJIN_TYPE_MERGE_DIALOG));
  /* Again: nothing new, and nothing to merge. */
  dialog = FUJIN_MERGE_DIALOG (fujin_merge_dialog_new (GTK_WINDOW (fixture->window),
                                                       fixture->project, G_LIST_MODEL (files)));
  g_assert_false (gtk_widget_get_sensitive (dialog->merge_button));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_object_unref (files);
}

static FujinRatingWindow *
open_sheet (Fixture    *fixture,
            const char *name)
{
  g_autoptr (GFile) file = file_of (fixture, name);
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  GtkWidget *window = fujin_rating_window_open (NULL, file, problems);

  g_assert_nonnull (window);
  page_check_settle (window);
  return FUJIN_RATING_WINDOW (window);
}

static void
hand_out (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "sheet.fujin-rating", NULL);
  g_autoptr (FujinRatingFile) file = NULL;
  g_autoptr (GPtrArray) plans = g_ptr_array_new ();

  g_ptr_array_add (plans, fujin_project_find_code (fixture->project, "D-2"));
  fujin_edit_assign (fixture->project, plans, NULL, fujin_project_get_team (fixture->project, 0));
  file = fujin_rating_file_new_for_team (fixture->project,
                                         fujin_project_get_team (fixture->project, 0));
  g_assert_true (fujin_rating_file_save (file, path, NULL));
}

static void
press (FujinRatingWindow *window,
       guint              keyval)
{
  page_check_press (GTK_WIDGET (window), keyval);
  page_check_settle (GTK_WIDGET (window));
}

/* The sheet is filled in by keys alone, and saved as somebody's own answers. */
static void
test_fill_in (Fixture       *fixture,
              gconstpointer  data)
{
  FujinRatingWindow *window;
  g_autofree char *packet = NULL;
  g_autofree char *text = NULL;

  hand_out (fixture);
  window = open_sheet (fixture, "sheet.fujin-rating");
  packet = g_strdup (window->file->packet);
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (window->save_button)));
  gtk_editable_set_text (GTK_EDITABLE (window->rater), "Sato");
  gtk_widget_grab_focus (GTK_WIDGET (window->list));
  press (window, GDK_KEY_3);
  press (window, GDK_KEY_KP_4);
  g_assert_nonnull (strstr (gtk_label_get_text (window->progress_label), "1 of 2"));
  press (window, GDK_KEY_Down);
  press (window, GDK_KEY_n);
  g_assert_nonnull (strstr (gtk_label_get_text (window->progress_label), "2 of 2"));
  press (window, GDK_KEY_question);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (window->note), "why", -1);
  g_assert_true (gtk_widget_is_sensitive (GTK_WIDGET (window->save_button)));
  gtk_window_close (GTK_WINDOW (window));
  page_check_settle (GTK_WIDGET (window));
  /* It asks instead of closing. */
  g_assert_true (find_window (FUJIN_TYPE_RATING_WINDOW) == GTK_WIDGET (window));
  gtk_window_destroy (GTK_WINDOW (find_window (GTK_TYPE_MESSAGE_DIALOG)));
  _fujin_rating_window_save (window, FALSE);
  text = read_text (fixture, "sheet.fujin-rating");
  g_assert_nonnull (strstr (text, "<revision>1</revision>"));
  g_assert_nonnull (strstr (text, "<rater>Sato</rater>"));
  g_assert_nonnull (strstr (text, "<as-is>3</as-is>\n   <to-be>4</to-be>"));
  g_assert_nonnull (strstr (text, "<as-is>not-evaluated</as-is>\n   <to-be>unsure</to-be>"));
  g_assert_nonnull (strstr (text, "<note>why</note>"));
  g_assert_null (strstr (text, packet));
  g_assert_false (gtk_widget_is_sensitive (GTK_WIDGET (window->save_button)));
  gtk_window_close (GTK_WINDOW (window));
  page_check_settle (fixture->window);
  g_assert_null (find_window (FUJIN_TYPE_RATING_WINDOW));
}

/* What somebody else put into the file meanwhile is not replaced unseen. */
static void
test_changed_outside (Fixture       *fixture,
                      gconstpointer  data)
{
  FujinRatingWindow *window;
  GtkWidget *question;
  g_autofree char *text = NULL;
  g_autofree char *replaced = NULL;

  hand_out (fixture);
  window = open_sheet (fixture, "sheet.fujin-rating");
  gtk_widget_grab_focus (GTK_WIDGET (window->list));
  press (window, GDK_KEY_5);
  write_text (fixture, "sheet.fujin-rating", "of somebody else");
  _fujin_rating_window_save (window, FALSE);
  page_check_settle (GTK_WIDGET (window));
  question = find_window (GTK_TYPE_MESSAGE_DIALOG);
  g_assert_nonnull (question);
  text = read_text (fixture, "sheet.fujin-rating");
  g_assert_cmpstr (text, ==, "of somebody else");
  gtk_dialog_response (GTK_DIALOG (question), GTK_RESPONSE_ACCEPT);
  page_check_settle (GTK_WIDGET (window));
  replaced = read_text (fixture, "sheet.fujin-rating");
  g_assert_nonnull (strstr (replaced, "<as-is>5</as-is>"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static gboolean
takes_key (FujinRatingWindow *window,
           guint              keyval)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (window));
  gboolean taken = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !taken; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, 0, &taken);
    }
  return taken;
}

/* Keys are letters where a text is typed, and what is on the sheet is answered by nobody else. */
static void
test_somebody_else (Fixture       *fixture,
                    gconstpointer  data)
{
  FujinRatingWindow *window;

  hand_out (fixture);
  window = open_sheet (fixture, "sheet.fujin-rating");
  gtk_widget_grab_focus (GTK_WIDGET (window->rater));
  g_assert_false (takes_key (window, GDK_KEY_3));
  g_assert_cmpstr (fujin_rating_file_get (window->file, 0)->as_is, ==, "");
  gtk_widget_grab_focus (GTK_WIDGET (window->list));
  press (window, GDK_KEY_3);
  g_assert_cmpstr (fujin_rating_file_get (window->file, 0)->as_is, ==, "3");
  gtk_widget_activate_action (GTK_WIDGET (window), "rating.restart", NULL);
  page_check_settle (GTK_WIDGET (window));
  g_assert_true (fujin_rating_file_is_blank (window->file));
  for (guint i = 0; i < FUJIN_RATING_N_ROWS; i++)
    g_assert_false (gtk_check_button_get_active (window->choices[i][0]));
  g_assert_cmpuint (page_check_labels_on_tab (GTK_WIDGET (window)), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_bad_file (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GFile) file = file_of (fixture, "bad.fujin-rating");
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();

  g_assert_true (fujin_rating_window_takes (file));
  write_text (fixture, "bad.fujin-rating", "<html/>");
  g_assert_null (fujin_rating_window_open (NULL, file, problems));
  g_assert_cmpuint (problems->len, ==, 1);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  page_check_init (&argc, &argv);
  ADD ("/rating-dialogs/collect", test_collect);
  ADD ("/rating-dialogs/merge", test_merge);
  ADD ("/rating-dialogs/fill-in", test_fill_in);
  ADD ("/rating-dialogs/changed-outside", test_changed_outside);
  ADD ("/rating-dialogs/somebody-else", test_somebody_else);
  ADD ("/rating-dialogs/bad-file", test_bad_file);
  return g_test_run ();
}
