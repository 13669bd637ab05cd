/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "fujin-comparison.h"
#include "fujin-edit-team.h"
#include "fujin-edit.h"
#include "fujin-history.h"
#include "fujin-import-dialog-private.h"
#include "fujin-preview-dialog.h"
#include "fujin-preview-row.h"
#include "fujin-project-writer.h"

static GtkWidget *
find_child (GtkWidget *widget,
            GType      type,
            const char *css_class)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) &&
      (css_class == NULL || gtk_widget_has_css_class (widget, css_class)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_child (child, type, css_class);
  return found;
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

static GListModel *
rows_of (GtkWidget *dialog)
{
  GtkWidget *view = find_child (dialog, GTK_TYPE_COLUMN_VIEW, NULL);

  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
}

static void
set_chosen (GListModel *rows,
            guint       index,
            gboolean    chosen)
{
  g_autoptr (FujinPreviewRow) row = g_list_model_get_item (rows, index);

  fujin_preview_row_set_chosen (row, chosen);
}

static void
click_apply (GtkWidget *dialog)
{
  g_signal_emit_by_name (find_child (dialog, GTK_TYPE_BUTTON, "suggested-action"), "clicked");
}

static char *
bytes_of (FujinProject *project)
{
  g_autoptr (GBytes) bytes = fujin_project_writer_write (project);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data, size);
}

static FujinProject *
propose (FujinProject *project,
         guint         n)
{
  FujinProject *copy = fujin_project_copy (project);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GPtrArray) plans = g_ptr_array_new ();

      g_ptr_array_add (plans, fujin_project_get_plan (copy, i));
      fujin_edit_set_level (copy, plans, FUJIN_LEVEL_BASIC);
    }
  return copy;
}

/* Only what is ticked is made, and one undo takes it back. */
static void
test_preview (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) proposed = propose (project, 10);
  g_autofree char *before = bytes_of (project);
  g_autofree char *after = NULL;
  FujinPreviewDialog *dialog = fujin_preview_dialog_new (NULL, project, proposed, "t", "e", NULL,
                                                         g_strdup ("import x"));
  GListModel *rows = rows_of (GTK_WIDGET (dialog));

  gtk_window_present (GTK_WINDOW (dialog));
  g_assert_cmpuint (g_list_model_get_n_items (rows), ==, 10);
  set_chosen (rows, 3, FALSE);
  set_chosen (rows, 9, FALSE);
  click_apply (GTK_WIDGET (dialog));
  for (guint i = 0; i < 10; i++)
    g_assert_cmpint (fujin_service_plan_get_level (fujin_project_get_plan (project, i)), ==,
                     i == 3 || i == 9 ? FUJIN_LEVEL_UNDECIDED : FUJIN_LEVEL_BASIC);
  g_assert_cmpstr (fujin_history_get_undo_label (fujin_project_get_history (project)), ==,
                   "import x");
  g_assert_true (fujin_history_undo (fujin_project_get_history (project)));
  g_assert_false (fujin_history_can_undo (fujin_project_get_history (project)));
  after = bytes_of (project);
  g_assert_cmpstr (after, ==, before);
}

/* With nothing to change, or nothing ticked, there is nothing to apply. */
static void
test_nothing (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) same = fujin_project_copy (project);
  g_autoptr (FujinProject) proposed = propose (project, 2);
  FujinPreviewDialog *dialog =
    fujin_preview_dialog_new (NULL, project, same, "t", NULL, NULL, g_strdup ("x"));
  GtkWidget *apply = find_child (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "suggested-action");

  g_assert_false (gtk_widget_get_visible (apply));
  gtk_window_destroy (GTK_WINDOW (dialog));
  dialog = fujin_preview_dialog_new (NULL, project, proposed, "t", NULL, NULL, g_strdup ("x"));
  apply = find_child (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "suggested-action");
  g_assert_true (gtk_widget_get_sensitive (apply));
  set_chosen (rows_of (GTK_WIDGET (dialog)), 0, FALSE);
  set_chosen (rows_of (GTK_WIDGET (dialog)), 1, FALSE);
  g_assert_false (gtk_widget_get_sensitive (apply));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Ten thousand changes open at once: words are made for what is seen. */
static void
test_many (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinProject) proposed = fujin_project_copy (project);
  FujinPreviewDialog *dialog;
  gint64 start;

  for (guint i = 0; i < 10000; i++)
    fujin_edit_add_own_service (proposed, "B", "own");
  start = g_get_monotonic_time ();
  dialog = fujin_preview_dialog_new (NULL, project, proposed, "t", "e", NULL, g_strdup ("x"));
  gtk_window_present (GTK_WINDOW (dialog));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_test_message ("opened in %d ms", (int) ((g_get_monotonic_time () - start) / 1000));
  g_assert_cmpuint (g_list_model_get_n_items (rows_of (GTK_WIDGET (dialog))), >=, 10000);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
imported_cb (FujinProject *project,
             gpointer      user_data)
{
  *(FujinProject **) user_data = g_object_ref (project);
}

static FujinImportDialog *
load_text (FujinProject  *project,
           FujinProject **imported,
           const char    *table)
{
  g_autofree char *folder = g_dir_make_tmp ("fujin-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan 2026.csv", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileOutputStream) stream =
    g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);
  FujinImportDialog *dialog = fujin_import_dialog_present (NULL, project, imported_cb, imported);

  g_output_stream_write_all (G_OUTPUT_STREAM (stream), table, strlen (table), NULL, NULL, NULL);
  g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, NULL);
  g_assert_false (gtk_widget_get_sensitive (dialog->next));
  fujin_import_dialog_load (dialog, file);
  g_unlink (path);
  g_rmdir (folder);
  return dialog;
}

static FujinImportDialog *
load_table (FujinProject  *project,
            FujinProject **imported)
{
  FujinImportDialog *dialog =
    load_text (project, imported, "code,level,x\nA-1,basic,1\nA-2,optional,2\n");

  g_assert_true (gtk_widget_get_sensitive (dialog->next));
  return dialog;
}

/* Where no row says which service it is about there are no changes to review, and why is said. */
static void
test_import_nothing (void)
{
  FujinProject *imported = NULL;
  FujinImportDialog *dialog = load_text (NULL, &imported, "what,level\nlunch,basic\ntea,basic\n");

  g_assert_false (gtk_widget_get_sensitive (dialog->next));
  g_assert_true (g_str_has_prefix (gtk_label_get_text (dialog->status),
                                   "No row can be taken: no column holds"));
  gtk_drop_down_set_selected (g_ptr_array_index (dialog->drop_downs, 0), FUJIN_IMPORT_NAME + 1);
  g_assert_false (gtk_widget_get_sensitive (dialog->next));
  g_assert_true (g_str_has_prefix (gtk_label_get_text (dialog->status),
                                   "No row can be taken: none names"));
  gtk_window_destroy (GTK_WINDOW (dialog));
  dialog = load_text (NULL, &imported, "code,level\nA-1,basic\ntea,basic\nJ-X1,basic\n");
  g_assert_true (gtk_widget_get_sensitive (dialog->next));
  g_assert_cmpstr (gtk_label_get_text (dialog->status), ==,
                   "1 of 3 rows name a service and are taken.");
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* A third column is matched by hand; then the table becomes a plan of its own. */
static void
test_import_new (void)
{
  FujinProject *imported = NULL;
  FujinImportDialog *dialog = load_table (NULL, &imported);
  GtkDropDown *third = g_ptr_array_index (dialog->drop_downs, 2);

  g_assert_cmpuint (gtk_drop_down_get_selected (third), ==, 0);
  gtk_drop_down_set_selected (third, FUJIN_IMPORT_AS_IS + 1);
  g_signal_emit_by_name (dialog->next, "clicked");
  g_assert_null (find_window (FUJIN_TYPE_IMPORT_DIALOG));
  g_assert_null (imported);
  click_apply (find_window (FUJIN_TYPE_PREVIEW_DIALOG));
  g_assert_nonnull (imported);
  g_assert_cmpstr (fujin_project_get_title (imported), ==, "plan 2026");
  g_assert_cmpint (fujin_service_plan_get_as_is (fujin_project_find_code (imported, "A-2")), ==, 2);
  g_object_unref (imported);
}

/* Into the present plan nothing comes before the preview is agreed to. */
static void
test_import_present (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *before = bytes_of (project);
  g_autofree char *between = NULL;
  FujinProject *imported = NULL;
  FujinImportDialog *dialog = load_table (project, &imported);
  FujinServicePlan *plan = fujin_project_find_code (project, "A-2");

  g_assert_true (gtk_check_button_get_active (dialog->target_present));
  g_signal_emit_by_name (dialog->next, "clicked");
  between = bytes_of (project);
  g_assert_cmpstr (between, ==, before);
  click_apply (find_window (FUJIN_TYPE_PREVIEW_DIALOG));
  g_assert_null (imported);
  g_assert_cmpint (fujin_service_plan_get_level (plan), ==, FUJIN_LEVEL_OPTIONAL);
  g_assert_true (fujin_history_undo (fujin_project_get_history (project)));
  g_assert_cmpint (fujin_service_plan_get_level (plan), ==, FUJIN_LEVEL_UNDECIDED);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/preview/ticked", test_preview);
  g_test_add_func ("/preview/nothing", test_nothing);
  g_test_add_func ("/preview/many", test_many);
  g_test_add_func ("/import/nothing", test_import_nothing);
  g_test_add_func ("/import/new", test_import_new);
  g_test_add_func ("/import/present", test_import_present);
  return g_test_run ();
}
