/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "fujin-comparison.h"
#include "fujin-merge-dialog-private.h"
#include "fujin-rating-spread.h"
#include "fujin-xml.h"

/**
 * FujinMergeDialog:
 *
 * What merging rating files would bring, before it does: who answered, how far they lie apart
 * service by service, and what is passed over. The files are merged into a copy of the plan to see
 * that; the plan itself changes when the person says so, in one undo step.
 */
G_DEFINE_FINAL_TYPE (FujinMergeDialog, fujin_merge_dialog, GTK_TYPE_WINDOW)

static void
note_problems (FujinMergeDialog *self,
               const char       *name,
               GPtrArray        *problems)
{
  for (guint i = 0; i < problems->len; i++)
    {
      const FujinXmlProblem *problem = g_ptr_array_index (problems, i);

      if (problem->line > 0)
        /* Translators: a file, a line of it, what is wrong there */
        g_ptr_array_add (self->notes, g_strdup_printf (_("“%1$s”, line %2$u: %3$s"), name,
                                                       problem->line, problem->message));
      else
        g_ptr_array_add (self->notes, g_strdup (problem->message));
    }
}

static void
read_file (FujinMergeDialog *self,
           GFile            *place)
{
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autofree char *name = g_file_get_basename (place);
  g_autofree char *path = g_file_get_path (place);
  FujinRatingFile *file = NULL;

  if (path)
    file = fujin_rating_file_read (path, problems);
  else
    fujin_xml_add_problem (problems, 0, _("“%s” is not a file of this computer. Copy it here "
                                          "first."), name);
  note_problems (self, name, problems);
  if (!file)
    return;
  g_ptr_array_add (self->files, file);
  g_ptr_array_add (self->names, g_steal_pointer (&name));
}

static void
merge_cb (FujinMergeDialog *self)
{
  g_autoptr (FujinRatingMerge) merge =
    fujin_rating_merge (self->project, self->files, self->names);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  guint n = merge->n_added + merge->n_changed;
  g_autofree char *text =
    g_strdup_printf (ngettext ("%u answer was merged", "%u answers were merged", n), n);

  if (parent)
    {
      gtk_widget_activate_action (GTK_WIDGET (parent), "win.toast", "s", text);
      if (self->n_disagree > 0)
        gtk_widget_activate_action (GTK_WIDGET (parent), "win.go", "(ss)", "portfolio",
                                    "filter:raters-differ");
    }
  gtk_window_close (GTK_WINDOW (self));
}

static void
fujin_merge_dialog_dispose (GObject *object)
{
  FujinMergeDialog *self = FUJIN_MERGE_DIALOG (object);

  g_clear_object (&self->project);
  g_clear_object (&self->proposed);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  G_OBJECT_CLASS (fujin_merge_dialog_parent_class)->dispose (object);
}

static void
fujin_merge_dialog_class_init (FujinMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_merge_dialog_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinMergeDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, FujinMergeDialog, notes_scroller);
  gtk_widget_class_bind_template_child (widget_class, FujinMergeDialog, notes_label);
  gtk_widget_class_bind_template_child (widget_class, FujinMergeDialog, view);
  gtk_widget_class_bind_template_child (widget_class, FujinMergeDialog, merge_button);
  gtk_widget_class_bind_template_callback (widget_class, merge_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_merge_dialog_init (FujinMergeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->files = g_ptr_array_new_with_free_func ((GDestroyNotify) fujin_rating_file_free);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->notes = g_ptr_array_new_with_free_func (g_free);
  _fujin_merge_dialog_add_columns (self);
}

static void
show_notes (FujinMergeDialog *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < self->notes->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "",
                            (const char *) g_ptr_array_index (self->notes, i));
  gtk_label_set_text (self->notes_label, text->str);
  gtk_widget_set_visible (GTK_WIDGET (self->notes_scroller), self->notes->len > 0);
}

static void
append_part (GString *text,
             char    *part)
{
  if (text->len > 0)
    g_string_append (text, C_("status", " · "));
  g_string_append (text, part);
  g_free (part);
}

static void
show_summary (FujinMergeDialog       *self,
              const FujinRatingMerge *merge,
              guint                   n_files)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_part (text, g_strdup_printf (ngettext ("%1$u of %2$u file", "%1$u of %2$u files", n_files),
                                      merge->n_taken, n_files));
  append_part (text, g_strdup_printf (ngettext ("%u new answer", "%u new answers",
                                                merge->n_added), merge->n_added));
  if (merge->n_changed > 0)
    append_part (text, g_strdup_printf (_("%u changed"), merge->n_changed));
  if (merge->n_removed > 0)
    append_part (text, g_strdup_printf (_("%u taken back"), merge->n_removed));
  append_part (text, g_strdup_printf (ngettext ("raters disagree about %u service",
                                                "raters disagree about %u services",
                                                self->n_disagree), self->n_disagree));
  gtk_label_set_text (self->summary, text->str);
}

/* Merges into a copy, to see what would come of it. */
static void
try_out (FujinMergeDialog *self,
         guint             n_files)
{
  g_autoptr (FujinRatingMerge) merge = NULL;

  self->proposed = fujin_project_copy (self->project);
  merge = fujin_rating_merge (self->proposed, self->files, self->names);
  for (guint i = 0; i < merge->notes->len; i++)
    g_ptr_array_add (self->notes, g_strdup (g_ptr_array_index (merge->notes, i)));
  if (merge->n_taken == 0 && self->notes->len == 0)
    g_ptr_array_add (self->notes, g_strdup (_("All of these answers are in the plan already.")));
  _fujin_merge_dialog_fill (self);
  show_summary (self, merge, n_files);
  show_notes (self);
  gtk_widget_set_sensitive (self->merge_button,
                            merge->n_taken > 0 && !fujin_project_get_read_only (self->project));
}

/**
 * fujin_merge_dialog_new:
 * @parent: the window it stands on
 * @project: the project
 * @files: (element-type GFile): rating files
 *
 * Returns: (transfer none): a dialog that shows what merging @files would bring
 */
GtkWidget *
fujin_merge_dialog_new (GtkWindow    *parent,
                        FujinProject *project,
                        GListModel   *files)
{
  FujinMergeDialog *self = g_object_new (FUJIN_TYPE_MERGE_DIALOG, "transient-for", parent, NULL);
  guint n = g_list_model_get_n_items (files);

  self->project = g_object_ref (project);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      read_file (self, file);
    }
  try_out (self, n);
  return GTK_WIDGET (self);
}

static void
files_chosen_cb (GtkNativeDialog *chooser,
                 int              response,
                 GtkWindow       *parent)
{
  FujinProject *project = g_object_get_data (G_OBJECT (chooser), "fujin-project");

  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (chooser));

      gtk_window_present (GTK_WINDOW (fujin_merge_dialog_new (parent, project, files)));
    }
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

/**
 * fujin_merge_dialog_choose:
 * @parent: the window it stands on
 * @project: the project
 *
 * Asks which rating files to merge, and shows what they would bring.
 */
void
fujin_merge_dialog_choose (GtkWindow    *parent,
                           FujinProject *project)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Merge Rating Files"), parent, GTK_FILE_CHOOSER_ACTION_OPEN,
                                 _("_Look at Them"), _("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder = g_file_new_for_path (documents ? documents : g_get_home_dir ());

  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
  gtk_file_filter_set_name (filter, _("Rating files"));
  gtk_file_filter_add_pattern (filter, "*" FUJIN_RATING_SUFFIX);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (chooser), filter);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (chooser), TRUE);
  g_object_set_data_full (G_OBJECT (chooser), "fujin-project", g_object_ref (project),
                          g_object_unref);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (files_chosen_cb), parent, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}
