/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-dialog-private.h"

#include <glib/gi18n.h>

#include "fujin-difference-text.h"

/* How many differences are told in full. */
#define MOST_SENTENCES 60

/* What the worker thread needs. */
typedef struct
{
  char *key;
  char *id;
} Wanted;

static void
wanted_free (Wanted *wanted)
{
  g_free (wanted->key);
  g_free (wanted->id);
  g_free (wanted);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Wanted *wanted = task_data;
  g_autoptr (GBytes) content = NULL;
  GError *error = NULL;

  content = fujin_backups_read (wanted->key, wanted->id, &error);
  if (!content)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, fujin_loaded_new_from_bytes (content, cancellable),
                           (GDestroyNotify) fujin_loaded_free);
}

/* Whether it is a whole plan that this version understands. */
static gboolean
is_usable (FujinLoaded *loaded)
{
  return loaded->project && !loaded->is_partial && !fujin_project_get_read_only (loaded->project);
}

static const char *
first_message (FujinLoaded *loaded)
{
  if (!loaded->problems || loaded->problems->len == 0)
    return "";
  return ((FujinXmlProblem *) g_ptr_array_index (loaded->problems, 0))->message;
}

static void
compare (FujinBackupsDialog *self)
{
  g_autoptr (FujinComparison) comparison =
    fujin_comparison_new (self->project, self->loaded->project);
  g_autofree char *headline = NULL;
  g_autofree char *counts = NULL;
  g_autofree char *text = NULL;

  if (fujin_comparison_get_n (comparison) == 0)
    {
      gtk_label_set_text (self->headline,
                          _fujin_backups_dialog_is_now (self, self->shown)
                            ? _("This is what is in the file now and what is open: there is "
                                "nothing to restore.")
                            : _("The plan as it is open now is the same."));
      return;
    }
  counts = fujin_difference_text_headline (comparison);
  /* Translators: %s counts what differs: "2 services moved · 1 other change" */
  headline = g_strdup_printf (_("What restoring it would change in the plan as it is open now: "
                                "%s"),
                              counts);
  text = fujin_difference_text_new (comparison, MOST_SENTENCES);
  gtk_label_set_text (self->headline, headline);
  gtk_label_set_text (self->differences, text);
  gtk_widget_set_sensitive (self->restore, !fujin_project_get_read_only (self->project));
  gtk_widget_set_tooltip_text (self->restore, fujin_project_get_read_only (self->project)
                                                ? _("The plan is open for reading only.")
                                                : NULL);
}

static void
show_loaded (FujinBackupsDialog *self)
{
  gboolean usable = is_usable (self->loaded);

  gtk_widget_set_sensitive (self->save_as, TRUE);
  gtk_widget_set_sensitive (self->open_copy, usable);
  if (!usable)
    {
      gtk_label_set_text (self->headline, _("This version can be saved as a file, but not opened "
                                            "or restored as a whole."));
      gtk_label_set_text (self->differences, first_message (self->loaded));
    }
  else if (self->project)
    compare (self);
  else
    {
      gtk_label_set_text (self->headline, _("This version is whole. Open a copy to look at it, or "
                                            "save it as a file."));
      gtk_label_set_text (self->differences,
                          fujin_project_get_title (self->loaded->project));
      gtk_widget_set_sensitive (self->restore, self->replaces);
    }
}

/* Another process may delete, or keep newer ones, while the list is looked at. */
static void
tell_vanished (FujinBackupsDialog *self,
               const char         *why)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);

  gtk_label_set_text (self->headline, why);
  if (row)
    gtk_widget_set_sensitive (GTK_WIDGET (row), FALSE);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  FujinBackupsDialog *self = FUJIN_BACKUPS_DIALOG (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (FujinLoaded) loaded = g_task_propagate_pointer (G_TASK (result), &error);

  /* Another one has been selected, or the dialog is gone. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))))
    return;
  if (loaded)
    {
      self->loaded = g_steal_pointer (&loaded);
      show_loaded (self);
      return;
    }
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      tell_vanished (self, error->message);
      return;
    }
  gtk_label_set_text (self->headline, _("This version cannot be read."));
  gtk_label_set_text (self->differences, error->message);
}

static void
start_reading (FujinBackupsDialog *self)
{
  Wanted *wanted = g_new0 (Wanted, 1);
  g_autoptr (GTask) task = NULL;

  wanted->key = g_strdup (self->key);
  wanted->id = g_strdup (self->shown->id);
  self->reading = g_cancellable_new ();
  task = g_task_new (self, self->reading, read_cb, NULL);
  g_task_set_source_tag (task, start_reading);
  g_task_set_task_data (task, wanted, (GDestroyNotify) wanted_free);
  g_task_run_in_thread (task, read_in_thread);
}

/* Tells of one version; what it would change is found out meanwhile. */
void
_fujin_backups_dialog_show (FujinBackupsDialog *self,
                            FujinBackup        *backup)
{
  g_autofree char *when = _fujin_backups_dialog_dup_when (self, backup);

  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
  g_clear_pointer (&self->loaded, fujin_loaded_free);
  self->shown = backup;
  gtk_label_set_text (self->heading, when);
  gtk_label_set_text (self->headline, _("Comparing…"));
  gtk_label_set_text (self->differences, "");
  gtk_widget_set_sensitive (self->save_as, FALSE);
  gtk_widget_set_sensitive (self->open_copy, FALSE);
  gtk_widget_set_sensitive (self->restore, FALSE);
  gtk_widget_set_visible (self->restore, self->project || self->replaces);
  gtk_stack_set_visible_child_name (self->stack, "version");
  start_reading (self);
}
