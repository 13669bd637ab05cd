/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>
#include <glib/gstdio.h>
#include <gtk/gtk.h>

#include "fujin-edit-project.h"
#include "fujin-export-dialog-private.h"
#include "fujin-output-choice.h"
#include "fujin-print-dialog.h"
#include "fujin-handout.h"
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

  fujin_export_dialog_present (NULL, project, NULL, "matrix", NULL);
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

/* Where a picture of the library is shown, that picture can be had besides the table. */
static void
test_picture (void)
{
  static const char *const ids[] = { "library-picture-pdf", "library-picture-png",
                                     "library-picture-svg", "library-pdf", "library-xlsx",
                                     "library-csv" };
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *bare = g_build_filename (folder, "picture", NULL);
  g_autofree char *full = g_build_filename (folder, "picture.png", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (bare);
  g_autofree char *name = NULL;
  FujinExportDialog *dialog;

  fujin_export_dialog_present (NULL, project, NULL, "library:nca:relations", NULL);
  dialog = FUJIN_EXPORT_DIALOG (find_window (FUJIN_TYPE_EXPORT_DIALOG));
  g_assert_cmpstr (_fujin_export_dialog_get_exporter (dialog)->id, ==, "library-pdf");
  gtk_window_destroy (GTK_WINDOW (dialog));
  fujin_export_dialog_present (NULL, project, NULL, "library:nca:relations",
                               "pattern-B-emergency");
  dialog = FUJIN_EXPORT_DIALOG (find_window (FUJIN_TYPE_EXPORT_DIALOG));
  g_assert_cmpuint (dialog->exporters->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      gtk_drop_down_set_selected (dialog->format, i);
      g_assert_cmpstr (_fujin_export_dialog_get_exporter (dialog)->id, ==, ids[i]);
      g_assert_false (gtk_widget_get_visible (dialog->size_row));
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (dialog->paper)), ==, i == 3);
    }
  gtk_drop_down_set_selected (dialog->format, 1);
  g_assert_cmpstr (_fujin_export_dialog_read_job (dialog).picture, ==, "pattern-B-emergency");
  name = fujin_output_subject_suggest_picture (fujin_output_form_get_subject (dialog->subject),
                                               "pattern-B-emergency", FUJIN_LANG_JA, "png");
  g_assert_cmpstr (name, ==, "関係図 例B：有事.png");
  _fujin_export_dialog_write (dialog, file);
  g_assert_true (gtk_widget_get_visible (dialog->done_row));
  g_assert_true (g_file_test (full, G_FILE_TEST_EXISTS));
  g_remove (full);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* The service matrix in a file has the columns it has on the screen, like the printed one. */
static void
test_columns (void)
{
  const char *const chosen[] = { "note", NULL };
  g_autoptr (GSettings) settings = g_settings_new ("jp.fujin.Fujin");
  g_autoptr (FujinProject) project = fujin_project_new ();
  const FujinExporter *exporter = fujin_exporter_find (FUJIN_EXPORT_MATRIX, "pdf");
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GBytes) usual = NULL;
  FujinExportDialog *dialog;
  FujinExportJob job;

  g_settings_set_strv (settings, "matrix-columns", chosen);
  fujin_export_dialog_present (NULL, project, NULL, "matrix", NULL);
  dialog = FUJIN_EXPORT_DIALOG (find_window (FUJIN_TYPE_EXPORT_DIALOG));
  job = _fujin_export_dialog_read_job (dialog);
  g_assert_nonnull (job.columns);
  g_assert_true (g_strv_equal (job.columns, chosen));
  pdf = fujin_exporter_run (exporter, &job, NULL);
  job.columns = NULL;
  usual = fujin_exporter_run (exporter, &job, NULL);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 0);
  /* Fewer columns have fewer words. */
  g_assert_cmpuint (g_bytes_get_size (pdf), <, g_bytes_get_size (usual));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_settings_reset (settings, "matrix-columns");
}

/* Each subject offers just the formats that exist for it, and each of them writes a file. */
static void
test_formats (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  FujinExportDialog *dialog;
  guint n = 0;

  fujin_export_dialog_present (NULL, project, NULL, "category", "C");
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
                   FUJIN_PAPER_A3_LANDSCAPE);
  g_assert_cmpint (choose (GTK_PAPER_NAME_A3, GTK_PAGE_ORIENTATION_PORTRAIT), ==,
                   FUJIN_PAPER_A3_PORTRAIT);
  g_assert_cmpint (choose (GTK_PAPER_NAME_A5, GTK_PAGE_ORIENTATION_PORTRAIT), ==,
                   FUJIN_PAPER_A4_PORTRAIT);
}

static void
test_print (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autofree char *path = g_build_filename (folder, "summary.pdf", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  FujinPrintJob job = { .project = project, .subject = fujin_output_subject_get (0),
                        .lang = FUJIN_LANG_JA, .paper = FUJIN_PAPER_A4_PORTRAIT };

  g_assert_true (fujin_print_operation_run (NULL, &job, GTK_PRINT_OPERATION_ACTION_EXPORT, path,
                                            &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  g_remove (path);
}

/* A document that is cut already is printed page by page as it is. */
static void
test_print_paged (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (FujinHandout) handout = fujin_handout_new (project, "service-cards", FUJIN_LANG_JA,
                                                        FUJIN_PAPER_A4_PORTRAIT);
  g_autofree char *path = g_build_filename (folder, "cards.pdf", NULL);
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  FujinPrintJob job = { .project = project, .paged = FUJIN_PAGED (handout), .lang = FUJIN_LANG_JA,
                        .paper = FUJIN_PAPER_A4_PORTRAIT };
  gsize length;

  g_assert_true (fujin_print_operation_run (NULL, &job, GTK_PRINT_OPERATION_ACTION_EXPORT, path,
                                            &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
  g_assert_nonnull (memmem (content, length, "/Count 8", strlen ("/Count 8")));
  g_remove (path);
}

static void
test_print_dialog (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  GtkWidget *dialog;

  fujin_print_dialog_present (NULL, project, NULL, "category", "D", NULL);
  dialog = find_window (FUJIN_TYPE_PRINT_DIALOG);
  g_assert_nonnull (dialog);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_true (gtk_widget_get_mapped (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static GtkDropDown *
find_drop_down_of (GtkWidget  *widget,
                   const char *item)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkDropDown *found = find_drop_down_of (child, item);
      GListModel *model = GTK_IS_DROP_DOWN (child) ? gtk_drop_down_get_model (GTK_DROP_DOWN (child))
                                                   : NULL;

      if (found != NULL)
        return found;
      for (guint i = 0; model != NULL && i < g_list_model_get_n_items (model); i++)
        if (g_strcmp0 (gtk_string_list_get_string (GTK_STRING_LIST (model), i), item) == 0)
          return GTK_DROP_DOWN (child);
    }
  return NULL;
}

/* What one dialog was told is not carried to another plan; what the menu says holds for all. */
static void
test_language (void)
{
  g_autoptr (GSettings) settings = g_settings_new ("jp.fujin.Fujin");
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "language.csv", NULL);
  g_autofree char *kept = NULL;
  FujinExportDialog *dialog;
  GtkWidget *print;

  g_settings_reset (settings, "output-language");
  fujin_edit_set_project_text (project, FUJIN_PROJECT_LANGUAGE, "ja");
  fujin_export_dialog_present (NULL, project, NULL, "matrix", NULL);
  dialog = FUJIN_EXPORT_DIALOG (find_window (FUJIN_TYPE_EXPORT_DIALOG));
  g_assert_cmpint (_fujin_export_dialog_read_job (dialog).lang, ==, FUJIN_LANG_JA);
  gtk_drop_down_set_selected (dialog->lang, FUJIN_LANG_EN);
  _fujin_export_dialog_write (dialog, file);
  g_assert_true (gtk_widget_get_visible (dialog->done_row));
  g_assert_true (g_file_delete (file, NULL, NULL));
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_assert_null (g_settings_get_user_value (settings, "output-language"));
  g_assert_cmpint (fujin_output_choice_get_lang (FUJIN_LANG_JA), ==, FUJIN_LANG_JA);

  g_settings_set_string (settings, "output-language", "en");
  fujin_print_dialog_present (NULL, project, NULL, NULL, NULL, NULL);
  print = find_window (FUJIN_TYPE_PRINT_DIALOG);
  g_assert_cmpuint (gtk_drop_down_get_selected (find_drop_down_of (print, "日本語")), ==,
                    FUJIN_LANG_EN);
  gtk_window_destroy (GTK_WINDOW (print));
  g_settings_reset (settings, "output-language");
}

static void
collect_mnemonics (GtkWidget *widget,
                   GString   *keys)
{
  if (GTK_IS_LABEL (widget)
      && gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)) != GDK_KEY_VoidSymbol)
    g_string_append_unichar (
      keys, gdk_keyval_to_unicode (
              gdk_keyval_to_lower (gtk_label_get_mnemonic_keyval (GTK_LABEL (widget)))));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_mnemonics (child, keys);
}

static void
assert_mnemonics (GType       type,
                  const char *wanted)
{
  GtkWidget *window = find_window (type);
  g_autoptr (GString) keys = g_string_new (NULL);

  collect_mnemonics (window, keys);
  for (const char *key = wanted; *key != '\0'; key++)
    g_assert_nonnull (strchr (keys->str, *key));
  for (const char *key = keys->str; *key != '\0'; key++)
    if (strchr (key + 1, *key) != NULL)
      g_error ("Alt+%c stands for two things: %s", *key, keys->str);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_mnemonics (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();

  fujin_print_dialog_present (NULL, project, NULL, "category", "D", NULL);
  assert_mnemonics (FUJIN_TYPE_PRINT_DIALOG, "cpwarl");
  fujin_export_dialog_present (NULL, project, NULL, "category", "D");
  assert_mnemonics (FUJIN_TYPE_EXPORT_DIALOG, "cewafl");
}

/* Each plan keeps its paper; one that has none takes the last. */
static void
test_papers (void)
{
  g_autoptr (GFile) one = g_file_new_for_path ("/plans/one.fujin");
  g_autoptr (GFile) two = g_file_new_for_path ("/plans/two.fujin");
  g_autoptr (GSettings) settings = g_settings_new (FUJIN_APP_ID);
  g_autofree char *text = NULL;
  g_autoptr (GVariant) papers = NULL;

  fujin_output_choice_set_paper (one, FUJIN_PAPER_A3_LANDSCAPE);
  fujin_output_choice_set_paper (two, FUJIN_PAPER_LETTER_PORTRAIT);
  g_assert_cmpint (fujin_output_choice_get_paper (one), ==, FUJIN_PAPER_A3_LANDSCAPE);
  g_assert_cmpint (fujin_output_choice_get_paper (two), ==, FUJIN_PAPER_LETTER_PORTRAIT);
  g_assert_cmpint (fujin_output_choice_get_paper (NULL), ==, FUJIN_PAPER_LETTER_PORTRAIT);
  papers = g_settings_get_value (settings, "papers");
  text = g_variant_print (papers, FALSE);
  g_assert_null (strstr (text, "one"));
  g_settings_reset (settings, "papers");
  g_settings_reset (settings, "paper");
}

/* A file is offered beside the plan and under its title, whatever the working directory is. */
static void
test_output_place (void)
{
  g_autoptr (FujinProject) project = fujin_project_new ();
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  g_autoptr (GFile) plan_file = g_file_new_build_filename (folder, "plan.fujin", NULL);
  g_autoptr (GFile) fixed = g_file_new_for_path ("/proc/plan.fujin");
  g_autofree char *beside = fujin_output_form_dup_folder (plan_file);
  g_autofree char *nowhere = fujin_output_form_dup_folder (NULL);
  g_autofree char *read_only = fujin_output_form_dup_folder (fixed);
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  FujinPrintJob job = { .project = project, .plan_file = plan_file,
                        .subject = fujin_output_subject_get (0), .lang = FUJIN_LANG_EN,
                        .paper = FUJIN_PAPER_A4_PORTRAIT };

  g_assert_cmpstr (beside, ==, folder);
  g_assert_cmpstr (nowhere, ==, documents != NULL ? documents : g_get_home_dir ());
  if (g_access ("/proc", W_OK) != 0)
    g_assert_cmpstr (read_only, ==, nowhere);
  fujin_edit_set_project_text (project, FUJIN_PROJECT_TITLE, "Plan 2.7");
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_URI, "file:///tmp/other.pdf");
  fujin_print_operation_name_output (settings, &job);
  g_assert_null (gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI));
  g_assert_cmpstr (gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_DIR), ==, folder);
  g_assert_cmpstr (gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME), ==,
                   "Plan 2.7 - One-page summary");
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
  g_test_add_func ("/output/picture", test_picture);
  g_test_add_func ("/output/columns", test_columns);
  g_test_add_func ("/output/formats", test_formats);
  g_test_add_func ("/output/paper", test_paper);
  g_test_add_func ("/output/print", test_print);
  g_test_add_func ("/output/print-paged", test_print_paged);
  g_test_add_func ("/output/print-dialog", test_print_dialog);
  g_test_add_func ("/output/language", test_language);
  g_test_add_func ("/output/mnemonics", test_mnemonics);
  g_test_add_func ("/output/place", test_output_place);
  g_test_add_func ("/output-dialogs/papers", test_papers);
  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
