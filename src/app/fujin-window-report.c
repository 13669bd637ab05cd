/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-exporter.h"
#include "fujin-handout.h"
#include "fujin-output-form.h"
#include "fujin-output-subject.h"
#include "fujin-paged-choice.h"
#include "fujin-print-operation.h"
#include "fujin-report-page.h"
#include "fujin-suffix.h"
#include "fujin-window-private.h"

#define CHOOSER "fujin-document-chooser"
#define SUFFIX "fujin-document-suffix"

/* The page that says what the document is; NULL while another one is shown. */
static FujinReportPage *
get_page (FujinWindow *self)
{
  FujinPage *page = _fujin_window_get_page (self);

  return page && FUJIN_IS_REPORT_PAGE (page) ? FUJIN_REPORT_PAGE (page) : NULL;
}

static FujinProject *
get_project (FujinWindow *self)
{
  return fujin_document_get_project (self->document);
}

static FujinPaged *
create_paged (FujinWindow     *self,
              FujinReportPage *page)
{
  return fujin_paged_choice_create (get_project (self), fujin_report_page_get_document (page),
                                    fujin_report_page_get_lang (page),
                                    fujin_report_page_get_paper (page));
}

static FujinPaper
get_paper (FujinWindow     *self,
           FujinReportPage *page)
{
  const char *document = fujin_report_page_get_document (page);
  g_autoptr (FujinBookSpec) spec = NULL;

  if (fujin_paged_choice_get_handout (document) != NULL)
    return fujin_report_page_get_paper (page);
  spec = fujin_paged_choice_create_spec (get_project (self), document);
  return spec->paper;
}

/* Prints the document of the page exactly as it is shown there. */
static void
print_document (FujinWindow *self)
{
  FujinReportPage *page = get_page (self);
  g_autoptr (FujinPaged) paged = NULL;
  g_autoptr (GError) error = NULL;
  FujinPrintJob job = { 0 };

  if (page == NULL)
    return;
  paged = create_paged (self, page);
  job.project = get_project (self);
  job.plan_file = fujin_document_get_file (self->document);
  job.paged = paged;
  job.lang = fujin_lang_screen ();
  job.paper = get_paper (self, page);
  if (!fujin_print_operation_run (GTK_WINDOW (self), &job, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                  NULL, &error)
      && error != NULL)
    fujin_window_toast (self, error->message);
}

static const FujinExporter *
find_exporter (FujinReportPage *page,
               const char      *suffix)
{
  const char *document = fujin_report_page_get_document (page);

  return fujin_exporter_find (fujin_paged_choice_get_handout (document) != NULL
                                ? FUJIN_EXPORT_HANDOUT : FUJIN_EXPORT_REPORT,
                              suffix);
}

static void
write_document (FujinWindow *self,
                const char  *suffix,
                const char  *path)
{
  FujinReportPage *page = get_page (self);
  const char *document = page ? fujin_report_page_get_document (page) : NULL;
  g_autoptr (FujinBookSpec) spec = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  FujinExportJob job = { 0 };

  if (page == NULL)
    return;
  job.project = get_project (self);
  job.handout = fujin_paged_choice_get_handout (document);
  spec = fujin_paged_choice_create_spec (job.project, document);
  job.report = job.handout == NULL ? spec : NULL;
  job.lang = job.handout == NULL ? spec->lang : fujin_report_page_get_lang (page);
  job.paper = get_paper (self, page);
  if (fujin_exporter_run_to_file (find_exporter (page, suffix), &job, path, &error))
    text = g_strdup_printf (_("Written to %s"), path);
  else
    text = g_strdup_printf (_("%1$s was not written. %2$s Choose another folder or name, and try "
                              "again."), path, error->message);
  fujin_window_toast (self, text);
}

static void
chosen_cb (GtkNativeDialog *chooser,
           int              response,
           FujinWindow     *self)
{
  const char *suffix = g_object_get_data (G_OBJECT (chooser), SUFFIX);
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;
  g_autofree char *ending = g_strdup_printf (".%s", suffix);
  g_autofree char *full = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  path = file ? g_file_get_path (file) : NULL;
  full = path ? fujin_suffix_complete (path, ending) : NULL;
  /* The chooser asked about the name it was given, not about the one with the suffix. */
  if (full != NULL && !g_str_equal (full, path) && g_file_test (full, G_FILE_TEST_EXISTS))
    fujin_window_toast (self, _("A file of that name is there already. Choose another name."));
  else if (full != NULL)
    write_document (self, suffix, full);
  else if (file != NULL)
    fujin_window_toast (self, _("This place cannot be written to directly. Choose a folder of "
                                "this computer."));
  g_object_set_data (G_OBJECT (self), CHOOSER, NULL);
}

/* What the document is called, for its file. */
static char *
dup_label (FujinWindow     *self,
           FujinReportPage *page)
{
  g_autoptr (GPtrArray) choices =
    fujin_paged_choice_list (get_project (self), fujin_lang_screen ());

  for (guint i = 0; i < choices->len; i++)
    {
      const FujinPagedChoice *choice = g_ptr_array_index (choices, i);

      if (g_str_equal (choice->id, fujin_report_page_get_document (page)))
        return g_strdup (choice->label);
    }
  return g_strdup (_("Report"));
}

static GtkFileChooserNative *
create_chooser (FujinWindow         *self,
                const FujinExporter *exporter,
                const char          *label)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Export"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                 _("_Save"), _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *path = fujin_output_form_dup_folder (fujin_document_get_file (self->document));
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autofree char *name = fujin_output_subject_suggest_for (
    get_project (self), label, fujin_lang_screen (), exporter->suffix);

  gtk_file_filter_set_name (filter, fujin_output_subject_get_format_label (exporter));
  gtk_file_filter_add_suffix (filter, exporter->suffix);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_object_set_data (G_OBJECT (chooser), SUFFIX, (gpointer) exporter->suffix);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  return chooser;
}

/* Asks where to write the document of the page, as @suffix says. */
static void
save_document (FujinWindow *self,
               const char  *suffix)
{
  FujinReportPage *page = get_page (self);
  const FujinExporter *exporter = page ? find_exporter (page, suffix) : NULL;
  g_autofree char *label = NULL;
  GtkFileChooserNative *chooser;

  if (exporter == NULL)
    return;
  label = dup_label (self, page);
  chooser = create_chooser (self, exporter, label);
  g_object_set_data_full (G_OBJECT (self), CHOOSER, chooser, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
print_document_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  print_document (user_data);
}

static void
save_document_cb (GSimpleAction *action,
                  GVariant      *parameter,
                  gpointer       user_data)
{
  save_document (user_data, g_variant_get_string (parameter, NULL));
}

void
_fujin_window_init_report (FujinWindow *self)
{
  static const GActionEntry entries[] = {
    { "print-document", print_document_cb },
    { "save-document", save_document_cb, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
