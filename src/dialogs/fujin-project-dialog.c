/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-edit-project.h"
#include "fujin-history.h"
#include "fujin-project-dialog.h"
#include "fujin-strings.h"

/**
 * FujinProjectDialog:
 *
 * What stands on the cover: title, organisation, date, language of output, note. There is no
 * OK: every change is an edit, and undo takes it back.
 */
struct _FujinProjectDialog
{
  GtkWindow parent_instance;
  FujinProject *project;
  GtkEntry *title;
  GtkEntry *organisation;
  GtkEntry *as_of;
  GtkLabel *as_of_hint;
  GtkDropDown *language;
  GtkTextView *note;
  gboolean filling;
  gboolean warned;
};

G_DEFINE_FINAL_TYPE (FujinProjectDialog, fujin_project_dialog, GTK_TYPE_WINDOW)

static const char *const languages[] = { "", "ja", "en" };

static void
show_date_hint (FujinProjectDialog *self,
                gboolean            good)
{
  gtk_label_set_text (self->as_of_hint,
                      good ? _("Left empty, output carries today's date.")
                           : _("This is no date yet and is not taken. Write it as 2026-04-01."));
  if (good)
    gtk_widget_remove_css_class (GTK_WIDGET (self->as_of_hint), "fujin-warning");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->as_of_hint), "fujin-warning");
}

static gboolean
has_good_date (FujinProjectDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->as_of));

  return *text == '\0' || fujin_is_date (text);
}

/* A date that is none would be dropped without a word: the first close goes to it instead. */
static gboolean
fujin_project_dialog_close_request (GtkWindow *window)
{
  FujinProjectDialog *self = FUJIN_PROJECT_DIALOG (window);

  if (!has_good_date (self) && !self->warned)
    {
      self->warned = TRUE;
      gtk_widget_grab_focus (GTK_WIDGET (self->as_of));
      return TRUE;
    }
  return GTK_WINDOW_CLASS (fujin_project_dialog_parent_class)->close_request (window);
}

static void
entry_changed_cb (GtkEditable        *editable,
                  FujinProjectDialog *self)
{
  const char *text = gtk_editable_get_text (editable);

  if (self->filling || !self->project)
    return;
  if (GTK_ENTRY (editable) == self->title)
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_TITLE, text);
  else if (GTK_ENTRY (editable) == self->organisation)
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_ORGANISATION, text);
  else
    {
      gboolean good = has_good_date (self);

      show_date_hint (self, good);
      if (good)
        fujin_edit_set_project_text (self->project, FUJIN_PROJECT_AS_OF, text);
    }
}

static void
language_selected_cb (GtkDropDown        *drop_down,
                      GParamSpec         *pspec,
                      FujinProjectDialog *self)
{
  guint selected = gtk_drop_down_get_selected (drop_down);

  if (!self->filling && self->project && selected < G_N_ELEMENTS (languages))
    fujin_edit_set_project_text (self->project, FUJIN_PROJECT_LANGUAGE, languages[selected]);
}

static void
note_changed_cb (GtkTextBuffer      *buffer,
                 FujinProjectDialog *self)
{
  g_autofree char *text = NULL;

  if (self->filling || !self->project)
    return;
  g_object_get (buffer, "text", &text, NULL);
  fujin_edit_set_project_text (self->project, FUJIN_PROJECT_NOTE, text);
}

/* What the program filled in is not the user's to undo. */
static void
fill_entry (GtkEntry   *entry,
            const char *text)
{
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), FALSE);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_editable_set_enable_undo (GTK_EDITABLE (entry), TRUE);
}

static void
fill (FujinProjectDialog *self)
{
  g_autofree char *language = NULL;

  self->filling = TRUE;
  fill_entry (self->title, fujin_project_get_title (self->project));
  fill_entry (self->organisation, fujin_project_get_organisation (self->project));
  fill_entry (self->as_of, fujin_project_get_as_of (self->project));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->note),
                            fujin_project_get_note (self->project), -1);
  g_object_get (self->project, "language", &language, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_strcmp0 (language, languages[i]) == 0)
      gtk_drop_down_set_selected (self->language, i);
  show_date_hint (self, TRUE);
  self->filling = FALSE;
}

static void
fujin_project_dialog_dispose (GObject *object)
{
  FujinProjectDialog *self = FUJIN_PROJECT_DIALOG (object);

  if (self->project)
    fujin_history_end_typing (fujin_project_get_history (self->project));
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_project_dialog_parent_class)->dispose (object);
}

static void
fujin_project_dialog_class_init (FujinProjectDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_project_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = fujin_project_dialog_close_request;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-project-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinProjectDialog, title);
  gtk_widget_class_bind_template_child (widget_class, FujinProjectDialog, organisation);
  gtk_widget_class_bind_template_child (widget_class, FujinProjectDialog, as_of);
  gtk_widget_class_bind_template_child (widget_class, FujinProjectDialog, as_of_hint);
  gtk_widget_class_bind_template_child (widget_class, FujinProjectDialog, language);
  gtk_widget_class_bind_template_child (widget_class, FujinProjectDialog, note);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, language_selected_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_project_dialog_init (FujinProjectDialog *self)
{
  const char *labels[] = { _("As on the screen"), "日本語", "English", NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (labels);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = TRUE;
  gtk_drop_down_set_model (self->language, G_LIST_MODEL (model));
  self->filling = FALSE;
  g_signal_connect (gtk_text_view_get_buffer (self->note), "changed",
                    G_CALLBACK (note_changed_cb), self);
}

/* What cannot be edited must not look as if it could: typing would be dropped without a word. */
static void
set_editable (FujinProjectDialog *self,
              gboolean            editable)
{
  gtk_editable_set_editable (GTK_EDITABLE (self->title), editable);
  gtk_editable_set_editable (GTK_EDITABLE (self->organisation), editable);
  gtk_editable_set_editable (GTK_EDITABLE (self->as_of), editable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->language), editable);
  gtk_text_view_set_editable (self->note, editable);
}

/**
 * fujin_project_dialog_present:
 * @parent: the window it stands on
 * @project: the project
 *
 * Shows the project's properties.
 */
void
fujin_project_dialog_present (GtkWindow    *parent,
                              FujinProject *project)
{
  FujinProjectDialog *self =
    g_object_new (FUJIN_TYPE_PROJECT_DIALOG, "transient-for", parent, NULL);

  self->project = g_object_ref (project);
  fill (self);
  set_editable (self, !fujin_project_get_read_only (project));
  gtk_window_present (GTK_WINDOW (self));
}
