/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a report says of itself, and the language and sheet of a handout. */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-drop-down.h"
#include "fujin-history.h"
#include "fujin-record-words.h"
#include "fujin-report-page-private.h"
#include "fujin-strings.h"

/* The entries in the order of the page. */
static const guint line_fields[FUJIN_N_REPORT_LINES] = {
  FUJIN_REPORT_NAME, FUJIN_REPORT_MARK, FUJIN_REPORT_VERSION,
  FUJIN_REPORT_ISSUER, FUJIN_REPORT_HEADER, FUJIN_REPORT_FOOTER,
};

static const char *const line_names[FUJIN_N_REPORT_LINES] = {
  "name_line", "mark_line", "version_line", "issuer_line", "header_line", "footer_line",
};

static void
line_changed_cb (GtkEditable *line,
                 gpointer     data)
{
  FujinReportPage *self = data;

  for (guint i = 0; i < FUJIN_N_REPORT_LINES; i++)
    if (self->lines[i] == line)
      _fujin_report_page_set (self, line_fields[i], gtk_editable_get_text (line));
}

static void
end_typing_cb (FujinReportPage *self)
{
  if (self->project != NULL)
    fujin_history_end_typing (fujin_project_get_history (self->project));
}

static void
note_changed_cb (FujinReportPage *self)
{
  g_autofree char *text = NULL;

  if (self->filling)
    return;
  text = fujin_text_box_dup_text (self->note);
  _fujin_report_page_set (self, FUJIN_REPORT_NOTE, text);
}

static void
set_choice (FujinReportPage *self,
            guint            field,
            GtkDropDown     *drop_down)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_REPORT);
  guint selected = gtk_drop_down_get_selected (drop_down);

  if (!self->filling && selected != GTK_INVALID_LIST_POSITION)
    _fujin_report_page_set (self, field, format->fields[field].choices[selected]);
}

static void
language_selected_cb (FujinReportPage *self)
{
  set_choice (self, FUJIN_REPORT_LANGUAGE, self->language);
}

static void
paper_selected_cb (FujinReportPage *self)
{
  set_choice (self, FUJIN_REPORT_PAPER, self->paper);
}

static void
fill_choices (GtkDropDown *drop_down,
              guint        field)
{
  const FujinRecordFormat *format = fujin_record_format_get (FUJIN_RECORD_REPORT);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (int i = 0; format->fields[field].choices[i] != NULL; i++)
    gtk_string_list_append (names, fujin_record_choice_name (FUJIN_RECORD_REPORT, field, i,
                                                             fujin_lang_screen ()));
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (names));
}

static void
set_text (GtkEditable *line,
          const char  *text)
{
  g_autofree char *clean = fujin_clean_line (gtk_editable_get_text (line));

  /* What is typed may end in a space that the model leaves out: it stays, and so does the caret. */
  if (!g_str_equal (clean, text))
    gtk_editable_set_text (line, text);
}

static const char *
get_value (FujinRecord *record,
           guint        field)
{
  return record != NULL ? fujin_record_get (record, field) : "";
}

static void
fill_report (FujinReportPage *self)
{
  FujinRecord *record = _fujin_report_page_record (self);
  g_autofree char *typed = fujin_text_box_dup_text (self->note);
  g_autofree char *note = fujin_clean_text (typed);

  for (guint i = 0; i < FUJIN_N_REPORT_LINES; i++)
    set_text (self->lines[i], get_value (record, line_fields[i]));
  gtk_drop_down_set_selected (
    self->language,
    record != NULL ? (guint) fujin_record_get_choice (record, FUJIN_REPORT_LANGUAGE) : 0);
  gtk_drop_down_set_selected (
    self->paper,
    record != NULL ? (guint) fujin_record_get_choice (record, FUJIN_REPORT_PAPER) : 0);
  if (!g_str_equal (note, get_value (record, FUJIN_REPORT_NOTE)))
    fujin_text_box_set_text (self->note, get_value (record, FUJIN_REPORT_NOTE));
  _fujin_report_page_fill_logo (self);
  _fujin_report_page_fill_parts (self);
}

static const char *
get_use (FujinReportPage *self)
{
  for (guint i = 0; i < self->choices->len; i++)
    {
      const FujinPagedChoice *choice = g_ptr_array_index (self->choices, i);

      if (g_str_equal (choice->id, self->document))
        return choice->use;
    }
  return NULL;
}

/* Shows what belongs to the document chosen. */
void
_fujin_report_page_fill_options (FujinReportPage *self)
{
  gboolean is_report = fujin_paged_choice_get_handout (self->document) == NULL;
  const char *use = get_use (self);

  gtk_widget_set_visible (self->report_options, is_report);
  gtk_widget_set_visible (self->handout_options, !is_report);
  gtk_widget_set_visible (self->word_button, is_report);
  gtk_label_set_label (self->use, use != NULL ? use : "");
  if (is_report)
    fill_report (self);
}

static void
logo_clicked_cb (FujinReportPage *self)
{
  _fujin_report_page_choose_logo (self);
}

static void
logo_removed_cb (FujinReportPage *self)
{
  _fujin_report_page_set (self, FUJIN_REPORT_LOGO, "");
}

/* Children and callbacks of the template. */
void
_fujin_report_page_bind_options (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, options);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, report_options);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, handout_options);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, use);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, language);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, paper);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, handout_language);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, handout_paper);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, parts);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, usual_button);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, logo);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, logo_remove);
  gtk_widget_class_bind_template_child (widget_class, FujinReportPage, note);
  for (guint i = 0; i < FUJIN_N_REPORT_LINES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, line_names[i], FALSE, 0);
  gtk_widget_class_bind_template_callback (widget_class, language_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, paper_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, logo_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, logo_removed_cb);
}

static void
init_lines (FujinReportPage *self)
{
  for (guint i = 0; i < FUJIN_N_REPORT_LINES; i++)
    {
      GtkEventController *focus = gtk_event_controller_focus_new ();

      self->lines[i] = GTK_EDITABLE (
        gtk_widget_get_template_child (GTK_WIDGET (self), FUJIN_TYPE_REPORT_PAGE, line_names[i]));
      g_signal_connect (self->lines[i], "changed", G_CALLBACK (line_changed_cb), self);
      g_signal_connect_swapped (focus, "leave", G_CALLBACK (end_typing_cb), self);
      gtk_widget_add_controller (GTK_WIDGET (self->lines[i]), focus);
      gtk_accessible_update_property (
        GTK_ACCESSIBLE (self->lines[i]), GTK_ACCESSIBLE_PROPERTY_LABEL,
        fujin_record_field_name (FUJIN_RECORD_REPORT, line_fields[i], fujin_lang_screen ()), -1);
    }
}

void
_fujin_report_page_init_options (FujinReportPage *self)
{
  GtkTextView *view = fujin_text_box_get_view (self->note);

  self->filling = TRUE;
  init_lines (self);
  g_signal_connect_swapped (gtk_text_view_get_buffer (view), "changed",
                            G_CALLBACK (note_changed_cb), self);
  fill_choices (self->language, FUJIN_REPORT_LANGUAGE);
  fill_choices (self->paper, FUJIN_REPORT_PAPER);
  fill_choices (self->handout_paper, FUJIN_REPORT_PAPER);
  gtk_drop_down_set_selected (self->handout_paper, FUJIN_PAPER_A4_PORTRAIT);
  gtk_drop_down_set_selected (self->handout_language,
                              fujin_lang_screen () == FUJIN_LANG_JA ? 0 : 1);
  fujin_drop_down_set_name (self->language, _("Language"));
  fujin_drop_down_set_name (self->paper, _("Paper"));
  fujin_drop_down_set_name (self->handout_language, _("Language"));
  fujin_drop_down_set_name (self->handout_paper, _("Paper"));
  self->filling = FALSE;
}
