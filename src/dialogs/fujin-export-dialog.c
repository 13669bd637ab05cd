/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-export-dialog.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-export-dialog-private.h"

#define LEAST_SIZE 64
#define MOST_SIZE 8192
/* The subject chosen when nothing is said: a chart. */
#define DEFAULT_SUBJECT "radar"

/**
 * FujinExportDialog:
 *
 * Chooses what to export, in which format, size and language, and where to. Formats are those
 * of the one table of exporters.
 */
G_DEFINE_FINAL_TYPE (FujinExportDialog, fujin_export_dialog, GTK_TYPE_WINDOW)

typedef struct
{
  int width;
  int height;
} Size;

static const Size presets[] = {
  { 1600, 1200 }, { 1920, 1080 }, { 1200, 800 }, { 1200, 1200 },
};

/* The exporter chosen. */
const FujinExporter *
_fujin_export_dialog_get_exporter (FujinExportDialog *self)
{
  guint selected = gtk_drop_down_get_selected (self->format);

  return g_ptr_array_index (self->exporters, selected < self->exporters->len ? selected : 0);
}

/* What the exporter is asked for. */
FujinExportJob
_fujin_export_dialog_read_job (FujinExportDialog *self)
{
  const FujinOutputSubject *subject = fujin_output_form_get_subject (self->subject);
  FujinExportJob job = { 0 };

  job.project = self->project;
  job.chart = subject->chart;
  job.table = subject->table;
  job.category = fujin_output_subject_has_category (subject)
                   ? fujin_output_form_get_category (self->category, self->project)
                   : NULL;
  job.lang = fujin_output_form_get_lang (self->lang);
  job.width = gtk_spin_button_get_value_as_int (self->width);
  job.height = gtk_spin_button_get_value_as_int (self->height);
  job.picture = self->picture;
  /* As large as it is well read. */
  if (_fujin_export_dialog_get_exporter (self)->scope == FUJIN_EXPORT_LIBRARY_PICTURE)
    job.width = job.height = 0;
  job.paper = (FujinPaper) gtk_drop_down_get_selected (self->paper);
  job.columns = (const char *const *) self->columns;
  job.speaker_notes = gtk_check_button_get_active (self->notes);
  return job;
}

static void
update_fields (FujinExportDialog *self)
{
  const FujinOutputSubject *subject = fujin_output_form_get_subject (self->subject);
  const FujinExporter *exporter = _fujin_export_dialog_get_exporter (self);
  gboolean is_chart = subject->scope == FUJIN_EXPORT_CHART;
  gboolean is_pdf = g_str_equal (exporter->suffix, "pdf");
  gboolean has_category = fujin_output_subject_has_category (subject);
  gboolean has_paper = (!is_chart && is_pdf && exporter->scope != FUJIN_EXPORT_SLIDES
                        && exporter->scope != FUJIN_EXPORT_LIBRARY_PICTURE)
                       || g_str_equal (exporter->suffix, "docx");

  gtk_widget_set_visible (self->category_label, has_category);
  gtk_widget_set_visible (GTK_WIDGET (self->category), has_category);
  gtk_widget_set_visible (self->size_label, is_chart);
  gtk_widget_set_visible (self->size_row, is_chart);
  gtk_label_set_label (self->unit, is_pdf ? _("points") : _("pixels"));
  gtk_widget_set_visible (self->paper_label, has_paper);
  gtk_widget_set_visible (GTK_WIDGET (self->paper), has_paper);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), g_str_equal (exporter->suffix, "pptx"));
  _fujin_export_dialog_hide_message (self);
}

static void
add_formats (FujinExportDialog *self,
             FujinExportScope   scope,
             GtkStringList     *labels)
{
  for (guint i = 0; i < fujin_exporter_get_n (); i++)
    {
      const FujinExporter *exporter = fujin_exporter_get (i);

      if (exporter->scope != scope)
        continue;
      g_ptr_array_add (self->exporters, (gpointer) exporter);
      gtk_string_list_append (labels, fujin_output_subject_get_format_label (exporter));
    }
}

/* Where a picture is shown, it comes before the table. */
static void
fill_formats (FujinExportDialog *self)
{
  const FujinOutputSubject *subject = fujin_output_form_get_subject (self->subject);
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  self->is_filling = TRUE;
  g_ptr_array_set_size (self->exporters, 0);
  if (subject->scope == FUJIN_EXPORT_LIBRARY && self->picture != NULL)
    add_formats (self, FUJIN_EXPORT_LIBRARY_PICTURE, labels);
  add_formats (self, subject->scope, labels);
  gtk_drop_down_set_model (self->format, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->format, 0);
  self->is_filling = FALSE;
}

static void
subject_selected_cb (FujinExportDialog *self)
{
  if (!self->is_ready)
    return;
  fill_formats (self);
  update_fields (self);
}

static void
choice_changed_cb (FujinExportDialog *self)
{
  if (self->is_ready && !self->is_filling)
    update_fields (self);
}

static void
preset_selected_cb (FujinExportDialog *self)
{
  guint selected = gtk_drop_down_get_selected (self->preset);

  if (!self->is_ready || self->is_filling || selected >= G_N_ELEMENTS (presets))
    return;
  self->is_filling = TRUE;
  gtk_spin_button_set_value (self->width, presets[selected].width);
  gtk_spin_button_set_value (self->height, presets[selected].height);
  self->is_filling = FALSE;
  _fujin_export_dialog_hide_message (self);
}

/* A size set by hand is a preset if it happens to be one. */
static void
size_changed_cb (FujinExportDialog *self)
{
  int width = gtk_spin_button_get_value_as_int (self->width);
  int height = gtk_spin_button_get_value_as_int (self->height);
  guint found = G_N_ELEMENTS (presets);

  if (!self->is_ready || self->is_filling)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (presets); i++)
    if (presets[i].width == width && presets[i].height == height)
      found = i;
  self->is_filling = TRUE;
  gtk_drop_down_set_selected (self->preset, found);
  self->is_filling = FALSE;
  _fujin_export_dialog_hide_message (self);
}

static void
fill_presets (FujinExportDialog *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autofree char *label = NULL;

      /* Translators: width and height of a picture */
      label = g_strdup_printf (_("%1$d × %2$d"), presets[i].width, presets[i].height);
      gtk_string_list_append (labels, label);
    }
  gtk_string_list_append (labels, C_("size", "Other"));
  gtk_drop_down_set_model (self->preset, G_LIST_MODEL (labels));
  gtk_spin_button_set_range (self->width, LEAST_SIZE, MOST_SIZE);
  gtk_spin_button_set_range (self->height, LEAST_SIZE, MOST_SIZE);
  gtk_spin_button_set_value (self->width, presets[0].width);
  gtk_spin_button_set_value (self->height, presets[0].height);
}

static void
export_clicked_cb (FujinExportDialog *self)
{
  gtk_spin_button_update (self->width);
  gtk_spin_button_update (self->height);
  _fujin_export_dialog_hide_message (self);
  _fujin_export_dialog_choose_file (self);
}

static void
fujin_export_dialog_dispose (GObject *object)
{
  FujinExportDialog *self = FUJIN_EXPORT_DIALOG (object);

  self->is_ready = FALSE;
  g_clear_object (&self->chooser);
  g_clear_object (&self->project);
  g_clear_object (&self->plan_file);

  G_OBJECT_CLASS (fujin_export_dialog_parent_class)->dispose (object);
}

static void
fujin_export_dialog_finalize (GObject *object)
{
  FujinExportDialog *self = FUJIN_EXPORT_DIALOG (object);

  g_ptr_array_unref (self->exporters);
  g_free (self->written);
  g_free (self->picture);
  g_strfreev (self->columns);

  G_OBJECT_CLASS (fujin_export_dialog_parent_class)->finalize (object);
}

static void
fujin_export_dialog_class_init (FujinExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_export_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = fujin_export_dialog_finalize;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, subject);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, category_label);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, category);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, size_label);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, size_row);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, preset);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, width);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, height);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, unit);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, paper_label);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, paper);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, lang);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, message_row);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, message_icon);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, message);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, done_row);
  gtk_widget_class_bind_template_child (widget_class, FujinExportDialog, cancel);
  gtk_widget_class_bind_template_callback (widget_class, subject_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, preset_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, size_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "open_clicked_cb",
                                                G_CALLBACK (_fujin_export_dialog_open));
  gtk_widget_class_bind_template_callback_full (widget_class, "open_folder_clicked_cb",
                                                G_CALLBACK (_fujin_export_dialog_open_folder));
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

/* What a person who cannot see the labels is told of each choice. */
static void
name_choices (FujinExportDialog *self)
{
  fujin_drop_down_set_name (self->subject, _("What to export"));
  fujin_drop_down_set_name (self->category, _("Category"));
  fujin_drop_down_set_name (self->format, _("Format"));
  fujin_drop_down_set_name (self->preset, _("Size"));
  fujin_drop_down_set_name (self->paper, _("Paper"));
  fujin_drop_down_set_name (self->lang, _("Language"));
}

static void
fujin_export_dialog_init (FujinExportDialog *self)
{
  self->exporters = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  name_choices (self);
}

/**
 * fujin_export_dialog_present:
 * @parent: (nullable): the window it stands on
 * @project: what to export
 * @plan_file: (nullable): the file of the project; exported files are offered beside it
 * @what: (nullable): id of a subject, see fujin_output_subject_find(); the radar if %NULL
 * @category: (nullable): letter of the category, for "category"; of a table of the library the
 *   picture that is shown, see fujin_library_picture_dup_id()
 *
 * Asks what to export and where to, and exports it.
 */
void
fujin_export_dialog_present (GtkWindow    *parent,
                             FujinProject *project,
                             GFile        *plan_file,
                             const char   *what,
                             const char   *category)
{
  FujinExportDialog *self;

  g_return_if_fail (FUJIN_IS_PROJECT (project));

  self = g_object_new (FUJIN_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  self->project = g_object_ref (project);
  g_set_object (&self->plan_file, plan_file);
  self->columns = fujin_output_form_dup_columns ();
  if (what != NULL && g_str_has_prefix (what, "library:"))
    {
      self->picture = g_strdup (category);
      category = NULL;
    }
  fujin_output_form_fill_subjects (self->subject, what != NULL ? what : DEFAULT_SUBJECT, FALSE);
  fujin_output_form_fill_categories (self->category, project, category);
  fujin_output_form_fill_papers (self->paper, self->plan_file);
  fujin_output_form_suit_paper (self->paper, what);
  fujin_output_form_fill_langs (self->lang, project);
  fill_presets (self);
  self->is_ready = TRUE;
  subject_selected_cb (self);
  gtk_window_present (GTK_WINDOW (self));
}
