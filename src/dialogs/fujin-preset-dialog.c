/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-preset-dialog.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-preview-dialog.h"
#include "fujin-start-set-picker.h"

/**
 * FujinPresetDialog:
 *
 * "Propose a start set": chooses a set of the textbook and shows what it would change. Nothing is
 * changed before that was seen.
 */
struct _FujinPresetDialog
{
  GtkWindow parent_instance;
  FujinStartSetPicker *picker;
  GtkWidget *preview;
  FujinProject *project;
  gboolean applied;
  guint close_source;
};

G_DEFINE_FINAL_TYPE (FujinPresetDialog, fujin_preset_dialog, GTK_TYPE_WINDOW)

static void
changed_cb (FujinPresetDialog *self)
{
  gtk_widget_set_sensitive (self->preview, self->project
                                           && fujin_start_set_picker_get_n (self->picker) > 0);
}

static gboolean
close_cb (gpointer data)
{
  FujinPresetDialog *self = data;

  self->close_source = 0;
  gtk_window_destroy (GTK_WINDOW (self));
  return G_SOURCE_REMOVE;
}

static void
applied_cb (FujinPresetDialog *self)
{
  self->applied = TRUE;
}

static void
preview_closed_cb (FujinPresetDialog *self)
{
  if (self->applied && self->close_source == 0)
    self->close_source = g_idle_add (close_cb, self);
}

static void
preview_cb (FujinPresetDialog *self)
{
  const FujinStartSet *set = fujin_start_set_picker_get_set (self->picker);
  g_autoptr (FujinProject) copy = fujin_project_copy (self->project);
  const char *situation = fujin_text_get (&set->situation, fujin_lang_screen ());
  FujinPreviewDialog *preview;
  FujinStartLevels levels;

  fujin_start_set_picker_get_levels (self->picker, &levels);
  fujin_edit_start_set (copy, set, &levels);
  preview = fujin_preview_dialog_new (GTK_WINDOW (self), self->project, copy, situation,
                                      fujin_text_get (&set->advice, fujin_lang_screen ()), NULL,
                                      /* Translators: undo label; %s is a situation */
                                      g_strdup_printf (_("start set “%s”"), situation));
  /* Going back from the preview comes back here, with all that was chosen. */
  g_signal_connect_object (preview, "destroy", G_CALLBACK (preview_closed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (preview, "applied", G_CALLBACK (applied_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (preview));
}

static void
fujin_preset_dialog_dispose (GObject *object)
{
  FujinPresetDialog *self = FUJIN_PRESET_DIALOG (object);

  g_clear_handle_id (&self->close_source, g_source_remove);
  g_clear_object (&self->project);
  G_OBJECT_CLASS (fujin_preset_dialog_parent_class)->dispose (object);
}

static void
fujin_preset_dialog_class_init (FujinPresetDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_preset_dialog_dispose;
  g_type_ensure (FUJIN_TYPE_START_SET_PICKER);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-preset-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinPresetDialog, picker);
  gtk_widget_class_bind_template_child (widget_class, FujinPresetDialog, preview);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, preview_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_preset_dialog_init (FujinPresetDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fujin_preset_dialog_present:
 * @parent: the window it stands on
 * @project: the project
 *
 * Offers the start sets for a project.
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
fujin_preset_dialog_present (GtkWindow    *parent,
                             FujinProject *project)
{
  FujinPresetDialog *self = g_object_new (FUJIN_TYPE_PRESET_DIALOG, "transient-for", parent, NULL);

  self->project = g_object_ref (project);
  /* The preview says in the window below what was done. */
  if (G_IS_ACTION_GROUP (parent))
    gtk_widget_insert_action_group (GTK_WIDGET (self), "win", G_ACTION_GROUP (parent));
  fujin_start_set_picker_set_project (self->picker, project);
  changed_cb (self);
  gtk_window_present (GTK_WINDOW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->picker));
  return GTK_WINDOW (self);
}
