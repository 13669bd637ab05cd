/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-presentation-page.h"

#include <glib/gi18n.h>

#include "fujin-edit-record.h"
#include "fujin-edit-slide.h"
#include "fujin-history.h"
#include "fujin-output-choice.h"
#include "fujin-refresher.h"
#include "fujin-slide-row.h"
#include "fujin-slide-view.h"
#include "fujin-strings.h"
#include "fujin-text-box.h"

/**
 * FujinPresentationPage:
 *
 * The slides of the presentation, small and large, with own words in place of those made from the
 * plans.
 */
struct _FujinPresentationPage
{
  FujinPage        parent_instance;

  FujinProject    *project;
  FujinRefresher  *refresher;
  GPtrArray       *slides; /* FujinSlide, hidden ones too */
  guint            current;
  guint            shown_slide; /* the one whose words stand in the fields */
  gboolean         updating;

  GtkLabel        *status;
  GtkListBox      *list;
  FujinSlideView  *view;
  GtkEntry        *headline;
  FujinTextBox    *note;
  GtkLabel        *made_note;
  GtkCheckButton  *shown;
  GtkWidget       *restore;
};

G_DEFINE_FINAL_TYPE (FujinPresentationPage, fujin_presentation_page, FUJIN_TYPE_PAGE)

static const char *
own_words (FujinPresentationPage *self,
           FujinSlideField        field)
{
  const FujinSlide *slide = g_ptr_array_index (self->slides, self->current);
  FujinRecord *record = fujin_project_find_slide (self->project, slide->id);

  return record ? fujin_record_get (record, field) : "";
}

/* The words kept have no spaces at their ends and no line ends where there can be none; what stands
 * in the field stays as it is typed. */
static gboolean
is_kept (const char *typed,
         const char *words,
         gboolean    lines)
{
  g_autofree char *clean = lines ? fujin_clean_text (typed) : fujin_clean_line (typed);

  return g_str_equal (clean, words);
}

/* Words that came from elsewhere, as by undoing; the caret stays as near as it can. */
static void
show_headline (FujinPresentationPage *self,
               const char            *words)
{
  GtkEditable *entry = GTK_EDITABLE (self->headline);
  gboolean anew = self->shown_slide != self->current;
  int caret = anew ? -1 : gtk_editable_get_position (entry);

  if (anew ? g_str_equal (gtk_editable_get_text (entry), words)
           : is_kept (gtk_editable_get_text (entry), words, FALSE))
    return;
  gtk_editable_set_text (entry, words);
  gtk_editable_set_position (entry, MIN (caret, (int) g_utf8_strlen (words, -1)));
}

static void
show_note (FujinPresentationPage *self,
           const char            *words)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (fujin_text_box_get_view (self->note));
  g_autofree char *typed = fujin_text_box_dup_text (self->note);
  gboolean anew = self->shown_slide != self->current;
  GtkTextIter caret;
  int offset;

  gtk_text_buffer_get_iter_at_mark (buffer, &caret, gtk_text_buffer_get_insert (buffer));
  offset = anew ? 0 : gtk_text_iter_get_offset (&caret);
  if (anew ? g_str_equal (typed, words) : is_kept (typed, words, TRUE))
    return;
  fujin_text_box_set_text (self->note, words);
  gtk_text_buffer_get_iter_at_offset (buffer, &caret, offset);
  gtk_text_buffer_place_cursor (buffer, &caret);
}

/* The made note stands there only while nothing is typed. */
static void
show_made_note (FujinPresentationPage *self)
{
  g_autofree char *typed = fujin_text_box_dup_text (self->note);

  gtk_widget_set_visible (GTK_WIDGET (self->made_note), *typed == '\0');
}

static void
show_words (FujinPresentationPage *self)
{
  const FujinSlide *slide = g_ptr_array_index (self->slides, self->current);
  const char *headline = own_words (self, FUJIN_SLIDE_HEADLINE);
  const char *note = own_words (self, FUJIN_SLIDE_NOTE);
  gboolean editable = !fujin_project_get_read_only (self->project);

  show_headline (self, headline);
  show_note (self, note);
  self->shown_slide = self->current;
  gtk_entry_set_placeholder_text (self->headline, slide->made_headline);
  gtk_label_set_text (self->made_note, slide->made_note);
  show_made_note (self);
  gtk_editable_set_editable (GTK_EDITABLE (self->headline), editable);
  fujin_text_box_set_editable (self->note, editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->shown), editable);
  gtk_widget_set_sensitive (self->restore, editable && (*headline != '\0' || *note != '\0'));
  gtk_check_button_set_active (self->shown, !slide->is_hidden);
}

static void
show_slide (FujinPresentationPage *self)
{
  self->updating = TRUE;
  fujin_slide_view_set_slide (self->view, self->slides, self->current);
  show_words (self);
  self->updating = FALSE;
}

static void
show_status (FujinPresentationPage *self)
{
  g_autofree char *text = NULL;
  guint n = 0;

  for (guint i = 0; i < self->slides->len; i++)
    n += !((FujinSlide *) g_ptr_array_index (self->slides, i))->is_hidden;
  text = g_strdup_printf (ngettext ("%u slide, made from the plan",
                                    "%u slides, made from the plan", n), n);
  gtk_label_set_label (self->status, text);
}

static void
refresh (GtkWidget *widget)
{
  FujinPresentationPage *self = FUJIN_PRESENTATION_PAGE (widget);
  FujinLang lang;

  if (self->project == NULL)
    return;
  lang = fujin_output_choice_get_lang (fujin_project_get_language (self->project));
  g_clear_pointer (&self->slides, g_ptr_array_unref);
  self->slides = fujin_slides_list (self->project, lang, TRUE);
  for (guint i = 0; i < self->slides->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      fujin_slide_row_set_slide (FUJIN_SLIDE_ROW (row), self->slides, i);
    }
  show_status (self);
  show_slide (self);
}

static void
queue_refresh_cb (FujinPresentationPage *self)
{
  fujin_refresher_queue (self->refresher);
}

static void
row_selected_cb (FujinPresentationPage *self,
                 GtkListBoxRow         *row)
{
  if (row == NULL || self->slides == NULL || self->project == NULL)
    return;
  fujin_history_end_typing (fujin_project_get_history (self->project));
  self->current = (guint) gtk_list_box_row_get_index (row);
  show_slide (self);
}

static void
set_field (FujinPresentationPage *self,
           FujinSlideField        field,
           const char            *value)
{
  if (self->updating || self->project == NULL || self->slides == NULL)
    return;
  fujin_edit_set_slide (self->project, fujin_presentation_page_get_slide (self), field, value);
}

static void
headline_changed_cb (FujinPresentationPage *self)
{
  set_field (self, FUJIN_SLIDE_HEADLINE, gtk_editable_get_text (GTK_EDITABLE (self->headline)));
}

static void
note_changed_cb (FujinPresentationPage *self)
{
  g_autofree char *text = fujin_text_box_dup_text (self->note);

  show_made_note (self);
  set_field (self, FUJIN_SLIDE_NOTE, text);
}

static void
words_left_cb (FujinPresentationPage *self)
{
  if (self->project != NULL)
    fujin_history_end_typing (fujin_project_get_history (self->project));
}

static void
shown_toggled_cb (FujinPresentationPage *self)
{
  set_field (self, FUJIN_SLIDE_STATE,
             gtk_check_button_get_active (self->shown) ? "shown" : "hidden");
}

/* Both texts as one step. */
static void
restore_clicked_cb (FujinPresentationPage *self)
{
  fujin_edit_begin (self->project, g_strdup (_("go back to the made words")));
  set_field (self, FUJIN_SLIDE_HEADLINE, "");
  set_field (self, FUJIN_SLIDE_NOTE, "");
  fujin_edit_end (self->project);
  gtk_widget_grab_focus (GTK_WIDGET (self->headline));
}

static void
start_clicked_cb (FujinPresentationPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.present", NULL);
}

static void
export_clicked_cb (FujinPresentationPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.export", NULL);
}

static void
fujin_presentation_page_set_project (FujinPage    *page,
                                     FujinProject *project)
{
  FujinPresentationPage *self = FUJIN_PRESENTATION_PAGE (page);

  if (self->project != NULL)
    g_signal_handlers_disconnect_by_data (self->project, self);
  g_clear_pointer (&self->slides, g_ptr_array_unref);
  self->shown_slide = G_MAXUINT;
  g_set_object (&self->project, project);
  if (project == NULL)
    return;
  g_signal_connect_swapped (project, "plan-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "record-changed", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_swapped (project, "notify", G_CALLBACK (queue_refresh_cb), self);
  g_signal_connect_object (fujin_project_get_teams (project), "items-changed",
                           G_CALLBACK (queue_refresh_cb), self, G_CONNECT_SWAPPED);
  fujin_refresher_queue (self->refresher);
}

static void
fujin_presentation_page_reveal (FujinPage  *page,
                                const char *target)
{
  FujinPresentationPage *self = FUJIN_PRESENTATION_PAGE (page);

  for (guint i = 0; i < fujin_slides_get_n (); i++)
    if (g_str_equal (fujin_slides_get_id (i), target))
      {
        self->current = i;
        gtk_list_box_select_row (self->list,
                                 gtk_list_box_get_row_at_index (self->list, (int) i));
      }
}

static void
fujin_presentation_page_take_focus (FujinPage *page)
{
  FujinPresentationPage *self = FUJIN_PRESENTATION_PAGE (page);

  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list,
                                                                    (int) self->current)));
}

static void
fujin_presentation_page_dispose (GObject *object)
{
  FujinPresentationPage *self = FUJIN_PRESENTATION_PAGE (object);
  GtkWidget *child;

  fujin_page_set_project (FUJIN_PAGE (self), NULL);
  g_clear_pointer (&self->refresher, fujin_refresher_free);
  g_clear_pointer (&self->slides, g_ptr_array_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (fujin_presentation_page_parent_class)->dispose (object);
}

static void
fujin_presentation_page_class_init (FujinPresentationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  FujinPageClass *page_class = FUJIN_PAGE_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_presentation_page_dispose;
  page_class->id = "presentation";
  page_class->set_project = fujin_presentation_page_set_project;
  page_class->reveal = fujin_presentation_page_reveal;
  page_class->take_focus = fujin_presentation_page_take_focus;

  g_type_ensure (FUJIN_TYPE_SLIDE_VIEW);
  g_type_ensure (FUJIN_TYPE_TEXT_BOX);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/pages/fujin-presentation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, status);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, list);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, view);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, headline);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, note);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, made_note);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, shown);
  gtk_widget_class_bind_template_child (widget_class, FujinPresentationPage, restore);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, headline_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, words_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, shown_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, restore_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_clicked_cb);
}

static void
fujin_presentation_page_init (FujinPresentationPage *self)
{
  self->refresher = fujin_refresher_new (GTK_WIDGET (self), refresh);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < fujin_slides_get_n (); i++)
    gtk_list_box_append (self->list, fujin_slide_row_new ());
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
}

/**
 * fujin_presentation_page_new:
 *
 * Returns: (transfer floating): the page, without a project
 */
GtkWidget *
fujin_presentation_page_new (void)
{
  return g_object_new (FUJIN_TYPE_PRESENTATION_PAGE, NULL);
}

/**
 * fujin_presentation_page_get_slide:
 * @self: the page
 *
 * Returns: the id of the slide chosen
 */
const char *
fujin_presentation_page_get_slide (FujinPresentationPage *self)
{
  g_return_val_if_fail (FUJIN_IS_PRESENTATION_PAGE (self), NULL);

  return fujin_slides_get_id (self->current);
}
