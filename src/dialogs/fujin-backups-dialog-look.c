/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fujin-backups-dialog-private.h"

#include "fujin-file-content.h"
#include "fujin-save-remote.h"
#include "fujin-xml.h"

/* Which of the versions is what stands in the file now. */

static void
look_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  const char *key = task_data;
  g_autoptr (GPtrArray) problems = fujin_xml_problems_new ();
  g_autoptr (GFile) file = NULL;
  GBytes *content = NULL;

  if (g_path_is_absolute (key))
    content = fujin_file_content_read (key, problems);
  else
    {
      file = g_file_new_for_uri (key);
      content = fujin_load_remote (file, cancellable, NULL);
    }
  g_task_return_pointer (task, content, (GDestroyNotify) g_bytes_unref);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  FujinBackupsDialog *self = FUJIN_BACKUPS_DIALOG (source);
  g_autoptr (GBytes) content = g_task_propagate_pointer (G_TASK (result), NULL);

  /* The list was filled again, or the dialog is gone. */
  if (g_cancellable_is_cancelled (g_task_get_cancellable (G_TASK (result))) || !content)
    return;
  g_clear_pointer (&self->content, g_bytes_unref);
  self->content = g_steal_pointer (&content);
  _fujin_backups_dialog_mark (self);
}

/* Whether a version is what the file holds, as far as known. */
gboolean
_fujin_backups_dialog_is_now (FujinBackupsDialog *self,
                              FujinBackup        *backup)
{
  return self->content && fujin_backup_is_of (backup, self->content);
}

/* Finds out in a worker thread what the file holds, and marks what is the same. */
void
_fujin_backups_dialog_look (FujinBackupsDialog *self)
{
  g_autoptr (GTask) task = NULL;

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  task = g_task_new (self, self->looking, looked_cb, NULL);
  g_task_set_source_tag (task, _fujin_backups_dialog_look);
  g_task_set_task_data (task, g_strdup (self->key), g_free);
  g_task_run_in_thread (task, look_in_thread);
}
