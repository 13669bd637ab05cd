/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-report-page.h"

#include <glib/gi18n.h>

#include "fujin-book.h"
#include "fujin-drop-down.h"
#include "fujin-edit-record.h"
#include "fujin-handout.h"
#include "fujin-output-choice.h"
#include "fujin-record-list.h"
#include "fujin-report-page-private.h"
#include "fujin-words.h"
#include "fujin-words.h"

/* Pages are cut anew a moment after the last change, not at each keystroke. */
#define DRAW_DELAY_MS 250

/**
 * FujinReportPage:
 *
 * Puts reports and handouts together and shows each page as it will be printed.
 */
G_DEFINE_FINAL_TYPE (FujinReportPage, fujin_report_page, FUJIN_TYPE_PAGE)

FujinRecord *
_fujin_report_page_record (FujinReportPage *self)
{
  return self->document != NULL ? fujin_paged_choice_find_record (self->project, self->document)
                                : NULL;
}

void
_fujin_report_page_tell (FujinReportPage *self,
                         const char      *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", text);
}

/* The first change of the usual report makes one of the project's own. */
void
_fujin_report_page_set (FujinReportPage *self,
                        guint            field,
                        const char      *value)
{
  FujinRecord *record = _fujin_report_page_record (self);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };

  if (self->filling || self->project == NULL || fujin_project_get_read_only (self->project))
    return;
  if (record != NULL)
    {
      fujin_edit_set_record (self->project, record, field, value);
      return;
    }
  values[field] = value;
  record = fujin_edit_add_record (self->project, FUJIN_RECORD_REPORT, NULL, values);
  if (record == NULL)
    return;
  g_free (self->document);
  self->document = g_strconcat ("report:", fujin_record_get_id (record), NULL);
}

static gboolean
draw_cb (gpointer data)
{
  FujinReportPage *self = data;

  self->draw_source = 0;
  if (self->project == NULL || self->document == NULL)
    return G_SOURCE_REMOVE;
  if (FUJIN_IS_BOOK (self->paged) && fujin_paged_choice_get_handout (self->document) == NULL)
    {
      g_autoptr (FujinBookSpec) spec =
        fujin_paged_choice_create_spec (self->project, self->document);

      fujin_book_set_spec (FUJIN_BOOK (self->paged), spec);
      fujin_paged_view_refresh (self->view);
      fujin_paged_view_refresh (self->thumbnails);
    }
  else
    {
      g_clear_object (&self->paged);
      self->paged = fujin_paged_choice_create (self->project, self->document,
                                               fujin_report_page_get_lang (self),
                                               fujin_report_page_get_paper (self));
      fujin_paged_view_set_paged (self->view, self->paged);
      fujin_paged_view_set_paged (self->thumbnails, self->paged);
    }
  _fujin_report_page_show_place_later (self);
  return G_SOURCE_REMOVE;
}

void
_fujin_report_page_queue_draw (FujinReportPage *self)
{
  if (self->draw_source == 0)
    self->draw_source = g_timeout_add (self->paged == NULL ? 1 : DRAW_DELAY_MS, draw_cb, self);
}

static guint
find_document (FujinReportPage *self)
{
  for (guint i = 0; self->document != NULL && i < self->choices->len; i++)
    if (g_str_equal (((FujinPagedChoice *) g_ptr_array_index (self->choices, i))->id,
                     self->document))
      return i;
  return 0;
}

static gboolean
labels_changed (FujinReportPage *self,
                GListModel      *model)
{
  if (model == NULL || g_list_model_get_n_items (model) != self->choices->len)
    return TRUE;
  for (guint i = 0; i < self->choices->len; i++)
    {
      const FujinPagedChoice *choice = g_ptr_array_index (self->choices, i);

      if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), choice->label))
        return TRUE;
    }
  return FALSE;
}

/* The list of documents, where it has changed. */
static void
fill_documents (FujinReportPage *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint found;

  g_clear_pointer (&self->choices, g_ptr_array_unref);
  self->choices = fujin_paged_choice_list (self->project, fujin_lang_screen ());
  for (guint i = 0; i < self->choices->len; i++)
    gtk_string_list_append (labels,
                            ((FujinPagedChoice *) g_ptr_array_index (self->choices, i))->label);
  if (labels_changed (self, gtk_drop_down_get_model (self->documents)))
    gtk_drop_down_set_model (self->documents, G_LIST_MODEL (labels));
  found = find_document (self);
  gtk_drop_down_set_selected (self->documents, found);
  g_free (self->document);
  self->document = g_strdup (((FujinPagedChoice *) g_ptr_array_index (self->choices, found))->id);
}

static void
refresh (GtkWidget *widget)
{
  FujinReportPage *self = FUJIN_REPORT_PAGE (widget);
  gboolean editable;

  if (self->project == NULL)
    return;
  self->filling = TRUE;
  fill_documents (self);
  _fujin_report_page_fill_options (self);
  self->filling = FALSE;
  editable = !fujin_project_get_read_only (self->project);
  gtk_widget_set_sensitive (self->report_options, editable);
  gtk_widget_set_sensitive (self->new_button, editable);
  gtk_widget_set_sensitive (self->remove_button,
                            editable && _fujin_report_page_record (self) != NULL);
  _fujin_report_page_queue_draw (self);
}

static void
queue_refresh_cb (FujinReportPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
choose_document (FujinReportPage *self,
                 const char      *document)
{
  guint kind;

  g_free (self->document);
  self->document = g_strdup (document);
  g_clear_object (&self->paged);
  self->filling = TRUE;
  if (fujin_handout_find (fujin_paged_choice_get_handout (document), &kind))
    gtk_drop_down_set_selected (self->handout_paper, fujin_handout_get_paper (kind));
  self->filling = FALSE;
  refresh (GTK_WIDGET (self));
}

static void
document_selected_cb (FujinReportPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->documents);
  const FujinPagedChoice *choice;

  if (self->filling || self->choices == NULL || selected >= self->choices->len)
    return;
  choice = g_ptr_array_index (self->choices, selected);
  if (g_strcmp0 (choice->id, self->document) != 0)
    choose_document (self, choice->id);
}

static char *
dup_new_name (FujinReportPage *self)
{
  guint n = fujin_record_list_get_n (fujin_project_get_records (self->project,
                                                                FUJIN_RECORD_REPORT));

  /* Translators: name of a new report; %u counts them */
  return g_strdup_printf (fujin_words (fujin_project_get_language (self->project), "Report %u"),
                          n + 1);
}

static void
new_clicked_cb (FujinReportPage *self)
{
  FujinRecordList *records = fujin_project_get_records (self->project, FUJIN_RECORD_REPORT);
  const char *values[FUJIN_RECORD_MAX_FIELDS] = { NULL };
  g_autofree char *name = NULL;
  g_autofree char *id = NULL;
  FujinRecord *record;

  fujin_edit_begin (self->project, g_strdup (_("add a report")));
  /* The usual report is kept beside it. */
  if (fujin_record_list_get_n (records) == 0)
    fujin_edit_add_record (self->project, FUJIN_RECORD_REPORT, NULL, values);
  values[FUJIN_REPORT_NAME] = name = dup_new_name (self);
  record = fujin_edit_add_record (self->project, FUJIN_RECORD_REPORT, NULL, values);
  fujin_edit_end (self->project);
  if (record == NULL)
    return;
  id = g_strconcat ("report:", fujin_record_get_id (record), NULL);
  choose_document (self, id);
  gtk_widget_grab_focus (GTK_WIDGET (self->lines[0]));
}

static void
remove_clicked_cb (FujinReportPage *self)
{
  FujinRecord *record = _fujin_report_page_record (self);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (record == NULL)
    return;
  g_ptr_array_add (records, record);
  if (fujin_edit_remove_records (self->project, records))
    _fujin_report_page_tell (self, _("Report removed. Ctrl+Z brings it back"));
}

/* Without parts of its own a report takes those that have something to say. */
static void
usual_clicked_cb (FujinReportPage *self)
{
  _fujin_report_page_set (self, FUJIN_REPORT_PARTS, "");
}

static void
handout_choice_cb (FujinReportPage *self)
{
  if (self->filling)
    return;
  g_clear_object (&self->paged);
  _fujin_report_page_queue_draw (self);
}

static void
print_clicked_cb (FujinReportPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.print-document", NULL);
}

static void
pdf_clicked_cb (FujinReportPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.save-document", "s", "pdf");
}

static void
word_clicked_cb (FujinReportPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.save-document", "s", "docx");
}

static void
fujin_report_page_set_project (FujinPage    *page,
                               FujinProject *project)
{
  FujinReportPage *self = FUJIN_REPORT_PAGE (page);

  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_set_object (&self->project, project);
  g_clear_object (&self->paged);
  g_clear_handle_id (&self->draw_source, g_source_remove);
  fujin_paged_view_set_paged (self->view, NULL);
  fujin_paged_view_set_paged (self->thumbnails, NULL);
  if (project == NULL)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_object (fujin_project_get_teams (project), "items-changed",
                           G_CALLBACK (queue_refresh_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (fujin_project_get_records (project, FUJIN_RECORD_REPORT),
                           "items-changed", G_CALLBACK (queue_refresh_cb), self,
                           G_CONNECT_SWAPPED);
  fujin_refresher_queue (self->refresher);
}

/* "report", "handout:service-cards", ... */
static void
fujin_report_page_reveal (FujinPage  *page,
                          const char *target)
{
  FujinReportPage *self = FUJIN_REPORT_PAGE (page);

  if (self->project != NULL)
    choose_document (self, target);
}

static void
fujin_report_page_take_focus (FujinPage *page)
{
  gtk_widget_grab_focus (GTK_WIDGET (FUJIN_REPORT_PAGE (page)->view));
}

static void
fujin_report_page_dispose (GObject *object)
{
  FujinReportPage *self = FUJIN_REPORT_PAGE (object);

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_handle_id (&self->draw_source, g_source_remove);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->choices, g_ptr_array_unref);
  g_clear_pointer (&self->document, g_free);
  g_clear_object (&self->chooser);

  G_OBJECT_CLASS (fujin_report_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, documents);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, new_button);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, remove_button);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, thumbnails);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, word_button);
  gtk_widget_class_bind_template_callback (widget_class, document_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, new_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, usual_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, handout_choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, pdf_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, word_clicked_cb);
}

static void
fujin_report_page_class_init (FujinReportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_report_page_dispose;
  page_class->id = "report";
  page_class->set_project = fujin_report_page_set_project;
  page_class->reveal = fujin_report_page_reveal;
  page_class->take_focus = fujin_report_page_take_focus;

  g_type_ensure (FUJIN_TYPE_PAGED_VIEW);
  g_type_ensure (FUJIN_TYPE_TEXT_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/jp/fujin/Fujin/ui/pages/fujin-report-page.ui");
  bind_children (widget_class);
  _fujin_report_page_bind_options (widget_class);
  _fujin_report_page_bind_zoom (widget_class);
}

static void
fujin_report_page_init (FujinReportPage *self)
{
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  gtk_widget_init_template (GTK_WIDGET (self));
  fujin_drop_down_set_name (self->documents, _("Document"));
  fujin_paged_view_set_thumbnails (self->thumbnails, TRUE);
  _fujin_report_page_init_options (self);
  _fujin_report_page_init_zoom (self);
}

/**
 * fujin_report_page_new:
 *
 * Returns: (transfer floating): the page, without a project
 */
GtkWidget *
fujin_report_page_new (void)
{
  return g_object_new (FUJIN_TYPE_REPORT_PAGE, NULL);
}

/**
 * fujin_report_page_get_document:
 * @self: the page
 *
 * Returns: (transfer none): id of the document shown, see #FujinPagedChoice; "report" before one
 *   was chosen
 */
const char *
fujin_report_page_get_document (FujinReportPage *self)
{
  g_return_val_if_fail (FUJIN_IS_REPORT_PAGE (self), NULL);

  return self->document != NULL ? self->document : "report";
}

/**
 * fujin_report_page_get_lang:
 * @self: the page
 *
 * Returns: language of a handout
 */
FujinLang
fujin_report_page_get_lang (FujinReportPage *self)
{
  g_return_val_if_fail (FUJIN_IS_REPORT_PAGE (self), FUJIN_LANG_EN);

  return gtk_drop_down_get_selected (self->handout_language) == 0 ? FUJIN_LANG_JA : FUJIN_LANG_EN;
}

/**
 * fujin_report_page_get_paper:
 * @self: the page
 *
 * Returns: sheet of a handout
 */
FujinPaper
fujin_report_page_get_paper (FujinReportPage *self)
{
  guint selected;

  g_return_val_if_fail (FUJIN_IS_REPORT_PAGE (self), FUJIN_PAPER_A4_PORTRAIT);

  selected = gtk_drop_down_get_selected (self->handout_paper);
  return selected < FUJIN_N_PAPERS ? (FujinPaper) selected : FUJIN_PAPER_A4_PORTRAIT;
}
