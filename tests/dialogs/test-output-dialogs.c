/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <gtk/gtk.h>

#include "fujin-edit-project.h"
#include "fujin-export-dialog-private.h"
#include "fujin-print-dialog.h"
#include "fujin-print-operation.h"

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

/* A title is whatever people type; the name of a file stays one in its folder. */
static void
test_names (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  const FujinOutputSubject *matrix =
    fujin_output_subject_get (fujin_output_subject_find ("matrix"));
  g_autofree char *plain = NULL;
  g_autofree char *wild = NULL;
  g_autofree char *long_title = g_strnfill (900, 'x');
  g_autofree char *long_name = NULL;

  plain = fujin_output_subject_suggest_name (matrix, project, NULL, FUJIN_LANG_EN, "csv");
  g_assert_cmpstr (plain, ==, "Plan - Service matrix.csv");
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "../../etc/a:b\\c");
  wild = fujin_output_subject_suggest_name (matrix, project, NULL, FUJIN_LANG_EN, "csv");
  g_assert_null (strpbrk (wild, "/\\:"));
  g_assert_cmpint (wild[0], !=, '.');
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, long_title);
  long_name = fujin_output_subject_suggest_name (matrix, project, NULL, FUJIN_LANG_EN, "csv");
  g_assert_cmpuint (strlen (long_name), <=, 255);
  g_assert_true (g_str_has_suffix (long_name, ".csv"));
}

static void
test_export (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *bare = g_build_filename (folder, "matrix", NULL);
  g_autofree char *full = g_build_filename (folder, "matrix.csv", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "no", "matrix.csv", NULL);
  g_autoptr (GFile) good = g_file_new_for_path (bare);
  g_autoptr (GFile) bad = g_file_new_for_path (nowhere);
  FujinExportDialog *dialog;

  fujin_export_dialog_present (NULL, project, "matrix", NULL);
  dialog = FUJIN_EXPORT_DIALOG (find_window (FUJIN_TYPE_EXPORT_DIALOG));
  g_assert_nonnull (dialog);
  g_assert_cmpstr (_fujin_export_dialog_get_exporter (dialog)->id, ==, "matrix-csv");
  g_assert_false (gtk_widget_get_visible (dialog->size_row));
  _fujin_export_dialog_write (dialog, bad);
  g_assert_true (gtk_widget_get_visible (dialog->message_row));
  g_assert_false (gtk_widget_get_visible (dialog->done_row));
  g_assert_nonnull (strstr (gtk_label_get_text (dialog->message), nowhere));
  _fujin_export_dialog_write (dialog, good);
  g_assert_true (gtk_widget_get_visible (dialog->done_row));
  g_assert_false (g_file_test (bare, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (full, G_FILE_TEST_EXISTS));
  g_remove (full);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* Each subject offers just the formats that exist for it, and each of them writes a file. */
static void
test_formats (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportDialog *dialog;
  guint n = 0;

  fujin_export_dialog_present (NULL, project, "category", "C");
  dialog = FUJIN_EXPORT_DIALOG (find_window (FUJIN_TYPE_EXPORT_DIALOG));
  g_assert_cmpstr (_fujin_export_dialog_read_job (dialog).category, ==, "C");
  gtk_spin_button_set_value (dialog->width, 300);
  gtk_spin_button_set_value (dialog->height, 200);
  for (guint s = 0; s < fujin_output_subject_get_n (); s++)
    {
      gtk_drop_down_set_selected (dialog->subject, s);
      for (guint f = 0; f < dialog->exporters->len; f++, n++)
        {
          const FujinExporter *exporter = g_ptr_array_index (dialog->exporters, f);
          g_autofree char *name = g_strdup_printf ("%u.%s", n, exporter->suffix);
          g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);

          g_assert_cmpint (exporter->scope, ==, fujin_output_subject_get (s)->scope);
          gtk_drop_down_set_selected (dialog->format, f);
          _fujin_export_dialog_write (dialog, file);
          g_assert_true (gtk_widget_get_visible (dialog->done_row));
          g_assert_true (g_file_delete (file, NULL, NULL));
        }
    }
  /* Three charts in as many formats as charts have, and what else there is. */
  g_assert_cmpuint (n, >, fujin_exporter_get_n ());
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static FujinPaper
choose (const char         *name,
        GtkPageOrientation  orientation)
{
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (name);

  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_page_setup_set_orientation (setup, orientation);
  return fujin_print_operation_choose_paper (setup);
}

static void
test_paper (void)
{
  g_assert_cmpint (choose (GTK_PAPER_NAME_A4, GTK_PAGE_ORIENTATION_LANDSCAPE), ==,
                   FUJIN_PAPER_A4_LANDSCAPE);
  g_assert_cmpint (choose (GTK_PAPER_NAME_A4, GTK_PAGE_ORIENTATION_PORTRAIT), ==,
                   FUJIN_PAPER_A4_PORTRAIT);
  g_assert_cmpint (choose (GTK_PAPER_NAME_LETTER, GTK_PAGE_ORIENTATION_LANDSCAPE), ==,
                   FUJIN_PAPER_LETTER_LANDSCAPE);
  g_assert_cmpint (choose (GTK_PAPER_NAME_LETTER, GTK_PAGE_ORIENTATION_PORTRAIT), ==,
                   FUJIN_PAPER_LETTER_PORTRAIT);
  g_assert_cmpint (choose (GTK_PAPER_NAME_A3, GTK_PAGE_ORIENTATION_LANDSCAPE), ==,
                   FUJIN_PAPER_A4_LANDSCAPE);
}

static void
test_print (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *path = g_build_filename (folder, "summary.pdf", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  FujinPrintJob job = { project, FUJIN_REPORT_SUMMARY, NULL, FUJIN_LANG_JA,
                        FUJIN_PAPER_A4_PORTRAIT };

  g_assert_true (fujin_print_operation_run (NULL, &job, GTK_PRINT_OPERATION_ACTION_EXPORT, path,
                                            &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  g_remove (path);
}

static void
test_print_dialog (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *dialog;

  fujin_print_dialog_present (NULL, project, "category", "D");
  dialog = find_window (FUJIN_TYPE_PRINT_DIALOG);
  g_assert_nonnull (dialog);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_true (gtk_widget_get_mapped (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

int
main (int    argc,
      char **argv)
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("fujin-output-XXXXXX", NULL);
  g_assert_nonnull (folder);
  g_test_add_func ("/output/names", test_names);
  g_test_add_func ("/output/export", test_export);
  g_test_add_func ("/output/formats", test_formats);
  g_test_add_func ("/output/paper", test_paper);
  g_test_add_func ("/output/print", test_print);
  g_test_add_func ("/output/print-dialog", test_print_dialog);
  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
