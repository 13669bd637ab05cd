/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-print-dialog.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-output-form.h"
#include "fujin-print-operation.h"

/**
 * FujinPrintDialog:
 *
 * Chooses what to print, and shows each page as it will be, before the printer is asked for.
 */
struct _FujinPrintDialog
{
  GtkWindow       parent_instance;

  FujinProject   *project;
  GFile          *plan_file;
  FujinReport    *report;
  guint           page;
  gboolean        is_ready;

  GPtrArray      *part;
  GtkDropDown    *subject;
  GtkCheckButton *part_only;
  GtkWidget      *category_label;
  GtkDropDown    *category;
  GtkDropDown    *paper;
  GtkDropDown    *lang;
  GtkWidget      *message_row;
  GtkLabel       *message;
  GtkDrawingArea *preview;
  GtkWidget      *previous;
  GtkWidget      *next;
  GtkLabel       *page_label;
};

G_DEFINE_FINAL_TYPE (FujinPrintDialog, fujin_print_dialog, GTK_TYPE_WINDOW)

static void
show_page (FujinPrintDialog *self)
{
  guint n_pages = MAX (fujin_report_get_n_pages (self->report), 1);
  g_autofree char *text = NULL;

  self->page = MIN (self->page, n_pages - 1);
  /* Translators: which page is shown, of how many: "Page 1 of 3" */
  text = g_strdup_printf (_("Page %1$u of %2$u"), self->page + 1, n_pages);
  gtk_label_set_label (self->page_label, text);
  gtk_widget_set_sensitive (self->previous, self->page > 0);
  gtk_widget_set_sensitive (self->next, self->page + 1 < n_pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  fujin_report_get_title (self->report),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self->preview));
}

static FujinPrintJob
read_job (FujinPrintDialog *self)
{
  const FujinOutputSubject *subject = fujin_output_form_get_subject (self->subject);
  FujinPrintJob job = { 0 };

  job.subject = subject;
  job.plan_file = self->plan_file;
  job.project = self->project;
  job.category = fujin_output_subject_has_category (subject)
                   ? fujin_output_form_get_category (self->category, self->project)
                   : NULL;
  if (gtk_widget_get_visible (GTK_WIDGET (self->part_only))
      && gtk_check_button_get_active (self->part_only))
    job.part = self->part;
  job.lang = fujin_output_form_get_lang (self->lang);
  job.paper = (FujinPaper) gtk_drop_down_get_selected (self->paper);
  return job;
}

static void
choice_changed_cb (FujinPrintDialog *self)
{
  FujinPrintJob job;

  if (!self->is_ready)
    return;
  gtk_widget_set_visible (GTK_WIDGET (self->part_only),
                          self->part != NULL
                            && fujin_output_form_get_subject (self->subject)->kind
                                 == FUJIN_REPORT_MATRIX);
  job = read_job (self);
  gtk_widget_set_visible (self->category_label, job.category != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->category), job.category != NULL);
  gtk_widget_set_visible (self->message_row, FALSE);
  g_clear_object (&self->report);
  self->report = fujin_report_new (job.project, job.subject->kind, job.lang, job.paper);
  if (job.subject->chart != NULL)
    fujin_report_set_chart (self->report, job.subject->chart);
  if (job.category != NULL)
    fujin_report_set_category (self->report, job.category);
  fujin_report_set_table (self->report, job.subject->table);
  fujin_output_form_choose_columns (self->report);
  fujin_report_set_plans (self->report, job.part);
  self->page = 0;
  show_page (self);
}

static void
draw_preview_cb (GtkDrawingArea *area,
                 cairo_t        *cr,
                 int             width,
                 int             height,
                 gpointer        data)
{
  FujinPrintDialog *self = data;
  double paper_width, paper_height, scale;

  if (self->report == NULL)
    return;
  fujin_paper_get_size (fujin_report_get_paper (self->report), &paper_width, &paper_height);
  scale = MIN ((width - 2) / paper_width, (height - 2) / paper_height);
  cairo_translate (cr, (width - scale * paper_width) / 2, (height - scale * paper_height) / 2);
  cairo_scale (cr, scale, scale);
  /* Paper is white whatever the theme is. */
  cairo_rectangle (cr, 0, 0, paper_width, paper_height);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_fill_preserve (cr);
  cairo_set_source_rgba (cr, 0.5, 0.5, 0.5, 0.8);
  cairo_set_line_width (cr, 1.0 / scale);
  cairo_stroke (cr);
  fujin_report_draw_page (self->report, self->page, cr);
}

static void
previous_clicked_cb (FujinPrintDialog *self)
{
  if (self->page > 0)
    self->page--;
  show_page (self);
}

static void
next_clicked_cb (FujinPrintDialog *self)
{
  self->page++;
  show_page (self);
}

static void
print_clicked_cb (FujinPrintDialog *self)
{
  FujinPrintJob job = read_job (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (FujinPrintDialog) hold = g_object_ref (self);

  fujin_output_form_keep_paper (self->paper, self->plan_file);
  if (fujin_print_operation_run (GTK_WINDOW (self), &job, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                 NULL, &error))
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  if (error == NULL)
    return;
  gtk_label_set_label (self->message, error->message);
  gtk_widget_set_visible (self->message_row, TRUE);
}

static void
fujin_print_dialog_dispose (GObject *object)
{
  FujinPrintDialog *self = FUJIN_PRINT_DIALOG (object);

  self->is_ready = FALSE;
  g_clear_object (&self->report);
  g_clear_object (&self->project);
  g_clear_object (&self->plan_file);
  g_clear_pointer (&self->part, g_ptr_array_unref);

  G_OBJECT_CLASS (fujin_print_dialog_parent_class)->dispose (object);
}

static void
fujin_print_dialog_class_init (FujinPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_print_dialog_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, subject);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, category_label);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, part_only);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, category);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, lang);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, message_row);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, message);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, previous);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, next);
  gtk_widget_class_bind_template_child (widget_class, FujinPrintDialog, page_label);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

/* What a person who cannot see the labels is told of each choice. */
static void
name_choices (FujinPrintDialog *self)
{
  fujin_drop_down_set_name (self->subject, _("What to print"));
  fujin_drop_down_set_name (self->category, _("Category"));
  fujin_drop_down_set_name (self->paper, _("Paper"));
  fujin_drop_down_set_name (self->lang, _("Language"));
}

static void
fujin_print_dialog_init (FujinPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  name_choices (self);
  gtk_drawing_area_set_draw_func (self->preview, draw_preview_cb, self, NULL);
}

/* Whoever chose some rows most likely wants those. */
static void
take_part (FujinPrintDialog *self,
           GPtrArray        *part)
{
  g_autofree char *label = NULL;

  if (part == NULL || part->len == 0)
    return;
  self->part = g_ptr_array_ref (part);
  label = g_strdup_printf (ngettext ("_Only the %u service chosen on the page",
                                     "_Only the %u services chosen on the page", part->len),
                           part->len);
  gtk_check_button_set_label (self->part_only, label);
  gtk_check_button_set_active (self->part_only, TRUE);
}

/**
 * fujin_print_dialog_present:
 * @parent: (nullable): the window it stands on
 * @project: what to print
 * @plan_file: (nullable): the file of the project; printing to a file offers to write beside it
 * @what: (nullable): id of a subject, see fujin_output_subject_find(); the summary if %NULL
 * @category: (nullable): letter of the category, for "category"
 * @part: (nullable) (element-type FujinServicePlan): the services chosen of the matrix, offered
 *   to be printed alone
 *
 * Asks what to print, and prints it.
 */
void
fujin_print_dialog_present (GtkWindow    *parent,
                            FujinProject *project,
                            GFile        *plan_file,
                            const char   *what,
                            const char   *category,
                            GPtrArray    *part)
{
  FujinPrintDialog *self;

  g_return_if_fail (FUJIN_IS_PROJECT (project));

  self = g_object_new (FUJIN_TYPE_PRINT_DIALOG, "transient-for", parent, NULL);
  self->project = g_object_ref (project);
  g_set_object (&self->plan_file, plan_file);
  take_part (self, part);
  fujin_output_form_fill_subjects (self->subject, what, TRUE);
  fujin_output_form_fill_categories (self->category, project, category);
  fujin_output_form_fill_papers (self->paper, self->plan_file);
  fujin_output_form_suit_paper (self->paper, what);
  fujin_output_form_fill_langs (self->lang, project);
  self->is_ready = TRUE;
  choice_changed_cb (self);
  gtk_window_present (GTK_WINDOW (self));
}
