/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "fujin-collect-dialog.h"
#include "fujin-rating-file.h"

/* More files of one name in a folder point to a mistake. */
#define MAX_SAME_NAME 999

/**
 * FujinCollectDialog:
 *
 * Asks teams for their scores: one small file for each chosen team, with the services it carries
 * and nobody's scores.
 */
struct _FujinCollectDialog
{
  GtkWindow parent_instance;
  FujinProject *project;
  GtkListBox *list;
  GtkWidget *write_button;
  GtkWidget *close_button;
  GtkLabel *result;
};

G_DEFINE_FINAL_TYPE (FujinCollectDialog, fujin_collect_dialog, GTK_TYPE_WINDOW)

static GtkCheckButton *
check_at (FujinCollectDialog *self,
          int                 index)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, index);

  return row ? GTK_CHECK_BUTTON (gtk_list_box_row_get_child (row)) : NULL;
}

static FujinTeam *
team_of (GtkCheckButton *check)
{
  return g_object_get_data (G_OBJECT (check), "fujin-team");
}

static guint
count_chosen (FujinCollectDialog *self)
{
  GtkCheckButton *check;
  guint n = 0;

  for (int i = 0; (check = check_at (self, i)); i++)
    n += gtk_check_button_get_active (check) ? 1 : 0;
  return n;
}

static void
chosen_cb (FujinCollectDialog *self)
{
  gtk_widget_set_sensitive (self->write_button, count_chosen (self) > 0);
}

/* A name that no file has yet: what lies there, answered maybe, is left alone. */
static char *
dup_free_path (const char *folder,
               const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *stem = g_strndup (name, strlen (name) - strlen (FUJIN_RATING_SUFFIX));

  for (guint n = 2; g_file_test (path, G_FILE_TEST_EXISTS) && n <= MAX_SAME_NAME; n++)
    {
      g_autofree char *other = g_strdup_printf ("%s (%u)%s", stem, n, FUJIN_RATING_SUFFIX);

      g_free (path);
      path = g_build_filename (folder, other, NULL);
    }
  return g_steal_pointer (&path);
}

static gboolean
write_one (FujinCollectDialog *self,
           const char         *folder,
           FujinTeam          *team,
           GString            *names,
           GError            **error)
{
  g_autoptr (FujinRatingFile) file = fujin_rating_file_new_for_team (self->project, team);
  g_autofree char *name = fujin_rating_file_dup_name (file);
  g_autofree char *path = dup_free_path (folder, name);
  g_autofree char *written = g_path_get_basename (path);

  if (!fujin_rating_file_save (file, path, error))
    return FALSE;
  g_string_append_printf (names, "\n%s", written);
  return TRUE;
}

static void
show_result (FujinCollectDialog *self,
             const char         *text,
             gboolean            is_error)
{
  gtk_label_set_text (self->result, text);
  gtk_widget_set_visible (GTK_WIDGET (self->result), TRUE);
  if (is_error)
    gtk_widget_add_css_class (GTK_WIDGET (self->result), "fujin-warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->result), "fujin-warning");
  gtk_button_set_label (GTK_BUTTON (self->close_button), _("_Close"));
}

/**
 * fujin_collect_dialog_write:
 * @self: a dialog
 * @folder: where to
 *
 * Writes a file for each chosen team. A file that is there already is never replaced.
 */
void
fujin_collect_dialog_write (FujinCollectDialog *self,
                            GFile              *folder)
{
  const char *path = g_file_peek_path (folder);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GtkCheckButton *check;
  guint n = 0;

  if (!path)
    {
      show_result (self, _("This place cannot be written to directly. Choose a folder of this "
                           "computer."), TRUE);
      return;
    }
  for (int i = 0; !error && (check = check_at (self, i)); i++)
    if (gtk_check_button_get_active (check) &&
        write_one (self, path, team_of (check), names, &error))
      n++;
  /* Translators: %1$u files, %2$s a folder, %3$s their names, a line each */
  text = error ? g_strdup (error->message)
               : g_strdup_printf (ngettext ("%1$u file is in %2$s:%3$s",
                                            "%1$u files are in %2$s:%3$s", n), n, path,
                                  names->str);
  show_result (self, text, error != NULL);
}

static void
folder_chosen_cb (GtkNativeDialog    *chooser,
                  int                 response,
                  FujinCollectDialog *self)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GFile) folder = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

      fujin_collect_dialog_write (self, folder);
    }
  gtk_native_dialog_destroy (chooser);
  g_object_unref (chooser);
}

static void
write_cb (FujinCollectDialog *self)
{
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Folder for the Rating Files"), GTK_WINDOW (self),
                                 GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _("_Write Here"),
                                 _("_Cancel"));
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder = g_file_new_for_path (documents ? documents : g_get_home_dir ());

  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (chooser), TRUE);
  g_signal_connect_object (chooser, "response", G_CALLBACK (folder_chosen_cb), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
fujin_collect_dialog_dispose (GObject *object)
{
  g_clear_object (&FUJIN_COLLECT_DIALOG (object)->project);
  G_OBJECT_CLASS (fujin_collect_dialog_parent_class)->dispose (object);
}

static void
fujin_collect_dialog_class_init (FujinCollectDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = fujin_collect_dialog_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class, "/jp/fujin/Fujin/ui/dialogs/fujin-collect-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, FujinCollectDialog, list);
  gtk_widget_class_bind_template_child (widget_class, FujinCollectDialog, write_button);
  gtk_widget_class_bind_template_child (widget_class, FujinCollectDialog, close_button);
  gtk_widget_class_bind_template_child (widget_class, FujinCollectDialog, result);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
fujin_collect_dialog_init (FujinCollectDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
append_team (FujinCollectDialog *self,
             FujinTeam          *team)
{
  g_autoptr (GPtrArray) plans = fujin_rating_file_list_plans (team);
  g_autofree char *label = NULL;
  GtkWidget *check;

  /* Translators: %1$s is a team, %2$u how many services it carries */
  label = g_strdup_printf (ngettext ("%1$s: %2$u service", "%1$s: %2$u services", plans->len),
                           fujin_team_get_name (team), plans->len);
  check = gtk_check_button_new_with_label (label);
  g_object_set_data_full (G_OBJECT (check), "fujin-team", g_object_ref (team), g_object_unref);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), plans->len > 0);
  gtk_widget_set_sensitive (check, plans->len > 0);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (chosen_cb), self);
  gtk_list_box_append (self->list, check);
  gtk_list_box_row_set_activatable (
    GTK_LIST_BOX_ROW (gtk_widget_get_parent (check)), FALSE);
  /* The check button is what takes the focus. */
  gtk_widget_set_focusable (gtk_widget_get_parent (check), FALSE);
}

/**
 * fujin_collect_dialog_present:
 * @parent: the window it stands on
 * @project: the project
 *
 * Lets a person choose the teams to ask.
 */
void
fujin_collect_dialog_present (GtkWindow    *parent,
                              FujinProject *project)
{
  FujinCollectDialog *self =
    g_object_new (FUJIN_TYPE_COLLECT_DIALOG, "transient-for", parent, NULL);

  self->project = g_object_ref (project);
  for (guint i = 0; i < fujin_project_get_n_teams (project); i++)
    append_team (self, fujin_project_get_team (project, i));
  chosen_cb (self);
  gtk_window_present (GTK_WINDOW (self));
}
