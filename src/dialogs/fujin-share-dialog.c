/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-share-dialog.h"

#include <glib/gi18n.h>

#include "fujin-output-form.h"
#include "fujin-project-writer.h"
#include "fujin-shared-copy.h"
#include "fujin-suffix.h"

#define ENDING ".fujin"

/**
 * FujinShareDialog:
 *
 * Writes a copy of the plan to give away: what it does without is chosen, the plan stays as it is.
 */
struct _FujinShareDialog
{
  GtkWindow             parent_instance;
  FujinProject         *project;
  GFile                *plan_file;
  GtkFileChooserNative *chooser;
  GtkCheckButton       *people;
  GtkCheckButton       *providers;
  GtkCheckButton       *organisation;
  GtkCheckButton       *notes;
  GtkCheckButton       *versions;
  GtkWidget            *apply;
  GtkWidget            *message_row;
  GtkImage             *message_icon;
  GtkLabel             *message;
};

G_DEFINE_FINAL_TYPE (FujinShareDialog, fujin_share_dialog, GTK_TYPE_WINDOW)

static FujinShareFlags
get_flags (FujinShareDialog *self)
{
  const struct
  {
    GtkCheckButton *button;
    FujinShareFlags flag;
  } choices[] = {
    { self->people, FUJIN_SHARE_PEOPLE },
    { self->providers, FUJIN_SHARE_PROVIDERS },
    { self->organisation, FUJIN_SHARE_ORGANISATION },
    { self->notes, FUJIN_SHARE_NOTES },
    { self->versions, FUJIN_SHARE_VERSIONS },
  };
  FujinShareFlags flags = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    if (gtk_check_button_get_active (choices[i].button))
      flags |= choices[i].flag;
  return flags;
}

static void
show_message (FujinShareDialog *self,
              gboolean          good,
              const char       *text)
{
  gtk_image_set_from_icon_name (self->message_icon,
                                good ? "object-select-symbolic" : "dialog-warning-symbolic");
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (self->message_row, TRUE);
}

static void
choice_changed_cb (FujinShareDialog *self)
{
  gtk_widget_set_sensitive (self->apply, get_flags (self) != 0);
  gtk_widget_set_visible (self->message_row, FALSE);
}

static GFile *
complete_name (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *full = path ? fujin_suffix_complete (path, ENDING) : NULL;

  return full ? g_file_new_for_path (full) : NULL;
}

/* So that a copy in which a name was missed is noticed; NULL where no name was to be replaced. */
static char *
describe_count (FujinShareFlags         flags,
                const FujinSharedCount *count)
{
  if (!(flags & (FUJIN_SHARE_PEOPLE | FUJIN_SHARE_PROVIDERS | FUJIN_SHARE_ORGANISATION)))
    return NULL;
  if (count->n_names == 0)
    return g_strdup (_("No name was found in it that had to be replaced."));
  return g_strdup_printf (
    /* Translators: how many names; %3$u of the organisation and the companies of its group */
    ngettext ("Names replaced in %4$u place: people %1$u · providers and partners %2$u · "
              "organisation and group %3$u",
              "Names replaced in %4$u places: people %1$u · providers and partners %2$u · "
              "organisation and group %3$u",
              count->n_places),
    count->n_people, count->n_companies, count->n_own, count->n_places);
}

static void
show_written (FujinShareDialog       *self,
              const char             *path,
              FujinShareFlags         flags,
              const FujinSharedCount *count)
{
  /* Translators: %s is the path of a file */
  g_autofree char *written =
    g_strdup_printf (_("The copy was written to %s. Read it before it goes out."), path);
  g_autofree char *names = describe_count (flags, count);
  g_autofree char *text =
    names ? g_strdup_printf ("%s\n%s", written, names) : g_strdup (written);

  show_message (self, TRUE, text);
}

static void
write_copy (FujinShareDialog *self,
            GFile            *file)
{
  g_autofree char *path = g_file_get_path (file);
  FujinSharedCount count = { 0 };
  g_autoptr (FujinProject) copy = fujin_shared_copy_new_counted (
    self->project, get_flags (self), fujin_project_get_language (self->project), &count);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (copy != NULL && fujin_project_writer_save (copy, path, &error))
    {
      show_written (self, path, get_flags (self), &count);
      return;
    }
  /* Translators: %1$s is the path of a file, %2$s what went wrong. */
  text = g_strdup_printf (_("%1$s was not written. %2$s Choose another folder or name, and try "
                            "again."), path, error ? error->message : "");
  show_message (self, FALSE, text);
}

/**
 * fujin_share_dialog_write:
 * @self: the dialog
 * @file: where to; its name is completed
 *
 * Writes the copy as chosen, but never over the plan itself.
 */
void
fujin_share_dialog_write (FujinShareDialog *self,
                          GFile            *file)
{
  g_autoptr (GFile) full = complete_name (file);

  if (full == NULL)
    show_message (self, FALSE, _("This place cannot be written to directly. "
                                 "Choose a folder of this computer."));
  else if (self->plan_file != NULL && g_file_equal (full, self->plan_file))
    show_message (self, FALSE, _("This is the plan itself. Choose another name for the copy."));
  else
    write_copy (self, full);
}

static void
file_chosen_cb (GtkNativeDialog  *chooser,
                int               response,
                FujinShareDialog *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file != NULL)
    fujin_share_dialog_write (self, file);
}

static void
share_clicked_cb (FujinShareDialog *self)
{
  g_autofree char *path = fujin_output_form_dup_folder (self->plan_file);
  g_autoptr (GFile) folder = g_file_new_for_path (path);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_("Share a Copy"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"),
                                               _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (self->chooser), folder, NULL);
  /* Translators: name of a file that is offered for the copy of a plan */
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), _("shared plan.fujin"));
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (file_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

static void
fujin_share_dialog_dispose (GObject *object)
{
  FujinShareDialog *self = FUJIN_SHARE_DIALOG (object);

  g_clear_object (&self->chooser);
  g_clear_object (&self->project);
  g_clear_object (&self->plan_file);
  G_OBJECT_CLASS (fujin_share_dialog_parent_class)->dispose (object);
}

static void
fujin_share_dialog_class_init (FujinShareDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_share_dialog_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-share-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, people);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, providers);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, organisation);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, versions);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, message_row);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, message_icon);
  gtk_widget_class_bind_template_child (widget_class, FujinShareDialog, message);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, share_clicked_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_share_dialog_init (FujinShareDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * fujin_share_dialog_present:
 * @parent: (nullable): the window it stands on
 * @project: what to share
 * @plan_file: (nullable): the file of the project; the copy is offered beside it
 *
 * Asks what a copy shall do without and where to, and writes it.
 */
void
fujin_share_dialog_present (GtkWindow    *parent,
                            FujinProject *project,
                            GFile        *plan_file)
{
  FujinShareDialog *self = g_object_new (FUJIN_TYPE_SHARE_DIALOG, "transient-for", parent, NULL);

  self->project = g_object_ref (project);
  g_set_object (&self->plan_file, plan_file);
  gtk_window_present (GTK_WINDOW (self));
}
